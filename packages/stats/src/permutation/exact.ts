import { observedOf } from './arrangement-statistic.js';
import { exactEnumeration } from './exact-enumeration.js';
import { checkExactLimit, ordersLikeMeans } from './exact-limit.js';
import { exactMeans } from './exact-means.js';
import { exactMedians } from './exact-medians.js';
import { exactSteps, type Count, type ExactPermutationTest, type TwoGroups } from './exact-result.js';
import { poolGroups, type Pool } from './pool.js';
import { finish, type Steps, type Tally } from './tally.js';
import { poolTieTolerance } from './tie.js';

function countAsMeans(pool: Pool): Steps<Tally> {
  const meanPool: Pool = { ...pool, statistic: 'mean-difference' };
  return exactMeans(meanPool, poolTieTolerance(meanPool, observedOf(meanPool)));
}

const countAny: Count = (pool, observed, tolerance) => {
  if (ordersLikeMeans(pool)) return countAsMeans(pool);
  if (pool.statistic === 'median-difference') return exactMedians(pool, observed, tolerance);
  return exactEnumeration(pool, observed, tolerance);
};

/**
 * The exact permutation test (Fisher, 1935; Pitman, 1937) in slices: each step does at most about 2 ms of work and yields the progress
 * from 0 to 1; the generator's return value is the result.
 *
 * @throws ArgumentError at once when a group is too small or not finite, the statistic is unknown, or {@link exactPermutationLimit} says no
 *
 * @example
 * const steps = exactPermutationSteps({ treatment: [5, 6, 7], control: [1, 2, 4], statistic: 'mean-difference' });
 * let step = steps.next();
 * while (!step.done) step = steps.next();
 * step.value.pGreater; // 0.05
 */
export function exactPermutationSteps(groups: TwoGroups): Generator<number, ExactPermutationTest, void> {
  const pool = poolGroups(groups.treatment, groups.control, groups.statistic);
  checkExactLimit(pool);
  return exactSteps(pool, countAny);
}

/**
 * {@link exactPermutationSteps} in one go. 12 v 12 means: half a millisecond; 18 v 18: some tens.
 *
 * @throws ArgumentError as that does
 *
 * @example
 * exactPermutationTest({ treatment: [5, 6, 7], control: [1, 2, 4], statistic: 'mean-difference' }); // { arrangements: 20, countGreaterEqual: 1, pGreater: 0.05, pDoubled: 0.1 }
 */
export function exactPermutationTest(groups: TwoGroups): ExactPermutationTest {
  return finish(exactPermutationSteps(groups));
}
