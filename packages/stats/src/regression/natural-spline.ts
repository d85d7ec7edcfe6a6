/** A natural cubic spline through given values at given knots: cubic between them, straight outside. */
export interface NaturalSpline {
  readonly knots: Float64Array;
  readonly values: Float64Array;
  /** Second derivatives at the knots; 0 at both ends. */
  readonly curvatures: Float64Array;
}

/** Value and first two derivatives of a spline at a point. */
export interface SplinePoint {
  readonly value: number;
  readonly slope: number;
  readonly curvature: number;
}

/**
 * The natural cubic spline through (knots, values).
 *
 * @param knots - at least 2, strictly ascending
 * @param values - as many
 *
 * Source: C. de Boor (2001), "A Practical Guide to Splines", revised ed., chapter IV; the tridiagonal system by Thomas'
 * elimination.
 */
export function interpolateNaturalSpline(knots: Float64Array, values: Float64Array): NaturalSpline {
  const last = knots.length - 1;
  const curvatures = new Float64Array(knots.length);
  const ratio = new Float64Array(knots.length);
  for (let i = 1; i < last; i += 1) {
    const before = (knots[i] as number) - (knots[i - 1] as number);
    const after = (knots[i + 1] as number) - (knots[i] as number);
    const bend = secant(knots, values, i) - secant(knots, values, i - 1);
    const pivot = 2 * (before + after) - before * (ratio[i - 1] as number);
    ratio[i] = after / pivot;
    curvatures[i] = (6 * bend - before * (curvatures[i - 1] as number)) / pivot;
  }
  for (let i = last - 1; i > 0; i -= 1) {
    curvatures[i] = (curvatures[i] as number) - (ratio[i] as number) * (curvatures[i + 1] as number);
  }
  return { knots, values, curvatures };
}

function secant(knots: Float64Array, values: Float64Array, i: number): number {
  return ((values[i + 1] as number) - (values[i] as number)) / ((knots[i + 1] as number) - (knots[i] as number));
}

/** The spline and its derivatives at x. */
export function evaluateNaturalSpline({ knots, values, curvatures }: NaturalSpline, x: number): SplinePoint {
  const last = knots.length - 1;
  const inside = Math.min(Math.max(x, knots[0] as number), knots[last] as number);
  let i = 0;
  while (i < last - 1 && inside > (knots[i + 1] as number)) i += 1;
  const width = (knots[i + 1] as number) - (knots[i] as number);
  const a = ((knots[i + 1] as number) - inside) / width;
  const b = (inside - (knots[i] as number)) / width;
  const left = curvatures[i] as number;
  const right = curvatures[i + 1] as number;
  const value =
    a * (values[i] as number) +
    b * (values[i + 1] as number) +
    ((a ** 3 - a) * left + (b ** 3 - b) * right) * (width ** 2 / 6);
  const slope = secant(knots, values, i) + ((3 * b ** 2 - 1) * right - (3 * a ** 2 - 1) * left) * (width / 6);
  return { value: value + slope * (x - inside), slope, curvature: x === inside ? a * left + b * right : 0 };
}
