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
  return sumOfOuterProducts(companions, vectors, at.length, x.length);
}

/**
 * The basis whose first n rows, with the companions, make the ridge smoother. Its vectors are longer than n: the rows beyond stand for
 * the penalty.
 */
export function ridgeBasis(x: Float64Array, at: Float64Array, degree: number, lambda: number): OrthonormalBasis {
  const n = x.length;
  const basis = createOrthonormalBasis();
  const t = x.map((value) => 2 * value - 1);
  const tAt = at.map((value) => 2 * value - 1);
  let power = new Float64Array(n).fill(1);
  let powerAt = new Float64Array(at.length).fill(1);
  for (let k = 0; k <= degree; k += 1) {
    // RSS + lambda |b|^2 is the RSS of a longer problem: a row more for each power above 0, sqrt(lambda) times the identity.
    const column = new Float64Array(n + degree + 1);
    column.set(power);
    if (k > 0) column[n + k] = Math.sqrt(lambda);
    basis.extend(column, powerAt);
    power = power.map((value, i) => value * (t[i] as number));
    powerAt = powerAt.map((value, a) => value * (tAt[a] as number));
  }
  return basis;
}
