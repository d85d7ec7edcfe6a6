import { average } from '../describe/average.js';
import { createOrthonormalBasis, type OrthonormalBasis } from '../linear-algebra/orthonormal-basis.js';
import { sumOfOuterProducts } from '../linear-algebra/products.js';

/**
 * The smoother of a ridge fit on the powers 1 to `degree` of 2x - 1, with a free constant: row a holds the weights l(at_a).
 * Meant for x in [0, 1]: the penalty speaks of the coefficients of these very powers, so other x must be mapped there first.
 *
 * @param x - n training points, in any order
 * @param at - m points
 * @param degree - the highest power, at least 1
 * @param lambda - the penalty, above 0
 * @returns m x n, row-major
 *
 * Source: A. E. Hoerl and R. W. Kennard (1970), "Ridge regression", Technometrics 12.
 *
 * @example
 * ridgePolynomialWeights(Float64Array.of(0, 1), Float64Array.of(1), 1, 2); // [0.25, 0.75]
 */
export function ridgePolynomialWeights(
  x: Float64Array,
  at: Float64Array,
  degree: number,
  lambda: number,
): Float64Array {
  const { companions, vectors } = ridgeBasis(x, at, degree, lambda);
  return sumOfOuterProducts(companions, vectors, at.length, x.length, 1 / x.length);
}

/**
 * The basis whose first n rows, with the companions, make the ridge smoother, but for the constant 1 / n. Its vectors are longer
 * than n: the rows beyond stand for the penalty.
 */
export function ridgeBasis(x: Float64Array, at: Float64Array, degree: number, lambda: number): OrthonormalBasis {
  const n = x.length;
  const t = x.map((value) => 2 * value - 1);
  const tAt = at.map((value) => 2 * value - 1);
  const basis = createOrthonormalBasis();
  let power = t;
  let powerAt = tAt;
  for (let k = 0; k < degree; k += 1) {
    const mean = average(power);
    // RSS + lambda |b|^2 is the RSS of a longer problem: `degree` more rows, sqrt(lambda) times the identity.
    const column = new Float64Array(n + degree);
    for (let i = 0; i < n; i += 1) column[i] = (power[i] as number) - mean;
    column[n + k] = Math.sqrt(lambda);
    basis.extend(
      column,
      powerAt.map((value) => value - mean),
    );
    power = power.map((value, i) => value * (t[i] as number));
    powerAt = powerAt.map((value, a) => value * (tAt[a] as number));
  }
  return basis;
}
