import {
  bootstrapFacts,
  correlations,
  exactBootstrap,
  exactCorrelationTest,
  histogram,
  kernelDensity,
  mean,
  median,
  percentileInterval,
  pooledTTest,
  ranks,
  standardDeviation,
  welchTTest,
  type BandwidthRule,
  type Histogram,
  type HistogramRule,
  type TTest,
} from '../src/index.js';
import { exactAnswer } from './ops-permutation.js';
import { numbers, type Answer, type Input, type Json, type OpsMap, type RuleVerdict } from './ops.js';

const rules: Readonly<Record<string, HistogramRule>> = {
  fd: 'freedman-diaconis',
  sturges: 'sturges',
  scott: 'scott',
  sqrt: 'square-root',
  auto: 'auto',
};

function binsAnswer({ edges, counts }: Histogram) {
  return { edges, counts, bins: counts.length };
}

/** How many values each bin holds, read off the sentence: half-open bins, but for the last. */
function recount(values: readonly number[], edges: readonly number[]): number[] {
  return edges.slice(1).map((high, i, highs) => {
    const low = edges[i] as number;
    const isLast = i === highs.length - 1;
    return values.filter((value) => value >= low && (value < high || (isLast && value === high))).length;
  });
}

function checkBins(answer: Answer, _: Input, { x }: Input): RuleVerdict {
  const problems = Object.entries(answer.values).flatMap(([rule, bins]) => {
    const { edges, counts } = bins as Histogram;
    const wanted = recount(numbers(x), Array.from(edges)).join();
    return counts.join() === wanted ? [] : [`${rule}.counts: got ${counts.join()}, but the edges make ${wanted}`];
  });
  return { checked: [], problems };
}

/** The area under a density given at points `step` apart: exact to rounding for a smooth one that is 0 at both ends. */
function areaUnder(density: Float64Array, step: number): number {
  return density.reduce((sum, value) => sum + value * step, 0);
}

function kernelDensityAnswer(input: Input): Answer {
  const values = numbers(input['x']);
  const grid = numbers(input['grid'] ?? []);
  const by = (rule: BandwidthRule) => kernelDensity(values, grid, rule);
  const [scott, silverman] = [by('scott'), by('silverman')];
  const sd = standardDeviation(values);
  const step = scott.bandwidth / 4;
  const from = Math.min(...values) - 40 * step;
  const size = scott.bandwidth > 0 ? Math.ceil((Math.max(...values) - from) / step) + 40 : 0;
  const wide = Array.from({ length: size }, (_, i) => from + i * step);
  const reason = scott.undefined.density;
  return {
    values: {
      scott_factor: scott.bandwidth / sd,
      scott_bandwidth: scott.bandwidth,
      scott_density: scott.density,
      silverman_factor: silverman.bandwidth / sd,
      silverman_bandwidth: silverman.bandwidth,
      silverman_density: silverman.density,
      R_bw_nrd0: by('nrd0').bandwidth,
      R_bw_nrd: by('nrd').bandwidth,
      integral: reason === undefined ? areaUnder(kernelDensity(values, wide, 'scott').density, step) : NaN,
    },
    reasons: reason === undefined ? {} : Object.fromEntries(kernelKeys.map((key) => [key, reason])),
  };
}

/** What is undefined where the values do not vary. */
const kernelKeys = ['scott_factor', 'scott_density', 'silverman_factor', 'silverman_density', 'integral'];

function testAnswer(prefix: string, { t, pValue, degreesOfFreedom, undefined: reasons }: TTest): Answer {
  const named = Object.entries({ t: reasons['t'], p: reasons['pValue'], df: reasons['degreesOfFreedom'] });
  return {
    values: { [`${prefix}_t`]: t, [`${prefix}_p`]: pValue, [`${prefix}_df`]: degreesOfFreedom },
    reasons: Object.fromEntries(named.flatMap(([key, why]) => (why === undefined ? [] : [[`${prefix}_${key}`, why]]))),
  };
}

function interval(replicates: ArrayLike<number>, level: Json | undefined): number[] {
  const { low, high } = percentileInterval(replicates, Number(level));
  return [low, high];
}

/** Areas 01, 02 and 08: what is inferred from one sample, two samples or pairs. */
export const inferOps: OpsMap = {
  correlations: {
    answer(input) {
      const found = correlations(numbers(input['x']), numbers(input['y']));
      const reasons = found.undefined;
      return {
        values: {
          pearson: found.pearson,
          pearson_p: found.pearsonP,
          spearman: found.spearman,
          kendall_tau_b: found.kendall,
          covariance_sample: found.covariance,
        },
        reasons: {
          pearson: reasons['pearson'] ?? '',
          pearson_p: reasons['pearsonP'] ?? '',
          spearman: reasons['spearman'] ?? '',
          kendall_tau_b: reasons['kendall'] ?? '',
        },
      };
    },
  },
  correlation_permutation: {
    answer({ x, y, statistic }) {
      const name = JSON.stringify(statistic ?? 'pearson_r');
      const ofRanks = name.startsWith('"spearman');
      if (!ofRanks && name !== '"pearson_r"') throw new RangeError(`no statistic ${name}`);
      const [a, b] = [numbers(x), numbers(y)];
      return exactAnswer(exactCorrelationTest(ofRanks ? { x: ranks(a), y: ranks(b) } : { x: a, y: b }));
    },
  },
  histogram_bins: {
    answer: ({ x }) => ({
      values: Object.fromEntries(
        Object.entries(rules).map(([name, rule]) => [name, binsAnswer(histogram(numbers(x), rule))]),
      ),
    }),
    rule: checkBins,
  },
  gaussian_kde: { answer: kernelDensityAnswer },
  t_tests: {
    answer({ a, b }) {
      const pooled = testAnswer('pooled', pooledTTest(numbers(a), numbers(b)));
      const welch = testAnswer('welch', welchTTest(numbers(a), numbers(b)));
      return {
        values: { ...pooled.values, ...welch.values },
        reasons: { ...pooled.reasons, ...welch.reasons },
      };
    },
  },
  bootstrap_percentile_interval: {
    answer(input) {
      const values = numbers(input['x']);
      const samples = (input['resample_indices'] as readonly Json[]).map((row) =>
        numbers(row).map((index) => values[index] as number),
      );
      const means = samples.map(mean);
      return {
        values: {
          means,
          mean_ci_type7: interval(means, input['level']),
          median_ci_type7: interval(samples.map(median), input['level']),
          boot_se_mean: standardDeviation(means),
        },
      };
    },
  },
  exact_bootstrap_distribution: {
    answer({ x }) {
      const ofMean = exactBootstrap(numbers(x), mean);
      const ofMedian = exactBootstrap(numbers(x), median);
      return {
        values: {
          n_resamples: ofMean.resamples,
          mean_values: ofMean.values,
          mean_probs: ofMean.probabilities,
          se_mean_exact: ofMean.standardError,
          median_values: ofMedian.values,
          median_probs: ofMedian.probabilities,
        },
      };
    },
  },
  bootstrap_facts: {
    answer({ n }) {
      const facts = bootstrapFacts(Number(n), [1, 10, 50]);
      return {
        values: {
          p_row_oob_one_tree: facts.outOfBag,
          expected_distinct_rows: facts.distinctRows,
          p_row_never_oob_in_T_trees: { T: [1, 10, 50], p: facts.neverOutOfBag },
        },
      };
    },
  },
};
