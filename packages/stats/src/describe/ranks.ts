import { checkFinite } from '../errors.js';
import { ascendingOrder } from '../linear-algebra/sorting.js';

/**
 * Ranks from 1; equal values share the mean of their ranks.
 *
 * @throws ArgumentError when empty or not finite
 *
 * @example
 * ranks([30, 10, 20, 20]); // [4, 1, 2.5, 2.5]
 */
export function ranks(values: ArrayLike<number>): Float64Array {
  checkFinite('values', values);
  const order = ascendingOrder(Float64Array.from(values));
  const result = new Float64Array(order.length);
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && values[order[to] as number] === values[order[from] as number]) to += 1;
    for (let i = from; i < to; i += 1) result[order[i] as number] = (from + to + 1) / 2;
  }
  return result;
}
