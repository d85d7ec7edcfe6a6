import { checkBetween } from '../errors.js';
import { gammaQuantile } from './incomplete-gamma.js';

/**
 * The standard normal quantile, to about 1e-15 relative: half the square of a normal variable is a Gamma(1/2) variable.
 *
 * @param p - probability, strictly between 0 and 1
 * @throws ArgumentError otherwise
 *
 * @example
 * normalQuantile(0.975); // 1.95996398454
 */
export function normalQuantile(p: number): number {
  checkBetween('p', p, 0, 1);
  const isFar = Math.abs(p - 0.5) > 0.25;
  // Of the two tails the smaller one: near 0 the probability of being nearer, else that of being further away.
  const square = 2 * gammaQuantile(0.5, isFar ? 2 * Math.min(p, 1 - p) : 2 * Math.abs(p - 0.5), isFar);
  return Math.sign(p - 0.5) * Math.sqrt(square);
}
