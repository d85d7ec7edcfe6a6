import { applyReflections, factorizePivoted, rowOfR } from './householder.js';
import { checkMatrix, transposed, type Matrix } from './matrix.js';

/** The matrix with its columns in the order of `permutation` is Q R. */
export interface QrDecomposition {
  /** rows x rank, orthonormal columns. */
  readonly q: Matrix;
  /** rank x columns, 0 below the diagonal, whose absolute values do not rise. */
  readonly r: Matrix;
  /** Column s of Q R is column permutation[s] of the matrix. */
  readonly permutation: Int32Array;
  readonly rank: number;
}

/** A share of the largest below which a number is rounding: the machine's precision times the larger size. */
export function roundingOf({ rows, columns }: Pick<Matrix, 'rows' | 'columns'>): number {
  return Number.EPSILON * Math.max(rows, columns);
}

/**
 * QR decomposition with column pivoting, by Householder's reflections. The rank is how many columns have, when their turn comes,
 * more left than max(rows, columns) * 2^-52 of the longest column.
 *
 * @throws ArgumentError for sizes that do not agree and numbers that are not finite
 *
 * Source: G. H. Golub and C. F. Van Loan (2013), "Matrix Computations", 4th ed., 5.4.2.
 *
 * @example
 * const { r, rank } = qrDecomposition(matrixOf([[3, 6], [4, 8]]));
 * rank; // 1
 * r.values; // [-10, -5]
 */
export function qrDecomposition(matrix: Matrix): QrDecomposition {
  checkMatrix('matrix', matrix);
  const { rows, columns } = matrix;
  const factorization = factorizePivoted(transposed(matrix), columns, roundingOf(matrix));
  const { order, rank } = factorization;
  const basis = new Float64Array(rank * rows);
  const r = new Float64Array(rank * columns);
  for (let i = 0; i < rank; i += 1) {
    basis[i * rows + i] = 1;
    applyReflections(factorization, basis, i * rows, false);
    rowOfR(factorization, i, r, i * columns, true);
  }
  return {
    q: { rows, columns: rank, values: transposed({ rows: rank, columns: rows, values: basis }) },
    r: { rows: rank, columns, values: r },
    permutation: order,
    rank,
  };
}
