import { checkNumber } from '../errors.js';
import type { DecisionTree } from './decision-tree.js';

/** Links that differ by less than this, relative to the root's impurity, are equally weak. */
const TIE = 1e-12;

/** The trees that cost-complexity pruning goes through, from the whole tree to its root. */
export interface PruningPath {
  /** Ascending from 0: from this alpha on, until the next, it is the best subtree. */
  readonly alphas: readonly number[];
  /** Impurity of its leaves, weighted by their rows. */
  readonly impurities: readonly number[];
  readonly leaves: readonly number[];
  /** The alpha from which on each node is no split any more; 0 for a leaf of the whole tree. */
  readonly collapsesAt: Float64Array;
}

/**
 * Cost-complexity pruning: the subtree with the least R + alpha * leaves, for every alpha. R is the impurity of the leaves, in the
 * tree's own criterion. Step by step the node becomes a leaf whose split gains least per leaf; of equally weak ones the older,
 * which stands above the younger. Alphas may repeat: of those the last tree is the smallest.
 *
 * Source: L. Breiman, J. Friedman, R. Olshen and C. Stone (1984), "Classification and Regression Trees", chapter 3.
 *
 * @example
 * const tree = growTree({ x: [[1], [2], [3], [4], [5], [6]], y: [0, 0, 0, 1, 0, 1] });
 * pruningPath(tree); // { alphas: [0, 0.1111, 0.2222], impurities: [0, 0.2222, 0.4444], leaves: [4, 2, 1] }
 */
export function pruningPath({ children, counts, impurities: own }: DecisionTree): PruningPath {
  const collapsesAt = new Float64Array(children.length);
  const risks = own.map((impurity, node) => (impurity * (counts[node] as number)) / (counts[0] as number));
  const alphas: number[] = [];
  const impurities: number[] = [];
  const leaves: number[] = [];
  // Per node: its child, 0 once it has collapsed; risk and leaves of its subtree; what the subtree gains per leaf.
  const left = children.slice();
  const risk = risks.slice();
  const count = new Int32Array(children.length);
  const link = new Float64Array(children.length);
  for (let alpha = 0; ;) {
    for (let node = left.length - 1; node >= 0; node -= 1) {
      const child = left[node] as number;
      risk[node] = child ? (risk[child] as number) + (risk[child + 1] as number) : (risks[node] as number);
      count[node] = child ? (count[child] as number) + (count[child + 1] as number) : 1;
      link[node] = child
        ? ((risks[node] as number) - (risk[node] as number)) / ((count[node] as number) - 1)
        : Infinity;
    }
    alphas.push(alpha);
    impurities.push(risk[0] as number);
    leaves.push(count[0] as number);
    if (left[0] === 0) return { alphas, impurities, leaves, collapsesAt };
    const weakest = link.reduce((a, b) => Math.min(a, b)) + TIE * (risks[0] as number);
    // The node, and all that is split below it: the list grows while it is gone through.
    const gone = [link.findIndex((value) => value <= weakest)];
    alpha = Math.max(alpha, link[gone[0] as number] as number);
    for (const node of gone) {
      const child = left[node] as number;
      if (child === 0) continue;
      left[node] = 0;
      collapsesAt[node] = alpha;
      gone.push(child, child + 1);
    }
  }
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
  const { collapsesAt } = pruningPath(tree);
  return { ...tree, children: tree.children.map((left, node) => ((collapsesAt[node] as number) > alpha ? left : 0)) };
}
