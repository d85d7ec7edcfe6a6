import {
  exactPermutationTest,
  meanDifference,
  medianDifference,
  monteCarloPValue,
  monteCarloTest,
  pairedSignFlipTest,
  permutationMoments,
  welchT,
  type ExactPermutationTest,
  type MonteCarloAlternative,
  type Statistic,
} from '../src/index.js';
import { numbers, type Answer, type Json, type OpsMap } from './ops.js';

const statistics: Readonly<Record<string, Statistic>> = {
  mean_difference: meanDifference,
  median_difference: medianDifference,
  welch_t: welchT,
};

/** "two_sided" alone is the convention of SciPy: doubled. */
const alternatives: Readonly<Record<string, MonteCarloAlternative>> = {
  greater: 'greater',
  less: 'less',
  two_sided: 'two-sided-doubled',
  two_sided_doubled: 'two-sided-doubled',
  two_sided_abs: 'two-sided',
};

function lookUp<Value>(table: Readonly<Record<string, Value>>, name: Json | undefined): Value {
  const value = typeof name === 'string' ? table[name] : undefined;
  if (value === undefined) throw new RangeError(`${JSON.stringify(name)} is none of ${Object.keys(table).join(', ')}`);
  return value;
}

/** The answer of every exact test. */
export function exactAnswer(test: ExactPermutationTest): Answer {
  return {
    values: {
      n_arrangements: test.arrangements,
      count_ge: test.countGreaterEqual,
      count_le: test.countLessEqual,
      count_abs_ge: test.countAbsolute,
      count_eq: test.countEqual,
      p_greater: test.pGreater,
      p_less: test.pLess,
      p_two_sided_doubled: test.pDoubled,
      p_two_sided_abs: test.pAbsolute,
      statistic: test.observed,
    },
  };
}

export const permutationOps: OpsMap = {
  two_sample_permutation: {
    answer: ({ a, b, statistic }) =>
      exactAnswer(
        exactPermutationTest({ treatment: numbers(a), control: numbers(b), statistic: lookUp(statistics, statistic) }),
      ),
  },
  paired_sign_flip: {
    answer({ a, b, statistic }) {
      lookUp({ mean_difference: true }, statistic ?? 'mean_difference');
      return exactAnswer(pairedSignFlipTest({ first: numbers(a), second: numbers(b) }));
    },
  },
  monte_carlo_p_value: {
    answer: ({ b, m }) => ({ values: { p: monteCarloPValue(Number(b), Number(m)) } }),
  },
  monte_carlo_p_value_from_list: {
    answer({ permuted, observed, alternative }) {
      const test = monteCarloTest({
        statistics: numbers(permuted),
        observed: Number(observed),
        alternative: lookUp(alternatives, alternative),
      });
      return { values: { b: test.extreme, m: test.permutations, p: test.pValue } };
    },
  },
  permutation_moments: {
    answer({ a, b }) {
      const { mean, variance } = permutationMoments({ treatment: numbers(a), control: numbers(b) });
      return { values: { mean, variance } };
    },
  },
};
