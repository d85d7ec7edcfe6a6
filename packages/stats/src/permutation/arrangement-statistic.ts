import { poolGroups, type Pool } from './pool.js';
import type { ArrangementStatistic, FromSums, Statistic } from './statistic.js';

/** Adds up the treated `work` values and their squares. */
export function bySums(work: Float64Array, fromSums: FromSums): ArrangementStatistic {
  return (labels) => {
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < work.length; i += 1) {
      if (labels[i] !== 1) continue;
      const value = work[i] as number;
      sum += value;
      squares += value * value;
    }
    return fromSums(sum, squares);
  };
}

/** The statistic of the pool as it was given. */
export function observedOf(pool: Pool): number {
  return pool.statistic.arrange(pool)(new Uint8Array(pool.size).fill(1, 0, pool.treatmentSize));
}

/**
 * The observed statistic, treatment - control, computed as those of the shuffles are, so that equal ones compare equal.
 *
 * @returns in the units of the statistic
 * @throws ArgumentError when a group is too small or not finite, or the statistic is unknown
 *
 * @example
 * observedStatistic({ treatment: [5, 7], control: [1, 2], statistic: meanDifference }); // 4.5
 */
export function observedStatistic(options: {
  readonly treatment: ArrayLike<number>;
  readonly control: ArrayLike<number>;
  readonly statistic: Statistic;
}): number {
  return observedOf(poolGroups(options.treatment, options.control, options.statistic));
}
