/** How many of the ascending values lie below `value`. */
export function countBelow(sorted: Float64Array, value: number): number {
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

/** Indices that put a few values into descending order; equal values keep their order. */
export function descendingOrder(values: Float64Array): Int32Array {
  return Int32Array.from(values.keys()).sort((i, j) => (values[j] as number) - (values[i] as number));
}

/** How many different values there are. */
export function countDistinct(values: Float64Array): number {
  return new Set(values).size;
}

/** From this length on a radix sort is faster than the engine's. */
const LONG = 32_768;

/**
 * Sorts numbers without NaN, -0 before 0, and uses up the list given. A long one is sorted by its bits, 16 of 64 a pass, in a third of
 * the time of comparing. Bits are in the order of the numbers, but for the negative ones, which come last and the wrong way round.
 */
export function sortAscending(values: Float64Array): Float64Array {
  const n = values.length;
  if (n < LONG) return values.sort();
  let from = values;
  let to: Float64Array = new Float64Array(n);
  let negatives = 0;
  for (let pass = 0; pass < 4; pass += 1) {
    const digits = new Uint16Array(from.buffer, from.byteOffset, 4 * n);
    const places = new Int32Array(65_537);
    for (let i = pass; i < digits.length; i += 4) {
      const after = (digits[i] as number) + 1;
      places[after] = (places[after] as number) + 1;
    }
    for (let digit = 1; digit < places.length; digit += 1) {
      places[digit] = (places[digit] as number) + (places[digit - 1] as number);
    }
    // The sign is the highest bit of the last digit.
    negatives = n - (places[32_768] as number);
    for (let i = 0; i < n; i += 1) {
      const digit = digits[4 * i + pass] as number;
      const place = places[digit] as number;
      to[place] = from[i] as number;
      places[digit] = place + 1;
    }
    [from, to] = [to, from];
  }
  to.set(from.subarray(n - negatives).reverse());
  to.set(from.subarray(0, n - negatives), negatives);
  return to;
}
