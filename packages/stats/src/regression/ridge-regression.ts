import { checkFinite, checkLength, checkNumber, checkRows } from '../errors.js';
import {
  add,
  divide,
  dot,
  elementAt,
  multiply,
  setElement,
  squareRoot,
  subtract,
  toNumber,
  vectorOf,
  zeroVector,
  ZERO,
  type DoubleDouble,
  type DoubleDoubleVector,
} from '../linear-algebra/double-double.js';
import { factorize, invertUpper, removeComponents } from '../linear-algebra/precise-factorization.js';

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
 * ridgeRegression([[-1], [0], [1]], [0, 1, 5], 2); // { intercept: 2, coefficients: [1.25], effectiveDegreesOfFreedom: 1.5 }
 */
export function ridgeRegression(
  predictors: readonly ArrayLike<number>[],
  y: ArrayLike<number>,
  lambda: number,
): RidgeRegression {
  checkRows('predictors', predictors);
  checkFinite('y', y);
  checkLength('y', y, predictors.length);
  checkNumber('lambda', lambda, 0);
  const n = y.length;
  const width = (predictors[0] as ArrayLike<number>).length;
  const penalty = squareRoot([lambda, 0]);
  const centred = Array.from({ length: width }, (_, j) =>
    centre(
      predictors.map((row) => row[j] as number),
      width,
    ),
  );
  // RSS + lambda |b|^2 is the RSS of a longer problem: p more rows, sqrt(lambda) times the identity, with response 0.
  centred.forEach(({ vector }, j) => {
    setElement(vector, n + j, penalty);
  });
  const response = centre(Array.from(y), width);
  const target = response.vector;
  const tolerance = lambda > 0 ? 0 : 4 * Number.EPSILON * Math.max(n, width);
  const { basis, upper, independent } = factorize(
    centred.map(({ vector }) => vector),
    tolerance,
  );
  const effects = removeComponents(target, basis);
  const inverse = invertUpper(upper);

  const solved = inverse.map((row) => sum(row.map((value, k) => multiply(value, effects[k] as DoubleDouble))));
  const slopeTimesMean = solved.map((value, k) => {
    const column = centred[independent[k] as number] as Centred;
    return multiply(value, column.mean);
  });
  const coefficients = new Float64Array(width).fill(NaN);
  independent.forEach((j, k) => {
    coefficients[j] = toNumber(solved[k] as DoubleDouble);
  });
  return {
    intercept: toNumber(subtract(response.mean, sum(slopeTimesMean))),
    coefficients,
    effectiveDegreesOfFreedom: 1 + basis.reduce((total, vector) => total + lengthOfTop(vector, n), 0),
    fitted: Float64Array.from({ length: n }, (_, i) => (y[i] as number) - toNumber(elementAt(target, i))),
    aliased: independent.length < width,
  };
}

interface Centred {
  readonly mean: DoubleDouble;
  readonly vector: DoubleDoubleVector;
}

/** The mean of the values, and the values minus it, with room for `extra` more entries of 0. */
function centre(values: number[], extra: number): Centred {
  const ones = vectorOf(values.map(() => 1));
  const mean = divide(dot(vectorOf(values), ones), [values.length, 0]);
  const vector = zeroVector(values.length + extra);
  values.forEach((value, i) => {
    setElement(vector, i, subtract([value, 0], mean));
  });
  return { mean, vector };
}

/** The squared length of the first n entries. */
function lengthOfTop({ high, low }: DoubleDoubleVector, n: number): number {
  const top = { high: high.subarray(0, n), low: low.subarray(0, n) };
  return toNumber(dot(top, top));
}

function sum(values: readonly DoubleDouble[]): DoubleDouble {
  return values.reduce(add, ZERO);
}
