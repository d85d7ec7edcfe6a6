import {
  binomialDistribution,
  chiSquaredDistribution,
  fDistribution,
  normalDistribution,
  tDistribution,
  type Distribution,
} from '../src/index.js';
import type { Answer, OpsMap } from './ops.js';

function tails({ cdf, upperTail }: Distribution, x: number): { cdf: number; sf: number } {
  return { cdf: cdf(x), sf: upperTail(x) };
}

function quantileAnswer(distribution: Distribution, p: unknown): Answer {
  return { values: { quantile: distribution.quantile(Number(p)) } };
}

/** Area 14: distributions. */
export const distributionOps: OpsMap = {
  normal_distribution: {
    answer({ x, mean, sd }) {
      const normal = normalDistribution(Number(mean ?? 0), Number(sd ?? 1));
      return { values: { ...tails(normal, Number(x)), pdf: normal.density(Number(x)) } };
    },
  },
  t_distribution: {
    answer({ t, df }) {
      const student = tDistribution(Number(df));
      const twoSided = 2 * student.upperTail(Math.abs(Number(t)));
      return { values: { ...tails(student, Number(t)), pdf: student.density(Number(t)), p_two_sided: twoSided } };
    },
  },
  t_quantile: { answer: ({ p, df }) => quantileAnswer(tDistribution(Number(df)), p) },
  chi_squared_distribution: {
    answer({ x, df }) {
      const chiSquared = chiSquaredDistribution(Number(df));
      return { values: { ...tails(chiSquared, Number(x)), pdf: chiSquared.density(Number(x)) } };
    },
  },
  chi_squared_quantile: { answer: ({ p, df }) => quantileAnswer(chiSquaredDistribution(Number(df)), p) },
  f_distribution: {
    answer(input) {
      const f = fDistribution(Number(input['df1']), Number(input['df2']));
      return { values: { ...tails(f, Number(input['F'])), pdf: f.density(Number(input['F'])) } };
    },
  },
  f_quantile: { answer: ({ p, df1, df2 }) => quantileAnswer(fDistribution(Number(df1), Number(df2)), p) },
  binomial_distribution: {
    answer({ k, n, p }) {
      const { mass, cdf, upperTail } = binomialDistribution(Number(n), Number(p));
      return { values: { pmf: mass(Number(k)), cdf: cdf(Number(k)), sf_strict: upperTail(Number(k)) } };
    },
  },
};
