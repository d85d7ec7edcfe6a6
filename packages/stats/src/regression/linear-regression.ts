import { checkData, checkRows } from '../errors.js';
import { vectorOf } from '../linear-algebra/double-double.js';
import { solveLeastSquares, type LeastSquaresFit, type Prediction } from './least-squares-fit.js';

export interface LinearRegression extends LeastSquaresFit {
  /** The mean response at new rows of p predictors. */
  predict(rows: readonly ArrayLike<number>[]): Prediction;
}

export interface LinearRegressionOptions {
  /** Whether there is a constant term; default true. */
  readonly intercept?: boolean;
}

/**
 * Ordinary least squares on several predictors. A predictor that the ones before it (and the constant) determine gets the
 * coefficient NaN; the fitted values are still those of the full model.
 *
 * @param predictors - n rows of p numbers
 * @param y - n numbers
 * @throws ArgumentError for lengths that differ and for numbers that are not finite
 *
 * Source: G. A. F. Seber and A. J. Lee (2003), "Linear Regression Analysis", 2nd ed.
 *
 * @example
 * const fit = linearRegression([[1], [2], [3]], [1, 2, 4]);
 * fit.coefficients; // [-0.6667, 1.5]
 * fit.cooksDistance[1]; // 0.25
 * fit.predict([[4]]).fitted; // [5.333]
 */
export function linearRegression(
  predictors: readonly ArrayLike<number>[],
  y: ArrayLike<number>,
  { intercept = true }: LinearRegressionOptions = {},
): LinearRegression {
  checkData(predictors, y);
  const width = (predictors[0] as ArrayLike<number>).length;
  const expand = (row: ArrayLike<number>): number[] => (intercept ? [1, ...Array.from(row)] : Array.from(row));
  const rows = predictors.map(expand);
  const columns = Array.from({ length: width + (intercept ? 1 : 0) }, (_, j) =>
    vectorOf(rows.map((row) => row[j] as number)),
  );
  // The data themselves are rounded to doubles: a column that is independent by less than that is not independent.
  const tolerance = 4 * Number.EPSILON * Math.max(rows.length, columns.length);
  const { fit, predict } = solveLeastSquares({ columns, y, intercept, tolerance });
  return {
    ...fit,
    predict(newRows) {
      checkRows('rows', newRows, width);
      return predict(newRows.map((row) => vectorOf(expand(row))));
    },
  };
}
