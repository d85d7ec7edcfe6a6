import { sum } from '../describe/sum.js';
import { checkNumbers, checkRows } from '../errors.js';

/** How impure a node of classes is. Entropies differ by their unit alone. */
export type ClassCriterion = 'gini' | 'entropyBits' | 'entropyNats' | 'misclassification';

/** How impure a node is; `squaredError`, the mean squared distance from the mean, is for numbers, the others for classes. */
export type Criterion = ClassCriterion | 'squaredError';

/** Every measure of impurity of one node. */
export type Impurities = Readonly<Record<ClassCriterion, number>> & {
  /** Why all of them are NaN, if they are. */
  readonly undefined: 'there are no rows' | null;
};

/**
 * Impurities of a node with the given counts of classes, p_c the share of class c: Gini = sum p_c (1 - p_c),
 * entropy = -sum p_c log p_c, misclassification = 1 - max p_c. All are 0 for one class alone and NaN for no rows.
 *
 * @param counts - k counts (or weights), none below 0
 * @throws ArgumentError for a count that is negative or not finite
 *
 * Source: L. Breiman, J. Friedman, R. Olshen and C. Stone (1984), "Classification and Regression Trees", chapter 4.
 *
 * @example
 * impurities([9, 5]); // { gini: 0.459184, entropyBits: 0.940286, entropyNats: 0.651757, misclassification: 0.357143 }
 */
export function impurities(counts: ArrayLike<number>): Impurities {
  checkNumbers('counts', counts, 0);
  const total = sum(counts);
  const shares = total > 0 ? Array.from(counts, (count) => count / total).filter((share) => share > 0) : [NaN];
  const summed = (term: (share: number) => number): number => sum(shares.map(term));
  return {
    gini: summed((share) => share * (1 - share)),
    entropyBits: summed((share) => -share * Math.log2(share)),
    entropyNats: summed((share) => -share * Math.log(share)),
    misclassification: 1 - Math.max(...shares),
    undefined: total > 0 ? null : 'there are no rows',
  };
}

/**
 * What a split into any number of children gains: the impurity of them all together less their mean impurity, weighted by their
 * rows.
 *
 * @param children - for each child its k counts of classes
 * @param criterion - default entropy in bits, which makes it Quinlan's information gain
 * @throws ArgumentError for negative counts, counts of different lengths and no children
 *
 * Source: J. R. Quinlan (1986), "Induction of decision trees", Machine Learning 1.
 *
 * @example
 * informationGain([[2, 3], [4, 0], [3, 2]]); // 0.24675
 */
export function informationGain(
  children: readonly ArrayLike<number>[],
  criterion: ClassCriterion = 'entropyBits',
): number {
  checkRows('children', children);
  const weigh = (counts: ArrayLike<number>): number => sum(counts) && sum(counts) * impurities(counts)[criterion];
  const all = Array.from(children[0] as ArrayLike<number>, (_, c) => sum(children.map((child) => child[c] as number)));
  return (weigh(all) - sum(children.map(weigh))) / sum(all);
}
