import { checkLength } from '../errors.js';
import { subsetSums } from './half-subsets.js';
import { checkRange, preparePool, type Pool } from './pool.js';
import { blockLength, largestRanked, RankedArrangements } from './ranked-arrangements.js';
import { permutationShuffles } from './shuffles.js';
import type { ArrangementStatistic, FromSums, Statistic } from './statistic.js';

export interface PermutationStatisticsOptions {
  /** Both groups, treatment first. */
  readonly values: ArrayLike<number>;
  readonly treatmentSize: number;
  readonly statistic: Statistic;
  /** Any safe integer: the one of {@link permutationShuffles}. */
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /** Written to and returned, if given; `to - from` long. */
  readonly out?: Float64Array;
}

/** A statistic of sums, of a small pool: sums (and sums of squares) from tables of those of both halves. */
function fillBySums(
  { size, treatmentSize, work, statistic }: Pool,
  fromSums: FromSums,
  ofLabels: ArrangementStatistic,
  { seed, from }: PermutationStatisticsOptions,
  out: Float64Array,
): void {
  const arrangements = new RankedArrangements(size, treatmentSize);
  const { low, high } = arrangements;
  const tables = (values: Float64Array): readonly [low: Float64Array, high: Float64Array] => [
    subsetSums(low, values, 0),
    subsetSums(high, values, low.size),
  ];
  const [lowSums, highSums] = tables(work);
  const squares = statistic.usesSquares ? tables(work.map((value) => value * value)) : null;
  const labels = new Uint8Array(size);
  for (let done = 0; done < out.length;) {
    const first = (from + done) % blockLength;
    const ranks = arrangements.draw(seed, (from + done - first) / blockLength);
    const places = arrangements.locate(ranks.subarray(first, first + out.length - done));
    for (let i = 0; i < places.length; i += 1, done += 1) {
      const place = places[i] as number;
      const lowPlace = place >> 16;
      const highPlace = place & 0xffff;
      let value = fromSums(
        (lowSums[lowPlace] as number) + (highSums[highPlace] as number),
        squares === null ? 0 : (squares[0][lowPlace] as number) + (squares[1][highPlace] as number),
      );
      if (Number.isNaN(value)) {
        arrangements.label(place, labels);
        value = ofLabels(labels);
      }
      out[done] = value;
    }
  }
}

/**
 * The statistics of shuffles `from` to `to - 1`, each of the very arrangement that {@link permutationShuffles} gives for it.
 * A call prepares tables (some ten microseconds for 24 values): ask for many at once.
 *
 * @returns `to - from` statistics, treatment - control, in the units of the statistic
 * @throws ArgumentError when a value is not finite, a size, the seed or the range is not possible, or the statistic gives NaN
 *
 * @example
 * const options = { values: [5, 7, 1, 2], treatmentSize: 2, statistic: meanDifference, seed: 1, from: 0, to: 100 };
 * new Set(permutationStatistics(options)).size; // 6
 */
export function permutationStatistics(options: PermutationStatisticsOptions): Float64Array {
  const { values, treatmentSize, seed, from, to } = options;
  checkRange(from, to);
  const pool = preparePool(values, treatmentSize, options.statistic);
  const { size, statistic } = pool;
  const out = options.out ?? new Float64Array(to - from);
  checkLength('out', out, to - from);
  const ofLabels = statistic.arrange(pool);
  const fromSums = statistic.fromSums?.(pool);
  if (fromSums && size <= largestRanked) {
    fillBySums(pool, fromSums, ofLabels, options, out);
  } else {
    const shuffles = permutationShuffles({ size, treatmentSize, seed });
    const labels = new Uint8Array(size);
    for (let i = 0; i < out.length; i += 1) out[i] = ofLabels(shuffles.labels(from + i, labels));
  }
  return out;
}
