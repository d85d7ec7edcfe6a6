import { addAt, dotAt } from './vectors.js';

/** A symmetric matrix as the sum of values[i] v_i v_i'. */
export interface Eigenvectors {
  /** In no order. */
  readonly values: Float64Array;
  /** Row i is v_i; orthonormal. */
  readonly vectors: Float64Array;
}

/** What is below this is nothing beside a largest entry near 1, and its square is still a number of full precision. */
const NEGLIGIBLE = 2 ** -400;

/** Two or three sweeps a value are enough here, ten for all by Jacobi's method; rounding must not make them endless. */
export const MOST_SWEEPS = 60;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix with a largest entry near 1, of which the lower triangle is read and everything
 * overwritten: reflections leave three diagonals, rotations one.
 *
 * Source: G. H. Golub and C. F. Van Loan (2013), "Matrix Computations", 4th ed., 8.3.
 */
export function eigenvectorsOf(matrix: Float64Array, size: number): Eigenvectors {
  const values = new Float64Array(size);
  const beside = new Float64Array(size);
  const vectors = productOf(matrix, tridiagonalize(matrix, values, beside), size);
  diagonalize(values, beside, vectors);
  return { values, vectors: vectors.subarray(0, matrix.length) };
}

/**
 * Leaves the diagonal and what is beside it. Row i becomes the reflection v that made its other numbers 0, with a 0 at place i.
 * Rows are taken two at a time, so that what is fetched serves both; where they are odd, row i is the last, and must not change.
 *
 * @returns 2 / (v' v), or 0 where there was nothing to reflect
 */
function tridiagonalize(matrix: Float64Array, diagonal: Float64Array, beside: Float64Array): Float64Array {
  const size = diagonal.length;
  const factors = new Float64Array(size + 1);
  const image = new Float64Array(size + 1);
  for (let i = size - 1; i > 0; i -= 1) {
    const at = i * size;
    const head = matrix[at + i - 1] as number;
    const tail = Math.sqrt(dotAt(matrix, at, matrix, at, i - 1));
    diagonal[i] = matrix[at + i] as number;
    matrix[at + i] = 0;
    beside[i - 1] = head;
    if (tail <= NEGLIGIBLE) continue;
    const norm = Math.sqrt(head * head + tail * tail);
    const end = head > 0 ? -norm : norm;
    const factor = 1 / (norm * (norm + Math.abs(head)));
    factors[i] = factor;
    beside[i - 1] = end;
    matrix[at + i - 1] = head - end;
    image.fill(0);
    for (let j = 0; j < i; j += 2) {
      const r0 = j * size;
      const r1 = r0 + size;
      const v0 = factor * (matrix[at + j] as number);
      const v1 = factor * (matrix[at + j + 1] as number);
      let s0 = 0;
      let s1 = 0;
      for (let k = 0; k < j; k += 1) {
        const x0 = matrix[r0 + k] as number;
        const x1 = matrix[r1 + k] as number;
        const v = matrix[at + k] as number;
        s0 += x0 * v;
        s1 += x1 * v;
        image[k] = (image[k] as number) + x0 * v0 + x1 * v1;
      }
      const across = matrix[r1 + j] as number;
      image[j] = factor * s0 + (matrix[r0 + j] as number) * v0 + across * v1;
      image[j + 1] = factor * s1 + across * v0 + (matrix[r1 + j + 1] as number) * v1;
    }
    image[i] = 0;
    addAt(image, 0, (-factor / 2) * dotAt(image, 0, matrix, at, i), matrix, at, i);
    for (let j = 0; j < i; j += 2) {
      const v0 = -(matrix[at + j] as number);
      const v1 = -(matrix[at + j + 1] as number);
      addBoth(
        matrix,
        j * size,
        (j + 1) * size,
        j + 2,
        image,
        0,
        v0,
        v1,
        matrix,
        at,
        -(image[j] as number),
        -(image[j + 1] as number),
      );
    }
  }
  diagonal[0] = matrix[0] as number;
  return factors;
}

/** Adds a0 u + b0 v to the numbers from i on, and a1 u + b1 v to those from j on. */
function addBoth(
  target: Float64Array,
  i: number,
  j: number,
  length: number,
  u: Float64Array,
  uAt: number,
  a0: number,
  a1: number,
  v: Float64Array,
  vAt: number,
  b0: number,
  b1: number,
): void {
  for (let k = 0; k < length; k += 1) {
    const x = u[uAt + k] as number;
    const y = v[vAt + k] as number;
    const first = (target[i + k] as number) + a0 * x + b0 * y;
    const second = (target[j + k] as number) + a1 * x + b1 * y;
    target[i + k] = first;
    target[j + k] = second;
  }
}

