import { checkInteger, checkList, checkRows } from '../errors.js';
import { multiplyByTransposed } from './products.js';

/** A matrix: the number at (i, j) is `values[i * columns + j]`. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Row by row, length rows * columns. */
  readonly values: Float64Array;
}

/**
 * A matrix from its rows.
 *
 * @param rows - at least one, all of one length
 * @throws ArgumentError where rows differ in length or a number is not finite
 *
 * @example
 * matrixOf([[1, 2, 3], [4, 5, 6]]); // { rows: 2, columns: 3, values: [1, 2, 3, 4, 5, 6] }
 */
export function matrixOf(rows: readonly ArrayLike<number>[]): Matrix {
  checkRows('rows', rows);
  const columns = (rows[0] as ArrayLike<number>).length;
  const values = new Float64Array(rows.length * columns);
  rows.forEach((row, i) => {
    values.set(row, i * columns);
  });
  return { rows: rows.length, columns, values };
}

/** Throws unless the sizes are positive integers that agree with the values, all of them finite. */
export function checkMatrix(argument: string, { rows, columns, values }: Matrix): void {
  checkInteger(`${argument}.rows`, rows, 1);
  checkInteger(`${argument}.columns`, columns, 1);
  checkList(`${argument}.values`, values, rows * columns);
}

/** Throws unless there is a finite y for each row. */
export function checkSystem(matrix: Matrix, y: ArrayLike<number>, argument = 'matrix', yArgument = 'y'): void {
  checkMatrix(argument, matrix);
  checkList(yArgument, y, matrix.rows);
}

/** Throws, besides, unless the matrix is square. */
export function checkSquare(argument: string, matrix: Matrix): void {
  checkMatrix(argument, matrix);
  checkInteger(`${argument}.columns`, matrix.columns, matrix.rows, matrix.rows);
}

/**
 * Rows become columns.
 *
 * @throws ArgumentError for sizes that do not agree and numbers that are not finite
 *
 * @example
 * transpose(matrixOf([[1, 2, 3], [4, 5, 6]])); // { rows: 3, columns: 2, values: [1, 4, 2, 5, 3, 6] }
 */
export function transpose(matrix: Matrix): Matrix {
  checkMatrix('matrix', matrix);
  return { rows: matrix.columns, columns: matrix.rows, values: transposed(matrix) };
}

/** The values column by column. */
export function transposed({ rows, columns, values }: Matrix): Float64Array {
  const result = new Float64Array(values.length);
  for (let i = 0, k = 0; i < rows; i += 1) {
    for (let j = 0; j < columns; j += 1, k += 1) result[j * rows + i] = values[k] as number;
  }
  return result;
}

/** The rows of these numbers, in this order, of row-major values. */
export function rowsAt(order: Int32Array, values: Float64Array, columns: number): Matrix {
  const result = new Float64Array(order.length * columns);
  order.forEach((from, to) => {
    result.set(values.subarray(from * columns, (from + 1) * columns), to * columns);
  });
  return { rows: order.length, columns, values: result };
}

/**
 * The product a b.
 *
 * @throws ArgumentError where a has not as many columns as b rows, and as {@link transpose}
 *
 * @example
 * multiplyMatrices(matrixOf([[1, 2], [3, 4]]), matrixOf([[5], [6]])).values; // [17, 39]
 */
export function multiplyMatrices(a: Matrix, b: Matrix): Matrix {
  checkMatrix('a', a);
  checkMatrix('b', b);
  checkInteger('b.rows', b.rows, a.columns, a.columns);
  const values = new Float64Array(a.rows * b.columns);
  multiplyByTransposed(a.values, transposed(b), a.columns, values, 0, a.rows);
  return { rows: a.rows, columns: b.columns, values };
}
