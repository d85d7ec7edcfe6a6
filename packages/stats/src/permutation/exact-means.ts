import { binomialCoefficient } from './binomial-coefficient.js';
import { countPairsAbove, mergeShifted } from './pair-sums.js';
import type { Pool } from './pool.js';
import { tallyFromCounts, tallyThresholds, type Tally } from './tally.js';
import type { Steps } from '../steps.js';
import { toleranceInUnits } from './tie.js';

/** Sums over all subsets of one half of the pool, by how many they contain, each list ascending. */
type SortedSums = Float64Array[];

/** Adds one value after the other: the sums with it are those without it, shifted, so merging keeps every list in order. */
function* sortedSubsetSums(values: Float64Array, largest: number): Steps<SortedSums> {
  let sums: SortedSums = [Float64Array.of(0)];
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] as number;
    const none = new Float64Array(0);
    const longest = Math.min(i + 1, largest);
    sums = Array.from({ length: longest + 1 }, (_, count) =>
      mergeShifted(sums[count] ?? none, sums[count - 1] ?? none, value),
    );
    yield 2 ** (i + 1 - values.length);
  }
  return sums;
}

/** The parts of the work, in shares of the whole that the progress reports. */
function* share<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  let step = steps.next();
  while (step.done !== true) {
    yield from + (to - from) * step.value;
    step = steps.next();
  }
  return step.value;
}

/**
 * Counts of the mean difference over all arrangements without visiting them: the treated sum is a sum from the low half of the pool
 * plus one from the high half (meet in the middle; Horowitz and Sahni, 1974), so two sorted lists and a sweep count what lies above
 * a threshold. Some 2^(n/2) steps instead of C(n, n1).
 */
export function* exactMeans(pool: Pool): Steps<Tally> {
  const { size, treatmentSize, controlSize, work, total, scale } = pool;
  const half = size >> 1;
  // In units of n1 n2 scale the statistic is a sum over the treated of n * value, less a constant: integers where the pool is exact.
  const unit = treatmentSize * controlSize * scale;
  const multiples = work.map((value) => size * value);
  const expected = treatmentSize * total;
  const observed = multiples.subarray(0, treatmentSize).reduce((sum, value) => sum + value, -expected);
  const tolerance = unit * toleranceInUnits(pool, observed / unit, 1 / unit);
  const low = yield* share(sortedSubsetSums(multiples.subarray(0, half), treatmentSize), 0, 0.3);
  const high = yield* share(sortedSubsetSums(multiples.subarray(half), treatmentSize), 0.3, 0.6);
  const thresholds = tallyThresholds(observed, tolerance);
  const above: [number, number, number] = [0, 0, 0];
  for (let lowCount = 0; lowCount < low.length; lowCount += 1) {
    const others = high[treatmentSize - lowCount];
    if (!others) continue;
    for (const [i, threshold] of thresholds.entries()) {
      above[i] = (above[i] as number) + countPairsAbove(low[lowCount] as Float64Array, others, threshold + expected);
    }
    yield 0.6 + (0.4 * (lowCount + 1)) / low.length;
  }
  return tallyFromCounts(above, observed, tolerance, binomialCoefficient(size, treatmentSize));
}
