import { checkBetween, checkNumber } from '../errors.js';
import { gammaFraction, gammaSeries } from '../special/incomplete-gamma.js';
import { normalQuantile } from '../special/normal-quantile.js';
import { checkedDistribution, type Distribution } from './distribution.js';

/** The standard normal density. The square of a z rounded to 1/16 is exact: without that, exp loses three digits in the far tail. */
export function standardNormalDensity(z: number): number {
  if (Math.abs(z) > 40) return 0;
  const near = Math.round(16 * z) / 16;
  return (Math.exp((-near * near) / 2) * Math.exp(((near - z) * (near + z)) / 2)) / Math.sqrt(2 * Math.PI);
}

/** P(Z <= z) for a standard normal Z, to the last digits down to where it underflows: half an incomplete gamma function of z^2 / 2. */
export function standardNormalCdf(z: number): number {
  const square = (z * z) / 2;
  const front = z * standardNormalDensity(z);
  if (square < 1.5) return 0.5 + (front * gammaSeries(0.5, square)) / 2;
  const tail = Math.abs(z) > 40 ? 0 : (Math.abs(front) * gammaFraction(0.5, square)) / 2;
  return z < 0 ? tail : 1 - tail;
}

/**
 * The normal distribution.
 *
 * @param mean - default 0
 * @param sd - standard deviation, above 0; default 1
 * @throws ArgumentError when a parameter is out of range
 *
 * @example
 * normalDistribution().cdf(-10); // 7.61985302416e-24
 * normalDistribution(100, 15).upperTail(130); // 0.02275013194818
 */
export function normalDistribution(mean = 0, sd = 1): Distribution {
  checkNumber('mean', mean);
  checkBetween('sd', sd, 0, Infinity);
  return checkedDistribution({
    density: (x) => standardNormalDensity((x - mean) / sd) / sd,
    cdf: (x) => standardNormalCdf((x - mean) / sd),
    upperTail: (x) => standardNormalCdf((mean - x) / sd),
    quantile: (p) => (p === 0 || p === 1 ? (p - 0.5) * Infinity : mean + sd * normalQuantile(p)),
  });
}
