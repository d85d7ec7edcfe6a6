import { ArgumentError, checkFinite } from '../errors.js';
import { mean } from '../describe/mean.js';
import { median } from '../describe/quantile.js';
import { variance } from '../describe/variance.js';

/** A statistic of two groups, in this order. It must not change them and must return a number (infinite is allowed, NaN is not). */
export type StatisticFunction = (treatment: Float64Array, control: Float64Array) => number;

/** `treatment - control` in the named sense, or a function of one's own. */
export type Statistic = 'mean-difference' | 'median-difference' | 'welch-t' | StatisticFunction;

/**
 * mean(treatment) - mean(control), in the units of the values.
 *
 * @example
 * meanDifference([3, 5], [1, 2]); // 2.5
 */
export function meanDifference(treatment: ArrayLike<number>, control: ArrayLike<number>): number {
  return mean(treatment) - mean(control);
}

/**
 * median(treatment) - median(control), in the units of the values.
 *
 * @example
 * medianDifference([3, 5, 9], [1, 2]); // 3.5
 */
export function medianDifference(treatment: ArrayLike<number>, control: ArrayLike<number>): number {
  return median(treatment) - median(control);
}

/**
 * Welch's t (1947): the difference of means over its standard error, without assuming equal variances.
 * With zero variance in both groups it is 0 if the means are equal, else plus or minus infinity.
 *
 * @throws ArgumentError when a group has fewer than two values
 *
 * @example
 * welchT([3, 4, 8], [1, 2, 3]); // 1.83711731
 */
export function welchT(treatment: ArrayLike<number>, control: ArrayLike<number>): number {
  checkFinite('treatment', treatment, 2);
  checkFinite('control', control, 2);
  const difference = meanDifference(treatment, control);
  const squaredError = variance(treatment) / treatment.length + variance(control) / control.length;
  return difference === 0 ? 0 : difference / Math.sqrt(squaredError);
}

/** A group of fewer values than this has no such statistic. */
export function smallestGroup(statistic: Statistic): number {
  return statistic === 'welch-t' ? 2 : 1;
}

/** Wraps a user's function: its NaN must not slip into a count as "not extreme". */
function checked(statistic: StatisticFunction): StatisticFunction {
  return (treatment, control) => {
    const value = statistic(treatment, control);
    if (typeof value === 'number' && !Number.isNaN(value)) return value;
    throw new ArgumentError('statistic', value, 'a function that returns a number for every arrangement');
  };
}

const named: Readonly<Record<Exclude<Statistic, StatisticFunction>, StatisticFunction>> = {
  'mean-difference': meanDifference,
  'median-difference': medianDifference,
  'welch-t': welchT,
};

/** The plain definition of a statistic. @throws ArgumentError when the name is unknown */
export function statisticFunction(statistic: Statistic): StatisticFunction {
  if (typeof statistic === 'function') return checked(statistic);
  if (Object.hasOwn(named, statistic)) return named[statistic];
  throw new ArgumentError('statistic', statistic, `${Object.keys(named).join(', ')} or a function`);
}
