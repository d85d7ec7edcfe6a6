import { checkInteger } from '../errors.js';
import { checkSystem, type Matrix } from '../linear-algebra/matrix.js';
import { ridgeSolution } from '../linear-algebra/ridge-solution.js';
import { dotAt } from '../linear-algebra/vectors.js';

/** A linear fit on features that have been computed, without a constant. */
export interface FeatureProblem {
  /** n x P, at the training rows. */
  readonly features: Matrix;
  /** Length n. */
  readonly y: ArrayLike<number>;
  /** m x P, at the test rows, */
  readonly testFeatures: Matrix;
  /** and what should be predicted there, length m. */
  readonly testY: ArrayLike<number>;
  /** Penalties lambda |w|^2 beside the residual sum of squares; default [0], the shortest of the least-squares fits. */
  readonly lambdas?: ArrayLike<number> | undefined;
}

/** A fit with one penalty. */
export interface FeatureFit {
  readonly lambda: number;
  /** One for each feature used. */
  readonly weights: Float64Array;
  /**
   * Without a penalty that of the n x count matrix of features: n from the interpolation threshold on, for features in general
   * position. With one, the smaller of its sizes.
   */
  readonly rank: number;
  /** Length of the weights. */
  readonly norm: number;
  /** Mean squared errors. */
  readonly trainError: number;
  readonly testError: number;
}

/**
 * Fits on the first `count` features, one for each penalty.
 *
 * @param count - 1 to P
 * @throws ArgumentError for sizes that do not agree, numbers that are not finite, and a count or penalty out of range
 *
 * @example
 * const features = matrixOf([[1, 1]]);
 * fitFeatures({ features, y: [2], testFeatures: features, testY: [3] }, 2)[0]; // { weights: [1, 1], testError: 1 }
 */
export function fitFeatures(problem: FeatureProblem, count: number): FeatureFit[] {
  const { features, y, testFeatures, testY, lambdas = [0] } = problem;
  checkSystem(features, y, 'features');
  checkInteger('testFeatures.columns', testFeatures.columns, features.columns, features.columns);
  checkSystem(testFeatures, testY, 'testFeatures', 'testY');
  checkInteger('count', count, 1, features.columns);
  const { rows, columns } = features;
  const values = new Float64Array(rows * count);
  for (let i = 0; i < rows; i += 1) values.set(features.values.subarray(i * columns, i * columns + count), i * count);
  return Array.from(lambdas, (lambda) => {
    const { solution: weights, rank } = ridgeSolution({ rows, columns: count, values }, y, lambda);
    return {
      lambda,
      weights,
      rank,
      norm: Math.sqrt(dotAt(weights, 0, weights, 0, count)),
      trainError: meanSquaredErrorOf(features, weights, y),
      testError: meanSquaredErrorOf(testFeatures, weights, testY),
    };
  });
}

/** Of predictions by the first features, as many as there are weights. */
function meanSquaredErrorOf({ rows, columns, values }: Matrix, weights: Float64Array, y: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < rows; i += 1) {
    sum += ((y[i] as number) - dotAt(values, i * columns, weights, 0, weights.length)) ** 2;
  }
  return sum / rows;
}
