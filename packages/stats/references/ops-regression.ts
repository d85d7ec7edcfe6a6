import {
  evaluateNaturalSpline,
  fixedDesignBiasVariance,
  interpolateNaturalSpline,
  linearRegression,
  loess,
  loessWeights,
  lowess,
  naturalSplineRegression,
  nearestNeighbourRegression,
  nearestNeighbourWeights,
  polynomialRegression,
  polynomialWeights,
  ridgePolynomialWeights,
  ridgeRegression,
  shrunkMeanBiasVariance,
  type LeastSquaresFit,
  type LoessDegree,
} from '../src/index.js';
import { numbers, type Answer, type Input, type OpsMap } from './ops.js';

/** The two references differ by about as much. */
const LOWESS_TOLERANCE = 1e-8;

/** Areas 03 and 04: regression, bias and variance. */
export const regressionOps: OpsMap = {
  least_squares: { answer: leastSquares },
  ridge: {
    answer(input) {
      const fit = ridgeRegression(rowsOf(input), numbers(input['y']), Number(input['lambda']));
      return {
        values: {
          intercept: fit.intercept,
          coefficients: fit.coefficients,
          effective_df_including_intercept: fit.effectiveDegreesOfFreedom,
        },
        ...(fit.aliased && { reasons: { coefficients: 'a column is a combination of the ones before it' } }),
      };
    },
  },
  loess: {
    answer(input) {
      const fit = loess(numbers(input['x']), numbers(input['y']), {
        span: Number(input['span']),
        degree: Number(input['degree']) as LoessDegree,
        at: numbers(input['x_new'] ?? input['x']),
      });
      const reason = fit.undefined;
      return {
        values: {
          fitted: fit.fitted,
          predicted: fit.predicted,
          se: fit.standardErrors,
          trace_hat: fit.traceHat,
          residual_sd: fit.residualStandardDeviation,
        },
        ...(reason && { reasons: { se: reason, residual_sd: reason } }),
      };
    },
  },
  lowess: {
    answer: (input) => ({
      values: {
        fitted: lowess(numbers(input['x']), numbers(input['y']), {
          span: Number(input['f']),
          iterations: Number(input['iter']),
        }),
      },
    }),
    rule(answer, expected) {
      const fitted = answer.values['fitted'] as Float64Array;
      const references = ['R_lowess', 'statsmodels_lowess'];
      const distances = references.map((key) =>
        numbers(expected[key]).reduce((worst, value, i) => Math.max(worst, Math.abs(value - (fitted[i] ?? NaN))), 0),
      );
      const met = distances.some((distance) => distance <= LOWESS_TOLERANCE);
      return {
        checked: references,
        problems: met ? [] : [`fitted is off by ${distances.join(' and ')} from the two references`],
      };
    },
  },
  knn_regression: {
    answer: (input) => ({
      values: {
        predicted: nearestNeighbourRegression(
          numbers(input['x']),
          numbers(input['y']),
          Number(input['k']),
          numbers(input['x_new']),
        ),
      },
    }),
  },
  natural_cubic_interpolation: {
    answer(input) {
      const knots = Float64Array.from(numbers(input['x']));
      const spline = interpolateNaturalSpline(knots, Float64Array.from(numbers(input['y'])));
      const points = numbers(input['x_new']).map((x) => evaluateNaturalSpline(spline, x));
      return {
        values: {
          value: points.map(({ value }) => value),
          first_derivative: points.map(({ slope }) => slope),
          second_derivative: points.map(({ curvature }) => curvature),
        },
      };
    },
  },
  natural_cubic_regression: {
    answer(input) {
      const fit = naturalSplineRegression(numbers(input['x']), numbers(input['y']), numbers(input['interior_knots']));
      return { values: { fitted: fit.fitted, rss: fit.rss } };
    },
  },
  linear_smoother_bias_variance: {
    answer(input) {
      const f = Float64Array.from(numbers(input['f']));
      const result = fixedDesignBiasVariance(hatMatrix(input), f, Number(input['sigma']));
      return {
        values: {
          bias2: result.bias2,
          variance: result.variance,
          noise: result.noise,
          expected_test_mse_fixed_design: result.expectedTestError,
          expected_train_mse: result.expectedTrainError,
          df_trace: result.degreesOfFreedom,
          pointwise_bias: result.pointwise.bias,
          pointwise_variance: result.pointwise.variance,
        },
      };
    },
  },
  shrunk_mean_bias_variance: {
    answer(input) {
      const { bias2, variance, meanSquaredError } = shrunkMeanBiasVariance({
        n: Number(input['n']),
        mu: Number(input['mu']),
        sigma: Number(input['sigma']),
        c: Number(input['c']),
      });
      return { values: { bias2, variance, mse: meanSquaredError } };
    },
  },
};

function leastSquares(input: Input): Answer {
  const y = numbers(input['y']);
  const options = { intercept: input['intercept'] !== false };
  const fit: LeastSquaresFit =
    input['X'] === undefined
      ? polynomialRegression(numbers(input['x']), y, Number(input['degree']), options)
      : linearRegression(rowsOf(input), y, options);
  const names: Readonly<Partial<Record<string, keyof LeastSquaresFit>>> = {
    coefficients: 'coefficients',
    standard_errors: 'standardErrors',
    t: 't',
    F: 'F',
    rss: 'rss',
    df_residual: 'dfResidual',
    residual_sd: 'residualStandardDeviation',
    r_squared: 'rSquared',
    adjusted_r_squared: 'adjustedRSquared',
    fitted: 'fitted',
    residuals: 'residuals',
    leverage: 'leverage',
    loo_residuals: 'leaveOneOutResiduals',
    loocv_mse: 'leaveOneOutMeanSquaredError',
    cooks_distance: 'cooksDistance',
    rank: 'rank',
  };
  const entries = Object.entries(names) as [string, keyof LeastSquaresFit][];
  const reasons = fit.undefined as Readonly<Record<string, string | undefined>>;
  return {
    values: Object.fromEntries(entries.map(([key, name]) => [key, fit[name]])),
    reasons: Object.fromEntries(entries.flatMap(([key, name]) => (reasons[name] ? [[key, reasons[name]]] : []))),
  };
}

/** The smoother of a model at its own training points. */
function hatMatrix(input: Input): Float64Array {
  const x = Float64Array.from(numbers(input['x']));
  const degree = Number(input['degree']);
  switch (input['model']) {
    case 'polynomial':
      return polynomialWeights(x, x, degree);
    case 'knn':
      return nearestNeighbourWeights(x, x, Number(input['k']));
    case 'ridge_polynomial':
      return ridgePolynomialWeights(x, x, degree, Number(input['lambda']));
    case 'loess':
      return loessWeights(x, x, Number(input['span']), degree as LoessDegree);
    default:
      throw new TypeError(`no smoother is called ${JSON.stringify(input['model'])}`);
  }
}

function rowsOf(input: Input): number[][] {
  const rows = input['X'];
  if (!Array.isArray(rows)) throw new TypeError('the input lacks rows X');
  return rows.map(numbers);
}
