import { ArgumentError, checkFinite, checkLength } from '../errors.js';
import { mean } from '../describe/mean.js';
import { sum } from '../describe/sum.js';
import { standardDeviation } from '../describe/variance.js';
import { finish } from '../bias-variance/samples.js';
import type { Fold } from './folds.js';

export interface CrossValidationOptions {
  /** n responses. */
  readonly y: ArrayLike<number>;
  readonly folds: readonly Fold[];
  /** Fits the model to the rows `train` and predicts the rows `test`, in their order. */
  readonly predict: (train: Int32Array, test: Int32Array) => ArrayLike<number>;
  /** What a prediction costs; default the squared error. */
  readonly loss?: (observed: number, predicted: number) => number;
}

/** A row of the fold table. */
export interface FoldScore {
  /** From 0. */
  readonly fold: number;
  readonly trainSize: number;
  readonly testSize: number;
  /** Mean loss over the rows that are tested: the mean squared error by default. */
  readonly score: number;
  /** The prediction of each row that is tested. */
  readonly predicted: Float64Array;
}

export interface CrossValidation {
  readonly folds: readonly FoldScore[];
  /** Of the scores: each fold counts the same. */
  readonly mean: number;
  /** Mean loss over all rows that are tested: each row counts the same. */
  readonly pooled: number;
  /** Of the scores, divisor k - 1. NaN for one fold. */
  readonly standardDeviation: number;
  /** Why a number above is NaN, by its name. */
  readonly undefined: Readonly<Record<string, string>>;
}

function squaredError(observed: number, predicted: number): number {
  return (observed - predicted) ** 2;
}

function* steps({
  y,
  folds,
  predict,
  loss = squaredError,
}: CrossValidationOptions): Generator<FoldScore, CrossValidation, void> {
  const scores: FoldScore[] = [];
  for (const [fold, { train, test }] of folds.entries()) {
    const predicted = Float64Array.from(predict(train, test));
    checkLength('the prediction', predicted, test.length);
    const losses = predicted.map((value, i) => loss(y[test[i] as number] as number, value));
    const score = {
      fold,
      trainSize: train.length,
      testSize: test.length,
      score: sum(losses) / losses.length,
      predicted,
    };
    scores.push(score);
    yield score;
  }
  const values = scores.map(({ score }) => score);
  const tested = sum(scores.map(({ testSize }) => testSize));
  const alone = values.length < 2;
  return {
    folds: scores,
    mean: mean(values),
    pooled: sum(scores.map(({ score, testSize }) => score * testSize)) / tested,
    standardDeviation: alone ? NaN : standardDeviation(values),
    undefined: alone ? { standardDeviation: 'only one fold' } : {},
  };
}

/**
 * Cross-validation of any model, a fold a step: yields each fold's score, and returns the table.
 *
 * @throws ArgumentError at once when y is empty or not finite or there are no folds, later when predictions are not as many as rows
 *
 * Source: T. Hastie, R. Tibshirani and J. Friedman (2009), "The Elements of Statistical Learning", 2nd ed., section 7.10.
 *
 * @example
 * const y = [1, 2, 4];
 * const predict = (train, test) => Array.from(test, () => mean(Array.from(train, (row) => y[row])));
 * crossValidationSteps({ y, folds: leaveOneOut(3), predict }).next().value.score; // 4
 */
export function crossValidationSteps(options: CrossValidationOptions): Generator<FoldScore, CrossValidation, void> {
  checkFinite('y', options.y);
  if (options.folds.length === 0) throw new ArgumentError('folds', options.folds, 'at least 1 fold');
  return steps(options);
}

/**
 * {@link crossValidationSteps} in one go.
 *
 * @example
 * const y = [1, 2, 4];
 * const predict = (train, test) => Array.from(test, () => mean(Array.from(train, (row) => y[row])));
 * crossValidate({ y, folds: leaveOneOut(3), predict }); // { mean: 3.5, pooled: 3.5, standardDeviation: 2.78388 }
 */
export function crossValidate(options: CrossValidationOptions): CrossValidation {
  return finish(crossValidationSteps(options));
}

/**
 * Generalized cross-validation: what leaving one out comes to if all rows had the same leverage, (RSS / n) / (1 - df / n)^2.
 * NaN where the fit has as many degrees of freedom as there are rows and no residuals.
 *
 * @param rss - residual sum of squares
 * @param n - number of rows
 * @param df - trace of the smoother: the number of coefficients
 *
 * Source: G. H. Golub, M. Heath and G. Wahba (1979), Technometrics 21.
 *
 * @example
 * generalizedCrossValidation(6, 4, 2); // 6
 */
export function generalizedCrossValidation(rss: number, n: number, df: number): number {
  return rss / n / (1 - df / n) ** 2;
}
