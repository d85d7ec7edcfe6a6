import { checkChoice, checkInteger } from '../errors.js';
import { clopperPearson } from '../intervals/binomial.js';
import { countExtreme, type Alternative } from './tie.js';

/** As {@link Alternative}; `two-sided-doubled` is twice the smaller one-sided p instead of counting by distance from 0. */
export type MonteCarloAlternative = Alternative | 'two-sided-doubled';

export interface MonteCarloTest {
  /** (b + 1) / (m + 1): never 0, for the observed arrangement counts. Doubled, and at most 1, for `two-sided-doubled`. */
  readonly pValue: number;
  /** b: shuffles as extreme as the observed arrangement (on the rarer side, for `two-sided-doubled`). */
  readonly extreme: number;
  /** m: shuffles drawn. */
  readonly permutations: number;
  /** Clopper-Pearson interval for the exact p-value, from b of m. */
  readonly low: number;
  readonly high: number;
}

/**
 * The Monte-Carlo p-value (b + 1) / (m + 1) (Davison and Hinkley, 1997; Phipson and Smyth, 2010): with it P(p <= alpha) <= alpha under the null.
 *
 * @param extreme - b, shuffles as extreme as the observed arrangement
 * @param permutations - m, shuffles drawn
 * @throws ArgumentError unless 0 <= b <= m
 *
 * @example
 * monteCarloPValue(49, 999); // 0.05
 */
export function monteCarloPValue(extreme: number, permutations: number): number {
  checkInteger('permutations', permutations, 0);
  checkInteger('extreme', extreme, 0, permutations);
  return (extreme + 1) / (permutations + 1);
}

/**
 * The test from counts, for shuffles that come in over time: add up {@link countExtreme} and call this.
 *
 * @param summary.extreme - b; for `two-sided-doubled` the smaller of the counts of `greater` and `less`
 * @param summary.permutations - m, at least 1
 * @param summary.level - of the interval; default 0.95
 * @throws ArgumentError when a number is out of range
 *
 * @example
 * monteCarloSummary({ extreme: 0, permutations: 99, alternative: 'greater' }).pValue; // 0.01
 */
export function monteCarloSummary(summary: {
  readonly extreme: number;
  readonly permutations: number;
  readonly alternative: MonteCarloAlternative;
  readonly level?: number;
}): MonteCarloTest {
  const { extreme, permutations, alternative, level = 0.95 } = summary;
  checkChoice('alternative', alternative, ['greater', 'less', 'two-sided', 'two-sided-doubled']);
  const sides = alternative === 'two-sided-doubled' ? 2 : 1;
  const interval = clopperPearson(extreme, permutations, level);
  return {
    pValue: Math.min(1, sides * monteCarloPValue(extreme, permutations)),
    extreme,
    permutations,
    low: Math.min(1, sides * interval.low),
    high: Math.min(1, sides * interval.high),
  };
}

/**
 * The test from the statistics of all shuffles.
 *
 * @param test.statistics - one a shuffle, at least one
 * @param test.alternative - default `two-sided`: as far from 0
 * @param test.level - of the interval; default 0.95
 * @param test.tolerance - within which statistics tie; default 1e-9 * max(1, |observed|)
 *
 * @example
 * monteCarloTest({ statistics: [-3, 1, 2], observed: 2 }); // { extreme: 2, pValue: 0.75 }
 */
export function monteCarloTest(test: {
  readonly statistics: ArrayLike<number>;
  readonly observed: number;
  readonly alternative?: MonteCarloAlternative;
  readonly level?: number;
  readonly tolerance?: number;
}): MonteCarloTest {
  const { statistics, alternative = 'two-sided', level = 0.95 } = test;
  const counted = (side: Alternative): number => countExtreme({ ...test, alternative: side });
  const extreme =
    alternative === 'two-sided-doubled' ? Math.min(counted('greater'), counted('less')) : counted(alternative);
  return monteCarloSummary({ extreme, permutations: statistics.length, alternative, level });
}
