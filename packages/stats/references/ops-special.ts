import { clopperPearson, incompleteBeta, logGamma, normalQuantile, wilson } from '../src/index.js';
import type { OpsMap } from './ops.js';

export const specialOps: OpsMap = {
  log_gamma: {
    answer: ({ x }) => ({ values: { ln_abs_gamma: logGamma(Number(x)) } }),
  },
  incomplete_beta: {
    answer: ({ a, b, x }) => ({ values: { value: incompleteBeta(Number(a), Number(b), Number(x)) } }),
  },
  normal_quantile: {
    answer: ({ p }) => ({ values: { quantile: normalQuantile(Number(p)) } }),
  },
  binomial_interval: {
    answer({ k, n, level }) {
      const exact = clopperPearson(Number(k), Number(n), Number(level));
      const score = wilson(Number(k), Number(n), Number(level));
      return {
        values: {
          clopper_pearson_low: exact.low,
          clopper_pearson_high: exact.high,
          wilson_low: score.low,
          wilson_high: score.high,
        },
      };
    },
  },
};
