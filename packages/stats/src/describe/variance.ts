import { checkFinite, checkInteger } from '../errors.js';
import { mean } from './mean.js';
import { sum } from './sum.js';

/**
 * Deviations from the mean. The mean of values far from 0 is rounded to their last digit; what it lacks is the mean of the deviations,
 * and taking that off, too, makes them as accurate as the values (Chan, Golub and LeVeque, 1983).
 */
export function deviations(values: ArrayLike<number>): Float64Array {
  const centre = mean(values);
  const fromCentre = new Float64Array(values);
  for (let i = 0; i < fromCentre.length; i += 1) fromCentre[i] = (fromCentre[i] as number) - centre;
  const rest = sum(fromCentre) / fromCentre.length;
  for (let i = 0; i < fromCentre.length; i += 1) fromCentre[i] = (fromCentre[i] as number) - rest;
  return fromCentre;
}

/** Sum of squared deviations from the mean: exactly 0 when all values are equal. */
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
 * variance([1, 2, 3, 4]); // 1.6666666666666667
 * variance([1, 2, 3, 4], 0); // 1.25
 */
export function variance(values: ArrayLike<number>, deltaDegreesOfFreedom = 1): number {
  checkInteger('deltaDegreesOfFreedom', deltaDegreesOfFreedom, 0, 1);
  checkFinite('values', values, deltaDegreesOfFreedom + 1);
  return sumOfSquaredDeviations(values) / (values.length - deltaDegreesOfFreedom);
}

/**
 * The square root of {@link variance}, in the units of the values.
 *
 * @example
 * standardDeviation([2, 4, 4, 4, 5, 5, 7, 9], 0); // 2
 */
export function standardDeviation(values: ArrayLike<number>, deltaDegreesOfFreedom = 1): number {
  return Math.sqrt(variance(values, deltaDegreesOfFreedom));
}
