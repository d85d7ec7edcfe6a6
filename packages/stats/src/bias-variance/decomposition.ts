import { average } from '../describe/average.js';
import { checkLength } from '../errors.js';
import type { RegressionFamily } from '../regression/family.js';
import { finish } from '../steps.js';
import type { DrawnSamples } from './samples.js';

/** Monte-Carlo estimates of the parts of the expected test error of a model, over B training samples. */
export interface BiasVariance {
  /** Mean over x of (mean fit - truth)^2 - s^2 / B: unbiased, so it can be slightly negative. */
  readonly bias2: number;
  /** Mean over x of s^2, the variance of the fits with divisor B - 1. */
  readonly variance: number;
  /** sigma^2, known. */
  readonly noise: number;
  /** Mean over fits and x of (y_new - fit)^2 with fresh noise: measured, not summed. */
  readonly expectedTestError: number;
  /** Standard error, over the B samples, of the gap expectedTestError - bias2 - variance - noise. */
  readonly standardError: number;
  /** The parts at each of the m points: mean fit, bias2 (may be negative) and variance. */
  readonly pointwise: {
    readonly mean: Float64Array;
    readonly bias2: Float64Array;
    readonly variance: Float64Array;
  };
  /** B x m, row-major: fit b in row b. */
  readonly fits: Float64Array;
}

export interface Model {
  /** Such as {@link polynomialFamily}. */
  readonly family: RegressionFamily;
  readonly complexity: number;
}

/** Multiplications a slice: about a millisecond on a slow machine. */
const SLICE = 400_000;
/** A tree costs about as much as this many multiplications a training point. */
const TREE_COST = 300;

/**
 * Bias and variance of a model over samples that are already drawn, in slices.
 *
 * @returns a generator that yields its progress, from 0 to 1, and returns the estimates
 * @throws ArgumentError on the first step, when the model cannot be fitted to these x
 *
 * @example
 * const [x, at] = [designPoints(4), evaluationGrid(3)];
 * const truths = { truthAtTraining: truthAt('line', x), truthAt: truthAt('line', at) };
 * const samples = drawSamples({ x, at, ...truths, sigma: 0, samples: 2, seed: 1 });
 * const steps = decomposeSteps(samples, { family: polynomialFamily, complexity: 0 });
 * let step = steps.next();
 * while (!step.done) step = steps.next();
 * step.value.pointwise.bias2; // [1, 0, 1]
 */
export function* decomposeSteps(samples: DrawnSamples, model: Model): Generator<number, BiasVariance, void> {
  const { x, at, responses, samples: count } = samples;
  const { family, complexity } = model;
  const fitRows = family.prepare(x, at, complexity);
  const fits = new Float64Array(count * at.length);
  const costOfRow = x.length * (family.linear ? at.length : TREE_COST);
  // An even number, for rows are fitted two at a time.
  const rows = 2 * Math.max(1, Math.floor(SLICE / costOfRow / 2));
  for (let from = 0; from < count; from += rows) {
    if (from > 0) yield from / count;
    fitRows(responses, fits, from, Math.min(from + rows, count));
  }
  return summarize(samples, fits);
}

/**
 * {@link decomposeSteps} in one go.
 *
 * @throws ArgumentError when the model cannot be fitted to these x
 *
 * @example
 * const [x, at] = [designPoints(4), evaluationGrid(3)];
 * const truths = { truthAtTraining: truthAt('line', x), truthAt: truthAt('line', at) };
 * const samples = drawSamples({ x, at, ...truths, sigma: 0, samples: 2, seed: 1 });
 * decompose(samples, { family: polynomialFamily, complexity: 0 }); // { variance: 0, bias2: 0.666667, noise: 0 }
 */
export function decompose(samples: DrawnSamples, model: Model): BiasVariance {
  return finish(decomposeSteps(samples, model));
}

/**
 * The estimates from fits that are already made.
 *
 * bias2 + variance is, exactly, the mean of (fit - truth)^2 over fits and x. So the gap is a mean over the samples of
 * e^2 - 2 e (fit - truth) - sigma^2, e the fresh noise, and its standard error is that of a mean.
 *
 * @param fits - B x m, row-major
 * @throws ArgumentError when the fits are not B x m
 *
 * @example
 * const [x, at] = [designPoints(4), evaluationGrid(3)];
 * const truths = { truthAtTraining: truthAt('line', x), truthAt: truthAt('line', at) };
 * const samples = drawSamples({ x, at, ...truths, sigma: 0, samples: 2, seed: 1 });
 * summarize(samples, Float64Array.of(-1, 0, 1, -1, 0, 3)).pointwise.variance; // [0, 0, 2]
 */
export function summarize(samples: DrawnSamples, fits: Float64Array): BiasVariance {
  const { truthAt, sigma, testNoise, samples: count } = samples;
  const m = truthAt.length;
  checkLength('fits', fits, count * m);
  const noise = sigma * sigma;
  const mean = columnMeans(fits, count, m);
  const squares = new Float64Array(m);
  const gaps = new Float64Array(count);
  let testError = 0;
  for (let b = 0; b < count; b += 1) {
    let gap = 0;
    for (let a = 0; a < m; a += 1) {
      const fit = fits[b * m + a] as number;
      const deviation = fit - (mean[a] as number);
      squares[a] = (squares[a] as number) + deviation * deviation;
      const fresh = testNoise[b * m + a] as number;
      const error = fit - (truthAt[a] as number);
      testError += (fresh - error) * (fresh - error);
      gap += fresh * (fresh - 2 * error);
    }
    gaps[b] = gap / m - noise;
  }
  const variance = squares.map((value) => value / (count - 1));
  const bias2 = mean.map((value, a) => (value - (truthAt[a] as number)) ** 2 - (variance[a] as number) / count);
  return {
    bias2: average(bias2),
    variance: average(variance),
    noise,
    expectedTestError: testError / (count * m),
    standardError: standardErrorOfMean(gaps),
    pointwise: { mean, bias2, variance },
    fits,
  };
}

/** Column means of a row-major matrix. */
export function columnMeans(matrix: Float64Array, rows: number, columns: number): Float64Array {
  const sums = new Float64Array(columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      sums[column] = (sums[column] as number) + (matrix[row * columns + column] as number);
    }
  }
  return sums.map((sum) => sum / rows);
}

function standardErrorOfMean(values: Float64Array): number {
  const mean = average(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1) / values.length);
}
