import { checkNumber } from '../errors.js';
import { thresholdCounts, type ThresholdCounts } from '../classification/threshold-counts.js';
import type { ScoredGroup } from './group-rates.js';

/** A threshold for each of two groups, and the rates there. */
export interface ThresholdPair {
  readonly thresholds: readonly [number, number];
  readonly falsePositiveRates: readonly [number, number];
  readonly truePositiveRates: readonly [number, number];
}

/** An epsilon times two counts that rounding misses by a hair is the whole number meant. */
const ROUNDING = 1 + 1e-12;

/**
 * All pairs of thresholds at which neither the true nor the false positive rates of two groups are further apart than epsilon.
 * Thresholds are Infinity and the distinct scores of the group. None where a rate of a group is undefined.
 *
 * @param epsilon - from 0 to 1
 * @returns in the order of the first threshold, then of the second, from the highest
 * @throws ArgumentError when a group is empty, for lengths that differ, a class but 0 and 1, a score that is not finite, an epsilon out of range
 *
 * @example
 * const one = { truth: [0, 1, 1, 0], scores: [0.1, 0.4, 0.8, 0.4] };
 * thresholdPairs(one, { truth: [0, 1], scores: [0.3, 0.6] }, 0.5).map(({ thresholds }) => thresholds); // [[Infinity, Infinity], [0.8, Infinity], [0.8, 0.6], [0.4, 0.6], [0.4, 0.3], [0.1, 0.3]]
 */
export function thresholdPairs(first: ScoredGroup, second: ScoredGroup, epsilon: number): ThresholdPair[] {
  checkNumber('epsilon', epsilon, 0, 1);
  const a = thresholdCounts(first.truth, first.scores);
  const b = thresholdCounts(second.truth, second.scores);
  const positives = a.positives * b.positives;
  const negatives = a.negatives * b.negatives;
  const pairs: ThresholdPair[] = [];
  if (positives * negatives === 0) return pairs;
  const allowed = epsilon * ROUNDING;
  // How far the second group's rates are above those of the first, times both totals: integers, so that ties are exact.
  const lead = (i: number, j: number): [number, number] => [
    (b.truePositives[j] as number) * a.positives - (a.truePositives[i] as number) * b.positives,
    (b.falsePositives[j] as number) * a.negatives - (a.falsePositives[i] as number) * b.negatives,
  ];
  // Rates only rise: a threshold of the second group that is too strict for one of the first is so for all that follow.
  let from = 0;
  for (let i = 0; i < a.thresholds.length; i += 1) {
    for (let j = from; j < b.thresholds.length; j += 1) {
      const [trueLead, falseLead] = lead(i, j);
      if (trueLead < -allowed * positives || falseLead < -allowed * negatives) from = j + 1;
      else if (trueLead > allowed * positives || falseLead > allowed * negatives) break;
      else pairs.push(pairAt(a, i, b, j));
    }
  }
  return pairs;
}

function pairAt(a: ThresholdCounts, i: number, b: ThresholdCounts, j: number): ThresholdPair {
  return {
    thresholds: [a.thresholds[i] as number, b.thresholds[j] as number],
    falsePositiveRates: [(a.falsePositives[i] as number) / a.negatives, (b.falsePositives[j] as number) / b.negatives],
    truePositiveRates: [(a.truePositives[i] as number) / a.positives, (b.truePositives[j] as number) / b.positives],
  };
}
