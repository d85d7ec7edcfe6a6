import { ArgumentError, checkFinite, checkList } from '../errors.js';
import { multiplyByTransposed } from '../linear-algebra/products.js';

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

export interface Definition {
  readonly name: FamilyName;
  readonly parameter: RegressionFamily['parameter'];
  readonly complexities: (n: number) => readonly number[];
  /** As in {@link RegressionFamily}, for finite x. */
  readonly problem: (x: Float64Array, complexity: number) => FitProblem | null;
}

/** A family whose fits are linear in the responses. */
export function linearFamily(
  { name, parameter, complexities, problem }: Definition,
  smoother: Smoother,
  single: SingleFit,
): RegressionFamily {
  const family = {
    name,
    parameter,
    linear: true,
    complexities,
    problem(x: Float64Array, complexity: number) {
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

/** Throws unless there is a finite y for each x. */
export function checkResponses(x: Float64Array, y: Float64Array): void {
  checkList('y', y, x.length);
}

/** The problem, if there are fewer than needed. */
export function shortage(reason: FitProblemReason, needed: number, got: number): FitProblem | null {
  return got < needed ? { reason, needed, got } : null;
}

/** The integers from the first to the last. */
export function integers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
