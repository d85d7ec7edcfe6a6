import { ArgumentError } from '../errors.js';
import { calibrationCurve, type CalibrationCurve, type CalibrationOptions } from '../classification/calibration.js';
import { confusionMetrics, type ConfusionMatrix, type ConfusionMetrics } from '../classification/confusion.js';
import { whyUndefined } from '../classification/labels.js';

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
  /** Gap of the precisions. */
  readonly predictiveParityDifference: number;
  /** Why a gap is NaN, by its name. */
  readonly undefined: Readonly<Record<string, string>>;
}

/** Throws unless there is a group. */
export function checkGroups(groups: ArrayLike<unknown>): void {
  if (groups.length === 0) throw new ArgumentError('groups', groups, 'a list of at least 1 group');
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
  checkGroups(matrices);
  const groups = matrices.map(confusionMetrics);
  const gap = (rate: (metrics: ConfusionMetrics) => number): number => {
    const rates = groups.map(rate);
    // Math.max and Math.min of something undefined are undefined.
    return Math.max(...rates) - Math.min(...rates);
  };
  const equalOpportunityDifference = gap(({ recall }) => recall);
  const gaps = {
    demographicParityDifference: gap(({ selectionRate }) => selectionRate),
    equalOpportunityDifference,
    equalizedOddsDifference: Math.max(
      equalOpportunityDifference,
      gap(({ falsePositiveRate }) => falsePositiveRate),
    ),
    predictiveParityDifference: gap(({ precision }) => precision),
  };
  return {
    groups,
    ...gaps,
    undefined: whyUndefined(gaps, {
      demographicParityDifference: 'a group has no rows',
      equalOpportunityDifference: 'a group has no positives',
      equalizedOddsDifference: 'a group has no positives or no negatives',
      predictiveParityDifference: 'nothing is predicted positive in a group',
    }),
  };
}

/**
 * The {@link calibrationCurve} of each group, whose scores are probabilities.
 *
 * @throws ArgumentError as that does
 *
 * @example
 * calibrationByGroup([{ truth: [0, 1], scores: [0.2, 0.7] }], { bins: 1 })[0].expectedCalibrationError; // 0.05
 */
export function calibrationByGroup(groups: readonly ScoredGroup[], options?: CalibrationOptions): CalibrationCurve[] {
  return groups.map(({ truth, scores }) => calibrationCurve(truth, scores, options));
}
