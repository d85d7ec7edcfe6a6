import { ArgumentError, checkNumber } from '../errors.js';
import { checkClasses, checkScored, missingClass } from './labels.js';

/** How many rows of each true class (positives, negatives) are predicted to be of which. */
export interface ConfusionMatrix {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
}

/** Rates of a confusion matrix, 0 to 1 where nothing else is said. What is 0 / 0 is NaN, with its reason in `undefined`. */
export interface ConfusionMetrics {
  readonly accuracy: number;
  /** Share of the positives: the base rate. */
  readonly prevalence: number;
  /** Share of what is predicted positive. */
  readonly selectionRate: number;
  /** Share of the positives in what is predicted positive: the positive predictive value. */
  readonly precision: number;
  /** Share of the positives that are found: the sensitivity, the true positive rate. */
  readonly recall: number;
  /** Share of the negatives that are left alone: the true negative rate. */
  readonly specificity: number;
  readonly falsePositiveRate: number;
  readonly falseNegativeRate: number;
  /** Share of the negatives in what is predicted negative. */
  readonly negativePredictiveValue: number;
  /** The harmonic mean of precision and recall; 0 where no prediction of a positive is right. */
  readonly f1: number;
  /** (1 + beta^2) TP / ((1 + beta^2) TP + beta^2 FN + FP): recall counts beta times as much as precision. */
  readonly fBeta: number;
  /** Mean of recall and specificity. */
  readonly balancedAccuracy: number;
  /** Youden's J, recall + specificity - 1: from -1 to 1. */
  readonly youden: number;
  /** Matthews' correlation coefficient, from -1 to 1. */
  readonly matthews: number;
  /** Cohen's kappa, up to 1. */
  readonly kappa: number;
  /** Why a number above is NaN, by its name. */
  readonly undefined: Readonly<Record<string, string>>;
}

/**
 * Counts rows by class and prediction, predicted positive when score >= threshold.
 *
 * @param truth - n classes, 0 or 1; n may be 0
 * @param scores - n finite numbers
 * @param threshold - any number, or an infinity
 * @throws ArgumentError for lengths that differ, another class, a score that is not finite, a threshold that is NaN
 *
 * @example
 * confusionAt([0, 1, 1, 0], [0.1, 0.4, 0.8, 0.4], 0.4); // { truePositives: 2, falsePositives: 1, falseNegatives: 0, trueNegatives: 1 }
 */
export function confusionAt(truth: ArrayLike<number>, scores: ArrayLike<number>, threshold: number): ConfusionMatrix {
  checkScored(truth, scores, 0);
  if (Number.isNaN(threshold)) throw new ArgumentError('threshold', threshold, 'a number');
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < truth.length; i += 1) {
    const cell = 2 * (truth[i] as number) + Number((scores[i] as number) >= threshold);
    counts[cell] = (counts[cell] as number) + 1;
  }
  const [trueNegatives, falsePositives, falseNegatives, truePositives] = counts as [number, number, number, number];
  return { truePositives, falsePositives, falseNegatives, trueNegatives };
}

/**
 * Counts rows by class and predicted class.
 *
 * @param truth - n classes, 0 or 1; n may be 0
 * @param predicted - n classes, 0 or 1
 * @throws ArgumentError for lengths that differ and for other classes
 *
 * @example
 * confusionMatrix([0, 1, 1, 0], [0, 1, 0, 0]); // { truePositives: 1, falsePositives: 0, falseNegatives: 1, trueNegatives: 2 }
 */
export function confusionMatrix(truth: ArrayLike<number>, predicted: ArrayLike<number>): ConfusionMatrix {
  checkClasses('predicted', predicted);
  return confusionAt(truth, predicted, 1);
}

/**
 * The rates of a confusion matrix.
 *
 * @param beta - of the F measure, at least 0; default 1
 * @throws ArgumentError when beta is not
 *
 * Sources: W. J. Youden (1950), "Index for rating diagnostic tests"; C. J. van Rijsbergen (1979), "Information
 * Retrieval"; J. Cohen (1960), "A coefficient of agreement for nominal
 * scales"; B. W. Matthews (1975), "Comparison of the predicted and observed secondary structure of T4 phage lysozyme".
 *
 * @example
 * const { recall, precision, matthews } = confusionMetrics(confusionMatrix([0, 1, 1, 0], [0, 1, 0, 0]));
 * [recall, precision, matthews]; // [0.5, 1, 0.5773502691896258]
 * confusionMetrics(confusionMatrix([0, 1], [0, 0])).undefined.precision; // "no predicted positives"
 */
export function confusionMetrics(matrix: ConfusionMatrix, beta = 1): ConfusionMetrics {
  checkNumber('beta', beta, 0);
  const { truePositives, falsePositives, falseNegatives, trueNegatives } = matrix;
  const positives = truePositives + falseNegatives;
  const negatives = falsePositives + trueNegatives;
  const selected = truePositives + falsePositives;
  const rejected = falseNegatives + trueNegatives;
  const n = positives + negatives;
  const association = truePositives * trueNegatives - falsePositives * falseNegatives;
  const pairs = positives * negatives;
  const missing = missingClass(positives);
  const square = beta * beta;
  const hits = (1 + square) * truePositives;
  return ratios({
    accuracy: [truePositives + trueNegatives, n, 'no rows'],
    prevalence: [positives, n, 'no rows'],
    selectionRate: [selected, n, 'no rows'],
    precision: [truePositives, selected, 'no predicted positives'],
    recall: [truePositives, positives, 'no positives'],
    specificity: [trueNegatives, negatives, 'no negatives'],
    falsePositiveRate: [falsePositives, negatives, 'no negatives'],
    falseNegativeRate: [falseNegatives, positives, 'no positives'],
    negativePredictiveValue: [trueNegatives, rejected, 'no predicted negatives'],
    f1: [2 * truePositives, positives + selected, 'no positives'],
    fBeta: [hits, hits + square * falseNegatives + falsePositives, 'no positives'],
    balancedAccuracy: [truePositives * negatives + trueNegatives * positives, 2 * pairs, missing],
    youden: [association, pairs, missing],
    matthews: [association, Math.sqrt(pairs * selected * rejected), 'one class only'],
    kappa: [2 * association, selected * negatives + positives * rejected, 'one class only'],
  });
}

type Ratio = readonly [part: number, whole: number, whyUndefined: string];

/** Divides, and says why where that gives 0 / 0. */
function ratios<Name extends string>(
  parts: Readonly<Record<Name, Ratio>>,
): Readonly<Record<Name, number>> & { readonly undefined: Readonly<Record<string, string>> } {
  const values: Record<string, number> = {};
  const reasons: Record<string, string> = {};
  for (const [name, [part, whole, why]] of Object.entries<Ratio>(parts)) {
    values[name] = part / whole;
    if (whole === 0) reasons[name] = why;
  }
  return { ...(values as Record<Name, number>), undefined: reasons };
}
