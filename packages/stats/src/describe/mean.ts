import { extremes } from './extremes.js';
import { sum } from './sum.js';

/**
 * The arithmetic mean, from a compensated sum. It never leaves the range of the values: the mean of equal values is that value, bit for bit.
 *
 * @throws ArgumentError when empty or not finite
 *
 * @example
 * mean([1, 2, 3, 4]); // 2.5
 */
export function mean(values: ArrayLike<number>): number {
  const { min, max } = extremes(values);
  return Math.min(max, Math.max(min, sum(values) / values.length));
}
