import { checkFinite, checkInteger, checkPairs } from '../errors.js';
import { average } from '../describe/average.js';
import { outOfBagRows } from '../forests/votes.js';
import { createRandom } from '../random/random.js';
import { bootstrapIndices } from '../random/sampling.js';
import type { FitProblem } from '../regression/family.js';
import { meanSquaredError } from './mean-squared-error.js';
import { columnMeans, type Model } from './decomposition.js';
import { finish } from '../steps.js';

const BOOTSTRAP_STREAM = 3;

/**
 * Resample b of n rows with replacement: their indices. A function of its arguments alone.
 *
 * @throws ArgumentError unless n is from 1 on
 *
 * @example
 * bootstrapResample(1, 0, 5).length; // 5
 */
export function bootstrapResample(seed: number, b: number, n: number): Int32Array {
  return bootstrapIndices(n, createRandom(seed, BOOTSTRAP_STREAM, b));
}

export interface BootstrapOptions extends Model {
  /** The data, */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** and the m points to evaluate at. */
  readonly at: Float64Array;
  /** Number of resamples, 2 or more. */
  readonly resamples: number;
  readonly seed: number;
}

export interface BootstrapVariance {
  /** Mean over x of the variance of the fits; NaN with fewer than 2 of them. */
  readonly variance: number;
  readonly pointwise: { readonly mean: Float64Array; readonly variance: Float64Array };
  /** Mean over the fits of the mean squared error on the rows each has not seen; NaN when every fit has seen all. */
  readonly outOfBagError: number;
  /** fitted x m, row-major. */
  readonly fits: Float64Array;
  /** Which resamples the fits belong to, ascending. */
  readonly fitted: Int32Array;
  /** How many resamples could not be fitted, and why not: too few distinct x, as a rule. */
  readonly failed: number;
  readonly problem: FitProblem | null;
}

/**
 * Variance of a model by the pairs bootstrap: rows (x, y) are drawn with replacement, the model is fitted to each resample, and
 * tested on the rows left out. One resample a slice, or several small ones.
 *
 * @returns a generator that yields its progress, from 0 to 1, and returns the estimates
 * @throws ArgumentError on the first step, for lengths that differ, numbers that are not finite, fewer than 2 resamples, and a
 *   complexity out of range
 *
 * Sources: B. Efron and R. Tibshirani (1993), "An Introduction to the Bootstrap", 9.5; L. Breiman (1996), "Out-of-bag
 * estimation", technical report, Berkeley.
 *
 * @example
 * const [x, at] = [designPoints(5), evaluationGrid(3)];
 * const options = { x, y: truthAt('line', x), at, resamples: 20, seed: 1, family: polynomialFamily, complexity: 1 };
 * const steps = bootstrapVarianceSteps(options);
 * let step = steps.next();
 * while (!step.done) step = steps.next();
 * Math.abs(step.value.variance) < 1e-12; // true
 */
export function* bootstrapVarianceSteps(options: BootstrapOptions): Generator<number, BootstrapVariance, void> {
  const { x, y, at, resamples, seed, family, complexity } = options;
  checkOptions(options);
  const n = x.length;
  const m = at.length;
  const rows: Float64Array[] = [];
  const fitted: number[] = [];
  const errors: number[] = [];
  let problem: FitProblem | null = null;
  const rowsASlice = Math.max(1, Math.floor(SLICE / (n * (n + m))));
  for (let b = 0; b < resamples; b += 1) {
    if (b > 0 && b % rowsASlice === 0) yield b / resamples;
    const indices = bootstrapResample(seed, b, n);
    const points = Float64Array.from(indices, (index) => x[index] as number);
    const found = family.problem(points, complexity);
    if (found !== null) {
      problem ??= found;
      continue;
    }
    const responses = Float64Array.from(indices, (index) => y[index] as number);
    const left = outOfBagRows(indices, n);
    // The points of evaluation and, after them, the rows left out.
    const places = new Float64Array(m + left.length);
    places.set(at);
    left.forEach((row, i) => {
      places[m + i] = x[row] as number;
    });
    const fit = family.fit(points, responses, complexity)(places);
    rows.push(fit.subarray(0, m));
    fitted.push(b);
    if (left.length > 0)
      errors.push(
        meanSquaredError(
          Array.from(left, (row) => y[row] as number),
          fit.subarray(m),
        ),
      );
  }
  const fits = new Float64Array(rows.length * m);
  rows.forEach((row, b) => {
    fits.set(row, b * m);
  });
  const mean = columnMeans(fits, rows.length, m);
  const variance = columnVariances(fits, mean, rows.length);
  return {
    variance: average(variance),
    pointwise: { mean, variance },
    outOfBagError: average(Float64Array.from(errors)),
    fits,
    fitted: Int32Array.from(fitted),
    failed: resamples - rows.length,
    problem,
  };
}

/** Weights a slice: the slowest family takes about a millisecond for as many on a slow machine. */
const SLICE = 10_000;

/**
 * {@link bootstrapVarianceSteps} in one go.
 *
 * @throws ArgumentError as that does
 *
 * @example
 * const [x, at] = [designPoints(5), evaluationGrid(3)];
 * const options = { x, y: truthAt('line', x), at, resamples: 20, seed: 1, family: polynomialFamily, complexity: 1 };
 * Math.abs(bootstrapVariance(options).variance) < 1e-12; // true
 */
export function bootstrapVariance(options: BootstrapOptions): BootstrapVariance {
  return finish(bootstrapVarianceSteps(options));
}

/** Variances of the columns, divisor rows - 1. */
function columnVariances(matrix: Float64Array, means: Float64Array, rows: number): Float64Array {
  const columns = means.length;
  return means.map((mean, column) => {
    let sum = 0;
    for (let row = 0; row < rows; row += 1) sum += ((matrix[row * columns + column] as number) - mean) ** 2;
    return rows > 1 ? sum / (rows - 1) : NaN;
  });
}

function checkOptions({ family, complexity, x, y, at, resamples }: BootstrapOptions): void {
  checkPairs(x, y);
  checkFinite('at', at);
  checkInteger('resamples', resamples, 2);
  family.problem(x, complexity);
}
