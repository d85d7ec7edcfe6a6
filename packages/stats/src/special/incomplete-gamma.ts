import { checkBetween, checkNumber } from '../errors.js';
import { logGamma, logOf, stirlingCorrection, stirlingFrom } from './log-gamma.js';

/** x^a e^-x / Gamma(a): how fast P(a, x) rises with the logarithm of x. Where Stirling's formula holds it is multiplied out. */
export function gammaFront(a: number, x: number): number {
  if (a < stirlingFrom) return Math.exp(a * Math.log(x) - x - logGamma(a));
  const off = (x - a) / a;
  return Math.sqrt(a / (2 * Math.PI)) * Math.exp(a * (logOf(x / a, -off) - off) - stirlingCorrection(a));
}

/** P(a, x) over its front, by the power series (Abramowitz and Stegun, 1964, 6.5.29). */
export function gammaSeries(a: number, x: number): number {
  let term = 1 / a;
  let result = term;
  for (let n = 1; term > result * 1e-17; n += 1) {
    term *= x / (a + n);
    result += term;
  }
  return result;
}

/**
 * Q(a, x) over its front, for x >= a + 1: the even part of the continued fraction 6.5.31 of Abramowitz and Stegun by Lentz's method as
 * modified by Thompson and Barnett (1986).
 */
export function gammaFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let d = 1 / b;
  let result = d;
  let c = Infinity;
  let step: number;
  let m = 1;
  do {
    const numerator = -m * (m - a);
    b += 2;
    d = 1 / (b + numerator * d);
    c = b + numerator / c;
    step = c * d;
    result *= step;
    m += 1;
  } while (Math.abs(step - 1) > 2 * Number.EPSILON);
  return result;
}

/** P(a, x), or Q(a, x) for `upper`, without checks. */
export function gammaTail(a: number, x: number, upper: boolean): number {
  if (x <= 0 || x === Infinity) return upper === x <= 0 ? 1 : 0;
  const front = gammaFront(a, x);
  const isBySeries = x < a + 1;
  const part = front * (isBySeries ? gammaSeries(a, x) : gammaFraction(a, x));
  return isBySeries === upper ? 1 - part : part;
}

/**
 * The regularised incomplete gamma function P(a, x): the probability that a Gamma(a) variable of scale 1 is at most x.
 *
 * @param a - shape, above 0
 * @param x - 0 or more
 * @throws ArgumentError when an argument is out of range
 *
 * @example
 * incompleteGamma(1, 2); // 0.8646647167633873
 */
export function incompleteGamma(a: number, x: number): number {
  checkBetween('a', a, 0, Infinity);
  checkNumber('x', x, 0);
  return gammaTail(a, x, false);
}
