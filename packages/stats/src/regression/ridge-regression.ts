import { checkData, checkNumber } from '../errors.js';
import {
  add,
  divide,
  dot,
  squareRoot,
  subtract,
  toNumber,
  vectorOf,
  ZERO,
  type DoubleDouble,
  type DoubleDoubleVector,
} from '../linear-algebra/double-double.js';
import { factorize, removeComponents } from '../linear-algebra/precise-factorization.js';

/** A ridge fit of n rows by p coefficients and a constant. */
export interface RidgeRegression {
  readonly intercept: number;
  /** Length p. NaN where lambda is 0 and the ones before it determine the predictor. */
  readonly coefficients: Float64Array;
  /** Trace of the hat matrix, the constant included. */
  readonly effectiveDegreesOfFreedom: number;
  readonly fitted: Float64Array;
  /** Whether a coefficient is NaN because its column is a combination of the ones before it. */
  readonly aliased: boolean;
}

/**
 * Ridge regression: minimises RSS + lambda |b|^2 with the constant free, on the predictors as they are (not standardised).
 *
 * @param predictors - n rows of p numbers
 * @param y - n numbers
 * @param lambda - the penalty, 0 or more; 0 is ordinary least squares
 * @throws ArgumentError for lengths that differ, numbers that are not finite and a negative penalty
 *
 * Source: A. E. Hoerl and R. W. Kennard (1970), "Ridge regression", Technometrics 12.
 *
 * @example
 * ridgeRegression([[-1], [1]], [-2, 2], 2); // { intercept: 0, coefficients: [1] }
 */
export function ridgeRegression(
  predictors: readonly ArrayLike<number>[],
  y: ArrayLike<number>,
  lambda: number,
): RidgeRegression {
  checkData(predictors, y);
  checkNumber('lambda', lambda, 0);
  const n = y.length;
  const width = (predictors[0] as ArrayLike<number>).length;
  const root = squareRoot([lambda, 0]);
  const centred = Array.from({ length: width }, (_, j) => centre(predictors.map((row) => row[j] as number)));
  // RSS + lambda |b|^2 is the RSS of a longer problem: p more rows, sqrt(lambda) times the identity, with response 0.
  const columns = centred.map(({ vector }, j) => [...vector, ...centred.map((_, k) => (k === j ? root : ZERO))]);
  const { mean, vector } = centre(Array.from(y));
  const rest = [...vector, ...centred.map(() => ZERO)];
  const tolerance = lambda > 0 ? 0 : 4 * Number.EPSILON * Math.max(n, width);
  const { basis, inverse, independent } = factorize(columns, tolerance);
  const effects = removeComponents(rest, basis);
  const solved = inverse.map((row) => dot(row, effects));
  const means = independent.map((j) => (centred[j] as Centred).mean);
  const coefficients = new Float64Array(width).fill(NaN);
  independent.forEach((j, k) => {
    coefficients[j] = toNumber(solved[k] as DoubleDouble);
  });
  return {
    intercept: toNumber(subtract(mean, dot(solved, means))),
    coefficients,
    effectiveDegreesOfFreedom: basis.reduce((total, column) => total + toNumber(dot(column.slice(0, n), column)), 1),
    fitted: Float64Array.from(y, (value, i) => value - toNumber(rest[i] as DoubleDouble)),
    aliased: independent.length < width,
  };
}

interface Centred {
  readonly mean: DoubleDouble;
  readonly vector: DoubleDoubleVector;
}

/** The mean of the values, and the values minus it. */
function centre(values: number[]): Centred {
  const vector = vectorOf(values);
  const mean = divide(vector.reduce(add), [values.length, 0]);
  return { mean, vector: vector.map((value) => subtract(value, mean)) };
}
