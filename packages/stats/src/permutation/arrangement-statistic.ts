import { meanDifferenceFromSum, poolGroups, type Pool } from './pool.js';
import { statisticFunction, welchT, type Statistic, type StatisticFunction } from './statistic.js';
import { welchFromSums } from './welch-from-sums.js';

/** The statistic of one arrangement: `labels[i]` is 1 where pooled value i counts as treatment. */
export type ArrangementStatistic = (labels: Uint8Array) => number;

/** Calls a function of two groups with the values that the labels give it. The groups are new lists: a function may keep or sort them. */
function bySplitting(values: Float64Array, treatmentSize: number, statistic: StatisticFunction): ArrangementStatistic {
  return (labels) => {
    const treatment = new Float64Array(treatmentSize);
    const control = new Float64Array(values.length - treatmentSize);
    let treated = 0;
    for (let i = 0; i < values.length; i += 1) {
      if (labels[i] === 1) {
        treatment[treated] = values[i] as number;
        treated += 1;
      } else {
        control[i - treated] = values[i] as number;
      }
    }
    return statistic(treatment, control);
  };
}

function meanDifference(pool: Pool): ArrangementStatistic {
  const { work } = pool;
  return (labels) => {
    let sum = 0;
    for (let i = 0; i < work.length; i += 1) if (labels[i] === 1) sum += work[i] as number;
    return meanDifferenceFromSum(pool, sum);
  };
}

function welch(pool: Pool): ArrangementStatistic {
  const { work } = pool;
  const fromSums = welchFromSums(pool);
  const precise = bySplitting(work, pool.treatmentSize, welchT);
  return (labels) => {
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < work.length; i += 1) {
      if (labels[i] !== 1) continue;
      const value = work[i] as number;
      sum += value;
      squares += value * value;
    }
    const t = fromSums(sum, squares);
    return Number.isNaN(t) ? precise(labels) : t;
  };
}

/** The positions that sort the pool. */
export function sortingOrder(values: Float64Array): Int32Array {
  return Int32Array.from(values.keys()).sort((a, b) => (values[a] as number) - (values[b] as number));
}

/** Twice the median of the first n entries, which are in order. */
function doubledMedian(sorted: Float64Array, n: number): number {
  return (sorted[(n - 1) >> 1] as number) + (sorted[n >> 1] as number);
}

/** Deals the sorted pool out to the two groups, which so stay in order. */
function medianDifference(pool: Pool): ArrangementStatistic {
  const { work, size, scale } = pool;
  const order = sortingOrder(work);
  const sorted = work.slice().sort();
  const treatment = new Float64Array(size);
  const control = new Float64Array(size);
  return (labels) => {
    let treated = 0;
    for (let rank = 0; rank < size; rank += 1) {
      // Written to both, and overwritten in the group it is not of: a branch here would cost more than the rest of the loop.
      const value = sorted[rank] as number;
      treatment[treated] = value;
      control[rank - treated] = value;
      treated += labels[order[rank] as number] as number;
    }
    return (doubledMedian(treatment, pool.treatmentSize) - doubledMedian(control, pool.controlSize)) / (2 * scale);
  };
}

/** How to compute the pool's statistic for any arrangement of it. */
export function arrangementStatistic(pool: Pool): ArrangementStatistic {
  if (pool.statistic === 'mean-difference') return meanDifference(pool);
  if (pool.statistic === 'welch-t') return welch(pool);
  if (pool.statistic === 'median-difference') return medianDifference(pool);
  return bySplitting(pool.values, pool.treatmentSize, statisticFunction(pool.statistic));
}

/** The statistic of the pool as it was given. */
export function observedOf(pool: Pool): number {
  return arrangementStatistic(pool)(new Uint8Array(pool.size).fill(1, 0, pool.treatmentSize));
}

/**
 * The observed statistic, treatment - control, computed as those of the shuffles are, so that equal ones compare equal.
 *
 * @throws ArgumentError when a group is too small or not finite, or the statistic is unknown
 *
 * @example
 * observedStatistic({ treatment: [3, 5], control: [1, 2], statistic: 'mean-difference' }); // 2.5
 */
export function observedStatistic(options: {
  readonly treatment: ArrayLike<number>;
  readonly control: ArrayLike<number>;
  readonly statistic: Statistic;
}): number {
  return observedOf(poolGroups(options.treatment, options.control, options.statistic));
}
