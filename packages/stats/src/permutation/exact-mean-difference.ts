import { checkExactLimit } from './exact-limit.js';
import { exactMeans } from './exact-means.js';
import { exactSteps, type ExactPermutationTest, type TwoGroups } from './exact-result.js';
import { poolGroups } from './pool.js';
import { finish } from './tally.js';

/**
 * The exact permutation test for the difference of means: without the other statistics, of which a bundle then holds nothing.
 *
 * @throws ArgumentError when a group is empty or not finite, or {@link exactPermutationLimit} says no
 *
 * @example
 * exactMeanDifferenceTest({ treatment: [3, 4], control: [1, 2] }).pGreater; // 0.16667
 */
export function exactMeanDifferenceTest(groups: Omit<TwoGroups, 'statistic'>): ExactPermutationTest {
  const pool = poolGroups(groups.treatment, groups.control, 'mean-difference');
  checkExactLimit(pool);
  return finish(exactSteps(pool, (_, __, tolerance) => exactMeans(pool, tolerance)));
}
