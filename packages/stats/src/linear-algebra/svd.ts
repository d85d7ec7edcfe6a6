import { applyReflections, factorizePivoted, rowOfR } from './householder.js';
import { checkMatrix, rowsAt, transposed, type Matrix } from './matrix.js';
import { multiplyByTransposed } from './products.js';
import { roundingOf } from './qr.js';
import { descendingOrder } from './sorting.js';
import { eigenvectorsOf, MOST_SWEEPS } from './tridiagonal.js';
import { dotAt, largestOf, rotateAt, scaled } from './vectors.js';

/** The matrix as the sum of values[i] left_i right_i'. */
export interface SingularValueDecomposition {
  /** All min(rows, columns) singular values, descending. */
  readonly values: Float64Array;
  /** How many of them are above max(rows, columns) * 2^-52 of the largest. */
  readonly rank: number;
  /** rank x rows: row i is left_i. Orthonormal, as are those of `right`. */
  readonly left: Matrix;
  /** rank x columns: row i is right_i. */
  readonly right: Matrix;
}

/**
 * Eigenvalues of A A' whose ratio is above this have eigenvectors that make the rows of A orthogonal at once, but for rounding,
 * and no digit of a singular value that counts is lost by applying them.
 */
const PRECISE = 2 ** -20;

/** A tangent or cosine below this has a square that is rounding. */
const LITTLE = 2 ** -27;

/**
 * Singular value decomposition: Jacobi's rotations of the rows until they are orthogonal. They start where the eigenvectors of A A'
 * have brought them, or, if these are not precise enough, with the rows of R of a pivoted QR decomposition.
 *
 * @throws ArgumentError for sizes that do not agree and numbers that are not finite
 *
 * Source: Z. Drmac and K. Veselic (2008), "New fast and accurate Jacobi SVD algorithm", SIAM J. Matrix Anal. Appl. 29.
 *
 * @example
 * const { values, rank } = singularValueDecomposition(matrixOf([[3, 0], [4, 0]]));
 * values; // [5, 0]
 * rank; // 1
 */
export function singularValueDecomposition(matrix: Matrix): SingularValueDecomposition {
  checkMatrix('matrix', matrix);
  const { rows, columns } = matrix;
  const { values, order, short, long } = decompose(matrix, true);
  const least = roundingOf(matrix) * (values[0] as number);
  const first = order.filter((_, i) => (values[i] as number) > least);
  const wide = rows < columns;
  return {
    values,
    rank: first.length,
    left: rowsAt(first, wide ? short : long, rows),
    right: rowsAt(first, wide ? long : short, columns),
  };
}

/**
 * The singular values alone, descending: min(rows, columns) of them.
 *
 * @throws ArgumentError as {@link singularValueDecomposition}
 *
 * @example
 * singularValues(matrixOf([[1, 2], [2, 1]])); // [3, 1]
 */
export function singularValues(matrix: Matrix): Float64Array {
  checkMatrix('matrix', matrix);
  return decompose(matrix, false).values;
}

/**
 * How much a matrix can stretch errors: its largest singular value over the smallest. Infinite where columns (or rows, if they are
 * fewer) depend on each other exactly.
 *
 * @throws ArgumentError as {@link singularValueDecomposition}
 *
 * @example
 * conditionNumber(matrixOf([[1, 2], [2, 1]])); // 3
 * conditionNumber(matrixOf([[0, 0], [0, 0]])); // Infinity
 */
export function conditionNumber(matrix: Matrix): number {
  const values = singularValues(matrix);
  const least = values[values.length - 1] as number;
  return least > 0 ? (values[0] as number) / least : Infinity;
}

interface Decomposed {
  /** Descending. */
  readonly values: Float64Array;
  /** Value i is that of the singular vectors order[i] */
  readonly order: Int32Array;
  /** of the shorter and the longer size, one after the other: of length 1, or NaN where the value is 0. */
  readonly short: Float64Array;
  readonly long: Float64Array;
}

