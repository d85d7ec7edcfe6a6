import {
  add,
  divide,
  dot,
  multiply,
  squareRoot,
  subtract,
  ONE,
  ZERO,
  type DoubleDouble,
  type DoubleDoubleVector,
} from './double-double.js';

/** A matrix as Q R, in double-double arithmetic. */
export interface PreciseFactorization {
  /** The columns of Q: orthonormal, one for each independent column. */
  readonly basis: readonly DoubleDoubleVector[];
  /** The rows of the inverse of R. */
  readonly inverse: readonly DoubleDoubleVector[];
  /** Indices of the independent columns, ascending; their count is the rank. */
  readonly independent: readonly number[];
}

/**
 * QR by Gram-Schmidt, each column orthogonalised twice. A column that the ones before it determine is left out (it is
 * "aliased"), so the first of several equal columns is the one that stays.
 *
 * @param columns - vectors of one length; unchanged
 * @param tolerance - a column is left out when what is left of it is at most this share of its length
 *
 * Source: L. Giraud, J. Langou, M. Rozloznik and J. van den Eshof (2005), "Rounding error analysis of the classical
 * Gram-Schmidt orthogonalization process", Numerische Mathematik 101 ("twice is enough").
 */
export function factorize(columns: readonly DoubleDoubleVector[], tolerance: number): PreciseFactorization {
  const basis: DoubleDouble[][] = [];
  const inverse: DoubleDouble[][] = [];
  const independent: number[] = [];
  columns.forEach((column, index) => {
    const remainder = column.slice();
    const shares = removeComponents(remainder, basis);
    const length = squareRoot(dot(remainder, remainder));
    if (length[0] <= tolerance * squareRoot(dot(column, column))[0]) return;
    // R has got the column of shares and the length: so its inverse gets this one.
    for (const row of inverse) row.push(divide(subtract(ZERO, dot(row, shares)), length));
    inverse.push([...shares.map(() => ZERO), divide(ONE, length)]);
    basis.push(remainder.map((value) => divide(value, length)));
    independent.push(index);
  });
  return { basis, inverse, independent };
}

/** Subtracts from `vector` its components along `basis`, twice, and returns them. */
export function removeComponents(vector: DoubleDouble[], basis: readonly DoubleDoubleVector[]): DoubleDouble[] {
  const components = basis.map(() => ZERO);
  for (let pass = 0; pass < 2; pass += 1) {
    basis.forEach((direction, index) => {
      const share = dot(direction, vector);
      for (let i = 0; i < vector.length; i += 1) {
        vector[i] = subtract(vector[i] as DoubleDouble, multiply(share, direction[i] as DoubleDouble));
      }
      components[index] = add(components[index] as DoubleDouble, share);
    });
  }
  return components;
}
