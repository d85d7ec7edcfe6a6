import { ArgumentError, checkInteger } from '../errors.js';
import { binomialCoefficient } from './binomial-coefficient.js';
import { statisticFunction, type Statistic } from './statistic.js';

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

/** With equal sizes, Welch's t rises with the mean difference (the squared error falls as its square grows): the counts are the same. */
export function ordersLikeMeans({ treatmentSize, controlSize, statistic }: GroupSizes): boolean {
  return statistic === 'mean-difference' || (statistic === 'welch-t' && treatmentSize === controlSize);
}

/**
 * Whether an exact permutation test is offered: by size, not by time.
 *
 * @returns null if it is, else the limit that is exceeded
 *
 * @example
 * exactPermutationLimit({ treatmentSize: 12, controlSize: 12, statistic: 'mean-difference' }); // null
 * exactPermutationLimit({ treatmentSize: 20, controlSize: 20, statistic: 'mean-difference' }); // { limit: 36, got: 40 }
 */
export function exactPermutationLimit(sizes: GroupSizes): ExactLimit | null {
  checkInteger('treatmentSize', sizes.treatmentSize, 1);
  checkInteger('controlSize', sizes.controlSize, 1);
  statisticFunction(sizes.statistic);
  const size = sizes.treatmentSize + sizes.controlSize;
  if (ordersLikeMeans(sizes)) {
    return size > exactSizeLimit ? { reason: 'size', limit: exactSizeLimit, got: size } : null;
  }
  const got = binomialCoefficient(size, sizes.treatmentSize);
  return got > exactArrangementsLimit ? { reason: 'arrangements', limit: exactArrangementsLimit, got } : null;
}

/** @throws ArgumentError when the limit is exceeded */
export function checkExactLimit(sizes: GroupSizes): void {
  const exceeded = exactPermutationLimit(sizes);
  if (!exceeded) return;
  const what = exceeded.reason === 'size' ? 'values in both groups together' : 'arrangements';
  const argument = exceeded.reason === 'size' ? 'number of values' : 'number of arrangements';
  throw new ArgumentError(argument, exceeded.got, `at most ${exceeded.limit} ${what} for an exact test`);
}
