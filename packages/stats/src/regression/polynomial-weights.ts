import { extremes } from '../describe/extremes.js';
import { createOrthonormalBasis, type OrthonormalBasis } from '../linear-algebra/orthonormal-basis.js';
import { sumOfOuterProducts } from '../linear-algebra/products.js';

/**
 * The smoother of a polynomial fit: row a holds the weights l(at_a), so that the fit there is their sum over y. With fewer
 * than degree + 1 distinct x, the highest degree they determine is fitted.
 *
 * The polynomials are made orthonormal over the x one degree at a time, each from x times the one before, so degree 15 is as
 * exact as degree 1 (powers of x would lose every digit).
 *
 * @param x - n training points, in any order
 * @param at - m points
 * @returns m x n, row-major
 *
 * Source: P. D. Brubeck, Y. Nakatsukasa and L. N. Trefethen (2021), "Vandermonde with Arnoldi", SIAM Review 63.
 *
 * @example
 * polynomialWeights(Float64Array.of(-1, 1), Float64Array.of(0, 3), 1); // [0.5, 0.5, -1, 2]
 */
export function polynomialWeights(x: Float64Array, at: Float64Array, degree: number): Float64Array {
  const { companions, vectors } = polynomialBasis(x, at, degree);
  return sumOfOuterProducts(companions, vectors, at.length, x.length);
}

/** Polynomials up to the degree, orthonormal over x, with their values at other points as companions. */
export function polynomialBasis(x: Float64Array, at: Float64Array, degree: number): OrthonormalBasis {
  const { centre, halfRange } = span(x);
  const t = x.map((value) => (value - centre) / halfRange);
  const tAt = at.map((value) => (value - centre) / halfRange);
  const basis = createOrthonormalBasis();
  basis.extend(new Float64Array(x.length).fill(1), new Float64Array(at.length).fill(1));
  for (let k = 1; k <= degree; k += 1) {
    const last = basis.vectors[k - 1] as Float64Array;
    const lastAt = basis.companions[k - 1] as Float64Array;
    if (!basis.extend(times(last, t), times(lastAt, tAt))) break;
  }
  return basis;
}

function span(x: Float64Array): { centre: number; halfRange: number } {
  const { min, max } = extremes(x);
  return { centre: min / 2 + max / 2, halfRange: max / 2 - min / 2 || 1 };
}

function times(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, index) => value * (b[index] as number));
}
