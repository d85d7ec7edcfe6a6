import { finish } from '../steps.js';
import { checkChoice, checkFinite, checkInteger, checkList, checkNumber } from '../errors.js';
import { createRandom } from '../random/random.js';
import { trueFunctions, truthAt, type TruthName } from './truths.js';

/** First stream number of each use of the seed: what is drawn for one never depends on how much is drawn for another. */
const TRAINING_STREAM = 1;
const TEST_STREAM = 2;

/**
 * n fixed x in [0, 1], equally spaced and away from the ends: (i + 0.5) / n.
 *
 * @throws ArgumentError unless n is an integer from 1 on
 *
 * @example
 * designPoints(4); // [0.125, 0.375, 0.625, 0.875]
 */
export function designPoints(n: number): Float64Array {
  checkInteger('n', n, 1);
  return Float64Array.from({ length: n }, (_, i) => (i + 0.5) / n);
}

/**
 * m equally spaced x from `low` to `high`, both included.
 *
 * @param m - 2 or more
 * @throws ArgumentError for fewer than 2
 *
 * @example
 * evaluationGrid(5); // [0, 0.25, 0.5, 0.75, 1]
 */
export function evaluationGrid(m: number, low = 0, high = 1): Float64Array {
  checkInteger('m', m, 2);
  return Float64Array.from({ length: m }, (_, i) => low + ((high - low) * i) / (m - 1));
}

/**
 * The noise of training sample b: n normal deviates of standard deviation sigma. A function of its arguments alone, the first
 * entries the same for every n, and scaled by sigma: another model, size or noise keeps the same samples.
 *
 * @returns n numbers
 *
 * @example
 * const [long, short] = [sampleNoise(1, 0, 50, 2), sampleNoise(1, 0, 2, 1)];
 * long[1] === 2 * short[1]; // true
 */
export function sampleNoise(seed: number, b: number, n: number, sigma: number): Float64Array {
  return noise(seed, TRAINING_STREAM, b, n, sigma);
}

/**
 * The fresh noise that test sample b adds to the truth; independent of every training sample.
 *
 * @returns n normal deviates of standard deviation sigma
 *
 * @example
 * testNoise(1, 0, 3, 0.5).length; // 3
 * testNoise(1, 0, 1, 1)[0] === sampleNoise(1, 0, 1, 1)[0]; // false
 */
export function testNoise(seed: number, b: number, n: number, sigma: number): Float64Array {
  return noise(seed, TEST_STREAM, b, n, sigma);
}

function noise(seed: number, use: number, b: number, n: number, sigma: number): Float64Array {
  const random = createRandom(seed, use, b);
  return Float64Array.from({ length: n }, () => sigma * random.normal());
}

export interface CurveOptions {
  readonly truth: TruthName;
  /** Number of points. */
  readonly sampleSize: number;
  /** Standard deviation of the noise. */
  readonly noise: number;
  readonly seed: number;
  /** Which training sample; default 0. */
  readonly stream?: number;
}

/** One simulated training sample. */
export interface Curve {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The true function at x. */
  readonly truth: Float64Array;
}

/**
 * Training sample `stream` of a true function at {@link designPoints}: its noise is {@link sampleNoise}.
 *
 * @throws ArgumentError for an unknown truth, a size below 1 and a negative noise
 *
 * @example
 * generateCurve({ truth: 'line', sampleSize: 2, noise: 0, seed: 1 }); // { x: [0.25, 0.75], y: [-0.5, 0.5] }
 */
export function generateCurve({ truth, sampleSize, noise: sigma, seed, stream = 0 }: CurveOptions): Curve {
  checkChoice('truth', truth, Object.keys(trueFunctions));
  checkNumber('noise', sigma, 0);
  const x = designPoints(sampleSize);
  const values = truthAt(truth, x);
  const errors = sampleNoise(seed, stream, sampleSize, sigma);
  return { x, y: values.map((value, i) => value + (errors[i] as number)), truth: values };
}

export interface SamplingPlan {
  /** The n fixed training points, */
  readonly x: Float64Array;
  /** and the truth there. */
  readonly truthAtTraining: Float64Array;
  /** The m points to evaluate at, */
  readonly at: Float64Array;
  /** and the truth there. */
  readonly truthAt: Float64Array;
  /** Standard deviation of the noise. */
  readonly sigma: number;
  /** Number of training samples B, 2 or more. */
  readonly samples: number;
  readonly seed: number;
}

/** B training samples and B test samples: drawn once, used by every model. */
export interface DrawnSamples extends SamplingPlan {
  /** B x n: truth plus training noise, sample b in row b. */
  readonly responses: Float64Array;
  /** B x m: fresh noise at the evaluation points. */
  readonly testNoise: Float64Array;
}

/** Normal deviates a slice: about a millisecond on a slow machine. */
const SLICE = 4000;

/**
 * Draws all samples of a plan, in slices.
 *
 * @returns a generator that yields its progress, from 0 to 1, and returns the samples
 * @throws ArgumentError on the first step, for lengths that differ, numbers that are not finite and fewer than 2 samples
 *
 * @example
 * const [x, at] = [designPoints(4), evaluationGrid(3)];
 * const truths = { truthAtTraining: truthAt('line', x), truthAt: truthAt('line', at) };
 * const steps = drawSamplesSteps({ x, at, ...truths, sigma: 0, samples: 2, seed: 1 });
 * let step = steps.next();
 * while (!step.done) step = steps.next();
 * step.value.responses.length; // 8
 */
export function* drawSamplesSteps(plan: SamplingPlan): Generator<number, DrawnSamples, void> {
  checkPlan(plan);
  const { truthAtTraining, at, sigma, samples, seed } = plan;
  const n = truthAtTraining.length;
  const m = at.length;
  const responses = new Float64Array(samples * n);
  const fresh = new Float64Array(samples * m);
  const rowsASlice = Math.max(1, Math.floor(SLICE / (n + m)));
  for (let b = 0; b < samples; b += 1) {
    if (b > 0 && b % rowsASlice === 0) yield b / samples;
    const errors = sampleNoise(seed, b, n, sigma);
    for (let i = 0; i < n; i += 1) responses[b * n + i] = (truthAtTraining[i] as number) + (errors[i] as number);
    fresh.set(testNoise(seed, b, m, sigma), b * m);
  }
  return { ...plan, responses, testNoise: fresh };
}

/**
 * {@link drawSamplesSteps} in one go.
 *
 * @throws ArgumentError for lengths that differ, numbers that are not finite and fewer than 2 samples
 *
 * @example
 * const [x, at] = [designPoints(4), evaluationGrid(3)];
 * const truths = { truthAtTraining: truthAt('line', x), truthAt: truthAt('line', at) };
 * const { responses } = drawSamples({ x, at, ...truths, sigma: 0, samples: 2, seed: 1 });
 * responses; // [-0.75, -0.25, 0.25, 0.75, -0.75, -0.25, 0.25, 0.75]
 */
export function drawSamples(plan: SamplingPlan): DrawnSamples {
  return finish(drawSamplesSteps(plan));
}

function checkPlan({ x, truthAtTraining, at, truthAt: truth, sigma, samples }: SamplingPlan): void {
  checkFinite('x', x);
  checkList('truthAtTraining', truthAtTraining, x.length);
  checkFinite('at', at);
  checkList('truthAt', truth, at.length);
  checkNumber('sigma', sigma, 0);
  checkInteger('samples', samples, 2);
}
