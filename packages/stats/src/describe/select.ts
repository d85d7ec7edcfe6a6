function swap(values: Float64Array, i: number, j: number): void {
  const swapped = values[i] as number;
  values[i] = values[j] as number;
  values[j] = swapped;
}

/** Median of the first, middle and last value: the pivot that keeps sorted input from being the worst case. */
function pivot(values: Float64Array, left: number, right: number): number {
  const a = values[left] as number;
  const b = values[(left + right) >>> 1] as number;
  const c = values[right] as number;
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

/**
 * Moves the values so that `values[k]` is the one that sorting would put there, none before it is larger and none behind it smaller
 * (Hoare's Find, 1961). Works in place, in time proportional to the length on average.
 */
export function select(values: Float64Array, k: number): number {
  let left = 0;
  let right = values.length - 1;
  while (left < right) {
    const middle = pivot(values, left, right);
    let i = left;
    let j = right;
    while (i <= j) {
      while ((values[i] as number) < middle) i += 1;
      while ((values[j] as number) > middle) j -= 1;
      if (i > j) break;
      swap(values, i, j);
      i += 1;
      j -= 1;
    }
    if (k <= j) right = j;
    else if (k >= i) left = i;
    else break;
  }
  return values[k] as number;
}
