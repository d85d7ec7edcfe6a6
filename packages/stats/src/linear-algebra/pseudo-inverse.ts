import { transposed, type Matrix } from './matrix.js';
import { multiplyByTransposed } from './products.js';
import { singularValueDecomposition } from './svd.js';

export interface PseudoInverse {
  /** columns x rows. */
  readonly inverse: Matrix;
  /** Singular values up to max(rows, columns) * 2^-52 of the largest count as 0; the rank is the number of the others. */
  readonly rank: number;
}

/**
 * The Moore-Penrose inverse, by the singular value decomposition.
 *
 * @throws ArgumentError for sizes that do not agree and numbers that are not finite
 *
 * Source: R. Penrose (1955), "A generalized inverse for matrices", Proc. Cambridge Philos. Soc. 51.
 *
 * @example
 * pseudoInverse(matrixOf([[2, 0], [0, 0]])); // { inverse: { values: [0.5, 0, 0, 0] }, rank: 1 }
 */
export function pseudoInverse(matrix: Matrix): PseudoInverse {
  const { rows, columns } = matrix;
  const { values, rank, left, right } = singularValueDecomposition(matrix);
  const divided = right.values.map((value, k) => value / (values[Math.floor(k / columns)] as number));
  const inverse = new Float64Array(rows * columns);
  const scaled = transposed({ ...right, values: divided });
  multiplyByTransposed(scaled, transposed(left), rank, inverse, 0, columns);
  return { inverse: { rows: columns, columns: rows, values: inverse }, rank };
}
