import {
  dot,
  subtract,
  toFloat64Array,
  toNumber,
  vectorOf,
  ONE,
  type DoubleDouble,
  type DoubleDoubleVector,
} from '../linear-algebra/double-double.js';
import { factorize, removeComponents } from '../linear-algebra/precise-factorization.js';

/** Why a number of a fit is NaN. */
export type UndefinedReason =
  | 'no residual degrees of freedom'
  | 'no model degrees of freedom'
  | 'the response is constant'
  | 'the column is a combination of the ones before it'
  | 'the fit is exact'
  | 'a row decides its own fitted value';

/** A least-squares fit of n rows by p coefficients, of which `rank` can be told apart. */
export interface LeastSquaresFit {
  /** Length p; the intercept first where there is one. NaN for a column that the ones before it determine. */
  readonly coefficients: Float64Array;
  readonly standardErrors: Float64Array;
  /** coefficients / standardErrors. */
  readonly t: Float64Array;
  /** F of the model against the mean (against 0 without intercept). */
  readonly F: number;
  readonly rank: number;
  /** n - rank. */
  readonly dfResidual: number;
  /** Residual sum of squares. */
  readonly rss: number;
  /** sqrt(rss / dfResidual). */
  readonly residualStandardDeviation: number;
  /** Against the mean (against 0 without intercept). */
  readonly rSquared: number;
  readonly adjustedRSquared: number;
  /** Length n, as are the following. */
  readonly fitted: Float64Array;
  readonly residuals: Float64Array;
  /** The diagonal of the hat matrix. */
  readonly leverage: Float64Array;
  /** y_i minus the value at row i of the fit without row i. */
  readonly leaveOneOutResiduals: Float64Array;
  /** Mean of their squares: leave-one-out cross-validation. */
  readonly leaveOneOutMeanSquaredError: number;
  readonly cooksDistance: Float64Array;
  /** Reason for each name above that is NaN, or has entries that are. */
  readonly undefined: Readonly<Partial<Record<UndefinableName, UndefinedReason>>>;
}

export type UndefinableName = Exclude<
  keyof LeastSquaresFit,
  'undefined' | 'rank' | 'dfResidual' | 'rss' | 'fitted' | 'residuals' | 'leverage'
>;

/** Mean of the response at new rows, with the standard error of that mean. */
export interface Prediction {
  readonly fitted: Float64Array;
  readonly standardErrors: Float64Array;
}

/** What to fit. */
export interface Design {
  readonly columns: readonly DoubleDoubleVector[];
  readonly y: ArrayLike<number>;
  /** Whether column 0 is the constant. */
  readonly intercept: boolean;
  /** Share of a column's length that must be left for it to count. */
  readonly tolerance: number;
  /** `report[j][k]`: what coefficient k of the columns adds to the reported coefficient j; default: they are the same. */
  readonly report?: readonly DoubleDoubleVector[];
}

export interface Solution {
  readonly fit: LeastSquaresFit;
  /** The mean at rows given as values of the design's columns. */
  predict(rows: readonly DoubleDoubleVector[]): Prediction;
}

/** 1 - leverage below this is rounding of double-double arithmetic: the row alone decides its fitted value. */
const FULL_LEVERAGE = 1e-24;

/**
 * Least squares in double-double arithmetic, so that ill-conditioned columns cost no digits.
 *
 * Sources: G. A. F. Seber and A. J. Lee (2003), "Linear Regression Analysis", 2nd ed., chapters 3, 4 and 10;
 * R. D. Cook (1977), Technometrics 19, for the distance.
 */
