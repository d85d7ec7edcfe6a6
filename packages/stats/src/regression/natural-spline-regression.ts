import { ArgumentError, checkFinite, checkPairs } from '../errors.js';
import { createOrthonormalBasis, innerProduct, type OrthonormalBasis } from '../linear-algebra/orthonormal-basis.js';
import { countDistinct } from '../linear-algebra/sorting.js';
import { cardinalSplines } from './natural-spline.js';

/**
 * Knots of a natural regression spline with `df` coefficients, as in R's `ns(x, df = df - 1)` with a constant beside it: the
 * range of x, and df - 2 quantiles (type 7) at equal steps of probability between.
 *
 * @param x - n training points, in any order
 * @param df - 2 or more
 * @returns df knots, ascending; equal ones where many x are equal
 *
 * @example
 * splineKnots(Float64Array.of(0, 1, 2, 3, 4), 3); // [0, 2, 4]
 */
export function splineKnots(x: Float64Array, df: number): Float64Array {
  const sorted = x.slice().sort();
  return Float64Array.from({ length: df }, (_, j) => {
    const position = (j * (sorted.length - 1)) / (df - 1);
    const below = Math.floor(position);
    const left = sorted[below] as number;
    const right = sorted[Math.min(below + 1, sorted.length - 1)] as number;
    return left + (position - below) * (right - left);
  });
}

/** How many natural splines on these knots the points can tell apart, at most the number of knots. */
export function naturalSplineRank(x: Float64Array, knots: Float64Array): number {
  return splineBasis(x, new Float64Array(0), knots).vectors.length;
}

/** The cardinal splines (1 at one knot, 0 at the others), made orthonormal over x. */
export function splineBasis(x: Float64Array, at: Float64Array, knots: Float64Array): OrthonormalBasis {
  const basis = createOrthonormalBasis();
  const splinesAt = cardinalSplines(knots);
  const companions = splinesAt(at);
  splinesAt(x).forEach((column, j) => basis.extend(column, companions[j] as Float64Array));
  return basis;
}

export interface NaturalSplineRegression {
  /** At the n training points. */
  readonly fitted: Float64Array;
  readonly rss: number;
  /** How many coefficients the x can tell apart: the number of knots, but for too few distinct x. */
  readonly rank: number;
}

/**
 * Least squares on natural cubic splines with given interior knots; the boundary knots are the range of x.
 *
 * @param x - n training points, at least 2 of them distinct
 * @param y - n responses
 * @param interiorKnots - inside the range of x, in any order; equal ones count once
 * @throws ArgumentError for lengths that differ, numbers that are not finite, knots outside and fewer than 2 distinct x
 *
 * Source: T. Hastie, R. Tibshirani and J. Friedman (2009), "The Elements of Statistical Learning", 2nd ed., 5.2.1.
 *
 * @example
 * naturalSplineRegression([0, 1, 2, 3], [0, 1, 2, 3], [1.5]).fitted[3]; // 3.000
 */
export function naturalSplineRegression(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  interiorKnots: ArrayLike<number>,
): NaturalSplineRegression {
  checkPairs(x, y);
  checkFinite('interiorKnots', interiorKnots, 0);
  const points = Float64Array.from(x).sort();
  if (countDistinct(points) < 2) throw new ArgumentError('x', x, 'a list with at least 2 different numbers');
  const low = points[0] as number;
  const high = points[points.length - 1] as number;
  const inner = Array.from(interiorKnots);
  inner.forEach((knot, index) => {
    if (knot > low && knot < high) return;
    throw new ArgumentError(`interiorKnots[${index}]`, knot, `strictly inside the range of x, ${low} to ${high}`);
  });
  const knots = Float64Array.from(new Set([low, ...inner, high])).sort();
  const { vectors } = splineBasis(Float64Array.from(x), new Float64Array(0), knots);
  const residuals = Float64Array.from(y);
  for (const vector of vectors) {
    const share = innerProduct(vector, residuals);
    vector.forEach((value, i) => {
      residuals[i] = (residuals[i] as number) - share * value;
    });
  }
  return {
    fitted: residuals.map((residual, i) => (y[i] as number) - residual),
    rss: innerProduct(residuals, residuals),
    rank: vectors.length,
  };
}
