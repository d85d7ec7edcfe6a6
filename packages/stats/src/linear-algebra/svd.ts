import { applyReflections, factorizePivoted, rowOfR } from './householder.js';
import { checkMatrix, transposed, type Matrix } from './matrix.js';
import { roundingOf } from './qr.js';
import { ascendingOrder } from './sorting.js';
import { dotAt, largestOf, rotateAt } from './vectors.js';

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

/** Nobody has seen the sweeps of Jacobi's method need this many; rounding must not make them endless. */
const MOST_SWEEPS = 60;

/**
 * Singular value decomposition: QR with pivoting, then Jacobi's rotations of the rows of R until they are orthogonal.
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
  const { values, scaled, turned, order } = decompose(matrix, true);
  const [long, short] = rows < columns ? [columns, rows] : [rows, columns];
  const least = roundingOf(matrix) * (values[0] as number);
  const rank = values.filter((value) => value > least).length;
  const longer = new Float64Array(rank * long);
  const shorter = new Float64Array(rank * short);
  for (let i = 0; i < rank; i += 1) {
    const k = order[i] as number;
    longer.set(turned.subarray(k * long, (k + 1) * long), i * long);
    for (let j = 0; j < short; j += 1) {
      shorter[i * short + j] = (scaled[k * short + j] as number) / (values[i] as number);
    }
  }
  const ofLong = { rows: rank, columns: long, values: longer };
  const ofShort = { rows: rank, columns: short, values: shorter };
  const [left, right] = rows < columns ? [ofShort, ofLong] : [ofLong, ofShort];
  return { values, rank, left, right };
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
  readonly values: Float64Array;
  /** Vectors of the shorter size, each as long as its singular value, */
  readonly scaled: Float64Array;
  /** and unit vectors of the longer size (none if not asked for), */
  readonly turned: Float64Array;
  /** both where `order` says. */
  readonly order: Int32Array;
}

export function decompose(matrix: Matrix, vectors: boolean): Decomposed {
  const { rows, columns } = matrix;
  const count = Math.min(rows, columns);
  const long = Math.max(rows, columns);
  // A power of two near the largest entry: squares neither overflow nor vanish, and no digit changes.
  const scale = 2 ** Math.floor(Math.log2(largestOf(matrix.values) || 1));
  const factorization = factorizePivoted(
    (rows < columns ? matrix.values.slice() : transposed(matrix)).map((value) => value / scale),
    count,
    0,
  );
  const { rank } = factorization;
  const scaled = new Float64Array(count * count);
  for (let i = 0; i < rank; i += 1) rowOfR(factorization, i, scaled, i * count, false);
  const rotations = new Float64Array(vectors ? count * count : 0);
  for (let i = 0; vectors && i < count; i += 1) rotations[i * count + i] = 1;
  orthogonalize(scaled, rotations, count);
  const turned = new Float64Array(vectors ? count * long : 0);
  for (let i = 0; i < turned.length / long; i += 1) {
    turned.set(rotations.subarray(i * count, (i + 1) * count), i * long);
    applyReflections(factorization, turned, i * long, false);
  }
  const lengths = Float64Array.from({ length: count }, (_, i) =>
    Math.sqrt(dotAt(scaled, i * count, scaled, i * count, count)),
  );
  for (let i = 0; i < scaled.length; i += 1) scaled[i] = (scaled[i] as number) * scale;
  const order = ascendingOrder(lengths.map((length) => -length));
  return { values: Float64Array.from(order, (i) => (lengths[i] as number) * scale), scaled, turned, order };
}

/** Turns pairs of the `size` vectors of as many numbers until all are orthogonal; the companions (if any) turn with them. */
function orthogonalize(vectors: Float64Array, companions: Float64Array, size: number): void {
  const tolerance = Number.EPSILON * Math.sqrt(size);
  const squares = new Float64Array(size);
  let turning = true;
  for (let sweep = 0; turning && sweep < MOST_SWEEPS; sweep += 1) {
    turning = false;
    for (let p = 0; p < size; p += 1) squares[p] = dotAt(vectors, p * size, vectors, p * size, size);
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        const pp = squares[p] as number;
        const qq = squares[q] as number;
        const pq = dotAt(vectors, p * size, vectors, q * size, size);
        if (Math.abs(pq) <= tolerance * Math.sqrt(pp) * Math.sqrt(qq)) continue;
        turning = true;
        const zeta = (qq - pp) / (2 * pq);
        const tangent = (zeta < 0 ? -1 : 1) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta));
        const cosine = 1 / Math.sqrt(1 + tangent * tangent);
        const sine = cosine * tangent;
        rotateAt(vectors, p * size, q * size, size, sine, sine / (1 + cosine));
        if (companions.length > 0) rotateAt(companions, p * size, q * size, size, sine, sine / (1 + cosine));
        squares[p] = pp - tangent * pq;
        squares[q] = qq + tangent * pq;
      }
    }
  }
}
