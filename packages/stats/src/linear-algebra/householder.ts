import { addAt, dotAt } from './vectors.js';

/** Vectors v_0, v_1, ... as the columns of a matrix V, with V P = Q R. */
export interface PivotedFactorization {
  readonly count: number;
  readonly length: number;
  /** Vector order[s], of `length` numbers: R(0..s-1, s), then the reflection of step s (for s below the rank). */
  readonly vectors: Float64Array;
  /** R(s, s). */
  readonly diagonal: Float64Array;
  /** 2 / (v' v) of each reflection v. */
  readonly factors: Float64Array;
  /** Column s of V P is vector order[s]. */
  readonly order: Int32Array;
  readonly rank: number;
}

/** A squared length that subtractions have brought below this share of what it was is computed anew. */
const CANCELLED = 1e-6;

/**
 * Q R of vectors by Householder's reflections, the longest remainder first, until the longest is at most `tolerance` times the
 * first. The rest counts as 0.
 *
 * @param vectors - `count` vectors, one after the other; overwritten
 *
 * Source: P. A. Businger and G. H. Golub (1965), "Linear least squares solutions by Householder transformations",
 * Numerische Mathematik 7.
 */
export function factorizePivoted(vectors: Float64Array, count: number, tolerance: number): PivotedFactorization {
  const length = vectors.length / count;
  const steps = Math.min(count, length);
  const diagonal = new Float64Array(steps);
  const factors = new Float64Array(steps);
  const order = Int32Array.from({ length: count }, (_, j) => j);
  const squares = Float64Array.from(order, (j) => dotAt(vectors, j * length, vectors, j * length, length));
  const before = squares.slice();
  let rank = 0;
  for (; rank < steps; rank += 1) {
    let best = rank;
    for (let j = rank + 1; j < count; j += 1) {
      if ((squares[order[j] as number] as number) > (squares[order[best] as number] as number)) best = j;
    }
    const pivot = order[best] as number;
    order[best] = order[rank] as number;
    order[rank] = pivot;
    const at = pivot * length + rank;
    const rest = length - rank;
    const norm = Math.sqrt(dotAt(vectors, at, vectors, at, rest));
    if (norm <= tolerance * Math.abs(diagonal[0] as number)) break;
    const head = vectors[at] as number;
    const end = head > 0 ? -norm : norm;
    diagonal[rank] = end;
    vectors[at] = head - end;
    const factor = 1 / (norm * (norm + Math.abs(head)));
    factors[rank] = factor;
    for (let s = rank + 1; s < count; s += 1) {
      const j = order[s] as number;
      const other = j * length + rank;
      addAt(vectors, other, -factor * dotAt(vectors, at, vectors, other, rest), vectors, at, rest);
      let square = (squares[j] as number) - (vectors[other] as number) ** 2;
      if (square <= CANCELLED * (before[j] as number)) {
        square = dotAt(vectors, other + 1, vectors, other + 1, rest - 1);
        before[j] = square;
      }
      squares[j] = square;
    }
  }
  return { count, length, vectors, diagonal, factors, order, rank };
}

/** Row i of R into `result` from `at` on: the entry of vector j at place j, or at its place in the order. */
export function rowOfR(
  { count, length, vectors, diagonal, order }: PivotedFactorization,
  i: number,
  result: Float64Array,
  at: number,
  ordered: boolean,
): void {
  for (let s = i; s < count; s += 1) {
    const j = order[s] as number;
    result[at + (ordered ? s : j)] = (s === i ? diagonal[i] : vectors[j * length + i]) as number;
  }
}

/** Q times, or Q' times, the vector of `length` numbers from `at` on, in place. */
export function applyReflections(
  { length, vectors, factors, order, rank }: PivotedFactorization,
  target: Float64Array,
  at: number,
  inverse: boolean,
): void {
  for (let step = 0; step < rank; step += 1) {
    const s = inverse ? step : rank - 1 - step;
    const from = (order[s] as number) * length + s;
    const rest = length - s;
    const share = -(factors[s] as number) * dotAt(vectors, from, target, at + s, rest);
    addAt(target, at + s, share, vectors, from, rest);
  }
}
