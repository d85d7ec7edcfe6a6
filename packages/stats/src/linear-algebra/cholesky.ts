import { checkSquare, type Matrix } from './matrix.js';
import { addAt, dotAt } from './vectors.js';

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
  const values = matrix.values.slice();
  const size = matrix.rows;
  const rank = factorizeCholesky(values, size);
  for (let i = 0; i < size; i += 1) values.fill(0, i * size + (i < rank ? i + 1 : 0), (i + 1) * size);
  return { factor: { rows: size, columns: size, values }, rank, positiveDefinite: rank === size };
}

/** Puts the factor in place of the lower triangle, as far as the answer, the rank. */
export function factorizeCholesky(values: Float64Array, size: number): number {
  for (let i = 0; i < size; i += 1) {
    const row = i * size;
    const whole = values[row + i] as number;
    for (let j = 0; j < i; j += 1) {
      const at = j * size;
      values[row + j] = ((values[row + j] as number) - dotAt(values, row, values, at, j)) / (values[at + j] as number);
    }
    const rest = whole - dotAt(values, row, values, row, i);
    if (!(rest > size * Number.EPSILON * whole)) return i;
    values[row + i] = Math.sqrt(rest);
  }
  return size;
}

/** Solves L x = b in place. */
export function solveLower(factor: Float64Array, size: number, b: Float64Array): void {
  for (let i = 0; i < size; i += 1) {
    b[i] = ((b[i] as number) - dotAt(factor, i * size, b, 0, i)) / (factor[i * size + i] as number);
  }
}

/** Solves L' x = b in place. */
export function solveLowerTransposed(factor: Float64Array, size: number, b: Float64Array): void {
  for (let i = size - 1; i >= 0; i -= 1) {
    const value = (b[i] as number) / (factor[i * size + i] as number);
    b[i] = value;
    addAt(b, 0, -value, factor, i * size, i);
  }
}
