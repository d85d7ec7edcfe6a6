import { ArgumentError, checkChoice, checkFinite, checkNumber, checkPairs } from '../errors.js';
import { innerProduct } from '../linear-algebra/orthonormal-basis.js';
import { multiplyVector } from '../linear-algebra/products.js';
import { ascendingOrder } from '../linear-algebra/sorting.js';

/** Degree of the local polynomial. */
export type LoessDegree = 0 | 1 | 2;

/** Below this share of the total weight, what a power adds to the lower ones is rounding: the local fit stops below it. */
const SPANNED = 1e-24;

/** A total weight up to this is that of points at the very edge, but for rounding. */
const EDGE = 1e-30;

/** With the variance above this share of the mean square, no more than a digit cancels. */
const WELL_SPREAD = 0.05;

/** Residual degrees of freedom per point below this are rounding of the hat matrix. */
const INTERPOLATION = 1e-12;

/**
 * How many points a span takes in: R's rule, which forgives the rounding of n * span.
 *
 * @param n - number of points
 * @param span - share of them
 *
 * @example
 * loessNeighbourhood(10, 0.3); // 3
 */
export function loessNeighbourhood(n: number, span: number): number {
  return Math.min(n, Math.floor(n * span + 1e-5));
}

/**
 * The smoother of LOESS: row a holds the weights l(at_a). The local polynomial has the tricube weights of the q nearest points,
 * q = floor(n * span); the bandwidth is the distance of the furthest of them, times sqrt(span) where span > 1 (what R does;
 * its documentation says span). Where the points of positive weight are too few for the degree, the highest degree that they
 * determine is fitted; where all are as far away as each other, their mean.
 *
 * @param x - n training points, in any order, duplicates allowed
 * @param at - m points
 * @param span - share of the points in a neighbourhood; n * span at least 1
 * @returns m x n, row-major
 *
 * Source: W. S. Cleveland and S. J. Devlin (1988), "Locally weighted regression", JASA 83, as in R's
 * `loess(surface = "direct", family = "gaussian")`.
 *
 * @example
 * loessWeights(Float64Array.of(0, 1, 2), Float64Array.of(1), 1, 0); // [0, 1, 0]
 */
export function loessWeights(x: Float64Array, at: Float64Array, span: number, degree: LoessDegree): Float64Array {
  const n = x.length;
  const weights = new Float64Array(at.length * n);
  visitNeighbourhoods(x, x, at, span, degree, (a, _, indices, shares) => {
    for (let i = 0; i < shares.length; i += 1) weights[a * n + (indices[i] as number)] = shares[i] as number;
  });
  return weights;
}

/**
 * The LOESS fit of y at m points: {@link loessWeights} times y, in time and memory of a neighbourhood for each point.
 *
 * @example
 * loessFit(Float64Array.of(0, 1, 2, 3), Float64Array.of(1, 3, 5, 7), Float64Array.of(1.5), 1, 1); // [4]
 */
export function loessFit(
  x: Float64Array,
  y: Float64Array,
  at: Float64Array,
  span: number,
  degree: LoessDegree,
): Float64Array {
  const fitted = new Float64Array(at.length);
  const visit = (a: number, value: number): void => {
    fitted[a] = value;
  };
  visitNeighbourhoods(x, y, at, span, degree, visit, degree === 1);
  return fitted;
}

/**
 * Tells, for each point of evaluation, the fit of y, the points that count, and what they count for (overwritten next
 * time; untold where `line` asks for the values of lines alone).
 */
