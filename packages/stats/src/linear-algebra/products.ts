/**
 * Sum of the outer products a_k b_k' of columns of lengths `rows` and `columns` (or more: what is beyond is left out).
 *
 * @returns rows x columns, row-major
 */
export function sumOfOuterProducts(
  a: readonly Float64Array[],
  b: readonly Float64Array[],
  rows: number,
  columns: number,
): Float64Array {
  const result = new Float64Array(rows * columns);
  multiplyByTransposed(interleave(a, rows), interleave(b, columns), a.length, result, 0, rows);
  return result;
}

/** Columns as one row-major matrix of the given number of rows. */
function interleave(vectors: readonly Float64Array[], rows: number): Float64Array {
  const width = vectors.length;
  const matrix = new Float64Array(rows * width);
  for (let k = 0; k < width; k += 1) {
    const vector = vectors[k] as Float64Array;
    for (let row = 0; row < rows; row += 1) matrix[row * width + k] = vector[row] as number;
  }
  return matrix;
}

/** One row-major matrix times one vector. @param matrix - rows x vector.length @param result - written, its length the rows */
export function multiplyVector(matrix: Float64Array, vector: Float64Array, result: Float64Array): void {
  const columns = vector.length;
  for (let row = 0; row < result.length; row += 1) {
    const offset = row * columns;
    let sum = 0;
    for (let column = 0; column < columns; column += 1) {
      sum += (matrix[offset + column] as number) * (vector[column] as number);
    }
    result[row] = sum;
  }
}

/**
 * Rows `from` to `to` - 1 of the product a b' into `result`, all row-major: a is rows x inner, b is columns x inner. Two rows
 * by three columns at a time: each number that is fetched serves several sums, and engines keep all six in registers.
 *
 * @param ahead - columns from row + ahead on may be left out: with 2 at least the lower triangle is written
 */
export function multiplyByTransposed(
  a: Float64Array,
  b: Float64Array,
  inner: number,
  result: Float64Array,
  from: number,
  to: number,
  ahead = b.length,
): void {
  const columns = b.length / inner;
  const lastColumn = columns - 1;
  for (let row = from; row < to; row += 2) {
    // A row or column beyond the last is the last one again: computed twice, written twice, the same.
    const nextRow = Math.min(row + 1, to - 1);
    const end = Math.min(row + ahead, columns);
    const u = a.subarray(row * inner, (row + 1) * inner);
    const v = a.subarray(nextRow * inner, (nextRow + 1) * inner);
    const r0 = row * columns;
    const r1 = nextRow * columns;
    for (let column = 0; column < end; column += 3) {
      const c1 = Math.min(column + 1, lastColumn);
      const c2 = Math.min(column + 2, lastColumn);
      const b0 = column * inner;
      const b1 = c1 * inner;
      const b2 = c2 * inner;
      let s00 = 0;
      let s01 = 0;
      let s02 = 0;
      let s10 = 0;
      let s11 = 0;
      let s12 = 0;
      for (let k = 0; k < inner; k += 1) {
        const x0 = u[k] as number;
        const x1 = v[k] as number;
        const y0 = b[b0 + k] as number;
        const y1 = b[b1 + k] as number;
        const y2 = b[b2 + k] as number;
        s00 += x0 * y0;
        s01 += x0 * y1;
        s02 += x0 * y2;
        s10 += x1 * y0;
        s11 += x1 * y1;
        s12 += x1 * y2;
      }
      result[r0 + column] = s00;
      result[r0 + c1] = s01;
      result[r0 + c2] = s02;
      result[r1 + column] = s10;
      result[r1 + c1] = s11;
      result[r1 + c2] = s12;
    }
  }
}
