import { bySums } from './arrangement-statistic.js';
import { exactMeans } from './exact-means.js';
import { meanDifferenceFromSum } from './pool.js';
import type { PermutationStatistic } from './statistic.js';

/**
 * mean(treatment) - mean(control), in the units of the values.
 *
 * @example
 * observedStatistic({ treatment: [5, 7], control: [1, 2], statistic: meanDifference }); // 4.5
 */
export const meanDifference: PermutationStatistic = {
  name: 'mean-difference',
  smallestGroup: 1,
  arrange: (pool) => bySums(pool.work, meanDifferenceFromSum(pool)),
  fromSums: meanDifferenceFromSum,
  step: ({ treatmentSize, controlSize, scale }) => 1 / (treatmentSize * controlSize * scale),
  ordersLikeMeans: () => true,
  count: exactMeans,
};