function visitNeighbourhoods(
  x: Float64Array,
  y: Float64Array,
  at: Float64Array,
  span: number,
  degree: LoessDegree,
  visit: (a: number, fitted: number, indices: Int32Array, shares: Float64Array) => void,
  line = false,
): void {
  const order = ascendingOrder(x);
  const sorted = Float64Array.from(order, (index) => x[index] as number);
  const responses = Float64Array.from(order, (index) => y[index] as number);
  const size = loessNeighbourhood(x.length, span);
  const widening = Math.sqrt(Math.max(1, span));
  const scratch: Scratch = {
    distance: new Float64Array(size),
    tricube: new Float64Array(size),
    square: new Float64Array(size),
  };
  at.forEach((value, a) => {
    const first = nearestWindow(sorted, value, size);
    const points = sorted.subarray(first, first + size);
    const reach = Math.max(value - (points[0] as number), (points[size - 1] as number) - value);
    const local = responses.subarray(first, first + size);
    const bandwidth = reach * widening;
    let fitted = line ? localLine(points, local, value, bandwidth) : NaN;
    if (Number.isNaN(fitted)) fitted = localFit(points, local, value, bandwidth, degree, scratch);
    if (!Number.isNaN(fitted)) {
      visit(a, fitted, order.subarray(first, first + size), scratch.tricube);
      return;
    }
    // All points at the very edge of the neighbourhood, or in its centre: the tricube is 0 or undefined for each of them.
    const within = order.filter((index) => Math.abs((x[index] as number) - value) <= reach * (1 + 1e-10));
    const share = 1 / within.length;
    const total = within.reduce((sum, index) => sum + (y[index] as number), 0);
    visit(a, total * share, within, new Float64Array(within.length).fill(share));
  });
}

