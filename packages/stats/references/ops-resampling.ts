import {
  ArgumentError,
  createRandom,
  crossValidate,
  generalizedCrossValidation,
  kFold,
  linearRegression,
  polynomialRegression,
  stratifiedKFold,
  trainTestSplit,
  type Fold,
} from '../src/index.js';
import { numbers, type Answer, type Input, type Json, type OpsMap } from './ops.js';

/** What each fold of data that are drawn at random is drawn with; no case depends on it. */
const SEED = 1;

function isPartition(parts: readonly ArrayLike<number>[], n: number): boolean {
  const rows = parts.flatMap((part) => Array.from(part));
  return rows.length === n && new Set(rows).size === n && rows.every((row) => row >= 0 && row < n);
}

function spread(counts: readonly number[]): number {
  return Math.max(...counts) - Math.min(...counts);
}

function crossValidateLeastSquares(input: Input): Answer {
  const rows = (input['X'] as readonly Json[]).map(numbers);
  const y = numbers(input['y']);
  const n = y.length;
  const at = (indices: ArrayLike<number>): number[][] => Array.from(indices, (row) => rows[row] as number[]);
  const cross = crossValidate({
    y,
    folds: kFold(n, Number(input['k'])),
    predict: (train, test) => {
      const fit = linearRegression(
        at(train),
        Array.from(train, (row) => y[row] as number),
      );
      return fit.predict(at(test)).fitted;
    },
  });
  const fit = linearRegression(rows, y);
  return {
    values: {
      fold_mse: cross.folds.map(({ score }) => score),
      mean_of_fold_mse: cross.mean,
      pooled_mse: cross.pooled,
      sd_of_fold_mse_sample: cross.standardDeviation,
      loocv_mse: fit.leaveOneOutMeanSquaredError,
      gcv: generalizedCrossValidation(fit.rss, n, fit.rank),
      hat_diag: fit.leverage,
    },
  };
}

/** The fractions of an input; what it gives for training is the rest. */
function partsOf(input: Input): { n: number; test: number; validation: number } {
  const validation = Number(input['validation_fraction'] ?? 0);
  const test = input['test_fraction'] ?? 1 - Number(input['train_fraction']) - validation;
  return { n: Number(input['n']), test: Number(test), validation };
}

/** Pairs (n, k), each given as a number or as a list of them. */
function pairsOf(input: Input): [number, number][] {
  const [sizes, counts] = [input['n'], input['k']].map((value) => [value].flat().map(Number)) as [number[], number[]];
  return sizes.map((n, i) => [n, counts[i] as number]);
}

/** What is wrong with the answer to a pair that has to be refused. */
function refusalProblems([n, k]: [number, number]): string[] {
  try {
    kFold(n, k);
    return [`k = ${k} of n = ${n} is not refused`];
  } catch (error) {
    return error instanceof ArgumentError ? [] : [`k = ${k} of n = ${n} throws ${String(error)}`];
  }
}

/** Area 09: cross-validation and splits. */
export const resamplingOps: OpsMap = {
  k_fold: {
    answer(input) {
      const folds = kFold(Number(input['n']), Number(input['k']));
      return { values: { sizes: folds.map(({ test }) => test.length), test_indices: folds.map(({ test }) => test) } };
    },
  },
  k_fold_invalid: {
    answer: (input) => ({ values: { error: pairsOf(input).every((pair) => refusalProblems(pair).length === 0) } }),
    rule: (_answer, _expected, input) => ({ checked: ['error'], problems: pairsOf(input).flatMap(refusalProblems) }),
  },
  stratified_k_fold: {
    answer(input) {
      const folds = stratifiedKFold(input['y'] as readonly Json[], Number(input['k']), createRandom(SEED));
      return { values: { test_indices: folds.map(({ test }) => test) } };
    },
    rule({ values }, _expected, input) {
      const labels = input['y'] as readonly Json[];
      const tests = values['test_indices'] as Fold['test'][];
      const problems = isPartition(tests, labels.length) ? [] : ['the folds are no partition'];
      if (spread(tests.map(({ length }) => length)) > 1) problems.push('the sizes differ by more than 1');
      for (const label of new Set(labels)) {
        const counts = tests.map((test) => test.filter((row) => labels[row] === label).length);
        if (spread(counts) > 1) problems.push(`class ${JSON.stringify(label)} is spread as ${counts.join(', ')}`);
      }
      return { checked: ['test_indices'], problems };
    },
  },
  cross_validate_least_squares: { answer: crossValidateLeastSquares },
  loocv_polynomial: {
    answer(input) {
      const x = numbers(input['x']);
      const y = numbers(input['y']);
      const degrees = numbers(input['degrees'] ?? [0, 1, 2, 3, 4, 5, 6, 7]);
      const errors = degrees.map((degree) => polynomialRegression(x, y, degree).leaveOneOutMeanSquaredError);
      return { values: { loocv_mse: errors, best_degree: degrees[errors.indexOf(Math.min(...errors))] } };
    },
  },
  train_test_split_sizes: {
    answer(input) {
      const { n, test, validation } = partsOf(input);
      const split = trainTestSplit(n, { test, validation, random: createRandom(SEED) });
      const parts = [split.train, split.validation, split.test];
      return {
        values: {
          sum_equals_n: parts.reduce((sum, { length }) => sum + length, 0) === n,
          disjoint: isPartition(parts, n),
          sklearn_test_size: split.test.length,
        },
      };
    },
    rule({ values }, expected, input) {
      const { n } = partsOf(input);
      const fraction = input['test_fraction'];
      const size = Math.ceil(Number(fraction) * n);
      const off = fraction !== undefined && values['sklearn_test_size'] !== size;
      const checked = 'sum_equals_n' in expected ? ['sum_equals_n', 'disjoint'] : [];
      const wrong = checked.filter((key) => values[key] !== expected[key]);
      return {
        checked,
        problems: [...wrong, ...(off ? [`${String(values['sklearn_test_size'])} rows to test, not ${size}`] : [])],
      };
    },
  },
};
