import { checkNumber } from '../errors.js';
import type { DecisionTree } from './decision-tree.js';

/** Links that differ by less than this, relative to the root's impurity, are equally weak. */
const TIE = 1e-12;

/** One of the trees that pruning goes through. */
export interface PruningStep {
  /** From this alpha on, until the next, it is the best subtree. */
  readonly alpha: number;
  /** Impurity of its leaves, weighted by their rows. */
  readonly impurity: number;
  readonly leaves: number;
}

/**
 * Cuts links until the next alpha is above `most`.
 *
 * @param visit - gets each step
 * @returns children of the nodes
 */
function cutLinks(tree: DecisionTree, most: number, visit?: (step: PruningStep) => void): Int32Array {
  const { children, counts, impurities } = tree;
  const own = impurities.map((impurity, node) => (impurity * (counts[node] as number)) / (counts[0] as number));
  const left = children.slice();
  // Risk and leaves of the subtree below each node, and what its splits gain per leaf.
  const risk = own.slice();
  const leaves = new Int32Array(left.length);
  const link = risk.slice();
  for (let alpha = 0; ;) {
    for (let node = left.length - 1; node >= 0; node -= 1) {
      const child = left[node] as number;
      risk[node] = child ? (risk[child] as number) + (risk[child + 1] as number) : (own[node] as number);
      leaves[node] = child ? (leaves[child] as number) + (leaves[child + 1] as number) : 1;
      link[node] = child ? ((own[node] as number) - (risk[node] as number)) / ((leaves[node] as number) - 1) : Infinity;
    }
    visit?.({ alpha, impurity: risk[0] as number, leaves: leaves[0] as number });
    const weakest = link.reduce((a, b) => Math.min(a, b)) + TIE * (own[0] as number);
    // The node, and all that is split below it: the list grows while it is gone through.
    const gone = [link.findIndex((value) => value <= weakest)];
    alpha = Math.max(alpha, link[gone[0] as number] as number);
    if (left[0] === 0 || alpha > most) return left;
    for (const node of gone) {
      const child = left[node] as number;
      if (child > 0) gone.push(child, child + 1);
      left[node] = 0;
    }
  }
}

/**
 * Cost-complexity pruning: the subtree with the least R + alpha * leaves, for every alpha. R is the impurity of the leaves, in the
 * tree's own criterion. Step by step the node becomes a leaf whose split gains least per leaf; of equally weak ones the older,
 * which stands above the younger. Time is proportional to nodes times steps.
 *
 * @returns trees from the whole one to its root; alphas ascend from 0 and may repeat: of those the last tree is the smallest
 *
 * Source: L. Breiman, J. Friedman, R. Olshen and C. Stone (1984), "Classification and Regression Trees", chapter 3.
 *
 * @example
 * const tree = growTree({ x: [[1], [2], [3], [4], [5], [6]], y: [0, 0, 0, 1, 0, 1] });
 * const path = pruningPath(tree);
 * path.map(({ leaves }) => leaves); // [4, 2, 1]
 * path[1]; // { alpha: 0.1111, impurity: 0.2222 }
 */
export function pruningPath(tree: DecisionTree): PruningStep[] {
  const steps: PruningStep[] = [];
  cutLinks(tree, Infinity, (step) => {
    steps.push(step);
  });
  return steps;
}

/**
 * The smallest subtree with the least R + alpha * leaves (see {@link pruningPath}). Its nodes keep their numbers.
 *
 * @param alpha - from 0, in units of the impurity
 * @throws ArgumentError for an alpha below 0
 *
 * @example
 * const tree = growTree({ x: [[1], [2], [3], [4], [5], [6]], y: [0, 0, 0, 1, 0, 1] });
 * pruneTree(tree, 0.15).children; // [1, 0, 0, 0, 0, 0, 0]
 */
export function pruneTree(tree: DecisionTree, alpha: number): DecisionTree {
  checkNumber('alpha', alpha, 0);
  return { ...tree, children: cutLinks(tree, alpha) };
}
