import { applyReflections, factorizePivoted, rowOfR, type PivotedFactorization } from './householder.js';
import { checkSystem, transposed, type Matrix } from './matrix.js';
import { roundingOf } from './qr.js';
import { addAt, dotAt } from './vectors.js';

export interface MinimumNormSolution {
  /** As many numbers as the matrix has columns. */
  readonly solution: Float64Array;
  /** Rank of the matrix; below its smaller size, more than one x fits equally well or not every y can be met. */
  readonly rank: number;
}

/**
 * Least squares for a matrix of any shape and rank: of all x that make |A x - y| smallest, the shortest. With at least as many
 * columns as rows, and full rank, it interpolates.
 *
 * @param y - as many numbers as the matrix has rows
 * @throws ArgumentError for sizes that do not agree and numbers that are not finite
 *
 * Source: the complete orthogonal decomposition of G. H. Golub and C. F. Van Loan (2013), "Matrix Computations", 4th ed., 5.5.2.
 *
 * @example
 * minimumNormSolution(matrixOf([[1, 1]]), [4]); // { solution: [2, 2], rank: 1 }
 */
export function minimumNormSolution(matrix: Matrix, y: ArrayLike<number>): MinimumNormSolution {
  checkSystem(matrix, y);
  const { rows, columns, values } = matrix;
  const wide = rows <= columns;
  const vectors = wide ? values.slice() : transposed(matrix);
  return solveFor(vectors, Math.min(rows, columns), wide, Float64Array.from(y), roundingOf(matrix));
}

/** Solves for the matrix with these vectors, at least as long as they are many, as rows (`wide`) or columns; overwrites both. */
export function solveFor(
  vectors: Float64Array,
  count: number,
  wide: boolean,
  y: Float64Array,
  tolerance: number,
): MinimumNormSolution {
  const factorization = factorizePivoted(vectors, count, tolerance);
  if (!wide) applyReflections(factorization, y, 0, true);
  const full = factorization.rank === count;
  const inner = full ? substitute(factorization, wide, y) : solveReduced(factorization, wide, y, tolerance);
  if (!wide) return inner;
  const solution = new Float64Array(factorization.length);
  solution.set(inner.solution);
  applyReflections(factorization, solution, 0, false);
  return { solution, rank: inner.rank };
}

/** Triangular systems: (P R') x = y, or R (P' x) = y. */
function substitute(
  { count, length, vectors, diagonal, order, rank }: PivotedFactorization,
  wide: boolean,
  y: Float64Array,
): MinimumNormSolution {
  const solution = new Float64Array(count);
  for (let step = 0; step < count; step += 1) {
    const s = wide ? step : count - 1 - step;
    const j = order[s] as number;
    if (wide) {
      solution[s] = ((y[j] as number) - dotAt(vectors, j * length, solution, 0, s)) / (diagonal[s] as number);
    } else {
      const value = (y[s] as number) / (diagonal[s] as number);
      solution[j] = value;
      addAt(y, 0, -value, vectors, j * length, s);
    }
  }
  return { solution, rank };
}

/** The same where R has fewer rows than columns: these rows are the vectors of a problem of the other shape. */
function solveReduced(
  factorization: PivotedFactorization,
  wide: boolean,
  y: Float64Array,
  tolerance: number,
): MinimumNormSolution {
  const { count, rank } = factorization;
  if (rank === 0) return { solution: new Float64Array(wide ? 0 : count), rank };
  const rows = new Float64Array(rank * count);
  for (let i = 0; i < rank; i += 1) rowOfR(factorization, i, rows, i * count, false);
  return solveFor(rows, rank, !wide, wide ? y : y.subarray(0, rank), tolerance);
}
