import type { Translation } from '../../../locales/message.js';
import { error, orDots } from '../figures.js';
import type { OwnStrings } from '../own-strings.js';
import { model } from './strings.js';

export const words: Translation<OwnStrings> = {
  firstOwnText:
    'Tus [puntos](train) llegaron sin su verdad, como hacen los datos. El [ajuste](model) la adivina a partir de los puntos, sin más. Arrastra el deslizador, o cualquier punto, y mira cómo adivina de nuevo.',
  sentenceOwn: ({ family, complexity, n, train, variance, outOfBag, resamples, failed, decimals }, format) => {
    const first = `Con tus ${format.integer(n)} puntos, ${model(family, complexity, format)} tiene un error de entrenamiento de ${error(train, decimals, format)}.`;
    const second =
      variance === null
        ? ''
        : ` En ${format.integer(resamples - failed)} remuestras, su varianza es ${error(variance, decimals, format)} y su error en los puntos dejados fuera, ${orDots(outOfBag, decimals, format)}.`;
    const lost =
      failed === 0
        ? ''
        : failed === 1
          ? ' Una remuestra tenía muy pocas x distintas para ajustarla.'
          : ` ${format.integer(failed)} remuestras tenían muy pocas x distintas para ajustarlas.`;
    return `${first}${second}${lost} Su sesgo se desconoce: exige la verdad, y la de tus datos no nos la dijo nadie.`;
  },
};
