import { checkInteger } from '../errors.js';
import { confusionMetrics, type ConfusionMatrix, type ConfusionMetrics } from '../classification/confusion.js';

/** The rows of one group: its n classes, 0 or 1, and n scores. */
export interface ScoredGroup {
  readonly truth: ArrayLike<number>;
  readonly scores: ArrayLike<number>;
}

/** A gap is the highest rate of a group less the lowest: NaN when the rate of a group is undefined. */
export interface GroupRates {
  /** In the order given. */
  readonly groups: readonly ConfusionMetrics[];
  /** Gap of the selection rates. */
  readonly demographicParityDifference: number;
  /** Gap of the true positive rates (recall). */
  readonly equalOpportunityDifference: number;
  /** The larger of the gaps of the true and of the false positive rates. */
  readonly equalizedOddsDifference: number;
  /** Why a gap is NaN, by its name. */
  readonly undefined: Readonly<Record<string, string>>;
}

type Reasons = ConfusionMetrics['undefined'];

/** Which group lacks a number, and why; nothing if none does. @throws ArgumentError without groups */
export function lackOf(name: string, groups: readonly { readonly undefined: Reasons }[]): string | undefined {
  checkInteger('groups.length', groups.length, 1);
  const at = groups.findIndex((group) => name in group.undefined);
  return groups[at] && `groups[${at}]: ${groups[at].undefined[name] as string}`;
}

/**
 * The rates of each group and how far they are apart.
 *
 * @param matrices - the confusion matrix of each group: of {@link confusionAt} for a threshold, of {@link confusionMatrix} for predictions
 * @throws ArgumentError without groups
 *
 * Source: S. Barocas, M. Hardt and A. Narayanan (2023), "Fairness and Machine Learning", chapter 3.
 *
 * @example
 * groupRates([confusionMatrix([0, 1, 1, 0], [0, 1, 1, 1]), confusionMatrix([0, 1, 1, 0], [0, 1, 0, 0])]); // { demographicParityDifference: 0.5, equalOpportunityDifference: 0.5, equalizedOddsDifference: 0.5 }
 */
export function groupRates(matrices: readonly ConfusionMatrix[]): GroupRates {
  const groups = matrices.map((matrix) => confusionMetrics(matrix));
  const reasons: Record<string, string> = {};
  const gap = (difference: string, ...names: ('selectionRate' | 'recall' | 'falsePositiveRate')[]): number => {
    const gaps = names.map((name) => {
      const lack = lackOf(name, groups);
      if (lack) reasons[difference] = lack;
      const rates = groups.map((group) => group[name]);
      return Math.max(...rates) - Math.min(...rates);
    });
    // NaN if one of them is.
    return Math.max(...gaps);
  };
  return {
    groups,
    demographicParityDifference: gap('demographicParityDifference', 'selectionRate'),
    equalOpportunityDifference: gap('equalOpportunityDifference', 'recall'),
    equalizedOddsDifference: gap('equalizedOddsDifference', 'falsePositiveRate', 'recall'),
    undefined: reasons,
  };
}
