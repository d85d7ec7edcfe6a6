import { mean } from '../describe/mean.js';
import { sum } from '../describe/sum.js';
import { checkFinite, checkInteger, checkList } from '../errors.js';
import { decimalScale } from './decimal-scale.js';
import { exactResult, type ExactPermutationTest } from './exact-result.js';
import { countPairsAbove, mergeShifted } from './pair-sums.js';
import { concatenate } from './pool.js';
import { statisticsByBlocks, type ObservedStatistic, type ShuffleRange } from './blocks.js';
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

export interface Pairs {
  readonly first: ArrayLike<number>;
  readonly second: ArrayLike<number>;
}

/** Differences, as integers where the values are decimals of few digits, with what one of them is in units of the mean. */
function preparePairs({ first, second }: Pairs) {
  checkFinite('first', first);
  checkList('second', second, first.length);
  const both = concatenate(first, second);
  const decimals = decimalScale(both, Number.MAX_SAFE_INTEGER / 16);
  const values = decimals?.integers ?? both;
  const n = first.length;
  const differences = values.slice(0, n).map((value, i) => value - (values[n + i] as number));
  const unit = n * (decimals?.scale ?? 1);
  const observed = mean(differences) / (unit / n);
  // Sums of integers differ by 1 at least.
  const tolerance = Math.min(scaledTieTolerance(observed, both), decimals ? 0.5 / unit : Infinity);
  return { differences, unit, observed, tolerance };
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
export function pairedSignFlipTest(pairs: Pairs): ExactPermutationTest {
  const { differences, unit, observed, tolerance } = preparePairs(pairs);
  const n = differences.length;
  checkInteger('number of pairs', n, 1, pairedSizeLimit);
  const low = signedSums(differences.subarray(0, n >> 1));
  const high = signedSums(differences.subarray(n >> 1));
  const total = sum(differences);
  const thresholds = tallyThresholds(total, tolerance * unit);
  const above = thresholds.map((threshold) => countPairsAbove(low, high, threshold));
  const tally = tallyFromCounts(above as [number, number, number], total, tolerance * unit, 2 ** n);
  return exactResult(observed, tolerance, 2 ** n, tally);
}

/**
 * The observed mean of first - second, and how far another one may be from it to tie with it: for {@link signFlipStatistics}.
 *
 * @throws ArgumentError when the lists differ in length, are not finite or empty
 *
 * @example
 * observedPairs({ first: [0.3, 3], second: [0.1, 1] }).observed; // 1.1
 */
export function observedPairs(pairs: Pairs): ObservedStatistic {
  const { observed, tolerance } = preparePairs(pairs);
  return { observed, tolerance };
}

/**
 * Mean differences of sign choices `from` to `to - 1`, each sign by a random bit: for more pairs than {@link pairedSignFlipTest} counts.
 * Choice i is a function of the seed and i alone.
 *
 * @throws ArgumentError when the lists differ in length, are not finite or empty, and for a seed or range that is not possible
 *
 * @example
 * signFlipStatistics({ first: [1, 1], second: [1, 1], seed: 1, from: 0, to: 3 }); // [0, 0, 0]
 */
export function signFlipStatistics(options: Pairs & ShuffleRange): Float64Array {
  const { differences, unit } = preparePairs(options);
  return statisticsByBlocks(options, (random) => () => {
    let total = 0;
    let bits = 0;
    for (let i = 0; i < differences.length; i += 1) {
      if (i % 32 === 0) bits = random.next32();
      total += bits & 1 ? (differences[i] as number) : -(differences[i] as number);
      bits >>>= 1;
    }
    return total / unit;
  });
}
