import { checkSquare, type Matrix } from './matrix.js';
import { dotAt } from './vectors.js';

export interface Cholesky {
  /** Lower triangular L with L L' the matrix; rows from `rank` on are 0. */
  readonly factor: Matrix;
  /** Size of the largest leading block that is positive definite beyond rounding. */
  readonly rank: number;
  /** Whether that is the whole matrix. */
  readonly positiveDefinite: boolean;
}

/**
 * Cholesky factor of a symmetric matrix, of which the lower triangle is read.
 *
 * @throws ArgumentError unless square, with finite numbers
 *
 * Source: G. H. Golub and C. F. Van Loan (2013), "Matrix Computations", 4th ed., 4.2.
 *
 * @example
 * cholesky(matrixOf([[4, 2], [2, 5]])).factor.values; // [2, 0, 1, 2]
 * cholesky(matrixOf([[1, 2], [2, 1]])); // { rank: 1, positiveDefinite: false }
 */
export function cholesky(matrix: Matrix): Cholesky {
  checkSquare('matrix', matrix);
  const size = matrix.rows;
  const values = new Float64Array(size * size);
  let rank = 0;
  for (; rank < size; rank += 1) {
    const row = rank * size;
    for (let j = 0; j < rank; j += 1) {
      const rest = (matrix.values[row + j] as number) - dotAt(values, row, values, j * size, j);
      values[row + j] = rest / (values[j * size + j] as number);
    }
    const whole = matrix.values[row + rank] as number;
    const rest = whole - dotAt(values, row, values, row, rank);
    if (!(rest > size * Number.EPSILON * whole)) {
      values.fill(0, row);
      break;
    }
    values[row + rank] = Math.sqrt(rest);
  }
  return { factor: { rows: size, columns: size, values }, rank, positiveDefinite: rank === size };
}
