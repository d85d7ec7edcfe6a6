import { mean } from '../describe/mean.js';
import { variance } from '../describe/variance.js';
import { bySums } from './arrangement-statistic.js';
import { bySplitting } from './by-splitting.js';
import { exactEnumeration } from './exact-enumeration.js';
import { exactMeans } from './exact-means.js';
import type { FromSums, PermutationStatistic } from './statistic.js';
import type { Pool } from './pool.js';

/** Below this share of the pooled squared error, cancellation leaves fewer than ten digits. */
const CANCELLED = 1e-6;

function precise(treatment: Float64Array, control: Float64Array): number {
  const difference = mean(treatment) - mean(control);
  const squaredError = variance(treatment) / treatment.length + variance(control) / control.length;
  return difference === 0 ? 0 : difference / Math.sqrt(squaredError);
}

function welchFromSums({ size, treatmentSize: n1, controlSize: n2, total, work }: Pool): FromSums {
  const allSquares = work.reduce((sum, value) => sum + value * value, 0);
  const smallest = (CANCELLED * allSquares) / (size * size);
  const weight1 = 1 / (n1 * (n1 - 1));
  const weight2 = 1 / (n2 * (n2 - 1));
  const share1 = 1 / n1;
  const share2 = 1 / n2;
  return (s1, q1) => {
    const s2 = total - s1;
    const squaredError = (q1 - s1 * s1 * share1) * weight1 + (allSquares - q1 - s2 * s2 * share2) * weight2;
    return squaredError > smallest ? (s1 * share1 - s2 * share2) / Math.sqrt(squaredError) : NaN;
  };
}

/** With equal sizes, Welch's t rises with the mean difference (the squared error falls as its square grows): the counts are the same. */
const ordersLikeMeans = (treatmentSize: number, controlSize: number): boolean => treatmentSize === controlSize;

/**
 * Welch's t (1947): the difference of means over its standard error, without assuming equal variances.
 * With zero variance in both groups it is 0 if the means are equal, else plus or minus infinity.
 *
 * @example
 * observedStatistic({ treatment: [5, 7], control: [1, 3], statistic: welchT }); // 2.828427124746
 */
export const welchT: PermutationStatistic = {
  name: 'welch-t',
  smallestGroup: 2,
  arrange(pool) {
    const exactly = bySplitting(pool.work, pool.treatmentSize, precise);
    const quickly = bySums(pool.work, welchFromSums(pool));
    return (labels) => {
      const t = quickly(labels);
      return Number.isNaN(t) ? exactly(labels) : t;
    };
  },
  fromSums: welchFromSums,
  usesSquares: true,
  ordersLikeMeans,
  count: (pool, observed, tolerance) =>
    ordersLikeMeans(pool.treatmentSize, pool.controlSize)
      ? exactMeans(pool)
      : exactEnumeration(pool, observed, tolerance),
};
