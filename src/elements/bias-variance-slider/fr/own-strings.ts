import type { Translation } from '../../../locales/message.js';
import { error, orDots } from '../figures.js';
import type { OwnStrings } from '../own-strings.js';
import { model } from './strings.js';

export const words: Translation<OwnStrings> = {
  firstOwnText:
    'Vos [points](train) sont venus sans leur vérité, comme toutes les données. La [courbe](model) est devinée à partir des seuls points. Faites glisser le curseur, ou n’importe quel point, et voyez-la deviner à nouveau.',
  sentenceOwn: ({ family, complexity, n, train, variance, outOfBag, resamples, failed, decimals }, format) => {
    const first = `Modèle ajusté à vos ${format.integer(n)} points : ${model(family, complexity, format)}. Son erreur d’entraînement est de ${error(train, decimals, format)}.`;
    const second =
      variance === null
        ? ''
        : ` Sur ${format.integer(resamples - failed)} rééchantillons, sa variance est de ${error(variance, decimals, format)} et son erreur sur les points laissés de côté de ${orDots(outOfBag, decimals, format)}.`;
    const lost =
      failed === 0
        ? ''
        : failed === 1
          ? ' Un rééchantillon avait trop peu de x différents pour un ajustement.'
          : ` ${format.integer(failed)} rééchantillons avaient trop peu de x différents pour un ajustement.`;
    return `${first}${second}${lost} Son biais est inconnu : le biais demande la vérité, et celle de vos données, personne ne nous l’a dite.`;
  },
};
