import { checkInteger } from '../errors.js';
import { createRandom, type Random } from '../random/random.js';
import { checkRange } from './pool.js';
import { blockLength } from './ranked-arrangements.js';

/** Which shuffles. */
export interface ShuffleRange {
  /** Any safe integer. */
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/** What shuffles are compared with: see `monteCarloTest`. */
export interface ObservedStatistic {
  readonly observed: number;
  /** Within which statistics tie. */
  readonly tolerance: number;
}

/**
 * Statistics of shuffles that are drawn one after the other. A block of them shares a stream and begins anew: so any one can be asked
 * for again, and none costs an object of its own.
 *
 * @param begin - from the random numbers of a block to a function that draws its next statistic
 */
export function statisticsByBlocks(
  { seed, from, to }: ShuffleRange,
  begin: (random: Random) => () => number,
): Float64Array {
  checkInteger('seed', seed, Number.MIN_SAFE_INTEGER);
  checkRange(from, to);
  const statistics = new Float64Array(to - from);
  let draw = (): number => NaN;
  for (let i = from - (from % blockLength); i < to; i += 1) {
    if (i % blockLength === 0) draw = begin(createRandom(seed, i / blockLength));
    const statistic = draw();
    if (i >= from) statistics[i - from] = statistic;
  }
  return statistics;
}
