import { checkFinite, checkInteger, checkPairs } from '../errors.js';
import { ascendingOrder } from '../linear-algebra/sorting.js';

/**
 * Two distances count as equal when they differ by no more than the rounding of the subtractions that made them, so that a
 * point midway between two others is midway whatever the decimals.
 */
const ROUNDING = 4 * Number.EPSILON;

/** Finds the k nearest of some points; of points at one distance, those with lower indices first. */
export type NeighbourSearch = (at: number, k: number) => Int32Array;

/**
 * Prepares the search for nearest neighbours on a line.
 *
 * @param x - n points, in any order, duplicates allowed
 * @returns a search whose k goes from 1 to n
 *
 * @example
 * createNeighbourSearch(Float64Array.of(5, 1, 2))(2, 2); // [2, 1]
 */
export function createNeighbourSearch(x: Float64Array): NeighbourSearch {
  const ascending = ascendingOrder(x);
  const descending = ascendingOrder(x.map((value) => -value));
  const n = x.length;
  return (at, k) => {
    const below = countUpTo(x, ascending, at);
    const neighbours = new Int32Array(k);
    // Each side runs outwards from `at`, and among equal x from lower to higher index.
    let left = n - below;
    let right = below;
    for (let found = 0; found < k; found += 1) {
      if (right === n || (left < n && isNearer(x, descending[left] as number, ascending[right] as number, at))) {
        neighbours[found] = descending[left] as number;
        left += 1;
      } else {
        neighbours[found] = ascending[right] as number;
        right += 1;
      }
    }
    return neighbours;
  };
}

/** How many x are at most `at`. */
function countUpTo(x: Float64Array, ascending: Int32Array, at: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((x[ascending[middle] as number] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether point i, left of `at`, comes before point j, right of it. */
function isNearer(x: Float64Array, i: number, j: number, at: number): boolean {
  const left = x[i] as number;
  const right = x[j] as number;
  const difference = at - left - (right - at);
  const rounding = ROUNDING * (Math.abs(at) + Math.max(Math.abs(left), Math.abs(right)));
  return Math.abs(difference) <= rounding ? i < j : difference < 0;
}

/**
 * The smoother of nearest-neighbour regression: row a holds 1/k at the k nearest neighbours of at_a.
 *
 * @param x - n training points, in any order
 * @param at - m points
 * @param k - 1 to n
 * @returns m x n, row-major
 *
 * @example
 * nearestNeighbourWeights(Float64Array.of(1, 2, 5), Float64Array.of(4), 2); // [0, 0.5, 0.5]
 */
export function nearestNeighbourWeights(x: Float64Array, at: Float64Array, k: number): Float64Array {
  const n = x.length;
  const search = createNeighbourSearch(x);
  const weights = new Float64Array(at.length * n);
  at.forEach((value, a) => {
    for (const neighbour of search(value, k)) weights[a * n + neighbour] = 1 / k;
  });
  return weights;
}

/**
 * k-nearest-neighbour regression on a line: the mean y of the k nearest x; ties go to the lower index.
 *
 * @param x - n training points, in any order
 * @param y - n responses
 * @param k - 1 to n
 * @param at - m points
 * @returns m predictions
 * @throws ArgumentError for lengths that differ, numbers that are not finite and k outside 1 to n
 *
 * Source: T. Hastie, R. Tibshirani and J. Friedman (2009), "The Elements of Statistical Learning", 2nd ed., 2.3.2.
 *
 * @example
 * nearestNeighbourRegression([1, 2, 5], [10, 20, 40], 2, [4]); // [30]
 */
export function nearestNeighbourRegression(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  k: number,
  at: ArrayLike<number>,
): Float64Array {
  checkPairs(x, y);
  checkInteger('k', k, 1, x.length);
  checkFinite('at', at, 0);
  const search = createNeighbourSearch(Float64Array.from(x));
  return Float64Array.from(at, (value) => {
    const neighbours = search(value, k);
    return neighbours.reduce((sum, neighbour) => sum + (y[neighbour] as number), 0) / k;
  });
}
