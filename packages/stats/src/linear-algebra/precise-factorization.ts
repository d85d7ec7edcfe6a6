import {
  addMultiple,
  copyVector,
  divide,
  divideBy,
  dot,
  type DoubleDouble,
  type DoubleDoubleVector,
  add,
  multiply,
  negate,
  squareRoot,
  ONE,
  ZERO,
} from './double-double.js';

/** A matrix as Q R, in double-double arithmetic. */
export interface PreciseFactorization {
  /** The columns of Q: orthonormal, one for each independent column. */
  readonly basis: readonly DoubleDoubleVector[];
  /** R: `upper[i][j]` for i <= j, over the independent columns. */
  readonly upper: readonly (readonly DoubleDouble[])[];
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
  const basis: DoubleDoubleVector[] = [];
  const independent: number[] = [];
  const upperColumns: DoubleDouble[][] = [];
  columns.forEach((column, index) => {
    const remainder = copyVector(column);
    const shares = removeComponents(remainder, basis);
    const length = squareRoot(dot(remainder, remainder));
    if (length[0] <= tolerance * squareRoot(dot(column, column))[0]) return;
    divideBy(remainder, length);
    basis.push(remainder);
    independent.push(index);
    upperColumns.push([...shares, length]);
  });
  const upper = basis.map((_, row) => upperColumns.map((column) => column[row] ?? ZERO));
  return { basis, upper, independent };
}

/** Subtracts from `vector` its components along `basis`, twice, and returns them. */
export function removeComponents(vector: DoubleDoubleVector, basis: readonly DoubleDoubleVector[]): DoubleDouble[] {
  const components = basis.map(() => ZERO);
  for (let pass = 0; pass < 2; pass += 1) {
    basis.forEach((direction, index) => {
      const share = dot(direction, vector);
      addMultiple(vector, negate(share), direction);
      components[index] = add(components[index] as DoubleDouble, share);
    });
  }
  return components;
}

/** The inverse of an upper triangular matrix with a diagonal that is nowhere zero. */
export function invertUpper(upper: readonly (readonly DoubleDouble[])[]): DoubleDouble[][] {
  const size = upper.length;
  const inverse = upper.map((row) => row.map(() => ZERO));
  for (let column = 0; column < size; column += 1) {
    for (let row = column; row >= 0; row -= 1) {
      let sum = row === column ? ONE : ZERO;
      for (let k = row + 1; k <= column; k += 1) {
        sum = add(sum, negate(multiply(entry(upper, row, k), entry(inverse, k, column))));
      }
      (inverse[row] as DoubleDouble[])[column] = divide(sum, entry(upper, row, row));
    }
  }
  return inverse;
}

function entry(matrix: readonly (readonly DoubleDouble[])[], row: number, column: number): DoubleDouble {
  return (matrix[row] as readonly DoubleDouble[])[column] as DoubleDouble;
}
