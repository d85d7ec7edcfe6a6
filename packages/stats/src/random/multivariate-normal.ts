import { cholesky } from '../linear-algebra/cholesky.js';
import { dotAt } from '../linear-algebra/vectors.js';
import { ArgumentError, checkFinite, checkList } from '../errors.js';
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
  checkList('covariance', covariance, p * p);
  const { factor, positiveDefinite } = cholesky({ rows: p, columns: p, values: Float64Array.from(covariance) });
  if (!positiveDefinite) throw new ArgumentError('covariance', covariance, 'positive definite');
  return (random) => {
    const deviates = Float64Array.from(mean, () => random.normal());
    return Float64Array.from(mean, (centre, i) => centre + dotAt(factor.values, i * p, deviates, 0, i + 1));
  };
}
