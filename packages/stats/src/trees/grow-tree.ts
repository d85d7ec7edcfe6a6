import type { DecisionTree } from './decision-tree.js';
import { createTreeEngine, type SplitOptions } from './tree-engine.js';

export interface TreeOptions extends SplitOptions {
  /** Indices of the rows to grow on, several times where drawn so; default all. */
  readonly rows?: ArrayLike<number>;
  /** Next to be split is the node that gains most for all rows together, ties to the older; default false: the leftmost. */
  readonly bestFirst?: boolean;
}

/** A tree that grows split by split. */
export interface TreeGrower {
  /** Makes up to n more splits; default 1. @returns how many were made: fewer than n when the tree is grown */
  tick(n?: number): number;
  /** The tree so far. */
  tree(): DecisionTree;
}

/**
 * Prepares growing a classification or regression tree (CART) split by split. A node takes the split with the largest gain in
 * impurity, a gain of 0 included, at the midpoint of two neighbouring values; x <= threshold goes left. Of tied splits, the feature
 * with the lower index comes first, then the lower threshold. A node is a leaf when it is pure, its rows are equal, or the depth or the size of leaves does not allow a split. Growing to full depth takes time
 * proportional to p n log n where the splits are not too uneven: rows are sorted once.
 *
 * @throws ArgumentError for lengths that differ, numbers that are not finite, classes, rows and limits out of range
 *
 * Source: L. Breiman, J. Friedman, R. Olshen and C. Stone (1984), "Classification and Regression Trees".
 *
 * @example
 * const grower = createTreeGrower({ x: [[1, 5], [2, 7], [3, 6], [4, 8]], y: [0, 0, 1, 1] });
 * grower.tick(5); // 1
 * grower.tree().thresholds; // [2.5, NaN, NaN]
 */
export function createTreeGrower(options: TreeOptions): TreeGrower {
  const engine = createTreeEngine(options, Infinity, options.bestFirst);
  engine.start(options.rows ?? Int32Array.from(options.x.keys()));
  return engine;
}

/**
 * A grown classification or regression tree: see {@link createTreeGrower}.
 *
 * @throws ArgumentError as {@link createTreeGrower}
 *
 * @example
 * growTree({ x: [[1], [2], [3], [5]], y: [2, 4, 9, 9], criterion: 'squaredError' }).values; // [6, 3, 9, 2, 4]
 */
export function growTree(options: TreeOptions): DecisionTree {
  const grower = createTreeGrower(options);
  grower.tick(options.x.length);
  return grower.tree();
}
