import { isExtreme, monteCarloTest, permutationStatistics, type Alternative } from '@explainer-elements/stats';
import type { MonteCarlo } from './permutation-test-alpacas.model.js';
import type { ShuffleBook } from './shuffles.model.js';

/** Deals on until the statistics of `count` shuffles are known, in slices. */
export const deal = (book: ShuffleBook, count: number): Generator<number, number> =>
  book.extend(count, permutationStatistics);

/** The Monte-Carlo test of the shuffles dealt so far; null before the first one. */
export function monteCarloOf(book: ShuffleBook, count: number, alternative: Alternative): MonteCarlo | null {
  const statistics = book.statistics(count);
  if (statistics.length === 0) return null;
  const { observed, tolerance } = book;
  const { pValue, permutations, low, high, extreme } = monteCarloTest({ statistics, observed, alternative, tolerance });
  return { pValue, permutations, low, high, extreme };
}

/** Whether a statistic is coloured and counted: one rule for dots, bars and p. */
export function extremeTest(book: ShuffleBook, alternative: Alternative): (statistic: number) => boolean {
  const { observed, tolerance } = book;
  return (statistic) => isExtreme(statistic, observed, alternative, tolerance);
}
