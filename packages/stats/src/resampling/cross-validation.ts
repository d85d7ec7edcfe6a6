import { checkBetween, checkFinite, checkInteger, checkLength } from '../errors.js';
import { mean } from '../describe/mean.js';
import { sum } from '../describe/sum.js';
import { standardDeviation } from '../describe/variance.js';
import { finish } from '../steps.js';
import type { Fold } from './folds.js';

export interface CrossValidationOptions {
  /** n responses. */
  readonly y: ArrayLike<number>;
  readonly folds: readonly Fold[];
  /** Fits the model to the rows `train` and predicts the rows `test`, in their order. */
  readonly predict: (train: Int32Array, test: Int32Array) => ArrayLike<number>;
}

/** A row of the fold table. */
export interface FoldScore {
  readonly trainSize: number;
  readonly testSize: number;
  /** Mean squared error of the rows that are tested: the error rate of predicted classes, the Brier score of probabilities. */
  readonly score: number;
  /** The prediction of each row that is tested. */
  readonly predicted: Float64Array;
}

export interface CrossValidation {
  readonly folds: readonly FoldScore[];
  /** Of the scores: each fold counts the same. */
  readonly mean: number;
  /** Mean squared error of all rows that are tested: each row counts the same. */
  readonly pooled: number;
  /** Of the scores, divisor k - 1. NaN for one fold. */
  readonly standardDeviation: number;
  /** Why a number above is NaN, by its name. */
  readonly undefined: Readonly<Record<string, string>>;
}

/**
 * Cross-validation of any model, a fold a step: yields each fold's score, and returns the table.
 *
 * @throws ArgumentError on a step, when y is empty or not finite, there are no folds, or predictions are not as many as rows
 *
 * Source: T. Hastie, R. Tibshirani and J. Friedman (2009), "The Elements of Statistical Learning", 2nd ed., section 7.10.
 *
 * @example
 * const y = [1, 2, 4];
 * const predict = (train, test) => Array.from(test, () => mean(Array.from(train, (row) => y[row])));
 * crossValidationSteps({ y, folds: leaveOneOut(3), predict }).next().value.score; // 4
 */
export function* crossValidationSteps({
  y,
  folds,
  predict,
}: CrossValidationOptions): Generator<FoldScore, CrossValidation, void> {
  checkFinite('y', y);
  checkInteger('folds.length', folds.length, 1);
  const table: FoldScore[] = [];
  const errors: number[] = [];
  for (const { train, test } of folds) {
    const predicted = Float64Array.from(predict(train, test));
    checkLength('predicted', predicted, test.length);
    const squares = predicted.map((value, i) => (value - (y[test[i] as number] as number)) ** 2);
    for (const square of squares) errors.push(square);
    const row = { trainSize: train.length, testSize: test.length, score: sum(squares) / test.length, predicted };
    table.push(row);
    yield row;
  }
  const scores = table.map(({ score }) => score);
  const alone = scores.length < 2;
  return {
    folds: table,
    mean: mean(scores),
    pooled: sum(errors) / errors.length,
    standardDeviation: alone ? NaN : standardDeviation(scores),
    undefined: alone ? { standardDeviation: 'only one fold' } : {},
  };
}

/**
 * {@link crossValidationSteps} in one go.
 *
 * @example
 * const y = [1, 2, 4];
 * const predict = (train, test) => Array.from(test, () => mean(Array.from(train, (row) => y[row])));
 * crossValidate({ y, folds: leaveOneOut(3), predict }); // { mean: 3.5, pooled: 3.5, standardDeviation: 3.031089 }
 */
export function crossValidate(options: CrossValidationOptions): CrossValidation {
  return finish(crossValidationSteps(options));
}

/**
 * Generalized cross-validation: what leaving one out comes to if all rows had the same leverage, (RSS / n) / (1 - df / n)^2.
 *
 * @param rss - residual sum of squares
 * @param n - number of rows
 * @param df - trace of the smoother, or number of coefficients: between 0 and n
 * @throws ArgumentError when df is not
 *
 * Source: G. H. Golub, M. Heath and G. Wahba (1979), Technometrics 21.
 *
 * @example
 * generalizedCrossValidation(6, 4, 2); // 6
 */
export function generalizedCrossValidation(rss: number, n: number, df: number): number {
  checkBetween('df', df, 0, n);
  return rss / n / (1 - df / n) ** 2;
}
