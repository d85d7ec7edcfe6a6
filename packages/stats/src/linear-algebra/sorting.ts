/** How many of the ascending values lie below `value`. */
function countBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Indices that put the values into ascending order; equal values keep their order. Sorting the values alone and looking each one
 * up is several times as fast as sorting indices by a comparison.
 */
export function ascendingOrder(values: Float64Array): Int32Array {
  const sorted = values.slice().sort();
  const order = new Int32Array(values.length);
  const taken = new Int32Array(values.length);
  for (let i = 0; i < values.length; i += 1) {
    const first = countBelow(sorted, values[i] as number);
    order[first + (taken[first] as number)] = i;
    taken[first] = (taken[first] as number) + 1;
  }
  return order;
}

/** How many different values there are. */
export function countDistinct(values: Float64Array): number {
  return new Set(values).size;
}
