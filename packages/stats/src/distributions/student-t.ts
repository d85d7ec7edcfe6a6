import { checkBetween } from '../errors.js';
import { betaOddsQuantile, betaTail, byOdds } from '../special/incomplete-beta.js';
import { logBeta } from '../special/log-gamma.js';
import { checkedDistribution, type Distribution } from './distribution.js';

/** P(|T| > |t|) of Student's t: the two-sided p-value. */
export function twoSidedTTail(t: number, degreesOfFreedom: number): number {
  return byOdds(betaTail, degreesOfFreedom / 2, 0.5, degreesOfFreedom / t / t);
}

/** P(T > t) of Student's t. */
export function upperTTail(t: number, degreesOfFreedom: number): number {
  const tail = twoSidedTTail(t, degreesOfFreedom) / 2;
  return t < 0 ? 1 - tail : tail;
}

/** The t with P(T <= t) = p of Student's t. */
export function tQuantile(p: number, degreesOfFreedom: number): number {
  const odds = betaOddsQuantile(degreesOfFreedom / 2, 0.5, 2 * Math.min(p, 1 - p));
  return Math.sign(p - 0.5) * Math.sqrt(degreesOfFreedom / odds);
}

/**
 * Student's t distribution.
 *
 * @param degreesOfFreedom - above 0, whole or not
 * @throws ArgumentError otherwise
 *
 * @example
 * tDistribution(10).quantile(0.975); // 2.22813885198627
 * tDistribution(2.5).cdf(-3); // 0.0362880477745
 */
export function tDistribution(degreesOfFreedom: number): Distribution {
  checkBetween('degreesOfFreedom', degreesOfFreedom, 0, Infinity);
  const half = degreesOfFreedom / 2;
  const scale = Math.exp(-logBeta(half, 0.5)) / Math.sqrt(degreesOfFreedom);
  return checkedDistribution({
    density: (t) => scale * Math.exp(-(half + 0.5) * Math.log1p((t / degreesOfFreedom) * t)),
    cdf: (t) => upperTTail(-t, degreesOfFreedom),
    upperTail: (t) => upperTTail(t, degreesOfFreedom),
    quantile: (p) => tQuantile(p, degreesOfFreedom),
  });
}
