import { addAt } from './vectors.js';

/**
 * An orthonormal basis that grows by one column at a time, with a companion for each column: whatever combination of columns
 * makes a basis vector is also taken of the companions. With the columns a model's terms at the training points, and
 * the companions the same terms elsewhere, the companions become the orthonormal terms elsewhere.
 */
export interface OrthonormalBasis {
  /** The basis vectors, all of one length. */
  readonly vectors: readonly Float64Array[];
  /** As many, all of one length: the same combinations of the companions. */
  readonly companions: readonly Float64Array[];
  /**
   * Adds what `column` has that the basis lacks; inputs stay as they are.
   *
   * @returns false, adding nothing, when the basis (to rounding) already spans the column
   */
  extend(column: Float64Array, companion: Float64Array): boolean;
}

/** Share of its length that must be left of a column for it to count as new: rounding of the column leaves about 1e-16. */
const SPANNED = 1e-13;

/**
 * An empty basis, to be extended by Gram-Schmidt with a second pass.
 *
 * Sources: L. Giraud, J. Langou, M. Rozloznik and J. van den Eshof (2005), Numerische Mathematik 101 ("twice is
 * enough"); for the companions P. D. Brubeck, Y. Nakatsukasa and L. N. Trefethen (2021), "Vandermonde with Arnoldi",
 * SIAM Review 63.
 */
export function createOrthonormalBasis(): OrthonormalBasis {
  const vectors: Float64Array[] = [];
  const companions: Float64Array[] = [];
  return {
    vectors,
    companions,
    extend(column, companion) {
      const remainder = column.slice();
      const follower = companion.slice();
      for (let pass = 0; pass < 2; pass += 1) {
        vectors.forEach((vector, index) => {
          const share = innerProduct(vector, remainder);
          addAt(remainder, 0, -share, vector, 0, remainder.length);
          addAt(follower, 0, -share, companions[index] as Float64Array, 0, follower.length);
        });
      }
      const length = Math.sqrt(innerProduct(remainder, remainder));
      if (length <= SPANNED * Math.sqrt(innerProduct(column, column))) return false;
      divideAll(remainder, length);
      divideAll(follower, length);
      vectors.push(remainder);
      companions.push(follower);
      return true;
    },
  };
}

/**
 * The projection of responses onto a basis, seen at the companions: sum of companion_k (vector_k' y).
 *
 * @param y - responses; where the basis vectors are longer, their further entries do not count
 * @param length - of the companions
 */
export function project({ vectors, companions }: OrthonormalBasis, y: Float64Array, length: number): Float64Array {
  const result = new Float64Array(length);
  vectors.forEach((vector, k) => {
    let share = 0;
    for (let i = 0; i < y.length; i += 1) share += (vector[i] as number) * (y[i] as number);
    addAt(result, 0, share, companions[k] as Float64Array, 0, length);
  });
  return result;
}

/** The inner product of two vectors of one length. */
export function innerProduct(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function divideAll(target: Float64Array, divisor: number): void {
  for (let i = 0; i < target.length; i += 1) target[i] = (target[i] as number) / divisor;
}
