import type { DecisionTree } from './decision-tree.js';

/** What each feature does for trees. */
export interface TreeImportances {
  /** Shares of all p features, summing to 1; NaN where no split of any tree gains anything. */
  readonly importances: Float64Array;
  /** Why they are NaN, if they are. */
  readonly undefined: 'no split gains anything' | null;
}

/**
 * Impurity importances: what the splits of each feature gain, weighted by the rows that they split, as shares of the whole; of
 * several trees the mean. They come from training data, and favour features of many values: compare
 * {@link permutationImportanceSteps}.
 *
 * @param trees - of the same features; those that gain nothing do not count
 *
 * Source: L. Breiman, J. Friedman, R. Olshen and C. Stone (1984), "Classification and Regression Trees", 5.3.
 *
 * @example
 * const tree = growTree({ x: [[0, 0], [0, 1], [1, 0], [1, 1]], y: [0, 0, 0, 1] });
 * impurityImportances([tree]).importances; // [0.33333, 0.66667]
 */
export function impurityImportances(trees: readonly DecisionTree[]): TreeImportances {
  const sums = new Float64Array(trees[0]?.predictors ?? 0);
  let counted = 0;
  for (const { children, features, gains, counts } of trees) {
    const weighted = gains.map((gain, node) => (children[node] ? gain * (counts[node] as number) : 0));
    const total = weighted.reduce((sum, gain) => sum + gain, 0);
    if (total === 0) continue;
    counted += 1;
    features.forEach((feature, node) => {
      if (feature >= 0) sums[feature] = (sums[feature] as number) + (weighted[node] as number) / total;
    });
  }
  return { importances: sums.map((sum) => sum / counted), undefined: counted ? null : 'no split gains anything' };
}
