import { checkNumber } from '../errors.js';
import { checkSystem, type Matrix } from './matrix.js';
import { minimumNormSolution, type MinimumNormSolution } from './minimum-norm.js';

/**
 * The x that makes |A x - y|^2 + lambda |x|^2 smallest. With lambda 0 it is the shortest of the least-squares solutions, which it
 * tends to as lambda does to 0. The penalty is further rows, sqrt(lambda) times the identity, or as many further columns if they
 * are fewer (the shortest solution then is shortest in x and what is left of y): no square of A is taken.
 *
 * @param y - as many numbers as A has rows
 * @param lambda - the penalty, 0 or more
 * @throws ArgumentError for lengths that differ, numbers that are not finite and a negative penalty
 *
 * Source: A. Bjorck (1996), "Numerical Methods for Least Squares Problems", 2.7.2.
 *
 * @example
 * ridgeSolution(matrixOf([[1, 1]]), [4], 0).solution; // [2, 2]
 * ridgeSolution(matrixOf([[1, 1]]), [4], 2); // { solution: [1, 1], rank: 1 }
 */
export function ridgeSolution(matrix: Matrix, y: ArrayLike<number>, lambda: number): MinimumNormSolution {
  checkSystem(matrix, y);
  checkNumber('lambda', lambda, 0);
  if (lambda === 0) return minimumNormSolution(matrix, y);
  const { rows, columns } = matrix;
  const wide = rows < columns;
  const width = columns + (wide ? rows : 0);
  const height = rows + (wide ? 0 : columns);
  const values = new Float64Array(width * height);
  for (let i = 0; i < rows; i += 1) values.set(matrix.values.subarray(i * columns, (i + 1) * columns), i * width);
  for (let k = 0; k < Math.min(rows, columns); k += 1) {
    values[wide ? k * width + columns + k : (rows + k) * width + k] = Math.sqrt(lambda);
  }
  const longer = new Float64Array(height);
  longer.set(y);
  const { solution, rank } = minimumNormSolution({ rows: height, columns: width, values }, longer);
  return { solution: solution.slice(0, columns), rank };
}
