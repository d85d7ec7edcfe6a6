import { checkFinite, checkInteger, checkNumber, checkRows } from '../errors.js';
import { createRandom } from '../random/random.js';
import { fitFeatures, type FeatureFit } from './curve.js';
import { drawRandomFeatures, featureMatrix, type FeatureKind, type RandomFeatures } from './random-features.js';

export interface DoubleDescent {
  readonly kind: FeatureKind;
  /** n rows of d numbers, */
  readonly predictors: readonly ArrayLike<number>[];
  /** and the truth there, length n. */
  readonly y: ArrayLike<number>;
  /** Standard deviation of the noise that each draw adds to it. */
  readonly sigma: number;
  /** m rows, */
  readonly testPredictors: readonly ArrayLike<number>[];
  /** and the truth there, which the test error is measured against. */
  readonly testY: ArrayLike<number>;
  /** Numbers of features to fit, each at least 1. */
  readonly counts: ArrayLike<number>;
  /** Penalties; default [0]. */
  readonly lambdas?: ArrayLike<number> | undefined;
  /** How often to draw noise and features. */
  readonly draws: number;
  readonly seed: number;
  /** Standard deviation of the features' weights; default 1. */
  readonly scale?: number;
}

/** Means over the draws so far, of one penalty; each as long as `counts`. */
export interface DescentCurve {
  readonly lambda: number;
  readonly trainErrors: Float64Array;
  readonly testErrors: Float64Array;
  readonly norms: Float64Array;
}

export interface DoubleDescentProgress {
  /** Fits done, and to do: draws times counts. */
  readonly done: number;
  readonly total: number;
}

/**
 * Errors over the number of features, averaged over draws of the noise and the features: one number of features of one draw
 * a step. Draw k depends on the seed and k alone.
 *
 * @throws ArgumentError at once when an argument is out of range
 *
 * Source: M. Belkin, D. Hsu, S. Ma and S. Mandal (2019), "Reconciling modern machine-learning practice and the classical
 * bias-variance trade-off", PNAS 116.
 *
 * @example
 * const data = { predictors: [[0], [1]], y: [0, 1], testPredictors: [[0], [1]], testY: [0, 1] };
 * const steps = doubleDescentSteps({ ...data, kind: 'relu', sigma: 0, counts: [1, 2, 8], draws: 2, seed: 1 });
 * steps.next().value; // { done: 1, total: 6 }
 */
export function doubleDescentSteps(
  descent: DoubleDescent,
): Generator<DoubleDescentProgress, readonly DescentCurve[], void> {
  const { kind, predictors, counts, seed, scale } = descent;
  checkRows('predictors', predictors);
  checkNumber('sigma', descent.sigma, 0);
  checkInteger('draws', descent.draws, 1);
  checkFinite('counts', counts);
  Array.from(counts).forEach((count, i) => {
    checkInteger(`counts[${i}]`, count, 1);
  });
  // A first fit finds what else is wrong.
  fit(descent, drawRandomFeatures(kind, 1, predictors[0]?.length ?? 0, createRandom(seed), scale), descent.y)(1);
  return steps(descent);
}

/** Fits to responses with some features, by how many of them are used. */
function fit(
  { predictors, testPredictors, testY, lambdas }: DoubleDescent,
  drawn: RandomFeatures,
  y: ArrayLike<number>,
): (count: number) => readonly FeatureFit[] {
  const features = featureMatrix(drawn, predictors);
  const testFeatures = featureMatrix(drawn, testPredictors);
  return (count) => fitFeatures({ features, y, testFeatures, testY, lambdas }, count);
}

function* steps(descent: DoubleDescent): Generator<DoubleDescentProgress, readonly DescentCurve[], void> {
  const { kind, predictors, y, sigma, counts, lambdas = [0], draws, seed, scale } = descent;
  const most = Array.from(counts).reduce((a, b) => Math.max(a, b));
  const zeros = (): Float64Array => new Float64Array(counts.length);
  const curves: readonly DescentCurve[] = Array.from(lambdas, (lambda) => ({
    lambda,
    trainErrors: zeros(),
    testErrors: zeros(),
    norms: zeros(),
  }));
  for (let draw = 0; draw < draws; draw += 1) {
    const noise = createRandom(seed, draw, 0);
    const noisy = Float64Array.from(y, (value) => noise.normal(value, sigma));
    const dimension = (predictors[0] as ArrayLike<number>).length;
    const fits = fit(descent, drawRandomFeatures(kind, most, dimension, createRandom(seed, draw, 1), scale), noisy);
    for (let c = 0; c < counts.length; c += 1) {
      fits(counts[c] as number).forEach(({ trainError, testError, norm }, k) => {
        const { trainErrors, testErrors, norms } = curves[k] as DescentCurve;
        trainErrors[c] = (trainErrors[c] as number) + trainError / draws;
        testErrors[c] = (testErrors[c] as number) + testError / draws;
        norms[c] = (norms[c] as number) + norm / draws;
      });
      yield { done: draw * counts.length + c + 1, total: draws * counts.length };
    }
  }
  return curves;
}
