import { sequence } from '../random/sampling.js';
import { mean } from '../describe/mean.js';
import { sum } from '../describe/sum.js';
import { standardNormalCdf } from '../distributions/normal.js';
import { checkBetween, checkFinite } from '../errors.js';
import type { Interval } from '../intervals/binomial.js';
import { normalQuantile } from '../special/normal-quantile.js';
import { intervalAt, statisticAt, type SampleStatistic } from './bootstrap.js';

export interface BcaInterval extends Interval {
  /** z0: the normal quantile of the share of replicates below the estimate, ties by half. */
  readonly bias: number;
  /** a: a sixth of the skewness of the jackknife. */
  readonly acceleration: number;
  /** Why the interval is NaN, if it is. */
  readonly undefined: { readonly low?: string; readonly high?: string };
}

/**
 * The bias-corrected and accelerated interval (Efron, 1987). With no bias and no acceleration it is the percentile interval.
 *
 * @param replicates - of the statistic of these values, as from {@link bootstrapReplicates}
 * @param level - confidence level; default 0.95
 * @throws ArgumentError for fewer than 2 values, no replicates, numbers or statistics that are not finite, and a level out of range
 *
 * @example
 * bcaInterval([1, 2, 3], mean, [1, 1.5, 2, 2.5, 3], 0.5); // { low: 1.5, high: 2.5, bias: 0, acceleration: 0 }
 */
export function bcaInterval(
  values: ArrayLike<number>,
  statistic: SampleStatistic,
  replicates: ArrayLike<number>,
  level = 0.95,
): BcaInterval {
  checkFinite('values', values, 2);
  checkFinite('replicates', replicates);
  checkBetween('level', level, 0, 1);
  const all = sequence(values.length);
  const estimate = statisticAt(values, all, statistic);
  let below = 0;
  for (let b = 0; b < replicates.length; b += 1) below += 0.5 + Math.sign(estimate - (replicates[b] as number)) / 2;
  const without = Float64Array.from(all, (left) =>
    statisticAt(
      values,
      all.filter((i) => i !== left),
      statistic,
    ),
  );
  const centre = mean(without);
  const influences = without.map((value) => centre - value);
  const spread = Math.sqrt(sum(influences.map((value) => value * value)));
  // A statistic that no value moves has no skewness, and needs no acceleration.
  const acceleration = spread > 0 ? sum(influences.map((value) => (value / spread) ** 3)) / 6 : 0;
  const share = below / replicates.length;
  if (share === 0 || share === 1) {
    const why = 'all replicates lie on one side of the estimate';
    return {
      low: NaN,
      high: NaN,
      bias: share === 0 ? -Infinity : Infinity,
      acceleration,
      undefined: { low: why, high: why },
    };
  }
  const bias = normalQuantile(share);
  const corrected = (probability: number): number => {
    const z = bias + normalQuantile(probability);
    return standardNormalCdf(bias + z / (1 - acceleration * z));
  };
  return {
    ...intervalAt(replicates, [corrected((1 - level) / 2), corrected((1 + level) / 2)]),
    bias,
    acceleration,
    undefined: {},
  };
}
