import { checkSquare, type Matrix } from './matrix.js';
import { multiplyVector } from './products.js';
import { ascendingOrder } from './sorting.js';
import { decompose } from './svd.js';
import { dotAt } from './vectors.js';

/** The matrix as the sum of values[i] v_i v_i'. */
export interface SymmetricEigen {
  /** Descending. */
  readonly values: Float64Array;
  /** Row i is v_i; orthonormal. */
  readonly vectors: Matrix;
}

/**
 * Eigenvalues and eigenvectors of a symmetric matrix, of which the lower triangle is read. A multiple of the identity makes it
 * positive semidefinite; then eigenvectors are singular vectors, and v' A v gives the eigenvalues.
 *
 * @throws ArgumentError unless square, with finite numbers
 *
 * @example
 * symmetricEigen(matrixOf([[1, 2], [2, 1]])).values; // [3, -1]
 */
export function symmetricEigen(matrix: Matrix): SymmetricEigen {
  checkSquare('matrix', matrix);
  const size = matrix.rows;
  const values = matrix.values.map((_, k) => {
    const [i, j] = [Math.floor(k / size), k % size];
    return matrix.values[Math.max(i, j) * size + Math.min(i, j)] as number;
  });
  // No eigenvalue is longer than the rows together.
  const shift = Math.sqrt(dotAt(values, 0, values, 0, values.length));
  const shifted = values.map((value, k) => (k % (size + 1) === 0 ? value + shift : value));
  const { turned } = decompose({ rows: size, columns: size, values: shifted }, true);
  const image = new Float64Array(size);
  const quotients = Float64Array.from({ length: size }, (_, i) => {
    multiplyVector(values, turned.subarray(i * size, (i + 1) * size), image);
    return dotAt(turned, i * size, image, 0, size);
  });
  const order = ascendingOrder(quotients.map((value) => -value));
  const vectors = new Float64Array(values.length);
  order.forEach((from, to) => {
    vectors.set(turned.subarray(from * size, (from + 1) * size), to * size);
  });
  return {
    values: Float64Array.from(order, (i) => quotients[i] as number),
    vectors: { rows: size, columns: size, values: vectors },
  };
}
