/** Stretches longer than this are narrowed down by a sample of them before they are parted. */
const LONG = 600;

/**
 * Moves the values so that `values[k]` is the one that sorting would put there, none before it is larger and none behind it smaller.
 * Works in place; on average some n + min(k, n - k) comparisons.
 *
 * Source: R. Floyd and R. Rivest (1975), "Algorithm 489: the algorithm SELECT", CACM 18.
 */
export function select(values: Float64Array, k: number, from = 0, to = values.length - 1): number {
  let left = from;
  let right = to;
  while (left < right) {
    const n = right - left + 1;
    if (n > LONG) {
      // The k-th of the stretch is almost surely between two values of a sample: those are found first.
      const share = (k - left + 1) / n;
      const size = 0.5 * Math.exp((2 / 3) * Math.log(n));
      const margin = 0.5 * Math.sqrt(Math.log(n) * size * (1 - size / n)) * Math.sign(share - 0.5);
      const first = k - share * size + margin;
      select(values, k, Math.max(left, Math.floor(first)), Math.min(right, Math.floor(first + size)));
    }
    const pivot = values[k] as number;
    let i = left;
    let j = right;
    while (i <= j) {
      while ((values[i] as number) < pivot) i += 1;
      while ((values[j] as number) > pivot) j -= 1;
      if (i > j) break;
      const swapped = values[i] as number;
      values[i] = values[j] as number;
      values[j] = swapped;
      i += 1;
      j -= 1;
    }
    if (k <= j) right = j;
    else if (k >= i) left = i;
    else break;
  }
  return values[k] as number;
}
