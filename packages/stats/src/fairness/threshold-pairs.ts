import { checkNumber } from '../errors.js';
import { thresholdTable, type ThresholdRow } from '../classification/thresholds.js';
import type { ScoredGroup } from './group-rates.js';

/** Differences of rates that exceed epsilon by less are rounding. */
const ROUNDING = 1e-12;

/**
 * All pairs of thresholds at which neither the true nor the false positive rates of two groups are further apart than epsilon.
 * Thresholds are Infinity and the distinct scores of the group. There are none where a rate of a group is undefined.
 *
 * @param epsilon - from 0 to 1
 * @returns in the order of the first threshold, then of the second, from the highest
 * @throws ArgumentError when a group is empty, for lengths that differ, a class but 0 and 1, a score that is not finite, an epsilon out of range
 *
 * @example
 * const one = { truth: [0, 1], scores: [0.2, 0.8] };
 * const pairs = thresholdPairs(one, { truth: [0, 1], scores: [0.3, 0.6] }, 0.5);
 * pairs.map(([a, b]) => [a.threshold, b.threshold]); // [[Infinity, Infinity], [0.8, 0.6], [0.2, 0.3]]
 */
export function thresholdPairs(
  first: ScoredGroup,
  second: ScoredGroup,
  epsilon: number,
): [first: ThresholdRow, second: ThresholdRow][] {
  checkNumber('epsilon', epsilon, 0, 1);
  const others = thresholdTable(second.truth, second.scores);
  const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= epsilon + ROUNDING;
  return thresholdTable(first.truth, first.scores).flatMap((row) =>
    others
      .filter((other) => isNear(row.recall, other.recall) && isNear(row.falsePositiveRate, other.falsePositiveRate))
      .map((other): [ThresholdRow, ThresholdRow] => [row, other]),
  );
}
