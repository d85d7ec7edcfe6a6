import { sum } from '../describe/sum.js';
import { variance } from '../describe/variance.js';
import { missingClass } from './labels.js';
import { thresholdCounts } from './threshold-counts.js';

/** An area under a ROC curve, or the difference of two, and how well it is known. */
export interface AucEstimate {
  readonly auc: number;
  /** DeLong's estimate. NaN unless there are two rows of each class. */
  readonly variance: number;
  /** Why a number above is NaN, by its name. */
  readonly undefined: Readonly<Record<string, string>>;
}

/** Of each row the share of the other class that it is on the right side of, ties half. */
function placementsOf(truth: ArrayLike<number>, scores: ArrayLike<number>): Float64Array {
  const { thresholds, truePositives, falsePositives, positives, negatives } = thresholdCounts(truth, scores);
  const places = new Map(Array.from(thresholds, (threshold, k) => [threshold, k]));
  return Float64Array.from(scores, (score, i) => {
    const k = places.get(score) as number;
    const above = (counts: Int32Array): number => ((counts[k] as number) + (counts[k - 1] as number)) / 2;
    return truth[i] === 1 ? (negatives - above(falsePositives)) / negatives : above(truePositives) / positives;
  });
}

/** The mean over the positives, and the sum over the classes of variance over number. */
function estimateOf(truth: ArrayLike<number>, placements: Float64Array): AucEstimate {
  const [positive, negative] = [1, 0].map((label) => placements.filter((_, i) => truth[i] === label)) as [
    Float64Array,
    Float64Array,
  ];
  const [p, q] = [positive.length, negative.length];
  const known = p > 1 && q > 1;
  const why = p * q > 0 ? 'only one row of a class' : missingClass(p);
  return {
    auc: sum(positive) / p,
    variance: known ? variance(positive) / p + variance(negative) / q : NaN,
    undefined: known ? {} : { variance: why, ...(p * q === 0 && { auc: why }) },
  };
}

/**
 * The variance of the area under a ROC curve, without assumptions on how the scores are distributed.
 *
 * @param truth - n classes, 0 or 1
 * @param scores - n finite numbers
 * @throws ArgumentError when empty, for lengths that differ, another class, a score that is not finite
 *
 * Source: E. R. DeLong, D. M. DeLong and D. L. Clarke-Pearson (1988), Biometrics 44.
 *
 * @example
 * delong([0, 1, 1, 0], [0.1, 0.4, 0.8, 0.4]); // { auc: 0.875, variance: 0.03125 }
 */
export function delong(truth: ArrayLike<number>, scores: ArrayLike<number>): AucEstimate {
  return estimateOf(truth, placementsOf(truth, scores));
}

/**
 * The difference of the areas under two ROC curves of the same rows, the first less the second. The covariance of the two is taken into
 * account, for the variance is that of the differences of the placement values.
 *
 * @param truth - n classes, 0 or 1
 * @param first - n finite numbers: the scores of one model
 * @param second - n finite numbers: the scores of the other
 * @throws ArgumentError when empty, for lengths that differ, another class, a score that is not finite
 *
 * Source: as {@link delong}.
 *
 * @example
 * delongDifference([0, 1, 1, 0], [0.1, 0.4, 0.8, 0.4], [0.4, 0.3, 0.5, 0.2]); // { auc: 0.125, variance: 0.15625 }
 */
export function delongDifference(
  truth: ArrayLike<number>,
  first: ArrayLike<number>,
  second: ArrayLike<number>,
): AucEstimate {
  const others = placementsOf(truth, second);
  return estimateOf(
    truth,
    placementsOf(truth, first).map((placement, i) => placement - (others[i] as number)),
  );
}
