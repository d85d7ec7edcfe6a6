import { checkBetween, checkInteger } from '../errors.js';
import { inverseIncompleteBeta } from '../special/incomplete-beta.js';
import { normalQuantile } from '../special/normal-quantile.js';

/** A confidence interval for a proportion, ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

function check(successes: number, trials: number, level: number): void {
  checkInteger('trials', trials, 1);
  checkInteger('successes', successes, 0, trials);
  checkBetween('level', level, 0, 1);
}

/**
 * The "exact" interval of Clopper and Pearson (1934): covers the proportion with at least the stated probability.
 *
 * @param level - confidence level, strictly between 0 and 1; default 0.95
 * @throws ArgumentError when `successes` is not from 0 to `trials`, or `level` is out of range
 *
 * @example
 * clopperPearson(8, 10); // { low: 0.4439045, high: 0.9747893 }
 */
export function clopperPearson(successes: number, trials: number, level = 0.95): Interval {
  check(successes, trials, level);
  const tail = (1 - level) / 2;
  const failures = trials - successes;
  return {
    low: successes === 0 ? 0 : inverseIncompleteBeta(successes, failures + 1, tail),
    high: failures === 0 ? 1 : 1 - inverseIncompleteBeta(failures, successes + 1, tail),
  };
}

/**
 * Wilson's score interval (1927): inverts the normal test of the proportion; covers with about the stated probability.
 *
 * @param level - confidence level, strictly between 0 and 1; default 0.95
 * @throws ArgumentError when `successes` is not from 0 to `trials`, or `level` is out of range
 *
 * @example
 * wilson(8, 10); // { low: 0.4901625, high: 0.9433178 }
 */
export function wilson(successes: number, trials: number, level = 0.95): Interval {
  check(successes, trials, level);
  const z = normalQuantile(1 - (1 - level) / 2);
  const proportion = successes / trials;
  const square = (z * z) / trials;
  const centre = proportion + square / 2;
  const spread = z * Math.sqrt((proportion * (1 - proportion)) / trials + square / (4 * trials));
  return {
    low: successes === 0 ? 0 : (centre - spread) / (1 + square),
    high: successes === trials ? 1 : (centre + spread) / (1 + square),
  };
}
