import { ArgumentError, checkInteger } from '../errors.js';
import { binomialCoefficient } from './binomial-coefficient.js';
import { statisticOf, type Statistic } from './statistic.js';

/** Values in both groups together up to which mean differences are counted exactly. */
export const exactSizeLimit = 36;

/** Arrangements up to which other statistics are counted exactly. */
export const exactArrangementsLimit = 3_000_000;

/** Why there is no exact p-value, in numbers. */
export interface ExactLimit {
  /** Too many values (`size`) or too many arrangements of them (`arrangements`). */
  readonly reason: 'size' | 'arrangements';
  readonly limit: number;
  readonly got: number;
}

export interface GroupSizes {
  readonly treatmentSize: number;
  readonly controlSize: number;
  readonly statistic: Statistic;
}

/**
 * Whether an exact permutation test is offered: by size, not by time.
 *
 * @returns null if it is, else the limit that is exceeded
 * @throws ArgumentError for sizes below 1 and an unknown statistic
 *
 * @example
 * exactPermutationLimit({ treatmentSize: 12, controlSize: 12, statistic: meanDifference }); // null
 * exactPermutationLimit({ treatmentSize: 12, controlSize: 14, statistic: welchT }).got; // 9657700
 */
export function exactPermutationLimit(sizes: GroupSizes): ExactLimit | null {
  const { treatmentSize, controlSize } = sizes;
  checkInteger('treatmentSize', treatmentSize, 1);
  checkInteger('controlSize', controlSize, 1);
  const size = treatmentSize + controlSize;
  if (statisticOf(sizes.statistic).ordersLikeMeans?.(treatmentSize, controlSize)) {
    return size > exactSizeLimit ? { reason: 'size', limit: exactSizeLimit, got: size } : null;
  }
  const got = binomialCoefficient(size, treatmentSize);
  return got > exactArrangementsLimit ? { reason: 'arrangements', limit: exactArrangementsLimit, got } : null;
}

/** @throws ArgumentError when the limit is exceeded */
export function checkExactLimit(sizes: GroupSizes): void {
  const exceeded = exactPermutationLimit(sizes);
  if (!exceeded) return;
  const argument = exceeded.reason === 'size' ? 'number of values' : 'number of arrangements';
  throw new ArgumentError(argument, exceeded.got, `at most ${exceeded.limit} for an exact test`);
}
