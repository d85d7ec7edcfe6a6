import { observedOf } from './arrangement-statistic.js';
import { binomialCoefficient } from './binomial-coefficient.js';
import { exactEnumeration } from './exact-enumeration.js';
import { checkExactLimit, ordersLikeMeans } from './exact-limit.js';
import { exactMeans } from './exact-means.js';
import { exactMedians } from './exact-medians.js';
import { poolGroups, type Pool } from './pool.js';
import type { Statistic } from './statistic.js';
import { finish, type Steps, type Tally } from './tally.js';
import { poolTieTolerance } from './tie.js';

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

/** p-values from counts. */
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

function countAsMeans(pool: Pool): Steps<Tally> {
  const meanPool: Pool = { ...pool, statistic: 'mean-difference' };
  return exactMeans(meanPool, poolTieTolerance(meanPool, observedOf(meanPool)));
}

function count(pool: Pool, observed: number, tolerance: number): Steps<Tally> {
  if (ordersLikeMeans(pool)) return countAsMeans(pool);
  if (pool.statistic === 'median-difference') return exactMedians(pool, observed, tolerance);
  return exactEnumeration(pool, observed, tolerance);
}

function* steps(pool: Pool): Steps<ExactPermutationTest> {
  const observed = observedOf(pool);
  const tolerance = poolTieTolerance(pool, observed);
  const tally = yield* count(pool, observed, tolerance);
  return exactResult(observed, tolerance, binomialCoefficient(pool.size, pool.treatmentSize), tally);
}

/**
 * The exact permutation test (Fisher, 1935; Pitman, 1937) in slices: each step does at most about 2 ms of work and yields the progress
 * from 0 to 1; the generator's return value is the result.
 *
 * @throws ArgumentError at once when a group is too small or not finite, the statistic is unknown, or {@link exactPermutationLimit} says no
 *
 * @example
 * const steps = exactPermutationSteps({ treatment: [3], control: [1], statistic: 'median-difference' });
 * steps.next().value; // 0.5
 */
export function exactPermutationSteps(groups: TwoGroups): Generator<number, ExactPermutationTest, void> {
  const pool = poolGroups(groups.treatment, groups.control, groups.statistic);
  checkExactLimit(pool);
  return steps(pool);
}

/**
 * {@link exactPermutationSteps} in one go. 12 v 12 means: half a millisecond; 18 v 18: some tens.
 *
 * @example
 * exactPermutationTest({ treatment: [4, 5, 6], control: [1, 2, 3], statistic: 'mean-difference' }); // { arrangements: 20, pGreater: 0.05 }
 */
export function exactPermutationTest(groups: TwoGroups): ExactPermutationTest {
  return finish(exactPermutationSteps(groups));
}
