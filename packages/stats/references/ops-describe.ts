import { describe, quantiles, type QuantileType } from '../src/index.js';
import { numbers, type Input, type OpsMap } from './ops.js';

/** The sample: listed, or a head with a pair of values repeated behind it (as NIST's NumAcc data are described). */
function sample(input: Input): number[] {
  if (input['x'] !== undefined) return numbers(input['x']);
  const pair = numbers(input['repeat_pair']);
  const repeated = Array.from({ length: Number(input['pairs']) }, () => pair).flat();
  return [...numbers(input['head']), ...repeated];
}

/** Reasons of the description, under the references' names. */
const names: Readonly<Record<string, string>> = {
  variance: 'variance_sample',
  standardDeviation: 'sd_sample',
  skewness: 'skewness_population',
  excessKurtosis: 'kurtosis_excess_population',
};

const quantileTypes: readonly QuantileType[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

export const describeOps: OpsMap = {
  descriptive: {
    answer(input) {
      const values = sample(input);
      const summary = describe(values);
      return {
        values: {
          n: summary.n,
          mean: summary.mean,
          sum: summary.sum,
          variance_sample: summary.variance,
          variance_population: summary.populationVariance,
          sd_sample: summary.standardDeviation,
          median: summary.median,
          min: summary.min,
          max: summary.max,
          quantile_type7: quantiles(values, numbers(input['probs'] ?? [])),
          iqr_type7: summary.interquartileRange,
          mad_raw: summary.medianAbsoluteDeviation,
          skewness_population: summary.skewness,
          kurtosis_excess_population: summary.excessKurtosis,
        },
        reasons: Object.fromEntries(
          Object.entries(summary.undefined).map(([name, reason]) => [names[name] ?? name, reason]),
        ),
      };
    },
  },
  quantile_types: {
    answer(input) {
      const values = sample(input);
      const probabilities = numbers(input['probs']);
      const types = quantileTypes.map((type) => [String(type), quantiles(values, probabilities, type)]);
      return { values: { types: Object.fromEntries(types) } };
    },
  },
};
