import { average } from '../describe/average.js';
import { median } from '../describe/quantile.js';
import { checkInteger, checkNumber, checkPairs } from '../errors.js';
import { ascendingOrder } from '../linear-algebra/sorting.js';

export interface LowessOptions {
  /** Share of the points in a neighbourhood (R's `f`); default 2/3. */
  readonly span?: number;
  /** How often residuals are used to give outliers less weight; default 3. */
  readonly iterations?: number;
}

/** Cleveland's code treats what is within a thousandth of a bandwidth as at its centre, or at its edge: R keeps this. */
const EDGE = 0.001;

/**
 * LOWESS, robust locally weighted lines, by R's definition with `delta = 0`.
 *
 * @param x - n numbers, in any order, duplicates allowed
 * @param y - n responses
 * @returns n fitted values, in the order of x
 * @throws ArgumentError for lengths that differ, numbers that are not finite, and options out of range
 *
 * Source: W. S. Cleveland (1979), "Robust locally weighted regression and smoothing scatterplots", JASA 74.
 *
 * @example
 * lowess([1, 2, 3, 4, 5], [1, 2, 3, 4, 5], { span: 0.8 })[1]; // 2.000
 */
export function lowess(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  { span = 2 / 3, iterations = 3 }: LowessOptions = {},
): Float64Array {
  checkPairs(x, y);
  checkNumber('span', span, 0);
  checkInteger('iterations', iterations, 0);
  const n = x.length;
  const order = ascendingOrder(Float64Array.from(x));
  const points = Float64Array.from(order, (index) => x[index] as number);
  const responses = Float64Array.from(order, (index) => y[index] as number);
  const size = Math.min(n, Math.max(2, Math.floor(span * n + 1e-7)));
  const trust = new Float64Array(n).fill(1);
  let fitted = smooth(points, responses, size, trust);
  for (let pass = 0; pass < iterations; pass += 1) {
    const deviations = responses.map((value, i) => Math.abs(value - (fitted[i] as number)));
    const limit = 6 * median(deviations);
    // Nothing stands out where more than half of the residuals are rounding beside the others.
    if (limit <= 1e-7 * average(deviations)) break;
    deviations.forEach((deviation, i) => {
      trust[i] = bisquare(deviation / limit);
    });
    fitted = smooth(points, responses, size, trust);
  }
  const result = new Float64Array(n);
  order.forEach((index, i) => {
    result[index] = fitted[i] as number;
  });
  return result;
}

/** Local lines through sorted points; `trust` multiplies the weights. */
function smooth(x: Float64Array, y: Float64Array, size: number, trust: Float64Array): Float64Array {
  const n = x.length;
  const fitted = new Float64Array(n);
  const weights = new Float64Array(size);
  let left = 0;
  for (let i = 0; i < n; i += 1) {
    const at = x[i] as number;
    if (i > 0 && at === x[i - 1]) {
      fitted[i] = fitted[i - 1] as number;
      continue;
    }
    while (left + size < n && at - (x[left] as number) > (x[left + size] as number) - at) left += 1;
    const bandwidth = Math.max(at - (x[left] as number), (x[left + size - 1] as number) - at);
    fitted[i] = localLine(x, y, i, left, bandwidth, trust, weights);
  }
  return fitted;
}

/** The local line at point i, through the points from `left` on, as many as there are weights (which it sets); the point's own response where no point has weight. */
function localLine(
  x: Float64Array,
  y: Float64Array,
  i: number,
  left: number,
  bandwidth: number,
  trust: Float64Array,
  weights: Float64Array,
): number {
  const at = x[i] as number;
  let total = 0;
  let first = 0;
  let level = 0;
  for (let k = 0; k < weights.length; k += 1) {
    const j = left + k;
    const distance = (x[j] as number) - at;
    const weight = kernel(Math.abs(distance), bandwidth) * (trust[j] as number);
    weights[k] = weight;
    total += weight;
    first += weight * distance;
    level += weight * (y[j] as number);
  }
  if (total === 0) return y[i] as number;
  const centre = first / total;
  let spread = 0;
  let product = 0;
  for (let k = 0; k < weights.length; k += 1) {
    const deviation = (x[left + k] as number) - at - centre;
    const share = (weights[k] as number) * deviation;
    spread += share * deviation;
    product += share * (y[left + k] as number);
  }
  const range = (x[x.length - 1] as number) - (x[0] as number);
  if (Math.sqrt(spread / total) <= EDGE * range) return level / total;
  return level / total - (product / spread) * centre;
}

function kernel(distance: number, bandwidth: number): number {
  if (distance <= EDGE * bandwidth) return 1;
  if (distance > (1 - EDGE) * bandwidth) return 0;
  const u = distance / bandwidth;
  const rest = 1 - u * u * u;
  return rest * rest * rest;
}

function bisquare(ratio: number): number {
  if (ratio <= EDGE) return 1;
  return ratio > 1 - EDGE ? 0 : (1 - ratio ** 2) ** 2;
}
