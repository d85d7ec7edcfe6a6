import { checkBetween, checkChoice, checkFinite } from '../errors.js';
import { interquartileRange } from './histogram.js';
import { standardDeviation } from './variance.js';

/** Rules for the bandwidth: SciPy's `scott` and `silverman`, R's `nrd0` (its default) and `nrd`. */
export type BandwidthRule = 'scott' | 'silverman' | 'nrd0' | 'nrd';

type Rule = (values: ArrayLike<number>, sd: number, power: number) => number;

/** `power` is n^(-1/5). */
const rules: Readonly<Record<BandwidthRule, Rule>> = {
  scott: (_, sd, power) => sd * power,
  silverman: (_, sd, power) => sd * power * 0.75 ** -0.2,
  // R's ways out where half of the values are equal, and where all are.
  nrd0: (values, sd, power) =>
    0.9 * power * (Math.min(sd, interquartileRange(values) / 1.34) || sd || Math.abs(values[0] as number) || 1),
  nrd: (values, sd, power) => 1.06 * power * Math.min(sd, interquartileRange(values) / 1.34),
};

/**
 * The bandwidth of a Gaussian kernel: its standard deviation, in the units of the values. 0 where the rule finds no spread.
 *
 * @throws ArgumentError for fewer than 2 values, numbers that are not finite and an unknown rule
 *
 * Sources: D. Scott (1992), "Multivariate Density Estimation"; B. Silverman (1986), "Density Estimation", 3.4; R's `bw.nrd0`.
 *
 * @example
 * kernelBandwidth([3, 1, 4, 1, 5, 9, 2, 6], 'nrd0'); // 1.5509141488562
 */
export function kernelBandwidth(values: ArrayLike<number>, rule: BandwidthRule): number {
  checkFinite('values', values, 2);
  checkChoice('rule', rule, Object.keys(rules));
  return rules[rule](values, standardDeviation(values), values.length ** -0.2);
}

export interface KernelDensity {
  readonly bandwidth: number;
  /** At the m points asked for. */
  readonly density: Float64Array;
  /** Why the density is NaN, if it is. */
  readonly undefined: { readonly density?: string };
}

/**
 * A Gaussian kernel density estimate: the mean of normal densities around the values. n times m steps.
 *
 * @param at - m points
 * @param bandwidth - a rule, or the kernel's standard deviation
 * @throws ArgumentError for numbers that are not finite, an unknown rule, a bandwidth that is not above 0
 *
 * Source: E. Parzen (1962), "On estimation of a probability density function and mode".
 *
 * @example
 * kernelDensity([-1, 1], [0], 1).density; // [0.24197072451914]
 */
export function kernelDensity(
  values: ArrayLike<number>,
  at: ArrayLike<number>,
  bandwidth: BandwidthRule | number = 'scott',
): KernelDensity {
  checkFinite('values', values);
  checkFinite('at', at, 0);
  if (typeof bandwidth === 'number') checkBetween('bandwidth', bandwidth, 0, Infinity);
  const width = typeof bandwidth === 'number' ? bandwidth : kernelBandwidth(values, bandwidth);
  const scale = values.length * width * Math.sqrt(2 * Math.PI);
  const density = Float64Array.from(at, (point) => {
    let total = 0;
    for (let i = 0; i < values.length; i += 1) {
      const z = (point - (values[i] as number)) / width;
      total += Math.exp(-0.5 * z * z);
    }
    return total / scale;
  });
  if (width > 0) return { bandwidth: width, density, undefined: {} };
  return {
    bandwidth: width,
    density: density.fill(NaN),
    undefined: { density: 'the bandwidth is 0: the values do not vary' },
  };
}