export function solveLeastSquares(design: Design): Solution {
  const n = design.y.length;
  const { basis, inverse, independent } = factorize(design.columns, design.tolerance);
  const rank = basis.length;
  const residuals = vectorOf(design.y);
  const effects = removeComponents(residuals, basis);
  /** What the effects count for in a sum of coefficients with these weights. */
  const sharesOf = (weights: DoubleDoubleVector): DoubleDouble[] => {
    const kept = independent.map((index) => weights[index] as DoubleDouble);
    return inverse.map((_, k) =>
      dot(
        kept,
        inverse.map((row) => row[k] as DoubleDouble),
      ),
    );
  };
  // For each reported coefficient its combination of the effects, or null where it is aliased.
  const combinations = design.columns.map((_, j) => {
    const own = independent.indexOf(j);
    if (own < 0) return null;
    const weights = design.report?.[j];
    return weights ? sharesOf(weights) : (inverse[own] as DoubleDoubleVector);
  });

  const rss = toNumber(dot(residuals, residuals));
  const dfResidual = n - rank;
  const variance = dfResidual > 0 ? rss / dfResidual : NaN;
  const sd = Math.sqrt(variance);
  const coefficients = Float64Array.from(combinations, (row) => (row ? toNumber(dot(row, effects)) : NaN));
  const standardErrors = Float64Array.from(combinations, (row) => (row ? sd * lengthOf(row) : NaN));
  const t = coefficients.map((value, index) => value / (standardErrors[index] as number));

  const modelEffects = design.intercept ? effects.slice(1) : effects;
  const modelSumOfSquares = toNumber(dot(modelEffects, modelEffects));
  const constant = isConstant(design.y, design.intercept);
  const rSquared = constant ? NaN : 1 - rss / (modelSumOfSquares + rss);
  const adjustedRSquared = 1 - (1 - rSquared) * ((design.intercept ? n - 1 : n) / dfResidual);
  const dfModel = modelEffects.length;
  const F = constant ? NaN : modelSumOfSquares / dfModel / variance;

  const freedom = freedomOfRows(basis, n);
  const leaveOneOut = freedom.map((free, i) => (free > 0 ? toNumber(residuals[i] as DoubleDouble) / free : NaN));
  const leaveOneOutMeanSquaredError = leaveOneOut.reduce((sum, value) => sum + value * value, 0) / n;
  const cooksDistance = leaveOneOut.map(
    (value, i) => (value * value * (1 - (freedom[i] as number))) / (rank * variance),
  );

  const fit: LeastSquaresFit = {
    coefficients,
    standardErrors,
    t,
    F: dfResidual > 0 && dfModel > 0 ? F : NaN,
    rank,
    dfResidual,
    rss,
    residualStandardDeviation: sd,
    rSquared,
    adjustedRSquared: dfResidual > 0 ? adjustedRSquared : NaN,
    fitted: toFloat64Array(residuals).map((residual, i) => (design.y[i] as number) - residual),
    residuals: toFloat64Array(residuals),
    leverage: freedom.map((free) => 1 - free),
    leaveOneOutResiduals: leaveOneOut,
    leaveOneOutMeanSquaredError,
    cooksDistance,
    undefined: {},
  };
  return {
    fit: { ...fit, undefined: reasons(fit, { dfModel, constant, aliased: rank < design.columns.length }) },
    predict(rows) {
      const shares = rows.map(sharesOf);
      return {
        fitted: Float64Array.from(shares, (share) => toNumber(dot(share, effects))),
        standardErrors: Float64Array.from(shares, (share) => sd * lengthOf(share)),
      };
    },
  };
}

/** 1 - leverage of each row, and 0 where only rounding is left of it. */
function freedomOfRows(basis: readonly DoubleDoubleVector[], n: number): Float64Array {
  return Float64Array.from({ length: n }, (_, i) => {
    const row = basis.map((vector) => vector[i] as DoubleDouble);
    const freedom = toNumber(subtract(ONE, dot(row, row)));
    return freedom > FULL_LEVERAGE ? freedom : 0;
  });
}

function isConstant(y: ArrayLike<number>, intercept: boolean): boolean {
  const level = intercept ? y[0] : 0;
  return Array.from(y).every((value) => value === level);
}

interface Circumstances {
  readonly dfModel: number;
  readonly constant: boolean;
  readonly aliased: boolean;
}

function reasons(fit: LeastSquaresFit, { dfModel, constant, aliased }: Circumstances): LeastSquaresFit['undefined'] {
  const saturated = fit.dfResidual === 0 ? 'no residual degrees of freedom' : undefined;
  const exact = fit.rss === 0 ? 'the fit is exact' : undefined;
  const flat = constant ? 'the response is constant' : undefined;
  const alias = aliased ? 'the column is a combination of the ones before it' : undefined;
  const forced = 'a row decides its own fitted value';
  const candidates: Record<UndefinableName, UndefinedReason | undefined> = {
    coefficients: alias,
    standardErrors: saturated ?? alias,
    t: saturated ?? alias ?? exact,
    F: saturated ?? (dfModel === 0 ? 'no model degrees of freedom' : (flat ?? exact)),
    residualStandardDeviation: saturated,
    rSquared: flat,
    adjustedRSquared: saturated ?? flat,
    leaveOneOutResiduals: forced,
    leaveOneOutMeanSquaredError: forced,
    cooksDistance: saturated ?? (fit.leverage.includes(1) ? forced : exact),
  };
  const found = Object.entries(candidates).filter(([name]) => {
    const value = fit[name as UndefinableName];
    return typeof value === 'number' ? Number.isNaN(value) : value.some(Number.isNaN);
  });
  return Object.fromEntries(found);
}

function lengthOf(values: DoubleDoubleVector): number {
  return Math.sqrt(toNumber(dot(values, values)));
}
