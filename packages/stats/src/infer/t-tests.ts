import { mean } from '../describe/mean.js';
import { variance } from '../describe/variance.js';
import { tQuantile, twoSidedTTail, upperTTail } from '../distributions/student-t.js';
import { checkBetween, checkFinite, checkList, checkNumber } from '../errors.js';

export interface TTest {
  /** The mean less the one supposed, or the difference of two means, first less second. */
  readonly difference: number;
  readonly standardError: number;
  /** difference / standardError: infinite where only the latter is 0, NaN where both are. */
  readonly t: number;
  readonly degreesOfFreedom: number;
  /** Two-sided. */
  readonly pValue: number;
  readonly pGreater: number;
  readonly pLess: number;
  /** Confidence interval of the difference. */
  readonly low: number;
  readonly high: number;
  /** Why a number above is NaN, by its name. */
  readonly undefined: Readonly<Record<string, string>>;
}

function result(difference: number, standardError: number, degreesOfFreedom: number, level: number): TTest {
  checkBetween('level', level, 0, 1);
  const t = difference / standardError;
  // Without spread the degrees of freedom of Welch are 0 / 0; whatever they are, the tails of an infinite t are empty.
  const freedom = Number.isNaN(degreesOfFreedom) ? 1 : degreesOfFreedom;
  const reach = standardError * -tQuantile((1 - level) / 2, freedom);
  const why = 'the values do not vary';
  return {
    difference,
    standardError,
    t,
    degreesOfFreedom,
    pValue: twoSidedTTail(t, freedom),
    pGreater: upperTTail(t, freedom),
    pLess: upperTTail(-t, freedom),
    low: difference - reach,
    high: difference + reach,
    undefined: {
      ...(Number.isNaN(t) && { t: why, pValue: why, pGreater: why, pLess: why }),
      ...(Number.isNaN(degreesOfFreedom) && { degreesOfFreedom: why }),
    },
  };
}

/**
 * Student's t test of one mean (1908).
 *
 * @param supposed - the mean under the null hypothesis; default 0
 * @param level - of the confidence interval; default 0.95
 * @throws ArgumentError for fewer than 2 values, numbers that are not finite or out of range
 *
 * @example
 * oneSampleTTest([1, 2, 3, 4], 1); // { t: 2.32379, degreesOfFreedom: 3, pValue: 0.10273 }
 */
export function oneSampleTTest(values: ArrayLike<number>, supposed = 0, level = 0.95): TTest {
  checkNumber('supposed', supposed);
  const squaredError = variance(values) / values.length;
  return result(mean(values) - supposed, Math.sqrt(squaredError), values.length - 1, level);
}

/**
 * The t test of paired values: {@link oneSampleTTest} of first - second.
 *
 * @throws ArgumentError for lengths that differ, fewer than 2 pairs, numbers that are not finite or out of range
 *
 * @example
 * pairedTTest([3, 5, 8], [1, 4, 5]); // { difference: 2, t: 3.4641, pValue: 0.07418 }
 */
export function pairedTTest(first: ArrayLike<number>, second: ArrayLike<number>, level = 0.95): TTest {
  checkFinite('first', first);
  checkList('second', second, first.length);
  return oneSampleTTest(
    Float64Array.from(first, (value, i) => value - (second[i] as number)),
    0,
    level,
  );
}

/** Variance and size of a group; one value has none, and 0 degrees of freedom. */
function spreadOf(name: string, values: ArrayLike<number>, smallest: number) {
  checkFinite(name, values, smallest);
  const freedom = values.length - 1;
  return { n: values.length, freedom, squared: freedom > 0 ? variance(values) : 0 };
}

/**
 * Student's t test of two means, for equal variances: they are pooled.
 *
 * @throws ArgumentError for an empty group, two groups of one value, numbers that are not finite or out of range
 *
 * @example
 * pooledTTest([1, 2, 3], [3, 4, 8]); // { t: -1.83712, degreesOfFreedom: 4, pValue: 0.14007 }
 */
export function pooledTTest(first: ArrayLike<number>, second: ArrayLike<number>, level = 0.95): TTest {
  const a = spreadOf('first', first, 1);
  const b = spreadOf('second', second, a.freedom > 0 ? 1 : 2);
  const freedom = a.freedom + b.freedom;
  const pooled = (a.squared * a.freedom + b.squared * b.freedom) / freedom;
  return result(mean(first) - mean(second), Math.sqrt(pooled * (1 / a.n + 1 / b.n)), freedom, level);
}

/**
 * Welch's t test of two means (1947): the variances may differ.
 *
 * @throws ArgumentError for a group of fewer than 2 values, numbers that are not finite or out of range
 *
 * @example
 * welchTTest([1, 2, 3], [3, 4, 8]); // { t: -1.83712, degreesOfFreedom: 2.56, pValue: 0.1791 }
 */
export function welchTTest(first: ArrayLike<number>, second: ArrayLike<number>, level = 0.95): TTest {
  const a = spreadOf('first', first, 2);
  const b = spreadOf('second', second, 2);
  const errors = [a.squared / a.n, b.squared / b.n] as const;
  const squaredError = errors[0] + errors[1];
  const shares = errors.map((error) => error / squaredError) as [number, number];
  const freedom = 1 / (shares[0] ** 2 / a.freedom + shares[1] ** 2 / b.freedom);
  return result(mean(first) - mean(second), Math.sqrt(squaredError), freedom, level);
}
