import { mean } from '../describe/mean.js';
import { sum } from '../describe/sum.js';
import { checkFinite, checkInteger, checkLength } from '../errors.js';
import { decimalScale } from './decimal-scale.js';
import { exactResult, type ExactPermutationTest } from './exact-result.js';
import { countPairsAbove, mergeShifted } from './pair-sums.js';
import { concatenate } from './pool.js';
import { tallyFromCounts, tallyThresholds } from './tally.js';
import { scaledTieTolerance } from './tie.js';

/** Pairs up to which all sign flips are counted: 2^36 of them. */
export const pairedSizeLimit = 36;

/** Sums of all sign choices, ascending. */
function signedSums(differences: Float64Array): Float64Array {
  let sums: Float64Array = Float64Array.of(0);
  for (const value of differences) {
    const size = Math.abs(value);
    const negative = sums.map((entry) => entry - size);
    sums = mergeShifted(negative, sums, size);
  }
  return sums;
}

/** first - second, as integers where the values are decimals of few digits. */
function scaledDifferences(first: ArrayLike<number>, second: ArrayLike<number>) {
  const both = concatenate(first, second);
  const decimals = decimalScale(both, Number.MAX_SAFE_INTEGER / 16);
  const values = decimals?.integers ?? both;
  const n = first.length;
  const differences = values.slice(0, n).map((value, i) => value - (values[n + i] as number));
  return { differences, scale: decimals?.scale ?? 1, exact: decimals !== null };
}

/**
 * The exact sign-flip test of paired values (Fisher, 1935): under the null hypothesis each difference is as likely to have the other
 * sign. The statistic is the mean of first - second; all 2^n sign choices are counted, meeting in the middle.
 *
 * @throws ArgumentError when the lists differ in length, are not finite, empty or longer than {@link pairedSizeLimit}
 *
 * @example
 * pairedSignFlipTest({ first: [5, 6, 7], second: [1, 4, 6] }); // { arrangements: 8, countGreaterEqual: 1, pGreater: 0.125 }
 */
export function pairedSignFlipTest(pairs: {
  readonly first: ArrayLike<number>;
  readonly second: ArrayLike<number>;
}): ExactPermutationTest {
  const { first, second } = pairs;
  checkFinite('first', first);
  checkLength('second', second, first.length);
  checkFinite('second', second);
  checkInteger('number of pairs', first.length, 1, pairedSizeLimit);
  const n = first.length;
  const { differences, scale, exact } = scaledDifferences(first, second);
  const observed = mean(differences) / scale;
  const unit = n * scale;
  // Sums of integers differ by 1 at least.
  const tolerance = Math.min(scaledTieTolerance(observed, concatenate(first, second)), exact ? 0.5 / unit : Infinity);
  const low = signedSums(differences.subarray(0, n >> 1));
  const high = signedSums(differences.subarray(n >> 1));
  const total = sum(differences);
  const thresholds = tallyThresholds(total, tolerance * unit);
  const above = thresholds.map((threshold) => countPairsAbove(low, high, threshold));
  const tally = tallyFromCounts(above as [number, number, number], total, tolerance * unit, 2 ** n);
  return exactResult(observed, tolerance, 2 ** n, tally);
}
