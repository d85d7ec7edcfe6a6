import { confusionMatrix, confusionMetrics } from '../classification/confusion.js';
import { derivedPredictor, positiveProbability, type DerivedPredictorOptions } from './derived-predictor.js';

/** The rows of one group: its n classes and n predicted classes, each 0 or 1. */
export interface PredictedGroup {
  readonly truth: ArrayLike<number>;
  readonly predicted: ArrayLike<number>;
}

export interface MixingRule {
  /** Probability of a positive prediction where 0, and where 1 was predicted. */
  readonly probabilities: readonly number[];
  /** What comes of it, on average. */
  readonly falsePositiveRate: number;
  readonly recall: number;
}

export interface MixedPredictor {
  /** Expected cost of a row. NaN where a group lacks a class. */
  readonly loss: number;
  /** A rule for each group, in the order given; none where the loss is undefined. */
  readonly groups: readonly MixingRule[];
  /** Why the loss is NaN. */
  readonly undefined: { readonly loss?: string };
}

/**
 * The cheapest predictor derived from predicted classes and groups alone that is fair by a criterion: each group's predictions
 * are made positive ones with probabilities of its own.
 *
 * @throws ArgumentError without groups, for a group that is empty, lengths that differ, classes but 0 and 1, negative costs
 *
 * Source: M. Hardt, E. Price and N. Srebro (2016), "Equality of opportunity in supervised learning", NIPS, section 4.1.
 *
 * @example
 * const one = { truth: [0, 0, 1, 1], predicted: [0, 0, 1, 1] };
 * const two = { truth: [0, 0, 1, 1], predicted: [0, 1, 1, 1] };
 * mixedPredictor([one, two]).groups[0]; // { probabilities: [0.5, 1], falsePositiveRate: 0.5, recall: 1 }
 */
export function mixedPredictor(groups: readonly PredictedGroup[], options?: DerivedPredictorOptions): MixedPredictor {
  // Predictions are scores of two values; those that are worse than none are taken the other way round.
  const signs = groups.map(({ truth, predicted }) =>
    confusionMetrics(confusionMatrix(truth, predicted)).youden < 0 ? -1 : 1,
  );
  const { groups: rules, ...rest } = derivedPredictor(
    groups.map(({ truth, predicted }, g) => ({
      truth,
      scores: Array.from(predicted, (label) => label * (signs[g] as number)),
    })),
    options,
  );
  return {
    ...rest,
    groups: rules.map((rule, g) => ({
      probabilities: [0, 1].map((label) => positiveProbability(rule, label * (signs[g] as number))),
      falsePositiveRate: rule.falsePositiveRate,
      recall: rule.recall,
    })),
  };
}
