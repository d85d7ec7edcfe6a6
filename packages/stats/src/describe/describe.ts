import { checkFinite } from '../errors.js';
import { extremes } from './extremes.js';
import { mean } from './mean.js';
import { median, quantiles } from './quantile.js';
import { sum } from './sum.js';
import { deviations } from './variance.js';

/** Summary of one sample. A number that the sample does not define is NaN, with its reason in `undefined`. */
export interface Description {
  readonly n: number;
  readonly sum: number;
  readonly mean: number;
  /** Divisor n - 1. NaN for one value. */
  readonly variance: number;
  /** Divisor n. */
  readonly populationVariance: number;
  /** Square root of `variance`. */
  readonly standardDeviation: number;
  readonly min: number;
  /** Type 7, like `median` and `upperQuartile`. */
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly max: number;
  readonly interquartileRange: number;
  /** Median distance from the median, not rescaled to a standard deviation. */
  readonly medianAbsoluteDeviation: number;
  /** Third standardised moment m3 / m2^(3/2), moments with divisor n. NaN when all values are equal. */
  readonly skewness: number;
  /** m4 / m2^2 - 3. NaN when all values are equal. */
  readonly excessKurtosis: number;
  /** Why a number above is NaN, by its name. */
  readonly undefined: Readonly<Record<string, string>>;
}

/** Mean of the k-th powers of the standardised deviations. */
function standardisedMoment(fromMean: Float64Array, scale: number, power: number): number {
  return sum(fromMean.map((deviation) => (deviation / scale) ** power)) / fromMean.length;
}

function reasons(n: number, populationVariance: number): Record<string, string> {
  const equal = 'all values are equal, so there is nothing to standardise by';
  const one = 'one value has no sample variance: the divisor n - 1 is 0';
  return {
    ...(n === 1 && { variance: one, standardDeviation: one }),
    ...(populationVariance === 0 && { skewness: equal, excessKurtosis: equal }),
  };
}

/**
 * Describes one sample.
 *
 * @param values - at least one, finite
 * @returns in the units of the values, or their squares; NaN where one value does not define it, with a reason
 * @throws ArgumentError when empty or not finite
 *
 * @example
 * describe([1, 2, 3, 4]); // { n: 4, mean: 2.5, variance: 1.66667, lowerQuartile: 1.75, upperQuartile: 3.25, skewness: 0 }
 * describe([3]).undefined.variance !== undefined; // true
 */
export function describe(values: ArrayLike<number>): Description {
  checkFinite('values', values);
  const n = values.length;
  const fromMean = deviations(values);
  const squares = sum(fromMean.map((deviation) => deviation * deviation));
  const populationVariance = squares / n;
  const scale = Math.sqrt(populationVariance);
  const variance = n > 1 ? squares / (n - 1) : NaN;
  const [lowerQuartile, middle, upperQuartile] = quantiles(values, [0.25, 0.5, 0.75]) as unknown as [
    number,
    number,
    number,
  ];
  return {
    n,
    sum: sum(values),
    mean: mean(values),
    variance,
    populationVariance,
    standardDeviation: Math.sqrt(variance),
    ...extremes(values),
    lowerQuartile,
    median: middle,
    upperQuartile,
    interquartileRange: upperQuartile - lowerQuartile,
    medianAbsoluteDeviation: median(Array.from(values, (value) => Math.abs(value - middle))),
    skewness: scale > 0 ? standardisedMoment(fromMean, scale, 3) : NaN,
    excessKurtosis: scale > 0 ? standardisedMoment(fromMean, scale, 4) - 3 : NaN,
    undefined: reasons(n, populationVariance),
  };
}
