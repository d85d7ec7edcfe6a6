import {
  createDescent,
  createOptimizer,
  featureMatrix,
  fitFeatures,
  linearLoss,
  logSigmoid,
  logisticRegression,
  matrixOf,
  minimumNormSolution,
  polynomialRegression,
  pseudoInverse,
  sigmoid,
  singularValues,
  softmax,
  softmaxCrossEntropy,
  softmaxLoss,
  softplus,
  type FeatureFit,
  type Matrix,
  type OptimizerName,
  type RandomFeatures,
} from '../src/index.js';
import { numbers, type Answer, type Input, type Json, type OpsMap, type RuleVerdict } from './ops.js';

/** The degrees of the leave-one-out curve, where a case does not say. */
const HIGHEST_DEGREE = 7;

/** Areas 05 and 13, and what is linear algebra, descent or softmax elsewhere. */
export const linearOps: OpsMap = {
  pseudo_inverse: {
    answer(input) {
      const matrix = matrixOf(rows(input['A']));
      const { inverse, rank } = pseudoInverse(matrix);
      return {
        values: {
          pinv: rowsOf(inverse),
          min_norm_solution: minimumNormSolution(matrix, numbers(input['b'])).solution,
          rank,
          singular_values: singularValues(matrix),
        },
      };
    },
  },
  singular_values: {
    answer: (input) => ({ values: { singular_values: singularValues(matrixOf(rows(input['A']))) } }),
  },
  sigmoid: {
    answer(input) {
      const z = Number(input['z']);
      return { values: { sigmoid: sigmoid(z), log_sigmoid: logSigmoid(z), softplus: softplus(z) } };
    },
  },
  logistic_mle: { answer: logistic },
  logistic_ridge: { answer: logistic },
  logistic_separation: {
    answer: logistic,
    rule(answer, expected) {
      const exists = answer.values['finite_mle_exists'] as boolean;
      const coefficients = answer.values['coefficients'] as Float64Array;
      const problems: string[] = [];
      if (exists !== expected['finite_mle_exists']) problems.push(`finite_mle_exists: got ${String(exists)}`);
      if (!exists && answer.values['separation'] === 'none') problems.push('no separation is reported');
      if (!exists && !coefficients.every(Number.isNaN)) problems.push('a coefficient is shown as an estimate');
      return { checked: ['finite_mle_exists'], problems };
    },
  },
  log_loss_gradient: {
    answer(input) {
      const weights = numbers(input['weights_intercept_first']);
      const { loss, gradient } = linearLoss('log', rows(input['X']), numbers(input['y']), weights);
      return { values: { mean_log_loss: loss, gradient } };
    },
  },
  logistic_gradient_descent: {
    answer(input) {
      const descent = createDescent({
        predictors: rows(input['X']),
        y: numbers(input['y']),
        loss: 'log',
        learningRate: Number(input['learning_rate']),
      });
      // The start is the first of the rows.
      descent.tick(Number(input['steps']) - 1);
      return { values: { trajectory: descent.path.map(({ loss, weights }) => [loss, ...weights]) } };
    },
  },
  optimizer_trajectory: {
    answer(input) {
      const walk = (optimizer: OptimizerName): number[] => {
        const weights = Float64Array.of(1);
        const move = createOptimizer({ optimizer, learningRate: 0.01 }, 1);
        return numbers(input['gradients']).map((gradient) => {
          move(weights, Float64Array.of(gradient));
          return weights[0] as number;
        });
      };
      return { values: { adam_w: walk('adam'), momentum_w: walk('momentum') } };
    },
  },
  softmax_cross_entropy: {
    answer(input) {
      const result = softmaxLoss(rows(input['X']), numbers(input['y']), rows(input['W']), numbers(input['b']));
      return {
        values: {
          loss: result.loss,
          probabilities: rowsOf(result.probabilities),
          grad_W: rowsOf(result.weightGradient),
          grad_b: result.biasGradient,
        },
      };
    },
  },
  softmax_extreme_logits: {
    answer(input) {
      const logits = rows(input['logits']);
      const targets = numbers(input['targets']);
      return {
        values: {
          cross_entropy: logits.map((row, i) => softmaxCrossEntropy(row, targets[i] as number)),
          probabilities: logits.map(softmax),
        },
      };
    },
  },
  loocv_polynomial: {
    answer(input) {
      const x = numbers(input['x']);
      const y = numbers(input['y']);
      const errors = Array.from(
        { length: Number(input['max_degree'] ?? HIGHEST_DEGREE) + 1 },
        (_, degree) => polynomialRegression(x, y, degree).leaveOneOutMeanSquaredError,
      );
      const best = errors.reduce((least, error, degree) => (error < (errors[least] as number) ? degree : least), 0);
      return {
        values: { loocv_mse: errors, best_degree: best },
        reasons: { loocv_mse: 'a row decides its own fitted value' },
      };
    },
  },
  double_descent_curve: {
    // Which numbers of features and penalties are asked for stands in what is expected.
    answer: () => ({ values: {} }),
    rule: (_, expected, input) => compareCurve(expected, input),
  },
};

function rows(value: Json | undefined): number[][] {
  if (!Array.isArray(value)) throw new TypeError('the input lacks rows of numbers');
  return value.map(numbers);
}

function rowsOf({ rows: count, columns, values }: Matrix): Float64Array[] {
  return Array.from({ length: count }, (_, i) => values.slice(i * columns, (i + 1) * columns));
}

