import type { Criterion } from './impurity.js';

/**
 * A tree of N nodes; node 0 is the root. Split number s (from 0) made the nodes 2s + 1 (left) and 2s + 2 (right): the order of the
 * nodes is the record of how the tree grew. In a pruned tree nodes keep their numbers; no link leads to those cut off.
 */
export interface DecisionTree {
  readonly criterion: Criterion;
  /** Number of features. */
  readonly predictors: number;
  /** Numbers per node in `values`: the number of classes, or 1. */
  readonly width: number;
  /** The left child of each node, whose neighbour is the right one; 0 in a leaf. */
  readonly children: Int32Array;
  /** Feature of each node's best split, made or not (where the tree has not grown to its end, or has been pruned); -1 if none. */
  readonly features: Int32Array;
  /** Points with x <= threshold go left; NaN if there is no split. */
  readonly thresholds: Float64Array;
  /** Impurity of the node less that of the two parts, weighted by their rows; 0 if there is no split. */
  readonly gains: Float64Array;
  /** Splits above the node. */
  readonly depths: Int32Array;
  /** Training rows in the node, each as often as it was drawn. */
  readonly counts: Int32Array;
  readonly impurities: Float64Array;
  /** N x width, row-major: how many rows of each class, or the mean. */
  readonly values: Float64Array;
}

/** Sums that differ by less than this share are equal but for rounding. */
const TIE = 1e-12;

/** Which of `width` numbers from `from` on is the largest; of several, the first. */
export function likeliest(values: ArrayLike<number>, from: number, width: number): number {
  let best = 0;
  for (let c = 1; c < width; c += 1) {
    if ((values[from + c] as number) > (values[from + best] as number) * (1 + TIE)) best = c;
  }
  return best;
}

/** The leaf of the point that begins at `offset`. @param path - if given, gets the nodes on the way, the leaf too */
export function leafOf(
  { children, features, thresholds }: DecisionTree,
  points: ArrayLike<number>,
  offset: number,
  path?: number[],
): number {
  let node = 0;
  path?.push(0);
  for (let left = children[0] as number; left > 0; left = children[node] as number) {
    const value = points[offset + (features[node] as number)] as number;
    node = value <= (thresholds[node] as number) ? left : left + 1;
    path?.push(node);
  }
  return node;
}
