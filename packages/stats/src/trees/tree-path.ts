import { checkList } from '../errors.js';
import { leafOf, type DecisionTree } from './decision-tree.js';

/**
 * The nodes that a point passes, from the root to its leaf.
 *
 * @param point - p numbers
 * @throws ArgumentError for another length and numbers that are not finite
 *
 * @example
 * const tree = growTree({ x: [[1], [2], [3]], y: [0, 1, 0] });
 * treePath(tree, [2]); // [0, 2, 3]
 */
export function treePath(tree: DecisionTree, point: ArrayLike<number>): Int32Array {
  checkList('point', point, tree.predictors);
  const path: number[] = [];
  leafOf(tree, point, 0, path);
  return Int32Array.from(path);
}
