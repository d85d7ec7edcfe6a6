import { checkInteger, checkNumber } from '../errors.js';
import { betaFront, betaTail } from '../special/incomplete-beta.js';
import { checkedDistribution, type Distribution } from './distribution.js';

/** A p that is a probability of the distribution but for its last digits means that one (as in R's qbinom). */
const FUZZ = 64 * Number.EPSILON;

/** The binomial distribution: `mass` in place of a density; `quantile` is the least k with P(X <= k) >= p. */
export interface BinomialDistribution extends Omit<Distribution, 'density'> {
  /** P(X = k), 0 where k is no whole number from 0 to `trials`. */
  mass(k: number): number;
}

/**
 * The distribution of the number of successes.
 *
 * @param trials - 0 or more
 * @param probability - of a success
 * @throws ArgumentError when a parameter is out of range
 *
 * @example
 * binomialDistribution(10, 0.5).mass(3); // 0.1171875
 * binomialDistribution(20, 0.8).upperTail(15); // 0.6296482639027
 */
export function binomialDistribution(trials: number, probability: number): BinomialDistribution {
  checkInteger('trials', trials, 0);
  checkNumber('probability', probability, 0, 1);
  const failure = 1 - probability;
  const { density, ...rest } = checkedDistribution({
    density(k) {
      if (!Number.isInteger(k) || k < 0 || k > trials) return 0;
      if (probability === 0 || failure === 0) return k === trials * probability ? 1 : 0;
      return betaFront(k + 1, trials - k + 1, probability, failure) / (trials + 1) / probability / failure;
    },
    cdf: (k) => tail(k, false),
    upperTail: (k) => tail(k, true),
    quantile(p) {
      if (p === 1) return trials;
      let low = 0;
      let high = trials;
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (tail(middle, false) >= p * (1 - FUZZ)) high = middle;
        else low = middle + 1;
      }
      return low;
    },
  });
  function tail(k: number, isUpper: boolean): number {
    const whole = Math.floor(k);
    if (whole < 0 || whole >= trials) return isUpper === whole < 0 ? 1 : 0;
    if (isUpper) return betaTail(whole + 1, trials - whole, probability, failure);
    return betaTail(trials - whole, whole + 1, failure, probability);
  }
  return { mass: density, ...rest };
}
