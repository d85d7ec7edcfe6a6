import { checkBetween, checkNumber } from '../errors.js';
import { continuedFraction } from './continued-fraction.js';
import { logBeta, logOf, stirlingCorrection, stirlingFrom } from './log-gamma.js';
import { solveTail } from './solve-tail.js';

/**
 * x^a y^b / Beta(a, b), with Stirling's formula for Beta multiplied out: what is left are the logarithms of how far x is from
 * a / (a + b), which do not cancel as the large ones would (compare Loader, 2000).
 */
function frontOfLargeShapes(a: number, b: number, x: number, y: number): number {
  const off = b * x - a * y;
  const exponent =
    a * logOf((x * (a + b)) / a, -off / a) +
    b * logOf((y * (a + b)) / b, off / b) +
    stirlingCorrection(a + b) -
    stirlingCorrection(a) -
    stirlingCorrection(b);
  return Math.sqrt((a * b) / (2 * Math.PI * (a + b))) * Math.exp(exponent);
}

/** x^a y^b / Beta(a, b), where y = 1 - x: how fast I_x(a, b) rises with the logarithm of x / y. */
export function betaFront(a: number, b: number, x: number, y: number): number {
  if (Math.min(a, b) >= stirlingFrom) return frontOfLargeShapes(a, b, x, y);
  return Math.exp(a * logOf(x, y) + b * logOf(y, x) - logBeta(a, b));
}

/**
 * The front over I_x(a, b): the continued fraction whose terms are pairs of the classical one's (Didonato and Morris, 1992, formula 9).
 * Converges for x up to a / (a + b), about.
 */
function betaFraction(a: number, b: number, x: number, y: number): number {
  const off = a * y - b * x + 1;
  return continuedFraction(
    (a * off) / (a + 1),
    (m) => {
      const low = a + 2 * m - 1;
      return ((((a + m - 1) / low) * (a + b + m - 1)) / low) * m * (b - m) * x * x;
    },
    (m) => m + (m * (b - m) * x) / (a + 2 * m - 1) + ((a + m) / (a + 2 * m + 1)) * (off + m * (1 + y)),
  );
}

/** I_x(a, b) without checks, from x and y = 1 - x: each of them may be tiny. */
export function betaTail(a: number, b: number, x: number, y: number): number {
  if (x <= 0 || y <= 0) return x <= 0 ? 0 : 1;
  if (x * (b + 1) > y * (a + 1)) return 1 - betaFront(a, b, x, y) / betaFraction(b, a, y, x);
  return betaFront(a, b, x, y) / betaFraction(a, b, x, y);
}

/** {@link betaTail} or {@link betaFront} at x = odds / (1 + odds): x near 0 and 1 keep their digits, and odds may be infinite. */
export function byOdds(of: typeof betaTail, a: number, b: number, odds: number): number {
  return of(a, b, odds < 1 ? odds / (1 + odds) : 1 / (1 + 1 / odds), 1 / (1 + odds));
}

/** The odds x / (1 - x) of the x with I_x(a, b) = p. */
export function betaOddsQuantile(a: number, b: number, p: number): number {
  // Above the middle by the other tail, which then is the smaller one.
  if (p > 0.5) return 1 / betaOddsQuantile(b, a, 1 - p);
  return solveTail(
    p,
    a / b,
    (odds) => byOdds(betaTail, a, b, odds),
    (odds) => byOdds(betaFront, a, b, odds),
  );
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
  return betaTail(a, b, x, 1 - x);
}

/**
 * The x with I_x(a, b) = p: the quantile of a Beta(a, b) variable.
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
  checkBetween('a', a, 0, Infinity);
  checkBetween('b', b, 0, Infinity);
  checkNumber('p', p, 0, 1);
  return 1 / (1 + 1 / betaOddsQuantile(a, b, p));
}
