import { checkIntegers, checkFinite, checkInteger, checkNumber, checkRows } from '../errors.js';
import type { Matrix } from '../linear-algebra/matrix.js';
import type { Steps } from '../steps.js';
import { createRandom, type Random } from '../random/random.js';
import { fitFeatures, type FeatureFit } from './curve.js';

export interface DoubleDescent {
  /** Draws so many features of rows: `drawRandomFeatures` and, with what it drew, `featureMatrix`. The first are those of fewer. */
  readonly features: (count: number, random: Random) => FeatureMap;
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
}

/** From rows to their features: n x P. */
export type FeatureMap = (predictors: readonly ArrayLike<number>[]) => Matrix;

/** Means over the draws so far, of one penalty; each as long as `counts`. */
export interface DescentCurve {
  readonly lambda: number;
  readonly trainErrors: Float64Array;
  readonly testErrors: Float64Array;
  readonly norms: Float64Array;
}

/**
 * Errors over the number of features, averaged over draws of the noise and the features: one number of features of one draw
 * a step. Draw k depends on the seed and k alone.
 *
 * @returns a generator that yields its progress, from 0 to 1, and returns a curve for each penalty
 * @throws ArgumentError at once when an argument is out of range
 *
 * Source: M. Belkin, D. Hsu, S. Ma and S. Mandal (2019), "Reconciling modern machine-learning practice and the classical
 * bias-variance trade-off", PNAS 116.
 *
 * @example
 * const data = { predictors: [[0], [1]], y: [0, 1], testPredictors: [[0], [1]], testY: [0, 1] };
 * const features = (count, random) => {
 *   const drawn = drawRandomFeatures('relu', count, 1, random);
 *   return (rows) => featureMatrix(drawn, rows);
 * };
 * const steps = doubleDescentSteps({ ...data, features, sigma: 0, counts: [1, 2, 8], draws: 2, seed: 1 });
 * steps.next().value; // 0.166667
 */
export function doubleDescentSteps(descent: DoubleDescent): Steps<readonly DescentCurve[]> {
  const { predictors, y, sigma, counts, draws, seed, features } = descent;
  checkRows('predictors', predictors);
  checkNumber('sigma', sigma, 0);
  checkInteger('draws', draws, 1);
  checkFinite('counts', counts);
  checkIntegers('counts', counts, 1);
  const zeros = (): Float64Array => new Float64Array(counts.length);
  // A first fit finds what else is wrong.
  const curves = fitter(
    descent,
    features(1, createRandom(seed)),
    y,
  )(1).map(({ lambda }) => ({
    lambda,
    trainErrors: zeros(),
    testErrors: zeros(),
    norms: zeros(),
  }));
  return steps(descent, curves);
}

/** Fits to responses with some features, by how many of them are used. */
function fitter(
  { predictors, testPredictors, testY, lambdas }: DoubleDescent,
  featuresOf: FeatureMap,
  y: ArrayLike<number>,
): (count: number) => readonly FeatureFit[] {
  const features = featuresOf(predictors);
  const testFeatures = featuresOf(testPredictors);
  return (count) => fitFeatures({ features, y, testFeatures, testY, lambdas }, count);
}

function* steps(descent: DoubleDescent, curves: readonly DescentCurve[]): Steps<readonly DescentCurve[]> {
  const { y, sigma, counts, draws, seed, features } = descent;
  const most = Array.from(counts).reduce((a, b) => Math.max(a, b));
  for (let draw = 0; draw < draws; draw += 1) {
    const noise = createRandom(seed, draw, 0);
    const noisy = Float64Array.from(y, (value) => noise.normal(value, sigma));
    const fit = fitter(descent, features(most, createRandom(seed, draw, 1)), noisy);
    for (let c = 0; c < counts.length; c += 1) {
      fit(counts[c] as number).forEach(({ trainError, testError, norm }, k) => {
        const { trainErrors, testErrors, norms } = curves[k] as DescentCurve;
        trainErrors[c] = (trainErrors[c] as number) + trainError / draws;
        testErrors[c] = (testErrors[c] as number) + testError / draws;
        norms[c] = (norms[c] as number) + norm / draws;
      });
      yield (draw + (c + 1) / counts.length) / draws;
    }
  }
  return curves;
}
