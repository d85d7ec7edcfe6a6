import { checkInteger, checkPairs } from '../errors.js';
import { ascendingOrder, countBelow } from '../linear-algebra/sorting.js';

/** A regression tree on one predictor: a step function. */
export interface RegressionTree {
  /** Thresholds of the splits, ascending; x <= t goes left. */
  readonly thresholds: Float64Array;
  /** The leaves from left to right, one more than the thresholds: the mean response of each, */
  readonly values: Float64Array;
  /** and its number of training points. */
  readonly counts: Int32Array;
}

/** Grows trees on one set of training points: the points are sorted once. */
export type RegressionTreeGrower = (y: ArrayLike<number>, maxDepth: number) => RegressionTree;

/** Splits whose gains differ by less than this share of the total sum of squares are tied: the lower threshold is taken. */
const TIE = 1e-12;

/**
 * Prepares growing regression trees (CART): each node takes the split with the smallest sum of squared errors, at the midpoint
 * of two neighbouring x, until its responses are equal, its x are equal, or the depth is reached.
 *
 * @param x - n training points, in any order, duplicates allowed
 *
 * Source: L. Breiman, J. Friedman, R. Olshen and C. Stone (1984), "Classification and Regression Trees", chapter 8.
 *
 * @example
 * const grow = createRegressionTreeGrower(Float64Array.of(0, 1, 2, 3));
 * grow([1, 1, 5, 6], 2).values; // [1, 5, 6]
 * grow([2, 2, 2, 2], 2).values; // [2]
 */
export function createRegressionTreeGrower(x: Float64Array): RegressionTreeGrower {
  const order = ascendingOrder(x);
  const sorted = Float64Array.from(order, (index) => x[index] as number);
  const n = sorted.length;
  const responses = new Float64Array(n);
  const thresholds = new Float64Array(n);
  const values = new Float64Array(n);
  const counts = new Int32Array(n);
  let leaves = 0;
  const grow = (from: number, to: number, levels: number): void => {
    const mean = meanOf(responses, from, to);
    const cut = levels > 0 ? bestCut(sorted, responses, from, to, mean) : 0;
    if (cut === 0) {
      values[leaves] = mean;
      counts[leaves] = to - from;
      leaves += 1;
      return;
    }
    grow(from, cut, levels - 1);
    thresholds[leaves - 1] = separatingMidpoint(sorted[cut - 1] as number, sorted[cut] as number);
    grow(cut, to, levels - 1);
  };
  return (y, maxDepth) => {
    for (let i = 0; i < n; i += 1) responses[i] = y[order[i] as number] as number;
    leaves = 0;
    grow(0, n, maxDepth);
    return {
      thresholds: thresholds.slice(0, leaves - 1),
      values: values.slice(0, leaves),
      counts: counts.slice(0, leaves),
    };
  };
}

/** Where the right part of the best split of from..to-1 begins, or 0 when there is nothing to split. */
function bestCut(x: Float64Array, y: Float64Array, from: number, to: number, mean: number): number {
  const first = y[from] as number;
  let spread = 0;
  let pure = true;
  for (let i = from; i < to; i += 1) {
    const value = y[i] as number;
    spread += (value - mean) * (value - mean);
    if (value !== first) pure = false;
  }
  if (pure) return 0;
  // With the node's mean taken off, the sums of the two sides are opposite, and the gain is their square times this.
  let best = 0;
  let bestGain = -Infinity;
  let sum = 0;
  for (let i = from + 1; i < to; i += 1) {
    sum += (y[i - 1] as number) - mean;
    if (x[i] === x[i - 1]) continue;
    const gain = (sum * sum * (to - from)) / ((i - from) * (to - i));
    if (gain <= bestGain + TIE * spread) continue;
    best = i;
    bestGain = gain;
  }
  return best;
}

function meanOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i += 1) sum += values[i] as number;
  return sum / (to - from);
}

/** The midpoint, but the left number when the midpoint is rounded up to the right one. */
export function separatingMidpoint(left: number, right: number): number {
  const middle = left / 2 + right / 2;
  return middle < right ? middle : left;
}

/**
 * A regression tree on one predictor (see {@link createRegressionTreeGrower}).
 *
 * @param x - n training points
 * @param y - n responses
 * @param maxDepth - 0 is one leaf, the mean
 * @throws ArgumentError for lengths that differ, numbers that are not finite and a depth that is no such integer
 *
 * @example
 * regressionTree([0, 1, 2, 3], [1, 1, 5, 6], 1); // { thresholds: [1.5], values: [1, 5.5], counts: [2, 2] }
 */
export function regressionTree(x: ArrayLike<number>, y: ArrayLike<number>, maxDepth: number): RegressionTree {
  checkPairs(x, y);
  checkInteger('maxDepth', maxDepth, 0);
  return createRegressionTreeGrower(Float64Array.from(x))(y, maxDepth);
}

/**
 * The tree's value at m points, into `result`.
 *
 * @param at - m points
 * @param result - m numbers
 *
 * @example
 * const result = new Float64Array(2);
 * predictTree(regressionTree([0, 1, 2, 3], [1, 1, 5, 5], 1), Float64Array.of(0.5, 9), result);
 * result; // [1, 5]
 */
export function predictTree(tree: RegressionTree, at: Float64Array, result: Float64Array): void {
  // x <= t goes left: as many leaves are left of x as thresholds are below it.
  for (let a = 0; a < at.length; a += 1)
    result[a] = tree.values[countBelow(tree.thresholds, at[a] as number)] as number;
}