/** Where the `size` nearest of the sorted points begin. */
function nearestWindow(sorted: Float64Array, at: number, size: number): number {
  let low = 0;
  let high = sorted.length - size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at - (sorted[middle] as number) > (sorted[middle + size] as number) - at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Arrays of one neighbourhood's size, used over and over. */
interface Scratch {
  readonly distance: Float64Array;
  readonly tricube: Float64Array;
  readonly square: Float64Array;
}

/** The local line at `at` in one pass, where the sums do not cancel; else NaN. */
function localLine(points: Float64Array, responses: Float64Array, at: number, bandwidth: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let t0 = 0;
  let t1 = 0;
  for (let i = 0; i < points.length; i += 1) {
    const u = ((points[i] as number) - at) / bandwidth;
    const rest = 1 - Math.abs(u * u * u);
    const weight = rest * rest * rest;
    const moment = weight * u;
    const y = responses[i] as number;
    s0 += weight;
    s1 += moment;
    s2 += moment * u;
    t0 += weight * y;
    t1 += moment * y;
  }
  const spread = s2 * s0 - s1 * s1;
  return spread > WELL_SPREAD * s2 * s0 ? (s2 * t0 - s1 * t1) / spread : NaN;
}

/** The local fit at `at`, and what each response counts for in it, in place of its tricube weight. NaN if nothing counts. */
function localFit(
  points: Float64Array,
  responses: Float64Array,
  at: number,
  bandwidth: number,
  degree: LoessDegree,
  scratch: Scratch,
): number {
  const { distance, tricube, square } = scratch;
  const size = points.length;
  let total = 0;
  let first = 0;
  for (let i = 0; i < size; i += 1) {
    const u = ((points[i] as number) - at) / bandwidth;
    const rest = 1 - Math.abs(u * u * u);
    const weight = rest * rest * rest;
    distance[i] = u;
    tricube[i] = weight;
    total += weight;
    first += weight * u;
  }
  if (!(total > EDGE)) return NaN;
  // Polynomials orthogonal under the tricube weights: 1, u - mean, and (u - slope) (u - mean) - spread.
  const mean = first / total;
  let norm1 = 0;
  let skew = 0;
  for (let i = 0; i < size; i += 1) {
    const deviation = (distance[i] as number) - mean;
    const share = (tricube[i] as number) * deviation * deviation;
    norm1 += share;
    skew += share * (distance[i] as number);
  }
  const linear = degree >= 1 && norm1 > SPANNED * total;
  const slope1 = linear ? -mean / norm1 : 0;
  let slope2 = 0;
  if (linear && degree === 2) {
    const slope = skew / norm1;
    const spread = norm1 / total;
    let norm2 = 0;
    for (let i = 0; i < size; i += 1) {
      const value = ((distance[i] as number) - slope) * ((distance[i] as number) - mean) - spread;
      square[i] = value;
      norm2 += (tricube[i] as number) * value * value;
    }
    if (norm2 > SPANNED * total) slope2 = (slope * mean - spread) / norm2;
  }
  const constant = 1 / total;
  let fitted = 0;
  for (let i = 0; i < size; i += 1) {
    const share = constant + slope1 * ((distance[i] as number) - mean) + slope2 * (square[i] as number);
    const weight = (tricube[i] as number) * share;
    tricube[i] = weight;
    fitted += weight * (responses[i] as number);
  }
  return fitted;
}

export interface LoessOptions {
  /** Share of the points in a neighbourhood; above 1 all points, and a wider bandwidth. */
  readonly span: number;
  /** Degree of the local polynomial; default 2, as in R. */
  readonly degree?: LoessDegree;
  /** Where to predict; default the training x. */
  readonly at?: ArrayLike<number>;
}

export interface LoessFit {
  /** At the n training points. */
  readonly fitted: Float64Array;
  /** At the m points asked for, as is `standardErrors`. */
  readonly predicted: Float64Array;
  readonly standardErrors: Float64Array;
  /** Trace of the hat matrix: the equivalent number of parameters. */
  readonly traceHat: number;
  /** sqrt(RSS / tr((I - L)'(I - L))), R's `statistics = "exact"`. NaN when the fit goes through every point. */
  readonly residualStandardDeviation: number;
  /** Why the residual standard deviation and the standard errors are NaN, if they are. */
  readonly undefined: 'the fit goes through every point' | null;
}

/**
 * LOESS by R's definition (see {@link loessWeights}), with its standard errors.
 *
 * @param x - n training points, in any order
 * @param y - n responses
 * @throws ArgumentError for lengths that differ, numbers that are not finite, and a span of fewer than degree + 1 points
 *
 * @example
 * loess([1, 2, 3, 4, 5], [1, 4, 9, 16, 25], { span: 1 }).fitted[2]; // 9.000
 */
export function loess(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  { span, degree = 2, at = x }: LoessOptions,
): LoessFit {
  checkPairs(x, y);
  checkFinite('at', at, 0);
  checkNumber('span', span, 0);
  checkChoice('degree', degree, [0, 1, 2]);
  const n = x.length;
  if (loessNeighbourhood(n, span) < degree + 1) {
    throw new ArgumentError('span', span, `at least ${(degree + 1) / n}, for a neighbourhood of degree + 1 points`);
  }
  const points = Float64Array.from(x);
  const responses = Float64Array.from(y);
  const hat = loessWeights(points, points, span, degree);
  const rows = at === x ? hat : loessWeights(points, Float64Array.from(at), span, degree);
  const fitted = new Float64Array(n);
  const predicted = new Float64Array(at.length);
  multiplyVector(hat, responses, fitted);
  multiplyVector(rows, responses, predicted);
  const traceHat = fitted.reduce((sum, _, i) => sum + (hat[i * n + i] as number), 0);
  const freedom = n - 2 * traceHat + innerProduct(hat, hat);
  const rss = fitted.reduce((sum, value, i) => sum + ((y[i] as number) - value) ** 2, 0);
  const interpolates = freedom <= n * INTERPOLATION;
  const sd = interpolates ? NaN : Math.sqrt(rss / freedom);
  return {
    fitted,
    predicted,
    standardErrors: predicted.map((_, a) => {
      const row = rows.subarray(a * n, (a + 1) * n);
      return sd * Math.sqrt(innerProduct(row, row));
    }),
    traceHat,
    residualStandardDeviation: sd,
    undefined: interpolates ? 'the fit goes through every point' : null,
  };
}
