import { copyFinite } from '../errors.js';
import { countBelow } from '../linear-algebra/sorting.js';

/**
 * Ranks from 1; equal values share the mean of their ranks.
 *
 * @throws ArgumentError when empty or not finite
 *
 * @example
 * ranks([30, 10, 20, 20]); // [4, 1, 2.5, 2.5]
 */
export function ranks(values: ArrayLike<number>): Float64Array {
  const sorted = copyFinite('values', values).sort();
  const shared = new Float64Array(sorted.length);
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    while (sorted[to] === sorted[from]) to += 1;
    shared[from] = (from + to + 1) / 2;
  }
  return Float64Array.from(values, (value) => shared[countBelow(sorted, value)] as number);
}
