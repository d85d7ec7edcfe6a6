import { extremes } from '../describe/extremes.js';
import { checkFinite, checkInteger, checkPairs } from '../errors.js';
import { add, exactSum, multiply, ONE, ZERO, type DoubleDouble } from '../linear-algebra/double-double.js';
import { solveLeastSquares, type LeastSquaresFit, type Prediction } from './least-squares-fit.js';

export interface PolynomialRegression extends LeastSquaresFit {
  /** The mean response at new x. */
  predict(x: ArrayLike<number>): Prediction;
}

export interface PolynomialRegressionOptions {
  /** Whether the power 0 is among the terms; default true. */
  readonly intercept?: boolean;
}

/**
 * Least squares by a polynomial, coefficients of the powers of x from low to high. The fit is made on powers of the centred
 * and scaled x and translated back, all in double-double arithmetic, so raw powers cost no digits. Powers beyond what the
 * distinct x can tell apart get the coefficient NaN.
 *
 * @param x - n numbers
 * @param y - n numbers
 * @param degree - the highest power; 0 is the mean (at least 1 without intercept)
 * @throws ArgumentError for lengths that differ, numbers that are not finite and a degree that is no such integer
 *
 * Source: G. E. Forsythe (1957), "Generation and use of orthogonal polynomials for data-fitting with a digital
 * computer", Journal of SIAM 5.
 *
 * @example
 * polynomialRegression([0, 1, 2, 3], [1, 2, 5, 10], 2).coefficients[2]; // 1.000
 */
export function polynomialRegression(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  degree: number,
  { intercept = true }: PolynomialRegressionOptions = {},
): PolynomialRegression {
  checkPairs(x, y);
  checkInteger('degree', degree, intercept ? 0 : 1);
  const values = Float64Array.from(x);
  const { min: low, max: high } = extremes(values);
  const lowestPower = intercept ? 0 : 1;
  // Without the constant the origin is part of the model, and cannot be moved.
  const centre = intercept ? low / 2 + high / 2 : 0;
  const scale = powerOfTwoAbove(Math.max(high - centre, centre - low));
  const powersAt = (value: number): DoubleDouble[] => {
    const [difference, error] = exactSum(value, -centre);
    return powers([difference / scale, error / scale], lowestPower, degree);
  };
  const rows = Array.from(values, powersAt);
  const report = intercept ? expansion(centre, scale, degree) : scaling(scale, degree);
  // How many powers can be told apart is known exactly from the distinct x: no column is left out by its length.
  const rank = distinctFor(values, intercept);
  const columns = Array.from({ length: degree - lowestPower + 1 }, (_, k) =>
    rows.map((row) => (k < rank ? (row[k] as DoubleDouble) : ZERO)),
  );
  const { fit, predict } = solveLeastSquares({ columns, y, intercept, tolerance: 0, report });
  return {
    ...fit,
    predict(at) {
      checkFinite('x', at, 0);
      return predict(Array.from(at, powersAt));
    },
  };
}

function distinctFor(values: Float64Array, intercept: boolean): number {
  return new Set(intercept ? values : values.filter((value) => value !== 0)).size;
}

/** Dividing by a power of two is exact. */
function powerOfTwoAbove(value: number): number {
  return value > 0 ? 2 ** Math.ceil(Math.log2(value)) : 1;
}

function powers(t: DoubleDouble, from: number, to: number): DoubleDouble[] {
  const result: DoubleDouble[] = [];
  let power = from === 0 ? ONE : t;
  for (let k = from; k <= to; k += 1) {
    result.push(power);
    power = multiply(power, t);
  }
  return result;
}

/** `[j][k]`: the coefficient of x^j in ((x - centre) / scale)^k. */
function expansion(centre: number, scale: number, degree: number): DoubleDouble[][] {
  const shift: DoubleDouble = [-centre / scale, 0];
  const slope: DoubleDouble = [1 / scale, 0];
  const table = Array.from({ length: degree + 1 }, () => Array.from({ length: degree + 1 }, () => ZERO));
  const get = (j: number, k: number): DoubleDouble => table[j]?.[k] ?? ZERO;
  (table[0] as DoubleDouble[])[0] = ONE;
  for (let k = 1; k <= degree; k += 1) {
    for (let j = 0; j <= k; j += 1) {
      (table[j] as DoubleDouble[])[k] = add(multiply(shift, get(j, k - 1)), multiply(slope, get(j - 1, k - 1)));
    }
  }
  return table;
}

/** The same for centre 0 and powers from 1. */
function scaling(scale: number, degree: number): DoubleDouble[][] {
  return Array.from({ length: degree }, (_, j) =>
    Array.from({ length: degree }, (__, k): DoubleDouble => (j === k ? [scale ** -(j + 1), 0] : ZERO)),
  );
}
