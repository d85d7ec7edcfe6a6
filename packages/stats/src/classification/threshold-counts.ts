import { sortAscending } from '../linear-algebra/sorting.js';
import { checkScored } from './labels.js';

/** What is predicted positive at each threshold, when score >= threshold is. */
export interface ThresholdCounts {
  /** Infinity, where nothing is positive, then the distinct scores from the highest to the lowest. */
  readonly thresholds: Float64Array;
  /** At each threshold: rows of class 1 at or above it, */
  readonly truePositives: Int32Array;
  /** and rows of class 0. */
  readonly falsePositives: Int32Array;
  /** Rows of class 1. */
  readonly positives: number;
  /** Rows of class 0. */
  readonly negatives: number;
}

/** The scores of each class, ascending. Arguments are not checked. */
export function sortedByClass(
  truth: ArrayLike<number>,
  scores: ArrayLike<number>,
): { positive: Float64Array; negative: Float64Array } {
  const n = scores.length;
  // The one class from the front, the other from the back.
  const parted = new Float64Array(n);
  let front = 0;
  let back = n;
  for (let i = 0; i < n; i += 1) {
    if (truth[i] === 1) {
      parted[front] = scores[i] as number;
      front += 1;
    } else {
      back -= 1;
      parted[back] = scores[i] as number;
    }
  }
  return { positive: sortAscending(parted.subarray(0, front)), negative: sortAscending(parted.subarray(front)) };
}

/** Merges the ascending scores of the two classes, from the highest. */
export function mergeCounts(positive: Float64Array, negative: Float64Array): ThresholdCounts {
  const positives = positive.length;
  const negatives = negative.length;
  const size = positives + negatives + 1;
  const thresholds = new Float64Array(size);
  const truePositives = new Int32Array(size);
  const falsePositives = new Int32Array(size);
  thresholds[0] = Infinity;
  let p = positives - 1;
  let q = negatives - 1;
  let count = 1;
  while (p >= 0 || q >= 0) {
    const score = Math.max(p < 0 ? -Infinity : (positive[p] as number), q < 0 ? -Infinity : (negative[q] as number));
    while (p >= 0 && positive[p] === score) p -= 1;
    while (q >= 0 && negative[q] === score) q -= 1;
    thresholds[count] = score;
    truePositives[count] = positives - 1 - p;
    falsePositives[count] = negatives - 1 - q;
    count += 1;
  }
  return {
    thresholds: thresholds.subarray(0, count),
    truePositives: truePositives.subarray(0, count),
    falsePositives: falsePositives.subarray(0, count),
    positives,
    negatives,
  };
}

/**
 * Counts true and false positives at every threshold that makes a difference, in O(n log n).
 *
 * @param truth - n classes, 0 or 1
 * @param scores - n finite numbers
 * @throws ArgumentError when empty, for lengths that differ, another class, a score that is not finite
 *
 * @example
 * thresholdCounts([0, 1, 1, 0], [0.1, 0.4, 0.8, 0.4]); // { thresholds: [Infinity, 0.8, 0.4, 0.1], truePositives: [0, 1, 2, 2], falsePositives: [0, 0, 1, 2] }
 */
export function thresholdCounts(truth: ArrayLike<number>, scores: ArrayLike<number>): ThresholdCounts {
  checkScored(truth, scores);
  const { positive, negative } = sortedByClass(truth, scores);
  return mergeCounts(positive, negative);
}
