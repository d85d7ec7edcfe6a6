import { ArgumentError, checkFinite, checkLength } from '../errors.js';
import type { Random } from './random.js';

/**
 * A function that draws vectors of p normal variables, by the Cholesky factor of their covariance.
 *
 * @param mean - p
 * @param covariance - p x p, row-major, symmetric (the lower triangle is read), positive definite
 * @throws ArgumentError when it is not, for lengths that do not fit and numbers that are not finite
 *
 * @example
 * multivariateNormal([1, 2], [1e-40, 0, 0, 1e-40])(createRandom(1)); // [1, 2]
 */
export function multivariateNormal(
  mean: ArrayLike<number>,
  covariance: ArrayLike<number>,
): (random: Random) => Float64Array {
  const p = mean.length;
  checkFinite('mean', mean);
  checkFinite('covariance', covariance);
  checkLength('covariance', covariance, p * p);
  const factor = Float64Array.from(covariance);
  for (let i = 0; i < p; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let rest = factor[i * p + j] as number;
      for (let k = 0; k < j; k += 1) rest -= (factor[i * p + k] as number) * (factor[j * p + k] as number);
      if (i === j && !(rest > 0)) throw new ArgumentError('covariance', covariance, 'positive definite');
      factor[i * p + j] = i === j ? Math.sqrt(rest) : rest / (factor[j * p + j] as number);
    }
  }
  return (random) => {
    const deviates = Float64Array.from(mean, () => random.normal());
    return Float64Array.from(mean, (centre, i) => {
      let value = centre;
      for (let j = 0; j <= i; j += 1) value += (factor[i * p + j] as number) * (deviates[j] as number);
      return value;
    });
  };
}
