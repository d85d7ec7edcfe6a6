import { ArgumentError, checkLength, checkRows } from '../errors.js';
import { leafOf, likeliest, type DecisionTree } from '../trees/decision-tree.js';

/** What several trees together say of m rows. */
export interface ForestVotes {
  /** Number of classes; 1 for numbers. */
  readonly width: number;
  /** Trees that voted on each row. */
  readonly trees: Int32Array;
  /** Mean probability of each class, or mean prediction: m x width, row-major. NaN for a row that no tree voted on. */
  readonly means: Float64Array;
  /** Soft vote: the mean of numbers; the class with the largest mean probability (the lowest of several). NaN as above. */
  readonly soft: Float64Array;
  /** Trees for each class, m x width, row-major; of trees for numbers all of them. */
  readonly counts: Int32Array;
  /** Hard vote: the class that most trees are for (the lowest of several); the mean of numbers. NaN as above. */
  readonly hard: Float64Array;
  /** Why means and votes of some rows are NaN, if they are. */
  readonly undefined: 'no tree voted on some of the rows' | null;
}

/**
 * What a tree, or several, predict: means, or the soft vote (mean probability) and the hard one (majority) on classes.
 *
 * @param trees - at least one, all of the same kind
 * @param rows - m rows of p numbers
 * @param bootstraps - if given, for each tree indices of rows that it does not vote on: with the training rows and those that each
 *   tree was grown on, the votes are out-of-bag
 * @throws ArgumentError for no trees, rows of another length, numbers that are not finite, and not as many bootstraps
 *
 * Source: L. Breiman (2001), "Random forests", Machine Learning 45.
 *
 * @example
 * const trees = [[0, 0, 1, 1], [0, 1, 1, 1], [0, 1, 0, 1]].map((y) => growTree({ x: [[1], [2], [3], [4]], y, maxDepth: 1 }));
 * combineTrees(trees, [[1], [2]]); // { means: [1, 0, 0.444444, 0.555556], soft: [0, 1], counts: [3, 0, 1, 2], hard: [0, 1] }
 */
export function combineTrees(
  trees: readonly DecisionTree[],
  rows: readonly ArrayLike<number>[],
  bootstraps?: readonly ArrayLike<number>[],
): ForestVotes {
  if (bootstraps) checkLength('bootstraps', bootstraps, trees.length);
  const [first] = trees;
  if (!first) throw new ArgumentError('trees', trees, 'a list of at least 1 tree');
  if (rows.length > 0) checkRows('rows', rows, first.predictors);
  const { width, predictors } = first;
  const areNumbers = first.criterion === 'squaredError';
  const points = Float64Array.from(rows.flatMap((row) => Array.from(row)));
  const voters = new Int32Array(rows.length);
  const means = new Float64Array(rows.length * width);
  const counts = new Int32Array(rows.length * width);
  trees.forEach((tree, t) => {
    for (const row of outOfBagRows(bootstraps?.[t] ?? [], rows.length)) {
      const leaf = leafOf(tree, points, row * predictors);
      const weight = areNumbers ? 1 : (tree.counts[leaf] as number);
      const own = row * width;
      for (let c = 0; c < width; c += 1) {
        means[own + c] = (means[own + c] as number) + (tree.values[leaf * width + c] as number) / weight;
      }
      const vote = own + likeliest(tree.values, leaf * width, width);
      counts[vote] = (counts[vote] as number) + 1;
      voters[row] = (voters[row] as number) + 1;
    }
  });
  for (let i = 0; i < means.length; i += 1) means[i] = (means[i] as number) / (voters[Math.floor(i / width)] as number);
  const winners = (votes: ArrayLike<number>): Float64Array =>
    Float64Array.from(voters, (number, row) => {
      if (areNumbers || number === 0) return means[row * width] as number;
      return likeliest(votes, row * width, width);
    });
  return {
    width,
    trees: voters,
    means,
    soft: winners(means),
    counts,
    hard: winners(counts),
    undefined: voters.includes(0) ? 'no tree voted on some of the rows' : null,
  };
}

/**
 * The rows that were not drawn.
 *
 * @param bootstrap - indices below n
 * @param n - number of rows
 *
 * @example
 * outOfBagRows([0, 3, 3, 1], 4); // [2]
 */
export function outOfBagRows(bootstrap: ArrayLike<number>, n: number): Int32Array {
  const isDrawn = new Uint8Array(n);
  for (let i = 0; i < bootstrap.length; i += 1) isDrawn[bootstrap[i] as number] = 1;
  return Int32Array.from(isDrawn.keys()).filter((row) => isDrawn[row] === 0);
}
