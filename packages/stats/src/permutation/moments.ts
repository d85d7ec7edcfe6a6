import { variance } from '../describe/variance.js';
import { checkFinite } from '../errors.js';
import { concatenate } from './pool.js';

/**
 * Mean and variance of the mean difference over all arrangements: 0 and s^2 (1/n1 + 1/n2), s^2 the variance of the pooled values
 * with divisor n - 1 (Pitman, 1937).
 *
 * @throws ArgumentError when a group is empty or not finite
 *
 * @example
 * permutationMoments({ treatment: [5, 7], control: [1, 3] }); // { mean: 0, variance: 6.6667 }
 */
export function permutationMoments(groups: {
  readonly treatment: ArrayLike<number>;
  readonly control: ArrayLike<number>;
}): { mean: number; variance: number } {
  const { treatment, control } = groups;
  checkFinite('treatment', treatment);
  checkFinite('control', control);
  return { mean: 0, variance: variance(concatenate(treatment, control)) * (1 / treatment.length + 1 / control.length) };
}
