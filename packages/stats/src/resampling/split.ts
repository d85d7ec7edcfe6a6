import { ArgumentError, checkBetween, checkInteger, checkLength, checkNumber } from '../errors.js';
import { sequence, shuffle } from '../random/sampling.js';
import type { Random } from '../random/random.js';
import { byClass } from './by-class.js';

export interface TrainTestSplitOptions {
  /** Share of the rows to test on: ceil(share * n) of them, as scikit-learn counts. */
  readonly test: number;
  /** Share of the rows to choose models by, rounded up, too; default 0. */
  readonly validation?: number;
  /** n classes, numbers or words, of which each part gets its share, to within a row. */
  readonly labels?: ArrayLike<unknown>;
  readonly random: Random;
}

/** Rows, each in one of the parts; each part is ascending. */
export interface TrainTestSplit {
  readonly train: Int32Array;
  readonly validation: Int32Array;
  readonly test: Int32Array;
}

/** Takes `count` of the rows, evenly spread over the list, and says which are left. */
function take(rows: readonly number[], count: number): [taken: Int32Array, left: number[]] {
  const steps = (i: number): number => Math.floor((i * count) / rows.length);
  const isTaken = (_: number, i: number): boolean => steps(i + 1) > steps(i);
  return [Int32Array.from(rows.filter(isTaken)).sort(), rows.filter((row, i) => !isTaken(row, i))];
}

/**
 * Splits n rows at random into those to train on, to choose by and to test on.
 *
 * @throws ArgumentError when n is no integer from 2, a share is not between 0 and 1, no row is left to train on, or labels are not n
 *
 * @example
 * const { train, test } = trainTestSplit(10, { test: 0.25, random: createRandom(1) });
 * [train.length, test.length]; // [7, 3]
 */
export function trainTestSplit(
  n: number,
  { test, validation = 0, labels, random }: TrainTestSplitOptions,
): TrainTestSplit {
  checkInteger('n', n, 2);
  checkBetween('test', test, 0, 1);
  checkNumber('validation', validation, 0, 1);
  if (labels) checkLength('labels', labels, n);
  const testSize = Math.ceil(test * n);
  const validationSize = Math.ceil(validation * n);
  if (testSize + validationSize >= n) throw new ArgumentError('n', n, 'so many that rows are left to train on');
  const shuffled = shuffle(sequence(n), random);
  // With the classes one after the other, rows that are evenly spread are evenly spread over each of them.
  const ordered = labels ? byClass(shuffled, labels).flat() : shuffled;
  const [testRows, others] = take(ordered, testSize);
  const [validationRows, rest] = take(others, validationSize);
  return { train: Int32Array.from(rest).sort(), validation: validationRows, test: testRows };
}
