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
 *
 * @example
 * interpolateNaturalSpline(Float64Array.of(0, 1, 2), Float64Array.of(0, 1, 0)).curvatures; // [0, -3, 0]
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

/**
 * The spline and its derivatives at x.
 *
 * @param x - any number: outside the knots the spline is straight
 *
 * @example
 * const spline = interpolateNaturalSpline(Float64Array.of(0, 1, 2), Float64Array.of(0, 1, 0));
 * evaluateNaturalSpline(spline, 1); // { value: 1, slope: 0, curvature: -3 }
 * evaluateNaturalSpline(spline, 3).value; // -1.5
 */
export function evaluateNaturalSpline({ knots, values, curvatures }: NaturalSpline, x: number): SplinePoint {
  const place = placeBetween(knots, x);
  const { index, inside, width } = place;
  const left = curvatures[index] as number;
  const right = curvatures[index + 1] as number;
  const a = ((knots[index + 1] as number) - inside) / width;
  const b = (inside - (knots[index] as number)) / width;
  return {
    value: combine(values, index, place.value) + combine(curvatures, index, place.bend),
    slope: secant(knots, values, index) + ((3 * b * b - 1) * right - (3 * a * a - 1) * left) * (width / 6),
    curvature: x === inside ? a * left + b * right : 0,
  };
}

/** Where x is between knots, and what the values and curvatures at the two knots around it count for there. */
interface Place {
  /** Of the knot on the left. */
  readonly index: number;
  /** x, but the nearest end for x outside. */
  readonly inside: number;
  /** Between the two knots. */
  readonly width: number;
  readonly value: Pair;
  readonly bend: Pair;
}

type Pair = readonly [left: number, right: number];

function placeBetween(knots: Float64Array, x: number): Place {
  const last = knots.length - 1;
  const inside = Math.min(Math.max(x, knots[0] as number), knots[last] as number);
  let index = 0;
  while (index < last - 1 && inside > (knots[index + 1] as number)) index += 1;
  const width = (knots[index + 1] as number) - (knots[index] as number);
  const beyond = (x - inside) / width;
  const a = ((knots[index + 1] as number) - inside) / width;
  const b = (inside - (knots[index] as number)) / width;
  const scale = (width * width) / 6;
  return {
    index,
    inside,
    width,
    value: [a - beyond, b + beyond],
    bend: [scale * (a * a * a - a - beyond * (3 * a * a - 1)), scale * (b * b * b - b + beyond * (3 * b * b - 1))],
  };
}

function combine(values: Float64Array, index: number, [left, right]: Pair): number {
  return left * (values[index] as number) + right * (values[index + 1] as number);
}

/**
 * The cardinal splines of some knots (spline j is 1 at knot j and 0 at the others) at m points.
 *
 * @param knots - at least 2, strictly ascending
 * @returns a function of the points that gives a column of m values for each knot
 *
 * @example
 * const columns = cardinalSplines(Float64Array.of(0, 1));
 * columns(Float64Array.of(0, 0.25)); // [[1, 0.75], [0, 0.25]]
 */
export function cardinalSplines(knots: Float64Array): (at: Float64Array) => Float64Array[] {
  const splines = Array.from(knots, (_, j) => {
    const unit = new Float64Array(knots.length);
    unit[j] = 1;
    return interpolateNaturalSpline(knots, unit);
  });
  return (at) => {
    const places = Array.from(at, (x) => placeBetween(knots, x));
    return splines.map(({ values, curvatures }) => {
      const column = new Float64Array(at.length);
      for (let a = 0; a < at.length; a += 1) {
        const { index, value, bend } = places[a] as Place;
        column[a] = combine(values, index, value) + combine(curvatures, index, bend);
      }
      return column;
    });
  };
}
