import { checkBetween, checkNumber } from '../errors.js';
import { logBeta, stirlingCorrection, stirlingFrom } from './log-gamma.js';

/** Keeps the continued fraction's denominators from 0. */
const tiny = 1e-300;

/** Keeps a denominator from being 0. */
function away(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

/**
 * The continued fraction of I_x(a, b) (Abramowitz and Stegun, 1964, 26.5.8) by Lentz's method as modified by Thompson and Barnett (1986).
 * Converges fast for x < (a + 1) / (a + b + 2), in some sqrt(max(a, b)) steps.
 */
function continuedFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let result = d;
  let step: number;
  let m = 1;
  do {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    step = d * c;
    result *= step;
    m += 1;
  } while (Math.abs(step - 1) > 8 * Number.EPSILON);
  return result;
}

/**
 * x^a (1 - x)^b / Beta(a, b), with Stirling's formula for Beta multiplied out: what is left are the logarithms of how far x is from
 * a / (a + b), which do not cancel as the large ones would (compare Loader, 2000).
 */
function frontOfLargeShapes(a: number, b: number, x: number): number {
  const off = x * (a + b) - a;
  const exponent =
    a * Math.log1p(off / a) +
    b * Math.log1p(-off / b) +
    stirlingCorrection(a + b) -
    stirlingCorrection(a) -
    stirlingCorrection(b);
  return Math.sqrt((a * b) / (2 * Math.PI * (a + b))) * Math.exp(exponent);
}

/** x^a (1 - x)^b / Beta(a, b). */
function front(a: number, b: number, x: number): number {
  if (Math.min(a, b) >= stirlingFrom) return frontOfLargeShapes(a, b, x);
  return Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
}

/**
 * The regularised incomplete beta function I_x(a, b): the probability that a Beta(a, b) variable is at most x.
 *
 * @param a - shape, above 0
 * @param b - shape, above 0
 * @param x - from 0 to 1
 * @throws ArgumentError when an argument is out of range
 *
 * @example
 * incompleteBeta(2, 3, 0.5); // 0.6875
 */
export function incompleteBeta(a: number, b: number, x: number): number {
  checkBetween('a', a, 0, Infinity);
  checkBetween('b', b, 0, Infinity);
  checkNumber('x', x, 0, 1);
  if (x === 0 || x === 1) return x;
  if (x > (a + 1) / (a + b + 2)) return 1 - (front(a, b, x) * continuedFraction(b, a, 1 - x)) / b;
  return (front(a, b, x) * continuedFraction(a, b, x)) / a;
}

/**
 * The x with I_x(a, b) = p: the quantile of a Beta(a, b) variable. Newton's steps, kept inside a bracket that every step shrinks.
 *
 * @param a - shape, above 0
 * @param b - shape, above 0
 * @param p - probability, from 0 to 1
 * @throws ArgumentError when an argument is out of range
 *
 * @example
 * inverseIncompleteBeta(1, 2, 0.75); // 0.5
 */
export function inverseIncompleteBeta(a: number, b: number, p: number): number {
  checkNumber('p', p, 0, 1);
  if (p === 0 || p === 1) return p;
  let low = 0;
  let high = 1;
  let x = a / (a + b);
  while (high - low > Number.EPSILON * x) {
    const error = incompleteBeta(a, b, x) - p;
    if (error > 0) high = x;
    else low = x;
    const next = x - (error * x * (1 - x)) / front(a, b, x);
    const inside = next > low && next < high;
    const previous = x;
    x = inside ? next : (low + high) / 2;
    if (Math.abs(x - previous) <= Number.EPSILON * x) break;
  }
  return x;
}
