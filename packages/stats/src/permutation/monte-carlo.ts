import { checkInteger } from '../errors.js';
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
 * monteCarloPValue(4, 99); // 0.05
 */
export function monteCarloPValue(extreme: number, permutations: number): number {
  checkInteger('permutations', permutations, 0);
  checkInteger('extreme', extreme, 0, permutations);
  return (extreme + 1) / (permutations + 1);
}

/**
 * The test from the statistics of all shuffles.
 *
 * @param test.statistics - one a shuffle, at least one
 * @param test.alternative - default `two-sided`: as far from 0
 * @param test.level - of the interval; default 0.95
 * @param test.tolerance - within which statistics tie; default 1e-9 * max(1, |observed|)
 * @throws ArgumentError for an empty list, an unknown alternative, and a level or tolerance out of range
 *
 * @example
 * monteCarloTest({ statistics: [1, -3, 2, 4], observed: 2, alternative: 'greater' }); // { pValue: 0.6, extreme: 2, permutations: 4 }
 */
export function monteCarloTest(test: {
  readonly statistics: ArrayLike<number>;
  readonly observed: number;
  readonly alternative?: MonteCarloAlternative;
  readonly level?: number;
  readonly tolerance?: number;
}): MonteCarloTest {
  const { statistics, alternative = 'two-sided', level = 0.95 } = test;
  const permutations = statistics.length;
  const counted = (side: Alternative): number => countExtreme({ ...test, alternative: side });
  const isDoubled = alternative === 'two-sided-doubled';
  const extreme = isDoubled ? Math.min(counted('greater'), counted('less')) : counted(alternative);
  const { low, high } = clopperPearson(extreme, permutations, level);
  const sided = (p: number): number => (isDoubled ? Math.min(1, 2 * p) : p);
  return {
    pValue: sided(monteCarloPValue(extreme, permutations)),
    extreme,
    permutations,
    low: sided(low),
    high: sided(high),
  };
}
