import { catalogue } from '../../locales/catalogue.js';
import type { Format } from '../../locales/format.js';

interface Individual {
  readonly isHerd: boolean;
  readonly number: number;
  /** Null before anybody is assigned. */
  readonly group: string | null;
  /** Null before anything is measured. */
  readonly value: string | null;
  /** The pen where a shuffle has put it, if that is not its own. */
  readonly otherPen: string | null;
}

const english = {
  individual: ({ isHerd, number, group, value, otherPen }: Individual, format: Format) => {
    const who = `${isHerd ? 'Alpaca' : 'Individual'} ${format.integer(number)}`;
    const whose = group === null ? who : `${who}, ${group}`;
    const says = value === null ? whose : `${whose}: ${isHerd ? 'wool quality' : 'value'} ${value}`;
    return otherPen === null ? says : `${says}; in this shuffle in the pen “${otherPen}”`;
  },
  shuffle: ({ number, statistic }: { number: number; statistic: string }, format: Format) =>
    `Shuffle ${format.integer(number)}: ${statistic}`,
  extremeShuffle: ({ number, statistic }: { number: number; statistic: string }, format: Format) =>
    `Shuffle ${format.integer(number)}: ${statistic}, as extreme as the observed one`,
  experiment: ({ number, p }: { number: number; p: string }, format: Format) =>
    `Experiment ${format.integer(number)}: p ${p}, not rejected`,
  rejection: ({ number, p }: { number: number; p: string }, format: Format) =>
    `Experiment ${format.integer(number)}: p ${p}, rejected`,
  moveAction: 'Press Enter, then the arrows change it',
};

export type WalkStrings = typeof english;

/** What the marks say when they are asked. */
export const walkStrings = catalogue('permutation-test-alpacas/walk-strings', english, {
  de: () => import('./de/walk-strings.js'),
  es: () => import('./es/walk-strings.js'),
  pt: () => import('./pt/walk-strings.js'),
  fr: () => import('./fr/walk-strings.js'),
  zh: () => import('./zh/walk-strings.js'),
  ar: () => import('./ar/walk-strings.js'),
});
