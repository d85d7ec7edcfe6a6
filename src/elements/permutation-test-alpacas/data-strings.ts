import type { Format } from '../../locales/format.js';

/** What the alpacas say of a reader's own data; fetched with the first of them. */
export const dataStrings = {
  needs: ({ smallest }: { smallest: number }, format: Format) =>
    `Bring one row for each individual: the name of its group, and its value. Two groups, no more, with at least ${format.integer(smallest)} values each.`,
  example: [
    'tea,minutes awake',
    'green,52',
    'green,47',
    'green,63',
    'green,55',
    'camomile,38',
    'camomile,44',
    'camomile,31',
    'camomile,49',
    '',
  ].join('\n'),
  group: 'group',
  value: 'value',
};
