import { checkBetween } from '../errors.js';
import { inverseIncompleteBeta } from '../special/incomplete-beta.js';
import type { LeastSquaresFit, Prediction } from './least-squares-fit.js';

/** Limits at m points. NaN where the fit has no residual degrees of freedom. */
export interface RegressionBands {
  readonly fitted: Float64Array;
  /** Confidence band of the mean response. */
  readonly meanLow: Float64Array;
  readonly meanHigh: Float64Array;
  /** Prediction band of a new response. */
  readonly newLow: Float64Array;
  readonly newHigh: Float64Array;
  readonly undefined: 'no residual degrees of freedom' | null;
}

/**
 * Pointwise confidence and prediction bands of a least-squares fit: fitted +- t se, and fitted +- t sqrt(se^2 + s^2).
 *
 * @param prediction - what the fit's `predict` gave
 * @param level - coverage of each limit pair, strictly between 0 and 1
 * @throws ArgumentError for a level out of range
 *
 * Source: G. A. F. Seber and A. J. Lee (2003), "Linear Regression Analysis", 2nd ed., 5.3.
 *
 * @example
 * const fit = linearRegression([[1], [2], [3]], [1, 2, 4]);
 * const bands = regressionBands(fit, fit.predict([[2]]));
 * bands.meanHigh[0]; // 5.328
 * bands.newHigh[0]; // 8.323
 */
export function regressionBands(
  fit: Pick<LeastSquaresFit, 'dfResidual' | 'residualStandardDeviation'>,
  { fitted, standardErrors }: Prediction,
  level = 0.95,
): RegressionBands {
  checkBetween('level', level, 0, 1);
  const { dfResidual, residualStandardDeviation } = fit;
  // t^2 = df (1 - x) / x, where x is the quantile of Beta(df / 2, 1 / 2) at the share outside.
  const x = dfResidual > 0 ? inverseIncompleteBeta(dfResidual / 2, 0.5, 1 - level) : NaN;
  const t = Math.sqrt((dfResidual * (1 - x)) / x);
  const band = (sign: number, more: number): Float64Array =>
    fitted.map((value, i) => value + sign * t * Math.hypot(standardErrors[i] as number, more));
  return {
    fitted,
    meanLow: band(-1, 0),
    meanHigh: band(1, 0),
    newLow: band(-1, residualStandardDeviation),
    newHigh: band(1, residualStandardDeviation),
    undefined: dfResidual > 0 ? null : 'no residual degrees of freedom',
  };
}
