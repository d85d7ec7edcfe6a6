import type { Statistic } from './statistic.js';
import type { Tally } from './tally.js';

export interface TwoGroups {
  readonly treatment: ArrayLike<number>;
  readonly control: ArrayLike<number>;
  readonly statistic: Statistic;
}

/** All arrangements counted. The observed one is among them, so no p is 0. */
export interface ExactPermutationTest {
  /** treatment - control. */
  readonly observed: number;
  /** C(n, n1). */
  readonly arrangements: number;
  readonly countGreaterEqual: number;
  readonly countLessEqual: number;
  /** Arrangements at least as far from 0. */
  readonly countAbsolute: number;
  /** Arrangements that tie with the observed one, itself included. */
  readonly countEqual: number;
  readonly pGreater: number;
  readonly pLess: number;
  /** Two-sided: twice the smaller one-sided p, at most 1. */
  readonly pDoubled: number;
  /** Two-sided: countAbsolute / arrangements. */
  readonly pAbsolute: number;
  /** The tie tolerance used: what {@link isExtreme} needs to agree with the counts. */
  readonly tolerance: number;
}

/**
 * p-values from counts.
 *
 * @param observed - the statistic
 * @param tolerance - within which statistics tie
 * @param arrangements - all of them
 * @param tally - how many of them are as extreme
 *
 * @example
 * const tally = { greaterEqual: 1, lessEqual: 20, absolute: 2, equal: 1 };
 * exactResult(4, 1e-9, 20, tally); // { pGreater: 0.05, pLess: 1, pDoubled: 0.1, pAbsolute: 0.1 }
 */
export function exactResult(
  observed: number,
  tolerance: number,
  arrangements: number,
  tally: Tally,
): ExactPermutationTest {
  return {
    observed,
    tolerance,
    arrangements,
    countGreaterEqual: tally.greaterEqual,
    countLessEqual: tally.lessEqual,
    countAbsolute: tally.absolute,
    countEqual: tally.equal,
    pGreater: tally.greaterEqual / arrangements,
    pLess: tally.lessEqual / arrangements,
    pDoubled: Math.min(arrangements, 2 * Math.min(tally.greaterEqual, tally.lessEqual)) / arrangements,
    pAbsolute: tally.absolute / arrangements,
  };
}
