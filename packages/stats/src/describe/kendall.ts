import { ranks } from './ranks.js';

/** Pairs of equal values in a sorted list. */
function tiedPairs(sorted: Float64Array): number {
  let pairs = 0;
  let run = 0;
  for (let i = 1; i < sorted.length; i += 1) {
    run = sorted[i] === sorted[i - 1] ? run + 1 : 0;
    pairs += run;
  }
  return pairs;
}

/** Pairs in which the earlier of two whole numbers, from 1 to `largest`, is the larger: by counts in a binary tree (Fenwick, 1994). */
function inversionsOf(numbers: Float64Array, largest: number): number {
  const counts = new Int32Array(largest + 1);
  let inversions = 0;
  numbers.forEach((number, before) => {
    inversions += before;
    for (let k = number; k > 0; k &= k - 1) inversions -= counts[k] as number;
    for (let k = number; k <= largest; k += k & -k) counts[k] = (counts[k] as number) + 1;
  });
  return inversions;
}

/** Kendall's tau-b, arguments not checked. */
export function kendallOfPairs(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const n = x.length;
  // Twice the ranks are whole; pairs by x, then by y, in one number each.
  const base = 2 * n + 1;
  const ranksOfY = ranks(y);
  const sorted = ranks(x)
    .map((rank, i) => 2 * (rank * base + (ranksOfY[i] as number)))
    .sort();
  const ys = sorted.map((pair) => pair % base);
  const pairs = (n * (n - 1)) / 2;
  const untiedX = pairs - tiedPairs(sorted.map((pair) => Math.floor(pair / base)));
  const untiedY = pairs - tiedPairs(ranksOfY.sort());
  const difference = untiedX + untiedY - pairs + tiedPairs(sorted) - 2 * inversionsOf(ys, 2 * n);
  return difference / Math.sqrt(untiedX * untiedY);
}
