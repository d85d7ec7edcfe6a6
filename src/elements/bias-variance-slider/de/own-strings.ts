import type { Translation } from '../../../locales/message.js';
import { capital, error, orDots } from '../figures.js';
import type { OwnStrings } from '../own-strings.js';
import { model } from './strings.js';

export const words: Translation<OwnStrings> = {
  firstOwnText:
    'Deine [Punkte](train) kamen ohne ihre Wahrheit, wie Daten eben kommen. Die [Kurve](model) ist allein aus den Punkten geraten. Zieh am Regler oder an einem Punkt und sieh, wie sie neu rät.',
  sentenceOwn: ({ family, complexity, n, train, variance, outOfBag, resamples, failed, decimals }, format) => {
    const first = `${capital(model(family, complexity, format))}, angepasst an deine ${format.integer(n)} Punkte, hat einen Trainingsfehler von ${error(train, decimals, format)}.`;
    const second =
      variance === null
        ? ''
        : ` Über ${format.integer(resamples - failed)} Ziehungen beträgt die Varianz ${error(variance, decimals, format)} und der Fehler auf den ausgelassenen Punkten ${orDots(outOfBag, decimals, format)}.`;
    const lost =
      failed === 0
        ? ''
        : failed === 1
          ? ' Eine Ziehung hatte zu wenige verschiedene x für eine Anpassung.'
          : ` ${format.integer(failed)} Ziehungen hatten zu wenige verschiedene x für eine Anpassung.`;
    return `${first}${second}${lost} Die Verzerrung ist unbekannt: Dafür braucht man die Wahrheit, und die deiner Daten kennt niemand.`;
  },
};
