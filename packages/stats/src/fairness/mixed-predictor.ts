import { confusionMatrix, confusionMetrics } from '../classification/confusion.js';
import { derivedPredictor, positiveProbability, type DerivedPredictorOptions } from './derived-predictor.js';

/** The rows of one group: its n classes and n predicted classes, each 0 or 1. */
export interface PredictedGroup {
  readonly truth: ArrayLike<number>;
  readonly predicted: ArrayLike<number>;
}

/** With which probability a prediction of a group is made a positive one. */
export interface MixingRule {
  /** Where 0 is predicted. */
  readonly ofNegative: number;
  /** Where 1 is predicted. */
  readonly ofPositive: number;
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
 * mixedPredictor([one, two]).groups[0]; // { ofNegative: 0.5, ofPositive: 1, falsePositiveRate: 0.5, recall: 1 }
 */
export function mixedPredictor(groups: readonly PredictedGroup[], options?: DerivedPredictorOptions): MixedPredictor {
  // Predictions are scores of two values. Those that are worse than none are taken the other way round.
  const values = groups.map(({ truth, predicted }) =>
    confusionMetrics(confusionMatrix(truth, predicted)).youden < 0 ? [1, 0] : [0, 1],
  );
  const scored = groups.map(({ truth, predicted }, g) => ({
    truth,
    scores: Array.from(predicted, (label) => values[g]?.[label] as number),
  }));
  const { groups: rules, ...rest } = derivedPredictor(scored, options);
  return {
    ...rest,
    groups: rules.map((rule, g) => {
      const [ofNegative, ofPositive] = (values[g] as number[]).map((score) => positiveProbability(rule, score)) as [
        number,
        number,
      ];
      return { ofNegative, ofPositive, falsePositiveRate: rule.falsePositiveRate, recall: rule.recall };
    }),
  };
}
