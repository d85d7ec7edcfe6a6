import { catalogue } from '../../locales/catalogue.js';
import type { Format } from '../../locales/format.js';

const english = {
  needs: ({ smallest }: { smallest: number }, format: Format) =>
    `Bring one row for each individual: the name of its group, and its value. Two groups, no more, with at least ${format.integer(smallest)} values each.`,
  example: [
    'tea,minutes awake',
    'assam,52',
    'assam,47',
    'assam,63',
    'assam,55',
    'camomile,38',
    'camomile,44',
    'camomile,31',
    'camomile,49',
    '',
  ].join('\n'),
  group: 'group',
  value: 'value',
};

export type DataStrings = typeof english;

/** What the alpacas say of a reader's own data; fetched with the first of them. */
export const dataStrings = catalogue('permutation-test-alpacas/data-strings', english, {
  de: () => import('./de/data-strings.js'),
  es: () => import('./es/data-strings.js'),
  pt: () => import('./pt/data-strings.js'),
  fr: () => import('./fr/data-strings.js'),
  zh: () => import('./zh/data-strings.js'),
  ar: () => import('./ar/data-strings.js'),
});
