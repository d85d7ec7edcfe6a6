import { checkFinite, checkInteger, checkLength } from '../errors.js';
import { ascendingOrder } from '../linear-algebra/sorting.js';

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
 */
export function createRegressionTreeGrower(x: Float64Array): RegressionTreeGrower {
  const order = ascendingOrder(x);
  const sorted = Float64Array.from(order, (index) => x[index] as number);
  return (y, maxDepth) => {
    const responses = Float64Array.from(order, (index) => y[index] as number);
    const thresholds: number[] = [];
    const values: number[] = [];
    const counts: number[] = [];
    const grow = (from: number, to: number, depth: number): void => {
      const cut = depth < maxDepth ? bestCut(sorted, responses, from, to) : null;
      if (cut === null) {
        values.push(meanOf(responses, from, to));
        counts.push(to - from);
        return;
      }
      grow(from, cut, depth + 1);
      thresholds.push(separatingMidpoint(sorted[cut - 1] as number, sorted[cut] as number));
      grow(cut, to, depth + 1);
    };
    grow(0, sorted.length, 0);
    return {
      thresholds: Float64Array.from(thresholds),
      values: Float64Array.from(values),
      counts: Int32Array.from(counts),
    };
  };
}

/** Where the right part of the best split of from..to-1 begins, or null when there is nothing to split. */
function bestCut(x: Float64Array, y: Float64Array, from: number, to: number): number | null {
  const mean = meanOf(y, from, to);
  let spread = 0;
  let pure = true;
  for (let i = from; i < to; i += 1) {
    spread += ((y[i] as number) - mean) ** 2;
    pure &&= y[i] === y[from];
  }
  if (pure) return null;
  // With the node's mean taken off, the sums of the two sides are opposite, and the gain is their square times this.
  let best: number | null = null;
  let bestGain = -Infinity;
  let sum = 0;
  for (let i = from + 1; i < to; i += 1) {
    sum += (y[i - 1] as number) - mean;
    if (x[i] === x[i - 1]) continue;
    const gain = sum * sum * (1 / (i - from) + 1 / (to - i));
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
function separatingMidpoint(left: number, right: number): number {
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
 */
export function regressionTree(x: ArrayLike<number>, y: ArrayLike<number>, maxDepth: number): RegressionTree {
  checkFinite('x', x);
  checkFinite('y', y);
  checkLength('y', y, x.length);
  checkInteger('maxDepth', maxDepth, 0);
  return createRegressionTreeGrower(Float64Array.from(x))(y, maxDepth);
}

/** Index of the leaf that `at` falls into. */
export function leafAt({ thresholds }: RegressionTree, at: number): number {
  let low = 0;
  let high = thresholds.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at <= (thresholds[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The tree's value at m points, into `result`. */
export function predictTree(tree: RegressionTree, at: Float64Array, result: Float64Array): void {
  for (let a = 0; a < at.length; a += 1) result[a] = tree.values[leafAt(tree, at[a] as number)] as number;
}
