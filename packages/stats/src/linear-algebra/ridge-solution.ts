import { checkFinite, checkLength, checkNumber } from '../errors.js';
import type { SingularValueDecomposition } from './svd.js';
import { addAt, dotAt } from './vectors.js';

/**
 * The x that makes |A x - y|^2 + lambda |x|^2 smallest, from the decomposition of A: many penalties cost little more than one.
 * With lambda 0 it is the shortest of the least-squares solutions, which it tends to as lambda does to 0.
 *
 * @param y - as many numbers as A has rows
 * @param lambda - the penalty, 0 or more
 * @throws ArgumentError for lengths that differ, numbers that are not finite and a negative penalty
 *
 * Source: T. Hastie, R. Tibshirani and J. Friedman (2009), "The Elements of Statistical Learning", 2nd ed., 3.4.1.
 *
 * @example
 * const decomposition = singularValueDecomposition(matrixOf([[1, 1]]));
 * ridgeSolution(decomposition, [4], 0); // [2, 2]
 * ridgeSolution(decomposition, [4], 2); // [1, 1]
 */
export function ridgeSolution(
  { values, rank, left, right }: SingularValueDecomposition,
  y: ArrayLike<number>,
  lambda: number,
): Float64Array {
  checkFinite('y', y);
  checkLength('y', y, left.columns);
  checkNumber('lambda', lambda, 0);
  const target = Float64Array.from(y);
  const solution = new Float64Array(right.columns);
  for (let i = 0; i < rank; i += 1) {
    const value = values[i] as number;
    const share = dotAt(left.values, i * left.columns, target, 0, left.columns) / (value + lambda / value);
    addAt(solution, 0, share, right.values, i * right.columns, right.columns);
  }
  return solution;
}
