import { variance } from '../describe/variance.js';
import { checkScored, missingClass, whyUndefined } from './labels.js';
import { areaUnderCurve } from './roc.js';
import { mergeCounts, sortedByClass } from './threshold-counts.js';

export interface AucVariance {
  readonly auc: number;
  /** DeLong's estimate of the variance of the area. NaN unless there are two rows of each class. */
  readonly variance: number;
  /** Square root of `variance`. */
  readonly standardError: number;
  /** Why a number above is NaN, by its name. */
  readonly undefined: Readonly<Record<string, string>>;
}

export interface AucDifference {
  /** First area - second area. */
  readonly difference: number;
  /** DeLong's estimate of the variance of the difference. NaN unless there are two rows of each class. */
  readonly variance: number;
  /** Square root of `variance`. */
  readonly standardError: number;
  /** `difference` / `standardError`: about standard normal if the areas are equal. NaN where the two rank alike. */
  readonly z: number;
  /** Why a number above is NaN, by its name. */
  readonly undefined: Readonly<Record<string, string>>;
}

/** How many of the ascending values are below `limit`, or, with `orEqual`, at it. */
function countBelow(sorted: Float64Array, limit: number, orEqual: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = sorted[middle] as number;
    if (value < limit || (orEqual && value === limit)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The area, and the placement value of each row: the share of the other class that it is on the right side of, ties half. */
function placementsOf(truth: ArrayLike<number>, scores: ArrayLike<number>): { auc: number; placements: Float64Array } {
  checkScored(truth, scores);
  const { positive, negative } = sortedByClass(truth, scores);
  const placements = Float64Array.from(scores, (score, i) => {
    const others = truth[i] === 1 ? negative : positive;
    const twice = countBelow(others, score, false) + countBelow(others, score, true);
    return (truth[i] === 1 ? twice : 2 * others.length - twice) / (2 * others.length);
  });
  return { auc: areaUnderCurve(mergeCounts(positive, negative)), placements };
}

/** Sum over the classes of the variance of the placement values over their number. */
function placementVariance(
  truth: ArrayLike<number>,
  placements: Float64Array,
): { variance: number; standardError: number; why: string } {
  const positive = placements.filter((_, i) => truth[i] === 1);
  const negative = placements.filter((_, i) => truth[i] === 0);
  const [p, q] = [positive.length, negative.length];
  const value = Math.min(p, q) < 2 ? NaN : variance(positive) / p + variance(negative) / q;
  const why = p * q === 0 ? missingClass(p) : 'there is only one row of a class';
  return { variance: value, standardError: Math.sqrt(value), why };
}

/**
 * The variance of the area under a ROC curve, without assumptions on how the scores are distributed.
 *
 * @param truth - n classes, 0 or 1
 * @param scores - n finite numbers
 * @throws ArgumentError when empty, for lengths that differ, another class, a score that is not finite
 *
 * Source: E. R. DeLong, D. M. DeLong and D. L. Clarke-Pearson (1988), Biometrics 44.
 *
 * @example
 * delong([0, 1, 1, 0], [0.1, 0.4, 0.8, 0.4]); // { auc: 0.875, variance: 0.03125, standardError: 0.1767766952966369 }
 */
export function delong(truth: ArrayLike<number>, scores: ArrayLike<number>): AucVariance {
  const { auc, placements } = placementsOf(truth, scores);
  const { why, ...spread } = placementVariance(truth, placements);
  const values = { auc, ...spread };
  return { ...values, undefined: whyUndefined(values, { auc: why, variance: why, standardError: why }) };
}

/**
 * The difference of the areas under two ROC curves of the same rows, and its variance: the covariance of the two is taken into
 * account, for the variance is that of the differences of the placement values.
 *
 * @param truth - n classes, 0 or 1
 * @param first - n finite numbers: the scores of one model
 * @param second - n finite numbers: the scores of the other
 * @throws ArgumentError when empty, for lengths that differ, another class, a score that is not finite
 *
 * Source: as {@link delong}.
 *
 * @example
 * delongDifference([0, 1, 1, 0], [0.1, 0.4, 0.8, 0.4], [0.4, 0.3, 0.5, 0.2]); // { difference: 0.125, variance: 0.03125 }
 */
export function delongDifference(
  truth: ArrayLike<number>,
  first: ArrayLike<number>,
  second: ArrayLike<number>,
): AucDifference {
  const a = placementsOf(truth, first);
  const b = placementsOf(truth, second);
  const gaps = a.placements.map((placement, i) => placement - (b.placements[i] as number));
  const difference = a.auc - b.auc;
  const { why, ...spread } = placementVariance(truth, gaps);
  const values = { difference, ...spread, z: difference / spread.standardError };
  const z = Number.isNaN(spread.variance) ? why : 'the two rank all rows alike';
  return { ...values, undefined: whyUndefined(values, { difference: why, variance: why, standardError: why, z }) };
}
