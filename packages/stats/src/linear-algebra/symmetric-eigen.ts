import { checkSquare, rowsAt, type Matrix } from './matrix.js';
import { descendingOrder } from './sorting.js';
import { eigenvectorsOf } from './tridiagonal.js';
import { scaled } from './vectors.js';

/** The matrix as the sum of values[i] v_i v_i'. */
export interface SymmetricEigen {
  /** Descending. */
  readonly values: Float64Array;
  /** Row i is v_i; orthonormal. */
  readonly vectors: Matrix;
}

/**
 * Eigenvalues and eigenvectors of a symmetric matrix, of which the lower triangle is read.
 *
 * @throws ArgumentError unless square, with finite numbers
 *
 * Source: G. H. Golub and C. F. Van Loan (2013), "Matrix Computations", 4th ed., 8.3.
 *
 * @example
 * symmetricEigen(matrixOf([[1, 2], [2, 1]])).values; // [3, -1]
 */
export function symmetricEigen(matrix: Matrix): SymmetricEigen {
  checkSquare('matrix', matrix);
  const size = matrix.rows;
  const lower = matrix.values.map((value, k) => (k % size > k / size ? 0 : value));
  const { scale, quotients } = scaled(lower);
  const { values, vectors } = eigenvectorsOf(quotients, size);
  const order = descendingOrder(values);
  return {
    values: Float64Array.from(order, (i) => (values[i] as number) * scale),
    vectors: rowsAt(order, vectors, size),
  };
}
