import { observedOf } from './arrangement-statistic.js';
import { binomialCoefficient } from './binomial-coefficient.js';
import { exactEnumeration } from './exact-enumeration.js';
import { checkExactLimit } from './exact-limit.js';
import { exactResult, type ExactPermutationTest, type TwoGroups } from './exact-result.js';
import { poolGroups, type Pool } from './pool.js';
import { finish, type Steps } from '../steps.js';
import { poolTieTolerance } from './tie.js';

function* steps(pool: Pool): Steps<ExactPermutationTest> {
  const observed = observedOf(pool);
  const tolerance = poolTieTolerance(pool, observed);
  const tally = yield* (pool.statistic.count ?? exactEnumeration)(pool, observed, tolerance);
  return exactResult(observed, tolerance, binomialCoefficient(pool.size, pool.treatmentSize), tally);
}

/**
 * The exact permutation test (Fisher, 1935; Pitman, 1937) in slices: each step does at most about 2 ms of work and yields the progress
 * from 0 to 1; the generator's return value is the result.
 *
 * @throws ArgumentError at once when a group is too small or not finite, the statistic is unknown, or {@link exactPermutationLimit} says no
 *
 * @example
 * const steps = exactPermutationSteps({ treatment: [5, 6, 7], control: [1, 2, 4], statistic: meanDifference });
 * let step = steps.next();
 * while (!step.done) step = steps.next();
 * step.value.pGreater; // 0.05
 */
export function exactPermutationSteps(groups: TwoGroups): Generator<number, ExactPermutationTest, void> {
  const pool = poolGroups(groups.treatment, groups.control, groups.statistic);
  checkExactLimit(pool);
  return steps(pool);
}

/**
 * {@link exactPermutationSteps} in one go. 12 v 12 means: half a millisecond; 18 v 18: some tens.
 *
 * @throws ArgumentError as that does
 *
 * @example
 * exactPermutationTest({ treatment: [5, 6, 7], control: [1, 2, 4], statistic: meanDifference }); // { arrangements: 20, countGreaterEqual: 1, pGreater: 0.05, pDoubled: 0.1 }
 */
export function exactPermutationTest(groups: TwoGroups): ExactPermutationTest {
  return finish(exactPermutationSteps(groups));
}
