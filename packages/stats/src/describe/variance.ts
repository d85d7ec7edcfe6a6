import { checkFinite, checkInteger } from '../errors.js';
import { mean } from './mean.js';
import { sum } from './sum.js';

/**
 * Deviations from the mean. The mean of values far from 0 is rounded to their last digit; what it lacks is the mean of the deviations,
 * and taking that off, too, makes them as accurate as the values (Chan, Golub and LeVeque, 1983).
 *
 * @returns one for each value, in the units of the values
 * @throws ArgumentError when empty or not finite
 *
 * @example
 * deviations([1, 2, 6]); // [-2, -1, 3]
 */
export function deviations(values: ArrayLike<number>): Float64Array {
  const centre = mean(values);
  const fromCentre = new Float64Array(values);
  for (let i = 0; i < fromCentre.length; i += 1) fromCentre[i] = (fromCentre[i] as number) - centre;
  const rest = sum(fromCentre) / fromCentre.length;
  for (let i = 0; i < fromCentre.length; i += 1) fromCentre[i] = (fromCentre[i] as number) - rest;
  return fromCentre;
}

/**
 * Sum of squared deviations from the mean: exactly 0 when all values are equal.
 *
 * @throws ArgumentError when empty or not finite
 *
 * @example
 * sumOfSquaredDeviations([1, 2, 6]); // 14
 */
export function sumOfSquaredDeviations(values: ArrayLike<number>): number {
  const squares = deviations(values);
  for (let i = 0; i < squares.length; i += 1) squares[i] = (squares[i] as number) ** 2;
  return sum(squares);
}

/**
 * The variance, in squared units of the values.
 *
 * @param deltaDegreesOfFreedom - the divisor is n minus this: 1 (default) for a sample, 0 for a population
 * @throws ArgumentError unless there are more values than that, all finite
 *
 * @example
 * variance([1, 2, 6]); // 7
 * variance([1, 3], 0); // 1
 */
export function variance(values: ArrayLike<number>, deltaDegreesOfFreedom = 1): number {
  checkInteger('deltaDegreesOfFreedom', deltaDegreesOfFreedom, 0, 1);
  checkFinite('values', values, deltaDegreesOfFreedom + 1);
  return sumOfSquaredDeviations(values) / (values.length - deltaDegreesOfFreedom);
}

/**
 * The square root of {@link variance}, in the units of the values.
 *
 * @throws ArgumentError as that does
 *
 * @example
 * standardDeviation([1, 3], 0); // 1
 */
export function standardDeviation(values: ArrayLike<number>, deltaDegreesOfFreedom = 1): number {
  return Math.sqrt(variance(values, deltaDegreesOfFreedom));
}