function decompose({ rows, columns, values }: Matrix, vectors: boolean): Decomposed {
  const count = Math.min(rows, columns);
  const { scale, quotients } = scaled(values);
  const turned = transposed({ rows, columns, values: quotients });
  const [across, along] = rows < columns ? [quotients, turned] : [turned, quotients];
  const squares = new Float64Array(count * count);
  multiplyByTransposed(across, across, across.length / count, squares, 0, count, 2);
  const eigen = eigenvectorsOf(squares, count);
  const least = PRECISE * largestOf(eigen.values);
  const { lengths, short, long } = eigen.values.every((value) => value > least)
    ? fromEigenvectors(along, eigen.vectors, count)
    : fromTriangle(across, count, vectors ? count : 0);
  const order = descendingOrder(lengths);
  return { values: Float64Array.from(order, (i) => (lengths[i] as number) * scale), order, short, long };
}

type Rotated = Pick<Decomposed, 'short' | 'long'> & { readonly lengths: Float64Array };

/** Rotates the rows of J A. @param along - A, column by column @param short - J */
function fromEigenvectors(along: Float64Array, short: Float64Array, count: number): Rotated {
  const long = new Float64Array(along.length);
  multiplyByTransposed(short, along, count, long, 0, count);
  return { lengths: orthogonalize(long, short, count), short, long };
}

/**
 * Rotates the rows of R, where A' P = Q R.
 *
 * @param across - A, row by row, overwritten
 * @param kept - how many long vectors are wanted: `count` or 0
 */
function fromTriangle(across: Float64Array, count: number, kept: number): Rotated {
  const factorization = factorizePivoted(across, count, 0);
  const { length, rank } = factorization;
  const short = new Float64Array(count * count);
  const long = new Float64Array(kept * length);
  for (let i = 0; i < kept; i += 1) long[i * length + i] = 1;
  for (let i = 0; i < rank; i += 1) rowOfR(factorization, i, short, i * count, false);
  const lengths = orthogonalize(short, long, count);
  for (let i = 0; i < kept; i += 1) applyReflections(factorization, long, i * length, false);
  return { lengths, short, long };
}

/**
 * Turns pairs of `count` vectors until all are orthogonal, and the first `count` numbers of their companions (if any) with them; then
 * divides the vectors by their lengths. Products of all pairs are taken at once, before a sweep, and again where a vector has been
 * turned by more than a little.
 */
function orthogonalize(vectors: Float64Array, companions: Float64Array, count: number): Float64Array {
  const length = vectors.length / count;
  const stride = companions.length / count;
  const tolerance = Number.EPSILON * Math.sqrt(length);
  const products = new Float64Array(count * count);
  const lengths = new Float64Array(count);
  let turning = true;
  for (let sweep = 0; turning && sweep < MOST_SWEEPS; sweep += 1) {
    turning = false;
    multiplyByTransposed(vectors, vectors, length, products, 0, count, 2);
    for (let p = 0; p < count; p += 1) lengths[p] = Math.sqrt(products[p * (count + 1)] as number);
    const turned = new Uint8Array(count);
    for (let p = 0; p < count; p += 1) {
      for (let q = p + 1; q < count; q += 1) {
        const size = (lengths[p] as number) * (lengths[q] as number);
        const pq =
          turned[p] || turned[q]
            ? dotAt(vectors, p * length, vectors, q * length, length)
            : (products[q * count + p] as number);
        if (Math.abs(pq) <= tolerance * size) continue;
        const pp = (lengths[p] as number) ** 2;
        const qq = (lengths[q] as number) ** 2;
        const zeta = (qq - pp) / (2 * pq);
        const tangent = (zeta < 0 ? -1 : 1) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta));
        const cosine = 1 / Math.sqrt(1 + tangent * tangent);
        const sine = cosine * tangent;
        const half = sine / (1 + cosine);
        rotateAt(vectors, p * length, q * length, length, sine, half);
        if (stride > 0) rotateAt(companions, p * stride, q * stride, count, sine, half);
        lengths[p] = Math.sqrt(Math.max(pp - tangent * pq, 0));
        lengths[q] = Math.sqrt(qq + tangent * pq);
        // Turns by little leave the other products as they are; if all were little, they have found their end.
        if (Math.abs(pq) <= LITTLE * Math.min(size, Math.abs(qq - pp))) continue;
        turning = true;
        turned[p] = 1;
        turned[q] = 1;
      }
    }
  }
  for (let p = 0, k = 0; p < count; p += 1) {
    const size = Math.sqrt(dotAt(vectors, k, vectors, k, length));
    lengths[p] = size;
    for (const end = k + length; k < end; k += 1) vectors[k] = (vectors[k] as number) / size;
  }
  return lengths;
}
