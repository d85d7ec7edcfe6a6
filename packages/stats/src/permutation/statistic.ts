import { ArgumentError } from '../errors.js';
import { bySplitting } from './by-splitting.js';
import type { Pool } from './pool.js';
import type { Tally } from './tally.js';
import type { Steps } from '../steps.js';

/** A statistic of two groups, in this order. It must not change them and must return a number (infinite is allowed, NaN is not). */
export type StatisticFunction = (treatment: Float64Array, control: Float64Array) => number;

/** The statistic of one arrangement: `labels[i]` is 1 where pooled value i counts as treatment. */
export type ArrangementStatistic = (labels: Uint8Array) => number;

/** The statistic from the sum and the sum of squares of the treated `work` values; NaN where these have lost too many digits. */
export type FromSums = (sum: number, squares: number) => number;

/** A statistic of two groups, with the ways to compute it for the many arrangements of one pool. */
export interface PermutationStatistic {
  readonly name: 'mean-difference' | 'median-difference' | 'welch-t' | 'function';
  /** A group of fewer values has no such statistic. */
  readonly smallestGroup: number;
  /** For any arrangement of a pool. */
  arrange(pool: Pool): ArrangementStatistic;
  /** Where sums are all it takes. */
  fromSums?(pool: Pool): FromSums;
  /** Whether the sum of squares is looked at. */
  readonly usesSquares?: boolean;
  /** The smallest distance of two statistics where all sums are integers; absent where it has not the units of the values. */
  step?(pool: Pool): number;
  /** Whether arrangements are in the order of their mean differences: they are counted without being visited. */
  ordersLikeMeans?(treatmentSize: number, controlSize: number): boolean;
  /** Counts all arrangements; where absent, every one is visited. */
  count?(pool: Pool, observed: number, tolerance: number): Steps<Tally>;
}

/** {@link meanDifference}, {@link medianDifference}, {@link welchT}, or a function of one's own. */
export type Statistic = PermutationStatistic | StatisticFunction;

/** A user's function as a statistic: its NaN must not slip into a count as "not extreme". @throws ArgumentError for what is neither */
export function statisticOf(statistic: Statistic): PermutationStatistic {
  if (typeof statistic === 'object') return statistic;
  if (typeof statistic !== 'function') {
    throw new ArgumentError('statistic', statistic, 'meanDifference, medianDifference, welchT or a function');
  }
  return {
    name: 'function',
    smallestGroup: 1,
    arrange: ({ values, treatmentSize }) =>
      bySplitting(values, treatmentSize, (treatment, control) => {
        const value = statistic(treatment, control);
        if (typeof value === 'number' && !Number.isNaN(value)) return value;
        throw new ArgumentError('statistic', value, 'a function that returns a number for every arrangement');
      }),
  };
}
