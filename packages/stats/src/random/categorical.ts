import { ArgumentError, checkNumber } from '../errors.js';
import type { Random } from './random.js';

/**
 * Draws one of k categories.
 *
 * @param weights - k numbers of 0 or more, not all 0: what the probabilities are proportional to
 * @returns an index from 0 to k - 1
 * @throws ArgumentError when the weights are none such
 *
 * @example
 * categorical([0, 3, 0], createRandom(1)); // 1
 */
export function categorical(weights: ArrayLike<number>, random: Random): number {
  let total = 0;
  let last = 0;
  for (let i = 0; i < weights.length; i += 1) {
    const weight = weights[i] as number;
    checkNumber(`weights[${i}]`, weight, 0);
    total += weight;
    if (weight > 0) last = i;
  }
  if (!(total > 0)) throw new ArgumentError('weights', weights, 'a list with a number above 0');
  let rest = random.uniform() * total;
  // Rounding may leave something over after the last one that can be drawn.
  for (let i = 0; i < last; i += 1) {
    rest -= weights[i] as number;
    if (rest < 0) return i;
  }
  return last;
}
