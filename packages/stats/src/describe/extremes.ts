import { checkFinite } from '../errors.js';

/**
 * The smallest and the largest value.
 *
 * @throws ArgumentError when empty or not finite
 *
 * @example
 * extremes([3, -1, 2]); // { min: -1, max: 3 }
 */
export function extremes(values: ArrayLike<number>): { min: number; max: number } {
  checkFinite('values', values);
  let min = Infinity;
  let max = -Infinity;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] as number;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return { min, max };
}