/** The product of the reflections in the rows, from row 1 on, and two rows more. Two of them turn two rows at a time. */
function productOf(reflections: Float64Array, factors: Float64Array, size: number): Float64Array {
  const product = new Float64Array((size + 2) * size);
  for (let i = 0; i < size; i += 1) product[i * size + i] = 1;
  for (let step = 2; step < size; step += 2) {
    const u = step * size;
    const v = Math.min(step + 1, size - 1) * size;
    const length = step + 1;
    const f = -(factors[step] as number);
    const g = -(factors[step + 1] as number);
    const across = dotAt(reflections, u, reflections, v, step);
    for (let row = 0; row < length; row += 2) {
      const i = row * size;
      const j = Math.min(row + 1, size - 1) * size;
      const iu = f * dotAt(product, i, reflections, u, length);
      const ju = f * dotAt(product, j, reflections, u, length);
      const iv = g * (dotAt(product, i, reflections, v, length) + iu * across);
      const jv = g * (dotAt(product, j, reflections, v, length) + ju * across);
      addBoth(product, i, j, length, reflections, u, iu, ju, reflections, v, iv, jv);
    }
  }
  return product;
}

/** Implicit sweeps with Wilkinson's shift until nothing is left beside the diagonal; the vectors turn with them. */
function diagonalize(diagonal: Float64Array, beside: Float64Array, vectors: Float64Array): void {
  const size = diagonal.length;
  const sines = new Float64Array(size + 2);
  const cosines = new Float64Array(size + 2);
  for (let first = 0; first < size; first += 1) {
    for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
      const last = endOfBlock(diagonal, beside, first);
      if (last === first) break;
      const start = diagonal[first] as number;
      const next = beside[first] as number;
      const half = ((diagonal[first + 1] as number) - start) / (2 * next);
      const root = Math.sqrt(half * half + 1);
      let rest = (diagonal[last] as number) - start + next / (half + (half < 0 ? -root : root));
      let sine = 1;
      let cosine = 1;
      let moved = 0;
      for (let i = last - 1; i >= first; i -= 1) {
        const bulge = sine * (beside[i] as number);
        const kept = cosine * (beside[i] as number);
        if (Math.abs(rest) < NEGLIGIBLE) rest = NEGLIGIBLE;
        const norm = Math.sqrt(bulge * bulge + rest * rest);
        beside[i + 1] = norm;
        sine = bulge / norm;
        cosine = rest / norm;
        sines[i] = sine;
        cosines[i] = cosine;
        const corner = (diagonal[i + 1] as number) - moved;
        const gain = ((diagonal[i] as number) - corner) * sine + 2 * cosine * kept;
        moved = sine * gain;
        diagonal[i + 1] = corner + moved;
        rest = cosine * gain - kept;
      }
      diagonal[first] = start - moved;
      beside[first] = rest;
      beside[last] = 0;
      sines.fill(0, last, last + 2);
      cosines.fill(1, last, last + 2);
      turn(vectors, size, sines, cosines, first, last);
    }
  }
}

/** The last row of the block that starts with the first: beside it is nothing but rounding. */
function endOfBlock(diagonal: Float64Array, beside: Float64Array, first: number): number {
  let last = first;
  for (; last < diagonal.length - 1; last += 1) {
    const around = Math.abs(diagonal[last] as number) + Math.abs(diagonal[last + 1] as number);
    if (Math.abs(beside[last] as number) <= Number.EPSILON * around + NEGLIGIBLE) break;
  }
  return last;
}

/** Turns rows i and i + 1, from last - 1 down to first; three turns at a time, the first of which may be by nothing. */
function turn(
  vectors: Float64Array,
  size: number,
  sines: Float64Array,
  cosines: Float64Array,
  first: number,
  last: number,
): void {
  for (let i = first + 3 * Math.ceil((last - first) / 3) - 3; i >= first; i -= 3) {
    const s0 = sines[i] as number;
    const s1 = sines[i + 1] as number;
    const s2 = sines[i + 2] as number;
    const c0 = cosines[i] as number;
    const c1 = cosines[i + 1] as number;
    const c2 = cosines[i + 2] as number;
    const r0 = i * size;
    const r1 = r0 + size;
    const r2 = r1 + size;
    const r3 = r2 + size;
    for (let k = 0; k < size; k += 1) {
      const w = vectors[r0 + k] as number;
      const x = vectors[r1 + k] as number;
      const y = vectors[r2 + k] as number;
      const z = vectors[r3 + k] as number;
      const turnedY = c2 * y - s2 * z;
      const turnedX = c1 * x - s1 * turnedY;
      vectors[r0 + k] = c0 * w - s0 * turnedX;
      vectors[r1 + k] = s0 * w + c0 * turnedX;
      vectors[r2 + k] = s1 * x + c1 * turnedY;
      vectors[r3 + k] = s2 * y + c2 * z;
    }
  }
}
