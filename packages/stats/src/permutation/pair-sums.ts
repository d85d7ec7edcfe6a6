/**
 * How many pairs of an entry of `a` and an entry of `b`, both in ascending order, sum to more than `threshold`.
 * One pointer rises through `a` while the other falls through `b`: a.length + b.length steps.
 */
export function countPairsAbove(a: Float64Array, b: Float64Array, threshold: number): number {
  let count = 0;
  let first = b.length;
  for (let i = 0; i < a.length; i += 1) {
    const value = a[i] as number;
    while (first > 0 && value + (b[first - 1] as number) > threshold) first -= 1;
    count += b.length - first;
  }
  return count;
}

/** Two ascending lists, `shift` added to the entries of the second, merged into one ascending list. */
export function mergeShifted(a: Float64Array, b: Float64Array, shift: number): Float64Array {
  const merged = new Float64Array(a.length + b.length);
  let i = 0;
  let j = 0;
  for (let place = 0; place < merged.length; place += 1) {
    const fromA = i < a.length ? (a[i] as number) : Infinity;
    const fromB = j < b.length ? (b[j] as number) + shift : Infinity;
    if (fromA <= fromB) {
      merged[place] = fromA;
      i += 1;
    } else {
      merged[place] = fromB;
      j += 1;
    }
  }
  return merged;
}
