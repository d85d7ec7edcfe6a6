import { checkNumber } from '../errors.js';
import { confusionMetrics, type ConfusionMatrix, type ConfusionMetrics } from './confusion.js';
import { thresholdCounts, type ThresholdCounts } from './threshold-counts.js';

/** What a mistake costs, at least 0, in any unit. */
export interface Costs {
  readonly falsePositive: number;
  readonly falseNegative: number;
}

/** A threshold and what it does: a row is predicted positive when its score is at or above. */
export interface ThresholdRow extends ConfusionMatrix, ConfusionMetrics {
  readonly threshold: number;
}

/** @throws ArgumentError for a cost that is negative or not finite */
export function checkCosts({ falsePositive, falseNegative }: Costs): void {
  checkNumber('falsePositive', falsePositive, 0);
  checkNumber('falseNegative', falseNegative, 0);
}

/** What the k-th threshold does. */
export function thresholdRow(counts: ThresholdCounts, k: number): ThresholdRow {
  const truePositives = counts.truePositives[k] as number;
  const falsePositives = counts.falsePositives[k] as number;
  const falseNegatives = counts.positives - truePositives;
  const trueNegatives = counts.negatives - falsePositives;
  const matrix = { truePositives, falsePositives, falseNegatives, trueNegatives };
  return { threshold: counts.thresholds[k] as number, ...matrix, ...confusionMetrics(matrix) };
}

/**
 * Counts and rates at every threshold that makes a difference: Infinity, then the distinct scores from the highest.
 *
 * @param truth - n classes, 0 or 1
 * @param scores - n finite numbers
 * @throws ArgumentError when empty, for lengths that differ, another class, a score that is not finite
 *
 * @example
 * thresholdTable([0, 1, 1, 0], [0.1, 0.4, 0.8, 0.4])[2]; // { threshold: 0.4, truePositives: 2, falsePositives: 1, recall: 1, accuracy: 0.75 }
 */
export function thresholdTable(truth: ArrayLike<number>, scores: ArrayLike<number>): ThresholdRow[] {
  const counts = thresholdCounts(truth, scores);
  return Array.from(counts.thresholds, (_, k) => thresholdRow(counts, k));
}

/**
 * The threshold with the least total cost, falsePositive * FP + falseNegative * FN; of several, the highest.
 *
 * @param truth - n classes, 0 or 1
 * @param scores - n finite numbers
 * @throws ArgumentError when empty, for lengths that differ, another class, a score that is not finite, a negative cost
 *
 * Source: C. Elkan (2001), "The foundations of cost-sensitive learning", IJCAI.
 *
 * @example
 * cheapestThreshold([0, 1, 1, 0], [0.1, 0.4, 0.8, 0.4], { falsePositive: 1, falseNegative: 5 }); // { threshold: 0.4, cost: 1 }
 */
export function cheapestThreshold(
  truth: ArrayLike<number>,
  scores: ArrayLike<number>,
  costs: Costs,
): ThresholdRow & { readonly cost: number } {
  checkCosts(costs);
  const counts = thresholdCounts(truth, scores);
  const { truePositives, falsePositives, positives } = counts;
  const costAt = (k: number): number =>
    costs.falsePositive * (falsePositives[k] as number) +
    costs.falseNegative * (positives - (truePositives[k] as number));
  let best = 0;
  for (let k = 1; k < truePositives.length; k += 1) if (costAt(k) < costAt(best)) best = k;
  return { ...thresholdRow(counts, best), cost: costAt(best) };
}
