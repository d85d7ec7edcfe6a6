import { ArgumentError, checkFinite, checkInteger, checkLength, checkNumber } from '../errors.js';
import { project } from '../linear-algebra/orthonormal-basis.js';
import { multiplyByTransposed } from '../linear-algebra/products.js';
import { countDistinct } from '../linear-algebra/sorting.js';
import { createRegressionTreeGrower, predictTree } from '../trees/regression-tree.js';
import { loessFit, loessNeighbourhood, loessWeights } from './loess.js';
import { naturalSplineRank, naturalSplineWeights, splineBasis, splineKnots } from './natural-spline-regression.js';
import { nearestNeighbourRegression, nearestNeighbourWeights } from './nearest-neighbours.js';
import { polynomialBasis, polynomialWeights } from './polynomial-weights.js';
import { ridgeBasis, ridgePolynomialWeights } from './ridge-weights.js';

export type FamilyName = 'polynomial' | 'knn' | 'loess' | 'spline' | 'ridge' | 'tree';

/** Why a complexity cannot be fitted. */
export type FitProblemReason =
  /** The model has more coefficients than there are different x. */
  | 'too-few-distinct-x'
  /** The model asks for more points than there are. */
  | 'too-few-points'
  /** The quantiles that are to be knots coincide, for many x are equal. */
  | 'coinciding-knots';

export interface FitProblem {
  readonly reason: FitProblemReason;
  /** How many would be needed, */
  readonly needed: number;
  /** and how many there are. */
  readonly got: number;
}

/**
 * Fits many responses at once: `responses` holds rows of n responses, `result` gets as many rows of m fitted values; rows
 * `from` to `to` - 1 are done.
 */
export type BatchFit = (responses: Float64Array, result: Float64Array, from: number, to: number) => void;

/** A family of regression models on one predictor, with one number for its complexity. */
export interface RegressionFamily {
  readonly name: FamilyName;
  /** What the complexity is called. */
  readonly parameter: 'degree' | 'k' | 'span' | 'df' | 'lambda' | 'maxDepth';
  /** Whether fits are linear in the responses: a smoother, with weights. */
  readonly linear: boolean;
  /** Complexities worth drawing for n training points, from simple to complex. */
  complexities(n: number): readonly number[];
  /** What keeps this complexity from being fitted to these x, or null. @throws ArgumentError for a complexity out of range */
  problem(x: Float64Array, complexity: number): FitProblem | null;
  /**
   * The smoother: row a holds the weights l(at_a), so that the fit at at_a is their sum over y. Absent where not linear.
   *
   * @returns at.length x x.length, row-major
   * @throws ArgumentError where {@link problem} reports one
   */
  weights?(x: Float64Array, at: Float64Array, complexity: number): Float64Array;
  /** A fit to (x, y), to be evaluated anywhere. @throws ArgumentError as `weights`, and for lengths that differ */
  fit(x: Float64Array, y: Float64Array, complexity: number): (at: Float64Array) => Float64Array;
  /** Prepares fits of many responses at the same x, evaluated at the same points. @throws ArgumentError as `weights` */
  prepare(x: Float64Array, at: Float64Array, complexity: number): BatchFit;
}

type Smoother = (x: Float64Array, at: Float64Array, complexity: number) => Float64Array;

/** One fit, at some points, without the whole smoother. */
type SingleFit = (x: Float64Array, y: Float64Array, at: Float64Array, complexity: number) => Float64Array;

interface Definition {
  readonly name: FamilyName;
  readonly parameter: RegressionFamily['parameter'];
  readonly complexities: (n: number) => readonly number[];
  /** Throws when the complexity is out of range. */
  readonly check: (complexity: number) => void;
  readonly problem: (x: Float64Array, complexity: number) => FitProblem | null;
}

/** The highest power of the ridge family's basis (2x - 1)^1..9. */
export const RIDGE_DEGREE = 9;
const MAX_POLYNOMIAL_DEGREE = 15;
const MAX_SPLINE_DF = 15;
const MAX_TREE_DEPTH = 8;
/** More values of k than this are thinned out for a curve over complexity. */
const MAX_NEIGHBOUR_STEPS = 60;

const polynomial = linearFamily(
  {
    name: 'polynomial',
    parameter: 'degree',
    complexities: (n) => integers(0, Math.min(MAX_POLYNOMIAL_DEGREE, n - 1)),
    check: (degree) => {
      checkInteger('degree', degree, 0, MAX_POLYNOMIAL_DEGREE);
    },
    problem: (x, degree) => shortage('too-few-distinct-x', degree + 1, countDistinct(x)),
  },
  polynomialWeights,
  (x, y, at, degree) => project(polynomialBasis(x, at, degree), y, at.length),
);

const knn = linearFamily(
  {
    name: 'knn',
    parameter: 'k',
    complexities: neighbourCounts,
    check: (k) => {
      checkInteger('k', k, 1);
    },
    problem: (x, k) => shortage('too-few-points', k, x.length),
  },
  nearestNeighbourWeights,
  (x, y, at, k) => nearestNeighbourRegression(x, y, k, at),
);

const loess = linearFamily(
  {
    name: 'loess',
    parameter: 'span',
    complexities: (n) =>
      integers(0, 36)
        .map((step) => (40 - step) / 40)
        .filter((span) => loessNeighbourhood(n, span) >= 2),
    check: (span) => {
      checkNumber('span', span, 0);
    },
    problem: (x, span) =>
      shortage('too-few-points', 2, loessNeighbourhood(x.length, span)) ??
      shortage('too-few-distinct-x', 2, countDistinct(x)),
  },
  (x, at, span) => loessWeights(x, at, span, 1),
  (x, y, at, span) => loessFit(x, y, at, span, 1),
);

