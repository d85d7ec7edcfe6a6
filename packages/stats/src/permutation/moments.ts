import { variance } from '../describe/variance.js';
import { poolGroups } from './pool.js';

/**
 * Mean and variance of the mean difference over all arrangements: 0 and s^2 (1/n1 + 1/n2), s^2 the variance of the pooled values
 * with divisor n - 1 (Pitman, 1937).
 *
 * @example
 * permutationMoments({ treatment: [3, 5], control: [1, 3] }); // { mean: 0, variance: 2.6666666666666665 }
 */
export function permutationMoments(groups: {
  readonly treatment: ArrayLike<number>;
  readonly control: ArrayLike<number>;
}): { mean: number; variance: number } {
  const pool = poolGroups(groups.treatment, groups.control, 'mean-difference');
  return { mean: 0, variance: variance(pool.values) * (1 / pool.treatmentSize + 1 / pool.controlSize) };
}
