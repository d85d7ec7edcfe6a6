import { continuedFraction } from './continued-fraction.js';
import { logGamma, logOf, stirlingCorrection, stirlingFrom } from './log-gamma.js';
import { solveTail } from './solve-tail.js';

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

/** Q(a, x) over its front, for x >= a + 1: the even part of the continued fraction 6.5.31 of Abramowitz and Stegun. */
export function gammaFraction(a: number, x: number): number {
  const first = x + 1 - a;
  return (
    1 /
    continuedFraction(
      first,
      (m) => m * (a - m),
      (m) => first + 2 * m,
    )
  );
}

/** P(a, x), or Q(a, x) for `upper`, without checks. */
export function gammaTail(a: number, x: number, upper: boolean): number {
  if (x <= 0 || x === Infinity) return upper === x <= 0 ? 1 : 0;
  const front = gammaFront(a, x);
  const isBySeries = x < a + 1;
  const part = front * (isBySeries ? gammaSeries(a, x) : gammaFraction(a, x));
  return isBySeries === upper ? 1 - part : part;
}

/** The x with P(a, x) = p, or Q(a, x) = p for `upper`: ask for the smaller one. */
export function gammaQuantile(a: number, p: number, upper: boolean): number {
  const sign = upper ? -1 : 1;
  return solveTail(
    p,
    a,
    (x) => gammaTail(a, x, upper),
    (x) => sign * gammaFront(a, x),
  );
}