const spline = linearFamily(
  {
    name: 'spline',
    parameter: 'df',
    complexities: (n) => integers(2, Math.min(MAX_SPLINE_DF, n)),
    check: (df) => {
      checkInteger('df', df, 2, MAX_SPLINE_DF);
    },
    problem: (x, df) => {
      const knots = splineKnots(x, df);
      return (
        shortage('too-few-distinct-x', df, countDistinct(x)) ??
        shortage('coinciding-knots', df, countDistinct(knots)) ??
        shortage('too-few-distinct-x', df, naturalSplineRank(x, knots))
      );
    },
  },
  (x, at, df) => naturalSplineWeights(x, at, splineKnots(x, df)),
  (x, y, at, df) => project(splineBasis(x, at, splineKnots(x, df)), y, at.length),
);

const ridge = linearFamily(
  {
    name: 'ridge',
    parameter: 'lambda',
    complexities: () => integers(0, 36).map((step) => 10 ** (3 - step / 4)),
    check: (lambda) => {
      checkNumber('lambda', lambda, Number.MIN_VALUE);
    },
    problem: () => null,
  },
  (x, at, lambda) => ridgePolynomialWeights(x, at, RIDGE_DEGREE, lambda),
  (x, y, at, lambda) => {
    const mean = y.reduce((sum, value) => sum + value, 0) / y.length;
    return project(ridgeBasis(x, at, RIDGE_DEGREE, lambda), y, at.length).map((value) => value + mean);
  },
);

const tree: RegressionFamily = {
  name: 'tree',
  parameter: 'maxDepth',
  linear: false,
  complexities: () => integers(0, MAX_TREE_DEPTH),
  problem(x, maxDepth) {
    checkInteger('maxDepth', maxDepth, 0, MAX_TREE_DEPTH);
    checkFinite('x', x);
    return null;
  },
  fit(x, y, maxDepth) {
    tree.problem(x, maxDepth);
    checkResponses(x, y);
    const grown = createRegressionTreeGrower(x)(y, maxDepth);
    return (at) => {
      const result = new Float64Array(at.length);
      predictTree(grown, at, result);
      return result;
    };
  },
  prepare(x, at, maxDepth) {
    tree.problem(x, maxDepth);
    const grow = createRegressionTreeGrower(x);
    const n = x.length;
    const m = at.length;
    return (responses, result, from, to) => {
      for (let row = from; row < to; row += 1) {
        const grown = grow(responses.subarray(row * n, (row + 1) * n), maxDepth);
        predictTree(grown, at, result.subarray(row * m, (row + 1) * m));
      }
    };
  },
};

/**
 * The model families of the bias-variance explainer, each a function of x alone and one number for its complexity:
 *
 * - `polynomial`: least squares, `degree` 0 to 15
 * - `knn`: the mean of the `k` nearest neighbours, n down to 1
 * - `loess`: local lines, `span` 1 down to 0.1
 * - `spline`: natural cubic regression spline, `df` 2 to 15 (constant included), knots at quantiles
 * - `ridge`: on the powers 1 to 9 of 2x - 1, `lambda` 1000 down to 0.000001; x belongs in [0, 1]
 * - `tree`: regression tree, `maxDepth` 0 to 8
 */
export const regressionFamilies: Readonly<Record<FamilyName, RegressionFamily>> = {
  polynomial,
  knn,
  loess,
  spline,
  ridge,
  tree,
};

function linearFamily(
  { name, parameter, complexities, check, problem }: Definition,
  smoother: Smoother,
  single: SingleFit,
): RegressionFamily {
  const family = {
    name,
    parameter,
    linear: true,
    complexities,
    problem(x: Float64Array, complexity: number) {
      check(complexity);
      checkFinite('x', x);
      return problem(x, complexity);
    },
    weights(x: Float64Array, at: Float64Array, complexity: number) {
      ensureFits(x, complexity);
      return smoother(x, at, complexity);
    },
    fit(x: Float64Array, y: Float64Array, complexity: number) {
      checkResponses(x, y);
      ensureFits(x, complexity);
      return (at: Float64Array) => single(x, y, at, complexity);
    },
    prepare(x: Float64Array, at: Float64Array, complexity: number): BatchFit {
      const weights = family.weights(x, at, complexity);
      return (responses, result, from, to) => {
        multiplyByTransposed(responses, weights, x.length, result, from, to);
      };
    },
  };
  const ensureFits = (x: Float64Array, complexity: number): void => {
    const found = family.problem(x, complexity);
    if (found === null) return;
    throw new ArgumentError(parameter, complexity, `one that fits these x (${found.reason}: needs ${found.needed})`);
  };
  return family;
}

function checkResponses(x: Float64Array, y: Float64Array): void {
  checkFinite('y', y);
  checkLength('y', y, x.length);
}

function shortage(reason: FitProblemReason, needed: number, got: number): FitProblem | null {
  return got < needed ? { reason, needed, got } : null;
}

function integers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** n down to 1, all of them or about 60, at equal ratios: k = 2 differs from k = 1 more than k = 900 from k = 901. */
function neighbourCounts(n: number): readonly number[] {
  if (n <= MAX_NEIGHBOUR_STEPS) return integers(1, n).reverse();
  const steps = integers(0, MAX_NEIGHBOUR_STEPS - 1).map((step) =>
    Math.round(n ** (1 - step / (MAX_NEIGHBOUR_STEPS - 1))),
  );
  return [...new Set(steps)];
}
