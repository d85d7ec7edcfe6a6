import { missingClass } from './labels.js';
import { shares } from './roc.js';
import { thresholdCounts } from './threshold-counts.js';

export interface PrecisionRecallCurve {
  /** Infinity, then the distinct scores from the highest: a row is predicted positive when its score is at or above. */
  readonly thresholds: Float64Array;
  /** At each threshold; 1 by convention at Infinity, where nothing is predicted positive. */
  readonly precisions: Float64Array;
  /** At each threshold, from 0 to 1. All NaN without positives. */
  readonly recalls: Float64Array;
  /** Sum of precision times the gain in recall: the area under the steps. NaN without positives. */
  readonly averagePrecision: number;
  /** Why something above is NaN, by its name. */
  readonly undefined: Readonly<Record<string, string>>;
}

/**
 * Precision and recall at every threshold that makes a difference.
 *
 * @param truth - n classes, 0 or 1
 * @param scores - n finite numbers, higher for class 1
 * @throws ArgumentError when empty, for lengths that differ, another class, a score that is not finite
 *
 * Source: J. Davis and M. Goadrich (2006), "The relationship between precision-recall and ROC curves", ICML.
 *
 * @example
 * precisionRecallCurve([0, 1, 1, 0], [0.1, 0.4, 0.8, 0.4]); // { precisions: [1, 1, 0.6666666666666666, 0.5], recalls: [0, 0.5, 1, 1], averagePrecision: 0.8333333333333333 }
 */
export function precisionRecallCurve(truth: ArrayLike<number>, scores: ArrayLike<number>): PrecisionRecallCurve {
  const { thresholds, truePositives, falsePositives, positives } = thresholdCounts(truth, scores);
  const precisions = shares(truePositives, 1);
  precisions[0] = 1;
  let area = 0;
  for (let k = 1; k < precisions.length; k += 1) {
    const found = truePositives[k] as number;
    const precision = found / (found + (falsePositives[k] as number));
    precisions[k] = precision;
    area += precision * (found - (truePositives[k - 1] as number));
  }
  const why = missingClass(positives);
  return {
    thresholds,
    precisions,
    recalls: shares(truePositives, positives),
    averagePrecision: area / positives,
    undefined: positives > 0 ? {} : { recalls: why, averagePrecision: why },
  };
}
