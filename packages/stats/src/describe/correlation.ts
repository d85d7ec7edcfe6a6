import { checkPairs } from '../errors.js';
import { betaTail } from '../special/incomplete-beta.js';
import { kendallOfPairs } from './kendall.js';
import { ranks } from './ranks.js';
import { sum } from './sum.js';
import { unitDeviations } from './unit-deviations.js';

/** r, and 1 - r^2: what the line leaves of y. Each is taken from the other where that has more digits. */
function pearsonOfPairs(x: ArrayLike<number>, y: ArrayLike<number>) {
  const { direction: u, norm: a } = unitDeviations(x);
  const { direction: v, norm: b } = unitDeviations(y);
  const product = sum(u.map((value, i) => value * (v[i] as number)));
  const unexplained = sum(v.map((value, i) => (value - product * (u[i] as number)) ** 2));
  return {
    r: unexplained < 0.5 ? Math.sign(product) * Math.sqrt(1 - unexplained) : product,
    unexplained: Math.min(1, unexplained),
    covariance: ((product || 0) * a * b) / (u.length - 1),
  };
}

/**
 * Pearson's correlation r. NaN where x or y does not vary ({@link correlations} says so).
 *
 * @throws ArgumentError for fewer than 2 pairs, lengths that differ and numbers that are not finite
 *
 * @example
 * pearson([1, 2, 3, 4], [1, 3, 2, 4]); // 0.8
 */
export function pearson(x: ArrayLike<number>, y: ArrayLike<number>): number {
  checkPairs(x, y, 2);
  return pearsonOfPairs(x, y).r;
}

/**
 * Spearman's rank correlation: Pearson's of the ranks, equal values sharing theirs. NaN where x or y does not vary.
 *
 * @throws ArgumentError as {@link pearson}
 *
 * @example
 * spearman([1, 2, 3, 4], [1, 9, 4, 16]); // 0.8
 */
export function spearman(x: ArrayLike<number>, y: ArrayLike<number>): number {
  checkPairs(x, y, 2);
  return pearson(ranks(x), ranks(y));
}

/**
 * Kendall's tau-b, which corrects for ties; n log n steps (Knight, 1966). NaN where x or y does not vary.
 *
 * @throws ArgumentError as {@link pearson}
 *
 * @example
 * kendall([1, 2, 3, 4], [1, 3, 2, 4]); // 0.6666666666666666
 */
export function kendall(x: ArrayLike<number>, y: ArrayLike<number>): number {
  checkPairs(x, y, 2);
  return kendallOfPairs(x, y);
}

export interface Correlations {
  readonly n: number;
  /** Divisor n - 1. */
  readonly covariance: number;
  readonly pearson: number;
  /** Two-sided p of the t test of a Pearson correlation of 0, n - 2 degrees of freedom; 1 for two pairs. */
  readonly pearsonP: number;
  readonly spearman: number;
  /** tau-b. */
  readonly kendall: number;
  /** Why a number above is NaN, by its name. */
  readonly undefined: Readonly<Record<string, string>>;
}

/**
 * How x and y go together.
 *
 * @throws ArgumentError as {@link pearson}
 *
 * @example
 * correlations([1, 2, 3, 4], [1, 3, 2, 4]); // { pearson: 0.8, pearsonP: 0.2, spearman: 0.8 }
 * correlations([1, 2, 3], [5, 5, 5]).undefined.pearson; // 'x or y does not vary'
 */
export function correlations(x: ArrayLike<number>, y: ArrayLike<number>): Correlations {
  checkPairs(x, y, 2);
  const { r, unexplained, covariance: both } = pearsonOfPairs(x, y);
  const why = 'x or y does not vary';
  const freedom = x.length - 2;
  return {
    n: x.length,
    covariance: both,
    pearson: r,
    pearsonP: freedom > 0 ? betaTail(freedom / 2, 0.5, unexplained, 1 - unexplained) : r * 0 + 1,
    spearman: spearman(x, y),
    kendall: kendall(x, y),
    undefined: Number.isNaN(r) ? { pearson: why, pearsonP: why, spearman: why, kendall: why } : {},
  };
}
