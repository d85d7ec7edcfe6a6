import { checkFinite, checkList } from '../errors.js';

/**
 * Mean of the squared differences of two lists of one length, at least 1.
 *
 * @throws ArgumentError otherwise
 *
 * @example
 * meanSquaredError([1, 2, 3], [1, 2, 6]); // 3
 */
export function meanSquaredError(a: ArrayLike<number>, b: ArrayLike<number>): number {
  checkFinite('a', a);
  checkList('b', b, a.length);
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += ((a[i] as number) - (b[i] as number)) ** 2;
  return sum / a.length;
}
