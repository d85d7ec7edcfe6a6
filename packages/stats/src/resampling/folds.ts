import { checkInteger } from '../errors.js';
import { shuffle } from '../random/sampling.js';
import type { Random } from '../random/random.js';
import { byClass } from './by-class.js';

/** Rows to fit on and rows to predict, each ascending. */
export interface Fold {
  /** Made when it is asked for: k folds of n rows need n numbers. */
  readonly train: Int32Array;
  readonly test: Int32Array;
}

/** The folds of rows that are each in one of k test sets. */
function foldsOf(tests: readonly number[][], n: number): Fold[] {
  return tests.map((rows) => {
    const test = Int32Array.from(rows).sort();
    return {
      test,
      get train() {
        const isTest = new Uint8Array(n);
        for (const row of test) isTest[row] = 1;
        return Int32Array.from({ length: n }, (_, row) => row).filter((row) => isTest[row] === 0);
      },
    };
  });
}

/** The numbers 0 to n - 1, in order or shuffled. */
function rowsOf(n: number, random?: Random): ArrayLike<number> {
  const rows = Int32Array.from({ length: n }, (_, row) => row);
  return random ? shuffle(rows, random) : rows;
}

/** Rows dealt to k test sets in turn. */
function deal(rows: readonly number[], k: number): number[][] {
  return Array.from({ length: k }, (_, fold) => rows.filter((_row, i) => i % k === fold));
}

/**
 * K folds: each row is tested once, and the sizes of the test sets differ by 1 at most, the larger ones first.
 *
 * @param n - number of rows
 * @param k - number of folds, 2 to n; n of them leave one out
 * @param random - shuffles the rows; without it, each test set is a run of neighbours
 * @throws ArgumentError when k is no such integer
 *
 * Source: M. Stone (1974), "Cross-validatory choice and assessment of statistical predictions", JRSS B 36.
 *
 * @example
 * kFold(5, 2).map(({ test }) => test); // [[0, 1, 2], [3, 4]]
 * kFold(5, 2)[0].train; // [3, 4]
 */
export function kFold(n: number, k: number, random?: Random): Fold[] {
  checkInteger('k', k, 2, n);
  const rows = Array.from(rowsOf(n, random));
  const start = (fold: number): number => fold * Math.floor(n / k) + Math.min(fold, n % k);
  return foldsOf(
    Array.from({ length: k }, (_, fold) => rows.slice(start(fold), start(fold + 1))),
    n,
  );
}

/**
 * A fold for each row: {@link kFold} with k = n.
 *
 * @throws ArgumentError unless n is an integer from 2
 *
 * @example
 * leaveOneOut(3).map(({ test }) => test); // [[0], [1], [2]]
 */
export function leaveOneOut(n: number): Fold[] {
  checkInteger('n', n, 2);
  return kFold(n, n);
}

/**
 * K folds with nearly the same share of each class: the counts of a class, and the sizes of the test sets, differ by 1 at most.
 *
 * @param labels - n classes, numbers or words
 * @param k - number of folds, 2 to n
 * @param random - shuffles the rows; without it, the rows of a class are dealt in order
 * @throws ArgumentError when k is no such integer
 *
 * Source: R. Kohavi (1995), "A study of cross-validation and bootstrap for accuracy estimation and model selection", IJCAI.
 *
 * @example
 * stratifiedKFold(['a', 'b', 'a', 'b'], 2).map(({ test }) => test); // [[0, 1], [2, 3]]
 */
export function stratifiedKFold(labels: ArrayLike<unknown>, k: number, random?: Random): Fold[] {
  const n = labels.length;
  checkInteger('k', k, 2, n);
  return foldsOf(deal(byClass(rowsOf(n, random), labels).flat(), k), n);
}

/**
 * K folds that never split a group: the largest group that is left goes to the smallest test set.
 *
 * @param groups - n names of groups, numbers or words
 * @param k - number of folds, 2 to the number of groups
 * @param random - shuffles groups of one size; without it, they stay in order
 * @throws ArgumentError when k is no such integer
 *
 * @example
 * groupedKFold(['a', 'b', 'a', 'c'], 2).map(({ test }) => test); // [[0, 2], [1, 3]]
 */
export function groupedKFold(groups: ArrayLike<unknown>, k: number, random?: Random): Fold[] {
  const n = groups.length;
  const members = byClass(rowsOf(n, random), groups).sort((a, b) => b.length - a.length);
  checkInteger('k', k, 2, members.length);
  const tests = Array.from({ length: k }, (): number[] => []);
  for (const rows of members) {
    const smallest = tests.reduce((least, test) => (test.length < least.length ? test : least));
    smallest.push(...rows);
  }
  return foldsOf(tests, n);
}

/**
 * K folds of rows in the order of time: each test set is a run of floor(n / (k + 1)) rows, and all rows before it train.
 *
 * @param n - number of rows
 * @param k - number of folds, 1 to n - 1
 * @throws ArgumentError when one is no such integer
 *
 * Source: R. J. Hyndman and G. Athanasopoulos (2021), "Forecasting: Principles and Practice", 3rd ed., section 5.10.
 *
 * @example
 * timeOrderedFolds(6, 2).map(({ train, test }) => [train.length, test[0]]); // [[2, 2], [4, 4]]
 */
export function timeOrderedFolds(n: number, k: number): Fold[] {
  checkInteger('n', n, 2);
  checkInteger('k', k, 1, n - 1);
  const size = Math.floor(n / (k + 1));
  const rows = Int32Array.from({ length: n }, (_, row) => row);
  return Array.from({ length: k }, (_, fold) => {
    const start = n - (k - fold) * size;
    return { train: rows.subarray(0, start), test: rows.subarray(start, start + size) };
  });
}
