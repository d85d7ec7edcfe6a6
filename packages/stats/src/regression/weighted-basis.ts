import { factorizeCholesky, solveLower, solveLowerTransposed } from '../linear-algebra/cholesky.js';
import { matrixOf } from '../linear-algebra/matrix.js';
import { createOrthonormalBasis, innerProduct } from '../linear-algebra/orthonormal-basis.js';
import { addAt, dotAt } from '../linear-algebra/vectors.js';

/** A model's columns made orthonormal, so that a weighted fit costs no digits: what iterative fits are done in. */
export interface ModelBasis {
  /** As many as the rank. With a penalty they are longer than n, by a row for each predictor. */
  readonly vectors: readonly Float64Array[];
  /** How many coefficients there are: the intercept and a predictor each. */
  readonly size: number;
  /** As many numbers as there are coefficients, for shares of the vectors; NaN where they cannot be told apart. */
  coefficients(shares: Float64Array): Float64Array;
  /** Square roots of the diagonal of the inverse of L L', seen at the coefficients. */
  spreads(factor: Float64Array): Float64Array;
}

/**
 * The basis of a constant and predictors (which have been checked).
 *
 * @param penalty - lambda of the penalty lambda |b|^2, constant excluded, as further rows; 0 for none
 */
export function createModelBasis(predictors: readonly ArrayLike<number>[], penalty: number): ModelBasis {
  const n = predictors.length;
  const { columns, values } = matrixOf(predictors);
  const basis = createOrthonormalBasis();
  const independent: number[] = [];
  for (let j = 0; j <= columns; j += 1) {
    const column = new Float64Array(n + (penalty > 0 ? columns : 0));
    const unit = new Float64Array(columns + 1);
    unit[j] = 1;
    for (let i = 0; i < n; i += 1) column[i] = j === 0 ? 1 : (values[i * columns + j - 1] as number);
    if (penalty > 0 && j > 0) column[n + j - 1] = Math.sqrt(penalty);
    if (basis.extend(column, unit)) independent.push(j);
  }
  const { vectors, companions } = basis;
  // Row j of the companions: what the shares count for in coefficient j.
  const rowOf = (j: number): Float64Array => Float64Array.from(companions, (companion) => companion[j] as number);
  const each = (value: (row: Float64Array) => number): Float64Array => {
    const result = new Float64Array(columns + 1).fill(NaN);
    for (const j of independent) result[j] = value(rowOf(j));
    return result;
  };
  return {
    vectors,
    size: columns + 1,
    coefficients: (shares) => each((row) => innerProduct(row, shares)),
    spreads: (factor) =>
      each((row) => {
        solveLower(factor, row.length, row);
        return Math.sqrt(innerProduct(row, row));
      }),
  };
}

export interface WeightedStep {
  /** Cholesky factor of Q' W Q. */
  readonly factor: Float64Array;
  /** (Q' W Q)^-1 Q' r. */
  readonly shares: Float64Array;
}

/** One weighted least-squares step in a basis; null where the weights leave less than its rank. */
export function weightedStep(
  vectors: readonly Float64Array[],
  weights: Float64Array,
  residuals: Float64Array,
): WeightedStep | null {
  const size = vectors.length;
  const factor = new Float64Array(size * size);
  const weighted = new Float64Array(weights.length);
  vectors.forEach((vector, j) => {
    for (let i = 0; i < weighted.length; i += 1) weighted[i] = (weights[i] as number) * (vector[i] as number);
    for (let k = 0; k <= j; k += 1)
      factor[j * size + k] = dotAt(weighted, 0, vectors[k] as Float64Array, 0, weighted.length);
  });
  if (factorizeCholesky(factor, size) < size) return null;
  const shares = Float64Array.from(vectors, (vector) => dotAt(vector, 0, residuals, 0, residuals.length));
  solveLower(factor, size, shares);
  solveLowerTransposed(factor, size, shares);
  return { factor, shares };
}

/** The sum of shares[k] vectors[k]. */
export function combine(vectors: readonly Float64Array[], shares: Float64Array): Float64Array {
  const result = new Float64Array((vectors[0] as Float64Array).length);
  vectors.forEach((vector, k) => {
    addAt(result, 0, shares[k] as number, vector, 0, result.length);
  });
  return result;
}
