import type { ArrangementStatistic, StatisticFunction } from './statistic.js';

/** Calls a function of two groups with the values that the labels give it. The groups are new lists: a function may keep or sort them. */
export function bySplitting(
  values: Float64Array,
  treatmentSize: number,
  statistic: StatisticFunction,
): ArrangementStatistic {
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
