import fc from 'fast-check';
import {
  createRandom,
  crossValidate,
  groupedKFold,
  kFold,
  leaveOneOut,
  linearRegression,
  stratifiedKFold,
  timeOrderedFolds,
  trainTestSplit,
  type Fold,
} from '../src/index.js';
import type { Law } from './law.js';

const seed = fc.nat(1000);
const labels = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 4, maxLength: 40 });

function isPartition(parts: readonly Int32Array[], n: number): boolean {
  const rows = parts.flatMap((part) => Array.from(part));
  return rows.length === n && rows.sort((a, b) => a - b).every((row, i) => row === i);
}

const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

/** The folds partition the rows, and each trains on what it does not test. */
function areFolds(folds: readonly Fold[], n: number): boolean {
  return (
    isPartition(
      folds.map(({ test }) => test),
      n,
    ) && folds.every(({ train, test }) => isPartition([train, test], n))
  );
}

export const resamplingLaws: readonly Law[] = [
  {
    name: 'K folds partition the rows into parts whose sizes differ by 1 at most',
    property: () =>
      fc.property(fc.integer({ min: 2, max: 60 }), fc.nat(), seed, (n, pick, own) => {
        const k = 2 + (pick % (n - 1));
        return [kFold(n, k), kFold(n, k, createRandom(own))].every(
          (folds) => folds.length === k && areFolds(folds, n) && spread(folds.map(({ test }) => test.length)) <= 1,
        );
      }),
    mutation: {
      file: 'resampling/folds.ts',
      find: 'Math.floor(Math.max(place / (size + 1), (place - (n % k)) / size))',
      replace: 'Math.min(k - 1, Math.floor(place / size))',
    },
  },
  {
    name: 'Stratified folds hold of each class as many, to within one',
    property: () =>
      fc.property(labels, fc.integer({ min: 2, max: 4 }), seed, (own, k, from) => {
        const folds = stratifiedKFold(own, k, createRandom(from));
        const even = ['a', 'b', 'c'].every(
          (label) => spread(folds.map(({ test }) => test.filter((row) => own[row] === label).length)) <= 1,
        );
        return even && areFolds(folds, own.length) && spread(folds.map(({ test }) => test.length)) <= 1;
      }),
    mutation: {
      file: 'resampling/folds.ts',
      find: 'byClass(rowsOf(n, random), labels).flat()',
      replace: 'rowsOf(n, random)',
    },
  },
  {
    name: 'Grouped folds never split a group',
    property: () =>
      fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 40 }), seed, (more, from) => {
        const groups = [10, 11, 12, ...more];
        const folds = groupedKFold(groups, 3, createRandom(from));
        const whole = folds.every(({ train, test }) => {
          const tested = new Set(Array.from(test, (row) => groups[row]));
          return train.every((row) => !tested.has(groups[row]));
        });
        return whole && areFolds(folds, groups.length) && folds.every(({ test }) => test.length > 0);
      }),
    mutation: {
      file: 'resampling/folds.ts',
      find: '(place) => folds[place] as number',
      replace: '(place) => folds[(place + 1) % n] as number',
    },
  },
  {
    name: 'Time-ordered folds train on all that came before the test, and test each row once at most',
    property: () =>
      fc.property(fc.integer({ min: 2, max: 60 }), fc.nat(), (n, pick) => {
        const k = 1 + (pick % (n - 1));
        const folds = timeOrderedFolds(n, k);
        return (
          folds.length === k &&
          folds.at(-1)?.test.at(-1) === n - 1 &&
          folds.every(({ train, test }, fold) => {
            const start = test[0] as number;
            const previous = folds[fold - 1]?.test;
            return (
              isPartition([train], start) &&
              train.length > 0 &&
              test.every((row, i) => row === start + i) &&
              (!previous || (previous.at(-1) === start - 1 && previous.length === test.length))
            );
          })
        );
      }),
    mutation: {
      file: 'resampling/folds.ts',
      find: 'train: rows.subarray(0, start)',
      replace: 'train: rows.subarray(0, start + 1)',
    },
  },
  {
    name: 'Leaving one out is k folds with k = n',
    property: () =>
      fc.property(fc.integer({ min: 2, max: 40 }), (n) => {
        const folds = leaveOneOut(n);
        return (
          folds.length === n &&
          kFold(n, n).every(({ test }, i) => test.length === 1 && test[0] === i && folds[i]?.test[0] === i)
        );
      }),
    mutation: { file: 'resampling/folds.ts', find: 'return kFold(n, n);', replace: 'return kFold(n, n - 1);' },
  },
  {
    name: 'Leaving one out of a regression is what the leverages say',
    property: () =>
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 7 }), (y) => {
        const rows = y.map((_, i) => [i]);
        const at = (indices: ArrayLike<number>): number[][] => Array.from(indices, (row) => [row]);
        const { mean, pooled } = crossValidate({
          y,
          folds: leaveOneOut(y.length),
          predict: (train, test) =>
            linearRegression(
              at(train),
              Array.from(train, (row) => y[row] as number),
            ).predict(at(test)).fitted,
        });
        const want = linearRegression(rows, y).leaveOneOutMeanSquaredError;
        return Math.abs(mean - want) <= 1e-9 * (1 + want) && Math.abs(pooled - mean) <= 1e-9 * (1 + want);
      }),
    mutation: {
      file: 'resampling/cross-validation.ts',
      find: '(value - (y[test[i] as number] as number)) ** 2',
      replace: 'Math.abs(value - (y[test[i] as number] as number))',
    },
  },
  {
    name: 'The pooled error is the mean of the folds weighted by their sizes',
    property: () =>
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 30 }),
        fc.integer({ min: 2, max: 3 }),
        (y, k) => {
          const cross = crossValidate({
            y,
            folds: kFold(y.length, k),
            predict: (train, test) => Array.from(test, () => y[train[0] as number] as number),
          });
          const weighted = cross.folds.reduce((sum, { score, testSize }) => sum + score * testSize, 0) / y.length;
          const plain = cross.folds.reduce((sum, { score }) => sum + score, 0) / k;
          return Math.abs(cross.pooled - weighted) < 1e-9 && Math.abs(cross.mean - plain) < 1e-9;
        },
      ),
    mutation: {
      file: 'resampling/cross-validation.ts',
      find: 'pooled: sum(errors) / errors.length',
      replace: 'pooled: mean(scores)',
    },
  },
  {
    name: 'A split puts each row into one part of the size asked for, and each class to within a row of its share',
    property: () =>
      fc.property(labels, fc.integer({ min: 1, max: 4 }), seed, (own, tenths, from) => {
        const n = own.length;
        const { train, validation, test } = trainTestSplit(n, {
          test: tenths / 10,
          validation: 0.2,
          labels: own,
          random: createRandom(from),
        });
        const size = Math.ceil((tenths / 10) * n);
        return (
          isPartition([train, validation, test], n) &&
          test.length === size &&
          validation.length === Math.ceil(0.2 * n) &&
          ['a', 'b', 'c'].every((label) => {
            const all = own.filter((each) => each === label).length;
            const tested = test.filter((row) => own[row] === label).length;
            return Math.abs(tested - (all * size) / n) < 1;
          })
        );
      }),
    mutation: {
      file: 'resampling/split.ts',
      find: 'labels ? byClass(shuffled, labels).flat() : shuffled',
      replace: 'shuffled',
    },
  },
];
