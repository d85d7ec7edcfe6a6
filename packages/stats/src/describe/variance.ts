import { checkFinite, checkInteger } from '../errors.js';
import { mean } from './mean.js';

/**
 * Sum of squared deviations from the mean: two passes, the second corrected for the rounding of the mean
 * (Chan, Golub and LeVeque, 1983). Exactly 0 when all values are equal.
 */
export function sumOfSquaredDeviations(values: ArrayLike<number>): number {
  const centre = mean(values);
  let squares = 0;
  let deviations = 0;
  for (let i = 0; i < values.length; i += 1) {
    const deviation = (values[i] as number) - centre;
    squares += deviation * deviation;
    deviations += deviation;
  }
  return squares - (deviations * deviations) / values.length;
}

/**
 * The variance, in squared units of the values.
 *
 * @param deltaDegreesOfFreedom - the divisor is n minus this: 1 (default) for a sample, 0 for a population
 * @throws ArgumentError unless there are more values than that, all finite
 */
export function variance(values: ArrayLike<number>, deltaDegreesOfFreedom = 1): number {
  checkInteger('deltaDegreesOfFreedom', deltaDegreesOfFreedom, 0, 1);
  checkFinite('values', values, deltaDegreesOfFreedom + 1);
  return sumOfSquaredDeviations(values) / (values.length - deltaDegreesOfFreedom);
}

/** The square root of {@link variance}, in the units of the values. */
export function standardDeviation(values: ArrayLike<number>, deltaDegreesOfFreedom = 1): number {
  return Math.sqrt(variance(values, deltaDegreesOfFreedom));
}
