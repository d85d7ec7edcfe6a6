import { confusionMatrix, type ConfusionMatrix } from '../classification/confusion.js';
import type { ThresholdCounts } from '../classification/threshold-counts.js';
import { cheapestRules, type DerivedPredictorOptions } from './derived-predictor.js';

/** The rows of one group: its n classes and n predicted classes, each 0 or 1. */
export interface PredictedGroup {
  readonly truth: ArrayLike<number>;
  readonly predicted: ArrayLike<number>;
}

/** With which probability the predictions of a group are turned into positive ones. */
export interface MixingRule {
  /** Where 0 is predicted. */
  readonly ofNegative: number;
  /** Where 1 is predicted. */
  readonly ofPositive: number;
  /** What comes of it, on average. */
  readonly falsePositiveRate: number;
  readonly truePositiveRate: number;
}

export interface MixedPredictor {
  /** Expected cost of a row. NaN where a group lacks a class. */
  readonly loss: number;
  /** A rule for each group, in the order given; none where the loss is undefined. */
  readonly groups: readonly MixingRule[];
  /** Why the loss is NaN. */
  readonly undefined: { readonly loss?: string };
}

/** The predictions as a score of two values: the other way round where they are worse than none. */
function countsOf({ truePositives, falsePositives, falseNegatives, trueNegatives }: ConfusionMatrix): ThresholdCounts {
  const positives = truePositives + falseNegatives;
  const negatives = falsePositives + trueNegatives;
  const turned = truePositives * negatives < falsePositives * positives;
  return {
    thresholds: Float64Array.of(Infinity, 1, 0),
    truePositives: Int32Array.of(0, turned ? falseNegatives : truePositives, positives),
    falsePositives: Int32Array.of(0, turned ? trueNegatives : falsePositives, negatives),
    positives,
    negatives,
  };
}

/** The rates of the old predictions are mixed linearly into the new ones: two equations for two probabilities. */
function mixing(matrix: ConfusionMatrix, falsePositiveRate: number, truePositiveRate: number): MixingRule {
  const { truePositives, falsePositives, falseNegatives, trueNegatives } = matrix;
  const oldFalse = falsePositives / (falsePositives + trueNegatives);
  const oldTrue = truePositives / (truePositives + falseNegatives);
  // Predictions that say nothing stay as they come: any two probabilities with the right mean would do.
  const slope = oldTrue === oldFalse ? 0 : (truePositiveRate - falsePositiveRate) / (oldTrue - oldFalse);
  const ofNegative = falsePositiveRate - slope * oldFalse;
  const within = (probability: number): number => Math.min(1, Math.max(0, probability));
  return {
    ofNegative: within(ofNegative),
    ofPositive: within(ofNegative + slope),
    falsePositiveRate,
    truePositiveRate,
  };
}

/**
 * The cheapest predictor derived from predicted classes and groups alone that is fair by a criterion: each group's predictions
 * are turned into positive ones with probabilities of its own.
 *
 * @throws ArgumentError without groups, for lengths that differ, classes but 0 and 1, negative costs
 *
 * Source: M. Hardt, E. Price and N. Srebro (2016), "Equality of opportunity in supervised learning", NIPS, section 4.1.
 *
 * @example
 * const one = { truth: [0, 0, 1, 1], predicted: [0, 0, 1, 1] };
 * const two = { truth: [0, 0, 1, 1], predicted: [0, 1, 1, 1] };
 * mixedPredictor([one, two]).groups[0]; // { ofNegative: 0.5, ofPositive: 1, falsePositiveRate: 0.5, truePositiveRate: 1 }
 */
export function mixedPredictor(groups: readonly PredictedGroup[], options?: DerivedPredictorOptions): MixedPredictor {
  const matrices = groups.map(({ truth, predicted }) => confusionMatrix(truth, predicted));
  const { groups: rules, ...rest } = cheapestRules(matrices.map(countsOf), options);
  return {
    ...rest,
    groups: rules.map((rule, g) =>
      mixing(matrices[g] as ConfusionMatrix, rule.falsePositiveRate, rule.truePositiveRate),
    ),
  };
}
