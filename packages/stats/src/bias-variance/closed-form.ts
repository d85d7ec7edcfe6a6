import { checkFinite, checkInteger, checkLength, checkNumber } from '../errors.js';

export interface LinearSmoother {
  /** Row a holds the weights l(at_a): m x n, row-major. */
  readonly weights: Float64Array;
  /** The truth at the n training points, */
  readonly truthAtTraining: Float64Array;
  /** and at the m points of evaluation. */
  readonly truthAt: Float64Array;
  /** Standard deviation of the noise. */
  readonly sigma: number;
}

export interface ClosedFormBiasVariance {
  /** Mean over the m points of the squared bias, */
  readonly bias2: number;
  /** and of the variance. */
  readonly variance: number;
  readonly pointwise: { readonly bias: Float64Array; readonly variance: Float64Array };
}

/**
 * Bias and variance of a linear smoother, exactly: at a point with weights l, bias = l'f - f and variance = sigma^2 |l|^2.
 *
 * @throws ArgumentError for lengths that do not match
 *
 * Source: T. Hastie and R. Tibshirani (1990), "Generalized Additive Models", 3.4.
 *
 * @example
 * const smoother = { weights: Float64Array.of(0.5, 0.5), truthAtTraining: Float64Array.of(0, 1), truthAt: Float64Array.of(1), sigma: 2 };
 * closedFormBiasVariance(smoother); // { bias2: 0.25, variance: 2 }
 */
export function closedFormBiasVariance(smoother: LinearSmoother): ClosedFormBiasVariance {
  const { weights, truthAtTraining, truthAt, sigma } = smoother;
  checkFinite('truthAtTraining', truthAtTraining);
  checkFinite('truthAt', truthAt);
  checkNumber('sigma', sigma, 0);
  const n = truthAtTraining.length;
  const m = truthAt.length;
  checkLength('weights', weights, m * n);
  const bias = new Float64Array(m);
  const variance = new Float64Array(m);
  let bias2 = 0;
  let total = 0;
  for (let a = 0; a < m; a += 1) {
    let mean = 0;
    let squares = 0;
    for (let i = 0; i < n; i += 1) {
      const weight = weights[a * n + i] as number;
      mean += weight * (truthAtTraining[i] as number);
      squares += weight * weight;
    }
    const gap = mean - (truthAt[a] as number);
    bias[a] = gap;
    variance[a] = sigma * sigma * squares;
    bias2 += gap * gap;
    total += sigma * sigma * squares;
  }
  return { bias2: bias2 / m, variance: total / m, pointwise: { bias, variance } };
}

export interface FixedDesignBiasVariance extends ClosedFormBiasVariance {
  /** sigma^2. */
  readonly noise: number;
  /** bias2 + variance + noise: of new responses at the training points. */
  readonly expectedTestError: number;
  /** Of the responses that were fitted. */
  readonly expectedTrainError: number;
  /** Trace of the hat matrix. */
  readonly degreesOfFreedom: number;
}

/**
 * Bias and variance of a linear smoother at its own training points, with the errors to expect there.
 *
 * @param hat - n x n, row-major: row i holds the weights of the fit at training point i
 * @param truth - the truth at the n training points
 * @param sigma - standard deviation of the noise
 * @throws ArgumentError for lengths that do not match
 *
 * Source: T. Hastie, R. Tibshirani and J. Friedman (2009), "The Elements of Statistical Learning", 2nd ed., 7.4 to 7.6.
 *
 * @example
 * const hat = new Float64Array(4).fill(0.5);
 * fixedDesignBiasVariance(hat, Float64Array.of(0, 2), 1); // { bias2: 1, variance: 0.5, noise: 1, degreesOfFreedom: 1 }
 */
export function fixedDesignBiasVariance(
  hat: Float64Array,
  truth: Float64Array,
  sigma: number,
): FixedDesignBiasVariance {
  const parts = closedFormBiasVariance({ weights: hat, truthAtTraining: truth, truthAt: truth, sigma });
  const n = truth.length;
  const noise = sigma * sigma;
  const degreesOfFreedom = truth.reduce((sum, _, i) => sum + (hat[i * n + i] as number), 0);
  return {
    ...parts,
    noise,
    expectedTestError: parts.bias2 + parts.variance + noise,
    expectedTrainError: parts.bias2 + parts.variance + noise * (1 - (2 * degreesOfFreedom) / n),
    degreesOfFreedom,
  };
}

export interface ShrunkMean {
  /** Sample size. */
  readonly n: number;
  /** True mean. */
  readonly mu: number;
  /** Standard deviation of one observation. */
  readonly sigma: number;
  /** The factor by which the sample mean is multiplied. */
  readonly c: number;
}

/**
 * Squared bias, variance and mean squared error of c times the sample mean as an estimate of the true mean.
 *
 * @returns in the squared units of the observations
 * @throws ArgumentError for numbers that are not finite, a negative sigma and n below 1
 *
 * @example
 * shrunkMeanBiasVariance({ n: 4, mu: 2, sigma: 2, c: 0.5 }); // { bias2: 1, variance: 0.25, meanSquaredError: 1.25 }
 */
export function shrunkMeanBiasVariance({ n, mu, sigma, c }: ShrunkMean): {
  readonly bias2: number;
  readonly variance: number;
  readonly meanSquaredError: number;
} {
  checkInteger('n', n, 1);
  checkNumber('mu', mu);
  checkNumber('sigma', sigma, 0);
  checkNumber('c', c);
  const bias2 = ((c - 1) * mu) ** 2;
  const variance = (c * sigma) ** 2 / n;
  return { bias2, variance, meanSquaredError: bias2 + variance };
}
