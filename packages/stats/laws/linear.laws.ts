import fc from 'fast-check';
import {
  cholesky,
  conditionNumber,
  createDescent,
  evaluateNaturalSpline,
  fitFeatures,
  huberRegression,
  interpolateNaturalSpline,
  linearLoss,
  linearRegression,
  loessFit,
  loessWeights,
  logisticRegression,
  matrixOf,
  minimumNormSolution,
  multiplyMatrices,
  polynomialWeights,
  pseudoInverse,
  qrDecomposition,
  ridgeSolution,
  sigmoid,
  singularValueDecomposition,
  softmax,
  softmaxLoss,
  softplus,
  symmetricEigen,
  transpose,
  type Matrix,
} from '../src/index.js';
import type { Law } from './law.js';

/** Numbers of few digits, so that dependent rows are dependent and not nearly so. */
const entry = fc.integer({ min: -20, max: 20 }).map((value) => value / 4);

/** A matrix of `rows` x `columns`; every other one has a row that is the sum of two others, or twice another. */
function rowsOf(rows: number, columns: number): fc.Arbitrary<number[][]> {
  return fc
    .record({
      table: fc.array(fc.array(entry, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      dependent: fc.boolean(),
    })
    .map(({ table, dependent }) => {
      const [first, second] = [table[0] ?? [], table[1] ?? []];
      return dependent && rows > 2 ? [...table.slice(0, -1), first.map((value, j) => value + (second[j] ?? 0))] : table;
    });
}

const size = fc.integer({ min: 1, max: 5 });
const anyRows = fc.tuple(size, size).chain(([rows, columns]) => rowsOf(rows, columns));
const anyMatrix = anyRows.map(matrixOf);

/** Rows of two predictors with an answer each. */
const sample = fc.array(fc.tuple(entry, entry, entry), { minLength: 6, maxLength: 10 });
/** The same with a label; the first rows have both labels at one place, so that no line separates them. */
const labelled = fc
  .array(fc.tuple(entry, entry, fc.nat(1)), { minLength: 6, maxLength: 12 })
  .map((rows): [number, number, number][] => [
    ...rows,
    ...rows.slice(0, 3).map(([a, b, y]): [number, number, number] => [a, b, 1 - y]),
  ]);

const predictorsOf = (rows: readonly (readonly number[])[]): number[][] => rows.map((row) => row.slice(0, 2));
const answersOf = (rows: readonly (readonly number[])[]): number[] => rows.map((row) => row[2] ?? NaN);

/** Whether numbers agree within rounding of numbers of this size. */
const close = (a: ArrayLike<number>, b: ArrayLike<number>, magnitude = 1, share = 1e-10): boolean =>
  a.length === b.length &&
  Array.from(a).every((value, i) => Math.abs(value - (b[i] ?? NaN)) <= share * Math.max(1, magnitude));

const lengthOf = (values: ArrayLike<number>): number => Math.hypot(...Array.from(values));
const product = (...factors: readonly [Matrix, ...Matrix[]]): Matrix => factors.reduce(multiplyMatrices);
const column = (values: ArrayLike<number>): Matrix => ({
  rows: values.length,
  columns: 1,
  values: Float64Array.from(values),
});
const identity = (n: number): Float64Array =>
  Float64Array.from({ length: n * n }, (_, k) => (k % (n + 1) === 0 ? 1 : 0));
const diagonal = (values: ArrayLike<number>): Matrix => ({
  rows: values.length,
  columns: values.length,
  values: identity(values.length).map((value, k) => value * (values[Math.floor(k / values.length)] ?? NaN)),
});

/** Central differences of a function of a list. */
function slopes(value: (at: number[]) => number, at: readonly number[]): number[] {
  const step = 1e-5;
  return at.map((_, j) => {
    const moved = (by: number): number => value(at.map((own, k) => (k === j ? own + by : own)));
    return (moved(step) - moved(-step)) / (2 * step);
  });
}

export const linearLaws: readonly Law[] = [
  {
    name: 'A matrix is the sum of its singular values times left and right vectors',
    property: () =>
      fc.property(anyMatrix, (matrix) => {
        const { values, rank, left, right } = singularValueDecomposition(matrix);
        if (rank === 0) return matrix.values.every((value) => value === 0);
        return close(product(transpose(left), diagonal(values.subarray(0, rank)), right).values, matrix.values, 100);
      }),
    mutation: {
      file: 'linear-algebra/svd.ts',
      find: 'applyReflections(factorization, long, i * length, false);',
      replace: 'applyReflections(factorization, long, i * length, true);',
    },
  },
  {
    name: 'Singular vectors are orthonormal',
    property: () =>
      fc.property(anyMatrix, (matrix) => {
        const { rank, left, right } = singularValueDecomposition(matrix);
        if (rank === 0) return true;
        return [left, right].every((side) => close(product(side, transpose(side)).values, identity(rank)));
      }),
    mutation: {
      file: 'linear-algebra/svd.ts',
      find: 'const tolerance = Number.EPSILON * Math.sqrt(length);',
      replace: 'const tolerance = 0.01;',
    },
  },
  {
    name: "Singular values squared are the eigenvalues of A'A",
    property: () =>
      fc.property(anyMatrix, (matrix) => {
        const { values } = singularValueDecomposition(matrix);
        const eigen = symmetricEigen(product(transpose(matrix), matrix)).values;
        const squares = Array.from(eigen, (_, i) => (values[i] ?? 0) ** 2);
        return close(squares, eigen, 1e3);
      }),
    mutation: {
      file: 'linear-algebra/svd.ts',
      find: '(lengths[i] as number) * scale)',
      replace: 'lengths[i] as number)',
    },
  },
  {
    name: 'A symmetric matrix is the sum of its eigenvalues, descending, times v v, orthonormal',
    property: () =>
      fc.property(anyMatrix, (matrix) => {
        const n = Math.min(matrix.rows, matrix.columns);
        const at = (i: number, j: number): number => matrix.values[i * matrix.columns + j] ?? NaN;
        const values = Float64Array.from({ length: n * n }, (_, k) =>
          at(Math.max(Math.floor(k / n), k % n), Math.min(Math.floor(k / n), k % n)),
        );
        const { values: eigenvalues, vectors } = symmetricEigen({ rows: n, columns: n, values });
        return (
          close(product(transpose(vectors), diagonal(eigenvalues), vectors).values, values, 100) &&
          close(product(vectors, transpose(vectors)).values, identity(n)) &&
          eigenvalues.every((value, i) => i === 0 || value <= (eigenvalues[i - 1] ?? NaN))
        );
      }),
    mutation: {
      file: 'linear-algebra/tridiagonal.ts',
      find: '2 * cosine * kept',
      replace: 'cosine * kept',
    },
  },
  {
    name: 'The columns of Q are orthonormal',
    property: () =>
      fc.property(anyMatrix, (matrix) => {
        const { q, rank } = qrDecomposition(matrix);
        return rank === 0 || close(product(transpose(q), q).values, identity(rank));
      }),
    mutation: {
      file: 'linear-algebra/householder.ts',
      find: 'const factor = 1 / (norm * (norm + Math.abs(head)));',
      replace: 'const factor = 1 / (norm * (norm + head));',
    },
  },
  {
    name: 'Q R is the matrix with its columns permuted, and its rank that of the singular values',
    property: () =>
      fc.property(anyMatrix, (matrix) => {
        const { q, r, permutation, rank } = qrDecomposition(matrix);
        if (rank !== singularValueDecomposition(matrix).rank) return false;
        if (rank === 0) return true;
        const permuted = matrix.values.map((_, k) => {
          const row = Math.floor(k / matrix.columns);
          return matrix.values[row * matrix.columns + (permutation[k % matrix.columns] ?? NaN)] ?? NaN;
        });
        return close(product(q, r).values, permuted, 100);
      }),
    mutation: { file: 'linear-algebra/householder.ts', find: '(ordered ? s : j)', replace: 'j' },
  },
  {
    name: "Cholesky's factor times itself is the matrix",
    property: () =>
      fc.property(anyMatrix, (matrix) => {
        const square = product(transpose(matrix), matrix);
        const values = square.values.map((value, k) => value + (identity(square.rows)[k] ?? NaN));
        const { factor, positiveDefinite } = cholesky({ ...square, values });
        return positiveDefinite && close(product(factor, transpose(factor)).values, values, 1e3);
      }),
    mutation: {
      file: 'linear-algebra/cholesky.ts',
      find: 'dotAt(values, row, values, row, rank)',
      replace: 'dotAt(values, row, values, row, rank - 1)',
    },
  },
  {
    name: 'The pseudo-inverse meets the four conditions of Penrose',
    property: () =>
      fc.property(anyMatrix, (matrix) => {
        const { inverse } = pseudoInverse(matrix);
        const onto = product(matrix, inverse);
        const back = product(inverse, matrix);
        const magnitude = 100 * Math.max(1, lengthOf(inverse.values));
        return (
          close(product(onto, matrix).values, matrix.values, magnitude) &&
          close(product(back, inverse).values, inverse.values, magnitude * Math.max(1, lengthOf(inverse.values))) &&
          close(transpose(onto).values, onto.values, magnitude) &&
          close(transpose(back).values, back.values, magnitude)
        );
      }),
    mutation: {
      file: 'linear-algebra/pseudo-inverse.ts',
      find: 'value / (values[',
      replace: 'value * (values[',
    },
  },
  {
    name: 'Residuals of least squares are orthogonal to the columns, whatever the shape and rank',
    property: () =>
      fc.property(anyMatrix, fc.array(entry, { minLength: 5, maxLength: 5 }), (matrix, answers) => {
        const y = answers.slice(0, matrix.rows);
        const { solution } = minimumNormSolution(matrix, y);
        const fitted = product(matrix, column(solution)).values;
        const residuals = column(fitted.map((value, i) => (y[i] ?? NaN) - value));
        const magnitude = 100 * Math.max(1, lengthOf(solution));
        return close(product(transpose(matrix), residuals).values, new Float64Array(matrix.columns), magnitude);
      }),
    mutation: {
      file: 'linear-algebra/minimum-norm.ts',
      find: 'addAt(y, 0, -value, vectors, j * length, s);',
      replace: 'addAt(y, 0, value, vectors, j * length, s);',
    },
  },
  {
    name: 'The minimum-norm solution of equations that have one meets them, and is the shortest that does',
    property: () =>
      fc.property(anyMatrix, fc.array(entry, { minLength: 5, maxLength: 5 }), (matrix, seeds) => {
        const other = seeds.slice(0, matrix.columns);
        const y = product(matrix, column(other)).values;
        const { solution } = minimumNormSolution(matrix, y);
        const magnitude = 100 * Math.max(1, lengthOf(pseudoInverse(matrix).inverse.values));
        return (
          close(product(matrix, column(solution)).values, y, magnitude) &&
          lengthOf(solution) <= lengthOf(other) + 1e-10 * magnitude
        );
      }),
    mutation: {
      file: 'linear-algebra/minimum-norm.ts',
      find: 'dotAt(vectors, j * length, solution, 0, s)',
      replace: 'dotAt(vectors, j * length, solution, 0, s - 1)',
    },
  },
  {
    name: 'The hat matrix of a polynomial fit is its own square',
    property: () =>
      fc.property(fc.array(entry, { minLength: 3, maxLength: 9 }), fc.nat(3), (points, degree) => {
        const x = Float64Array.from(points);
        const hat = { rows: x.length, columns: x.length, values: polynomialWeights(x, x, degree) };
        return close(product(hat, hat).values, hat.values);
      }),
    mutation: {
      file: 'linear-algebra/orthonormal-basis.ts',
      find: 'divideAll(remainder, length);',
      replace: 'divideAll(remainder, 2 * length);',
    },
  },
  {
    name: 'Leave-one-out residuals by leverage are those of fits without the row',
    property: () =>
      fc.property(sample, fc.nat(5), (rows, left) => {
        const fit = linearRegression(predictorsOf(rows), answersOf(rows));
        const rest = rows.filter((_, i) => i !== left);
        const without = linearRegression(predictorsOf(rest), answersOf(rest));
        // A row that decides a coefficient alone has no leave-one-out residual.
        if (without.rank < fit.rank) return Number.isNaN(fit.leaveOneOutResiduals[left]);
        const predicted = without.predict(predictorsOf(rows.slice(left, left + 1))).fitted[0] ?? NaN;
        const residual = (answersOf(rows)[left] ?? NaN) - predicted;
        return fit.rank < 3 || close([fit.leaveOneOutResiduals[left] ?? NaN], [residual], 100 + Math.abs(residual));
      }),
    mutation: {
      file: 'regression/least-squares-fit.ts',
      find: 'toNumber(residuals[i] as DoubleDouble) / free',
      replace: 'toNumber(residuals[i] as DoubleDouble) * free',
    },
  },
  {
    name: 'Gradients of the squared and the log loss are their slopes',
    property: () =>
      fc.property(labelled, fc.array(entry, { minLength: 3, maxLength: 3 }), fc.boolean(), (rows, at, squared) => {
        const weights = at.map((value) => value / 2);
        const name = squared ? 'squared' : 'log';
        const lossAt = (w: number[]): number => linearLoss(name, predictorsOf(rows), answersOf(rows), w).loss;
        const { gradient, loss } = linearLoss(name, predictorsOf(rows), answersOf(rows), weights);
        return close(gradient, slopes(lossAt, weights), 10 + loss, 1e-6);
      }),
    mutation: { file: 'regression/linear-loss.ts', find: 'pull *= 2;', replace: 'pull *= 1;' },
  },
  {
    name: 'Where the log loss is least its gradient is 0, and the probabilities sum to the positives',
    property: () =>
      fc.property(labelled, (rows) => {
        const [predictors, y] = [predictorsOf(rows), answersOf(rows)];
        const fit = logisticRegression(predictors, y);
        if (fit.separation !== 'none') return fit.coefficients.every(Number.isNaN);
        const { gradient } = linearLoss('log', predictors, y, fit.coefficients);
        const expected = fit.probabilities.reduce((sum, value) => sum + value, 0);
        const positives = y.reduce((sum, value) => sum + value, 0);
        return fit.converged && close(gradient, [0, 0, 0], 1) && close([expected], [positives], 10);
      }),
    mutation: { file: 'classification/logistic.ts', find: 'const SETTLED = 1e-8;', replace: 'const SETTLED = 0.3;' },
  },
  {
    name: 'Labels made by a line are reported as separated, with a line that does it',
    property: () =>
      fc.property(sample, fc.tuple(entry, entry, entry), (rows, [a, b, c]) => {
        const predictors = predictorsOf(rows);
        const side = ([x1 = NaN, x2 = NaN]: readonly number[], [w0, w1, w2]: readonly number[]): number =>
          (w0 ?? NaN) + (w1 ?? NaN) * x1 + (w2 ?? NaN) * x2;
        const y = predictors.map((row) => (side(row, [a, b, c]) > 0 ? 1 : 0));
        if (predictors.some((row) => side(row, [a, b, c]) === 0)) return true;
        const { separation, separator, coefficients } = logisticRegression(predictors, y);
        const line = Array.from(separator ?? []);
        return (
          separation === 'complete' &&
          coefficients.every(Number.isNaN) &&
          predictors.every((row, i) => side(row, line) > 0 === (y[i] === 1))
        );
      }),
    mutation: {
      file: 'classification/logistic.ts',
      find: 'leastMargin(state.logits, y) > 0',
      replace: 'leastMargin(state.logits, y) > 1e9',
    },
  },
  {
    name: 'Softmax does not change when all logits move together',
    property: () =>
      fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), fc.integer({ min: -4096, max: 4096 }), (z, by) => {
        const moved = softmax(z.map((value) => value + by));
        return close(moved, softmax(z), 1, 1e-14) && close([moved.reduce((sum, value) => sum + value, 0)], [1]);
      }),
    mutation: {
      file: 'classification/softmax.ts',
      find: 'Math.exp((logits[k] as number) - largest)',
      replace: 'Math.exp(logits[k] as number)',
    },
  },
  {
    name: 'The gradient of the softmax loss is its slope',
    property: () =>
      fc.property(labelled, fc.array(entry, { minLength: 9, maxLength: 9 }), (all, at) => {
        const rows = all.slice(0, 4);
        const weights = at.map((value) => value / 4);
        const classes = rows.map(([, , y], i) => (i % 2 === 0 ? y : 2));
        const result = (w: number[]): ReturnType<typeof softmaxLoss> =>
          softmaxLoss(predictorsOf(rows), classes, [w.slice(0, 2), w.slice(2, 4), w.slice(4, 6)], w.slice(6));
        const { weightGradient, biasGradient } = result(weights);
        const gradient = [...weightGradient.values, ...biasGradient];
        return close(
          gradient,
          slopes((w) => result(w).loss, weights),
          10,
          1e-6,
        );
      }),
    mutation: {
      file: 'classification/softmax-regression.ts',
      find: '(k === target ? 1 : 0)',
      replace: '(k === target ? 0 : 1)',
    },
  },
  {
    name: 'softplus(z) - softplus(-z) is z, sigmoid(z) + sigmoid(-z) is 1',
    property: () =>
      fc.property(
        fc.double({ min: -800, max: 800, noNaN: true }),
        (z) => close([softplus(z) - softplus(-z)], [z], Math.abs(z)) && close([sigmoid(z) + sigmoid(-z)], [1]),
      ),
    mutation: { file: 'classification/sigmoid.ts', find: 'Math.max(z, 0)', replace: 'Math.max(-z, 0)' },
  },
  {
    name: 'Ridge coefficients get shorter as the penalty grows, and meet their equations',
    property: () =>
      fc.property(
        anyMatrix,
        fc.array(entry, { minLength: 5, maxLength: 5 }),
        fc.integer({ min: 1, max: 50 }),
        fc.nat(50),
        (matrix, answers, a, b) => {
          const y = answers.slice(0, matrix.rows);
          const at = (lambda: number): Float64Array => ridgeSolution(matrix, y, lambda).solution;
          const [free, less, more] = [at(0), at(a / 10), at(a / 10 + b / 10)];
          // A' (y - A x) = lambda x
          const left = product(matrix, column(less)).values.map((value, i) => (y[i] ?? NaN) - value);
          const pull = product(transpose(matrix), column(left)).values;
          const rounding = 1e-12 * (1 + lengthOf(free));
          return (
            lengthOf(more) <= lengthOf(less) + rounding &&
            lengthOf(less) <= lengthOf(free) + rounding &&
            close(
              pull,
              less.map((value) => (value * a) / 10),
              1e3,
            )
          );
        },
      ),
    mutation: {
      file: 'linear-algebra/ridge-solution.ts',
      find: 'k * width + columns + k :',
      replace: 'k * width + k :',
    },
  },
  {
    name: 'A small enough step of gradient descent does not raise the loss',
    property: () =>
      fc.property(labelled, fc.tuple(entry, entry, entry), fc.boolean(), (rows, start, squared) => {
        const predictors = predictorsOf(rows);
        // The curvature of either loss is at most this.
        const bend = 2 * Math.max(...predictors.map(([a = 0, b = 0]) => 1 + a * a + b * b));
        const descent = createDescent({
          predictors,
          y: answersOf(rows),
          loss: squared ? 'squared' : 'log',
          learningRate: 1 / bend,
          start,
        });
        descent.tick(4);
        return descent.path.every(({ loss }, k) => loss <= (descent.path[k - 1]?.loss ?? Infinity) * (1 + 1e-12));
      }),
    mutation: {
      file: 'regression/optimizer.ts',
      find: 'weights[j] = (weights[j] as number) - learningRate * move;',
      replace: 'weights[j] = (weights[j] as number) + learningRate * move;',
    },
  },
  {
    name: 'LOESS of points on a line is that line, at any span',
    property: () =>
      fc.property(
        fc.uniqueArray(fc.integer({ min: -40, max: 40 }), { minLength: 4, maxLength: 12 }),
        fc.integer({ min: 8, max: 40 }),
        entry,
        entry,
        (points, tenths, a, b) => {
          const x = Float64Array.from(points, (value) => value / 4);
          const line = x.map((value) => a + b * value);
          const weights = loessWeights(x, x, tenths / 10, 1);
          const hat = { rows: x.length, columns: x.length, values: weights };
          return (
            close(loessFit(x, line, x, tenths / 10, 1), line, 100) &&
            close(product(hat, column(line)).values, line, 100)
          );
        },
      ),
    mutation: {
      file: 'regression/loess.ts',
      find: 'const slope1 = linear ? -mean / norm1 : 0;',
      replace: 'const slope1 = linear ? mean / norm1 : 0;',
    },
  },
  {
    name: 'A natural spline goes through its values and is straight beyond them',
    property: () =>
      fc.property(
        fc.uniqueArray(fc.integer({ min: -20, max: 20 }), { minLength: 3, maxLength: 8 }),
        fc.array(entry, { minLength: 8, maxLength: 8 }),
        (points, answers) => {
          const knots = Float64Array.from(points).sort();
          const values = Float64Array.from(answers.slice(0, knots.length));
          const spline = interpolateNaturalSpline(knots, values);
          const at = (x: number): number => evaluateNaturalSpline(spline, x).value;
          const beyond = (knots[knots.length - 1] ?? NaN) + 1;
          const before = (knots[0] ?? NaN) - 3;
          return (
            close(Array.from(knots, at), values, 100) &&
            close([at(beyond) + at(beyond + 4)], [2 * at(beyond + 2)], 1e3) &&
            close([at(before) + at(before + 2)], [2 * at(before + 1)], 1e3)
          );
        },
      ),
    mutation: {
      file: 'regression/natural-spline.ts',
      find: 'const inside = Math.min(Math.max(x, knots[0] as number), knots[last] as number);',
      replace: 'const inside = x;',
    },
  },
  {
    name: "Huber's regression with a large threshold is least squares",
    property: () =>
      fc.property(sample, (rows) => {
        const [predictors, y] = [predictorsOf(rows), answersOf(rows)];
        const { coefficients, rank, converged } = huberRegression(predictors, y, { threshold: 1e9 });
        const plain = linearRegression(predictors, y);
        const same = close(coefficients, plain.coefficients, 1e3 + lengthOf(plain.coefficients));
        return converged && rank === plain.rank && (rank < 3 || same);
      }),
    mutation: {
      file: 'regression/huber-regression.ts',
      find: '(threshold * scale) / size',
      replace: 'scale / size',
    },
  },
  {
    name: 'Once the features interpolate, more of them do so with shorter weights',
    property: () =>
      fc.property(rowsOf(3, 6), fc.array(entry, { minLength: 3, maxLength: 3 }), (rows, y) => {
        const features = matrixOf(rows);
        const fits = [3, 4, 5, 6].map((count) => ({
          fit: fitFeatures({ features, y, testFeatures: features, testY: y }, count)[0],
          condition: conditionNumber(matrixOf(rows.map((row) => row.slice(0, count)))),
        }));
        return fits.every(({ fit, condition }, k) => {
          const before = fits[k - 1]?.fit;
          if (!fit || fit.rank < 3 || condition > 1e4) return true;
          return (before?.rank !== 3 || fit.norm <= before.norm * (1 + 1e-6)) && fit.trainError < 1e-12;
        });
      }),
    mutation: {
      file: 'double-descent/curve.ts',
      find: 'values.subarray(i * columns, i * columns + count)',
      replace: 'values.subarray(i * count, i * count + count)',
    },
  },
];
