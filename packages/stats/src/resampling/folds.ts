import { checkInteger } from '../errors.js';
import { sequence, shuffle } from '../random/sampling.js';
import type { Random } from '../random/random.js';
import { byClass } from './by-class.js';

/** Rows to fit on and rows to predict, each ascending. */
export interface Fold {
  /** Made when it is asked for: k folds of n rows need n numbers. */
  readonly train: Int32Array;
  readonly test: Int32Array;
}

/** K folds of listed rows, by the number of the fold that each place of the list is tested in. */
function foldsOf(rows: readonly number[], k: number, foldAt: (place: number) => number): Fold[] {
  const foldOf = new Int32Array(rows.length);
  rows.forEach((row, place) => {
    foldOf[row] = foldAt(place);
  });
  const tests = Array.from({ length: k }, (): number[] => []);
  foldOf.forEach((fold, row) => tests[fold]?.push(row));
  return tests.map((test, fold) => ({
    test: Int32Array.from(test),
    get train() {
      return sequence(rows.length).filter((row) => foldOf[row] !== fold);
    },
  }));
}

/** The numbers 0 to n - 1, in order or shuffled. */
function rowsOf(n: number, random?: Random): number[] {
  const rows = sequence(n);
  return random ? shuffle(rows, random) : Array.from(rows);
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
  checkInteger('n', n, 2);
  checkInteger('k', k, 2, n);
  const size = Math.floor(n / k);
  const foldAt = (place: number): number => Math.floor(Math.max(place / (size + 1), (place - (n % k)) / size));
  return foldsOf(rowsOf(n, random), k, foldAt);
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
  return foldsOf(byClass(rowsOf(n, random), labels).flat(), k, (place) => place % k);
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
  const sizes = new Int32Array(k);
  const folds = members.flatMap(({ length }) => {
    const smallest = sizes.indexOf(Math.min(...sizes));
    sizes[smallest] = (sizes[smallest] as number) + length;
    return new Array<number>(length).fill(smallest);
  });
  return foldsOf(members.flat(), k, (place) => folds[place] as number);
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
  const rows = sequence(n);
  return Array.from({ length: k }, (_, fold) => {
    const start = n - (k - fold) * size;
    return { train: rows.subarray(0, start), test: rows.subarray(start, start + size) };
  });
}
