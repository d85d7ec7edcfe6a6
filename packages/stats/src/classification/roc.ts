import { checkFinite } from '../errors.js';
import { missingClass } from './labels.js';
import { mergeCounts, thresholdCounts, type ThresholdCounts } from './threshold-counts.js';

export interface RocCurve {
  /** Infinity, then the distinct scores from the highest: a row is predicted positive when its score is at or above. */
  readonly thresholds: Float64Array;
  /** At each threshold, from 0 to 1. All NaN without negatives. */
  readonly falsePositiveRates: Float64Array;
  /** At each threshold, from 0 to 1. All NaN without positives. */
  readonly truePositiveRates: Float64Array;
  /** Area under the curve: the probability that a positive scores above a negative, ties half. NaN if a class is missing. */
  readonly auc: number;
  /** Why something above is NaN, by its name. */
  readonly undefined: Readonly<Record<string, string>>;
}

/** Pairs of a positive and a negative of which the positive scores higher; a tie is half of one. */
function pairsWon({ truePositives, falsePositives }: ThresholdCounts): number {
  let twice = 0;
  for (let k = 1; k < truePositives.length; k += 1) {
    const width = (falsePositives[k] as number) - (falsePositives[k - 1] as number);
    twice += width * ((truePositives[k] as number) + (truePositives[k - 1] as number));
  }
  return twice / 2;
}

/** Counts as shares of `total`; NaN where it is 0. */
export function shares(counts: Int32Array, total: number): Float64Array {
  const result = new Float64Array(counts.length);
  for (let k = 0; k < counts.length; k += 1) result[k] = (counts[k] as number) / total;
  return result;
}

/**
 * The receiver operating characteristic: one point per distinct score, from (0, 0) to (1, 1); ties make one sloping segment.
 *
 * @param truth - n classes, 0 or 1
 * @param scores - n finite numbers, higher for class 1
 * @throws ArgumentError when empty, for lengths that differ, another class, a score that is not finite
 *
 * Source: T. Fawcett (2006), "An introduction to ROC analysis", Pattern Recognition Letters 27.
 *
 * @example
 * rocCurve([0, 1, 1, 0], [0.1, 0.4, 0.8, 0.4]); // { falsePositiveRates: [0, 0, 0.5, 1], truePositiveRates: [0, 0.5, 1, 1], auc: 0.875 }
 */
export function rocCurve(truth: ArrayLike<number>, scores: ArrayLike<number>): RocCurve {
  const counts = thresholdCounts(truth, scores);
  const { thresholds, positives, negatives } = counts;
  const auc = pairsWon(counts) / (positives * negatives);
  const missing = missingClass(positives);
  return {
    thresholds,
    falsePositiveRates: shares(counts.falsePositives, negatives),
    truePositiveRates: shares(counts.truePositives, positives),
    auc,
    undefined: Number.isNaN(auc)
      ? { auc: missing, [positives > 0 ? 'falsePositiveRates' : 'truePositiveRates']: missing }
      : {},
  };
}

/**
 * The Mann-Whitney U of the first sample: pairs (x, y) with x > y, ties half. U over their number is the area under the ROC curve
 * of x against y; the U of the second sample is the number of pairs less this.
 *
 * @param x - at least 1 finite number
 * @param y - at least 1 finite number
 * @throws ArgumentError when one is empty or not finite
 *
 * Source: H. B. Mann and D. R. Whitney (1947), Annals of Mathematical Statistics 18.
 *
 * @example
 * mannWhitneyU([3, 5, 2], [1, 3]); // 4.5
 */
export function mannWhitneyU(x: ArrayLike<number>, y: ArrayLike<number>): number {
  checkFinite('x', x);
  checkFinite('y', y);
  return pairsWon(mergeCounts(Float64Array.from(x).sort(), Float64Array.from(y).sort()));
}
