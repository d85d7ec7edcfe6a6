import { catalogue } from '../../locales/catalogue.js';
import type { Format } from '../../locales/format.js';
import { capital, error, orDots } from './figures.js';
import { model, type SentenceValues } from './strings.js';

const english = {
  firstOwnText:
    'Your [dots](train) have come without their truth, as data do. The [fit](model) is a guess made from the dots alone. Drag the slider, or any dot, and watch it guess again.',
  sentenceOwn: (
    {
      family,
      complexity,
      n,
      train,
      variance,
      outOfBag,
      resamples,
      failed,
      decimals,
    }: SentenceValues & {
      variance: number | null;
      outOfBag: number | null;
      resamples: number;
      failed: number;
    },
    format: Format,
  ) => {
    const first = `${capital(model(family, complexity, format))} fitted to your ${format.integer(n)} points has a training error of ${error(train, decimals, format)}.`;
    const second =
      variance === null
        ? ''
        : ` Over ${format.integer(resamples - failed)} resamples its variance is ${error(variance, decimals, format)} and its error on the points left out ${orDots(outOfBag, decimals, format)}.`;
    const lost =
      failed === 0
        ? ''
        : ` ${format.integer(failed)} ${failed === 1 ? 'resample' : 'resamples'} had too few different x to be fitted.`;
    return `${first}${second}${lost} Its bias is unknown: bias needs the truth, and for your data nobody told us.`;
  },
};

export type OwnStrings = typeof english;

/** What is said of the reader's own data. */
export const ownStrings = catalogue('bias-variance-slider/own-strings', english, {
  de: () => import('./de/own-strings.js'),
  es: () => import('./es/own-strings.js'),
  pt: () => import('./pt/own-strings.js'),
  fr: () => import('./fr/own-strings.js'),
  zh: () => import('./zh/own-strings.js'),
  ar: () => import('./ar/own-strings.js'),
});
