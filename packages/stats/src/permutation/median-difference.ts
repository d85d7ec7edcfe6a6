import { ascendingOrder } from '../linear-algebra/sorting.js';
import { exactMedians } from './exact-medians.js';
import type { PermutationStatistic } from './statistic.js';

/** Twice the median of the first n entries, which are in order. */
function doubledMedian(sorted: Float64Array, n: number): number {
  return (sorted[(n - 1) >> 1] as number) + (sorted[n >> 1] as number);
}

/**
 * median(treatment) - median(control), in the units of the values.
 *
 * @example
 * observedStatistic({ treatment: [5, 7, 99], control: [1, 2], statistic: medianDifference }); // 5.5
 */
export const medianDifference: PermutationStatistic = {
  name: 'median-difference',
  smallestGroup: 1,
  /** Deals the sorted pool out to the two groups, which so stay in order. */
  arrange({ work, size, treatmentSize, controlSize, scale }) {
    const order = ascendingOrder(work);
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
      return (doubledMedian(treatment, treatmentSize) - doubledMedian(control, controlSize)) / (2 * scale);
    };
  },
  step: ({ scale }) => 0.5 / scale,
  count: exactMedians,
};
