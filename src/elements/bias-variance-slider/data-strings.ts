import { catalogue } from '../../locales/catalogue.js';
import type { Format } from '../../locales/format.js';

const english = {
  needs: (
    { points, distinct, most, family }: { points: number; distinct: number; most: number; family: string },
    format: Format,
  ) =>
    `Bring two columns of numbers: x runs across, y is what the model has to hit. At least ${format.integer(points)} rows at ${format.integer(distinct)} different x; at most ${format.integer(most)} while the model is ${family}.`,
  example: ['temperature,ice cream', '12,21', '17,30', '19,46', '22,58', '27,79', '31,80', '34,91', ''].join('\n'),
  x: 'x (across)',
  y: 'y (up)',
};

export type DataStrings = typeof english;

/** What the slider says of a reader's own data; fetched with the first of them. */
export const dataStrings = catalogue('bias-variance-slider/data-strings', english, {
  de: () => import('./de/data-strings.js'),
  es: () => import('./es/data-strings.js'),
  pt: () => import('./pt/data-strings.js'),
  fr: () => import('./fr/data-strings.js'),
  zh: () => import('./zh/data-strings.js'),
  ar: () => import('./ar/data-strings.js'),
});
