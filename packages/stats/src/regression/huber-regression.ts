import { checkBetween, checkData } from '../errors.js';
import { median } from '../describe/quantile.js';
import { minimumNormSolution } from '../linear-algebra/minimum-norm.js';
import { multiplyVector } from '../linear-algebra/products.js';
import { addAt, largestOf } from '../linear-algebra/vectors.js';
import { designOf, scaleRows } from './weighted-design.js';

export interface HuberOptions {
  /** Residuals of more than this many scales pull no more than at it; default 1.345 (95 % efficiency for normal errors). */
  readonly threshold?: number;
}

export interface HuberRegression {
  /** Length p + 1, the intercept first. Where predictors depend on each other (see `rank`) the shortest of the best. */
  readonly coefficients: Float64Array;
  /** Median of the absolute residuals / 0.6745: the standard deviation, where errors are normal. 0 where half of the rows are met. */
  readonly scale: number;
  /** Length n, as are the following: 1, or less for residuals beyond the threshold. */
  readonly weights: Float64Array;
  readonly fitted: Float64Array;
  readonly residuals: Float64Array;
  /** How many coefficients can be told apart. */
  readonly rank: number;
  readonly iterations: number;
  /** Whether the residuals came to rest. */
  readonly converged: boolean;
}

/** On some data the steps close in slowly, or go to and fro between two fits. */
const MOST_STEPS = 500;
const SETTLED = 1e-12;
const NORMAL_QUARTILE = 0.6744897501960817;

/**
 * Huber's robust regression by iteratively reweighted least squares, from least squares on; each step takes its scale from the
 * median absolute residual (about 0), as R's `rlm` with its defaults and statsmodels' `RLM` do, but goes on until nothing moves.
 *
 * @param predictors - n rows of p numbers
 * @param y - n numbers
 * @throws ArgumentError for lengths that differ, numbers that are not finite and a threshold that is not above 0
 *
 * Source: P. J. Huber (1981), "Robust Statistics", chapter 7.
 *
 * @example
 * huberRegression([[0], [1], [2], [3], [4]], [0, 1, 2, 3, 9]).coefficients; // [-0.834, 1.834]
 */
export function huberRegression(
  predictors: readonly ArrayLike<number>[],
  y: ArrayLike<number>,
  { threshold = 1.345 }: HuberOptions = {},
): HuberRegression {
  checkData(predictors, y);
  checkBetween('threshold', threshold, 0, Infinity);
  const design = designOf(predictors);
  const residuals = Float64Array.from(y);
  const weights = new Float64Array(y.length).fill(1);
  const coefficients = new Float64Array(design.columns);
  const change = new Float64Array(y.length);
  let scale = NaN;
  let rank = 0;
  let converged = false;
  let iterations = 0;
  while (!converged && iterations < MOST_STEPS) {
    const roots = weights.map(Math.sqrt);
    const step = minimumNormSolution(
      scaleRows(design, roots),
      residuals.map((value, i) => value * (roots[i] as number)),
    );
    rank = Math.max(rank, step.rank);
    multiplyVector(design.values, step.solution, change);
    addAt(residuals, 0, -1, change, 0, y.length);
    addAt(coefficients, 0, 1, step.solution, 0, coefficients.length);
    iterations += 1;
    const sizes = residuals.map(Math.abs);
    scale = median(sizes) / NORMAL_QUARTILE;
    // Where half of the rows are met exactly, there is nothing to measure the others by.
    converged = scale === 0 || largestOf(change) <= SETTLED * largestOf(sizes);
    sizes.forEach((size, i) => {
      if (scale > 0) weights[i] = Math.min(1, (threshold * scale) / size);
    });
  }
  const fitted = residuals.map((value, i) => (y[i] as number) - value);
  return { coefficients, scale, weights, fitted, residuals, rank, iterations, converged };
}
