/**
 * The sum with Neumaier's compensation (1974): the error does not grow with the number of values. Sum of none is 0.
 *
 * @example
 * sum([1e16, 1, -1e16]); // 1
 */
export function sum(values: ArrayLike<number>): number {
  let total = 0;
  let compensation = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] as number;
    const next = total + value;
    compensation += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + compensation;
}