function logistic(input: Input): Answer {
  const fit = logisticRegression(rows(input['X']), numbers(input['y']), { lambda: Number(input['lambda'] ?? 0) });
  const names = {
    coefficients: 'coefficients',
    standard_errors: 'standardErrors',
    probabilities: 'probabilities',
    log_likelihood: 'logLikelihood',
    mean_log_loss: 'meanLogLoss',
    null_log_likelihood: 'nullLogLikelihood',
    mcfadden_r2: 'mcFaddenRSquared',
    separation: 'separation',
  } as const;
  const reasons = fit.undefined as Readonly<Record<string, string | undefined>>;
  const entries = Object.entries(names);
  return {
    values: {
      ...Object.fromEntries(entries.map(([key, name]) => [key, fit[name]])),
      finite_mle_exists: fit.separation === 'none',
    },
    reasons: Object.fromEntries(entries.flatMap(([key, name]) => (reasons[name] ? [[key, reasons[name]]] : []))),
  };
}

interface CurveRow {
  readonly p: number;
  readonly rank: number;
  readonly condition: number;
  readonly train_mse: number;
  readonly test_mse: number;
  readonly norm_w: number;
  readonly w: readonly number[] | null;
  readonly checked_40_digit: boolean;
}

interface Curve {
  readonly by_p: readonly CurveRow[];
  readonly ridge_test_mse_p_value: Readonly<Record<string, readonly [number, number][]>>;
  readonly distance_ridge_to_min_norm_at_pmax: readonly [number, number][];
}

/** The tolerance of the cases where their rule says nothing. */
const CURVE_TOLERANCE = 1e-9;
/** What the rule lets a training error be where the fit interpolates: what is left of it is rounding, here and there. */
const INTERPOLATED = 1e-6;

function compareCurve(expected: Input, input: Input): RuleVerdict {
  const curve = expected as unknown as Curve;
  const drawn: RandomFeatures = {
    kind: input['kind'] === 'relu' ? 'relu' : 'fourier',
    weights: matrixOf(rows(input['W'])),
    offsets: Float64Array.from(numbers(input['B'])),
  };
  const features = featureMatrix(drawn, rows(input['X']));
  const testFeatures = featureMatrix(drawn, rows(input['X_test']));
  const fit = (count: number, ...lambdas: number[]): FeatureFit[] => {
    const y = numbers(input['y']);
    return fitFeatures({ features, y, testFeatures, testY: numbers(input['y_test_noise_free']), lambdas }, count);
  };
  const problems = curve.by_p.flatMap((row) => compareRow(row, fit(row.p, 0)[0], firstColumns(features, row.p)));
  const near = (what: string, got: number | undefined, want: number): void => {
    if (!(Math.abs((got ?? NaN) - want) <= CURVE_TOLERANCE)) problems.push(`${what}: got ${got}, expected ${want}`);
  };
  for (const [lambda, points] of Object.entries(curve.ridge_test_mse_p_value)) {
    for (const [p, want] of points) {
      near(`ridge_test_mse_p_value.${lambda}, p = ${p}`, fit(p, Number(lambda))[0]?.testError, want);
    }
  }
  for (const [lambda, want] of curve.distance_ridge_to_min_norm_at_pmax) {
    const [ridge, shortest] = fit(features.columns, lambda, 0);
    const differences = ridge?.weights.map((weight, j) => weight - (shortest?.weights[j] ?? NaN)) ?? [];
    near(`distance_ridge_to_min_norm_at_pmax, lambda ${lambda}`, Math.hypot(...differences), want);
  }
  return { checked: ['by_p', 'ridge_test_mse_p_value', 'distance_ridge_to_min_norm_at_pmax'], problems };
}

function firstColumns(matrix: Matrix, count: number): Matrix {
  return matrixOf(rowsOf(matrix).map((row) => row.subarray(0, count)));
}

/** The rule: "rows with checked_40_digit: rel = min(1e-3, 1e-13 condition^2); other rows: only train_mse < 1e-6 where p >= n and rank = n". */
function compareRow(row: CurveRow, fit: FeatureFit | undefined, features: Matrix): string[] {
  const n = features.rows;
  const values = singularValues(features);
  const condition = (values[0] ?? NaN) / (values[row.rank - 1] ?? NaN);
  const problems: string[] = [];
  const claim = (name: string, got: unknown, holds: boolean): void => {
    if (!holds) problems.push(`by_p, p = ${row.p}, ${name}: got ${String(got)}`);
  };
  const interpolates = row.p >= n && row.rank === n;
  if (interpolates) claim('train_mse', fit?.trainError, (fit?.trainError ?? NaN) < INTERPOLATED);
  if (!row.checked_40_digit) return problems;
  const rel = Math.min(1e-3, 1e-13 * row.condition ** 2);
  const near = (name: string, got: number | undefined, want: number): void => {
    claim(name, got, Math.abs((got ?? NaN) - want) <= rel * Math.abs(want));
  };
  claim('rank', fit?.rank, fit?.rank === row.rank);
  near('condition', condition, row.condition);
  if (!interpolates) near('train_mse', fit?.trainError, row.train_mse);
  near('test_mse', fit?.testError, row.test_mse);
  near('norm_w', fit?.norm, row.norm_w);
  row.w?.forEach((weight, j) => {
    near(`w.${j}`, fit?.weights[j], weight);
  });
  return problems;
}
