import type { Pool } from './pool.js';

/** t from the sum and the sum of squares of the treated `work` values; NaN where their difference has lost too many digits. */
export type WelchFromSums = (treatedSum: number, treatedSquares: number) => number;

/** Below this share of the pooled squared error, cancellation leaves fewer than ten digits. */
const cancelled = 1e-6;

/** Welch's t from running sums, for the many arrangements of one pool. */
export function welchFromSums(pool: Pool): WelchFromSums {
  const { size, treatmentSize: n1, controlSize: n2, total } = pool;
  const squares = pool.work.reduce((sum, value) => sum + value * value, 0);
  const smallest = (cancelled * squares) / (size * size);
  const weight1 = 1 / (n1 * (n1 - 1));
  const weight2 = 1 / (n2 * (n2 - 1));
  const share1 = 1 / n1;
  const share2 = 1 / n2;
  return (s1, q1) => {
    const s2 = total - s1;
    const squaredError = (q1 - s1 * s1 * share1) * weight1 + (squares - q1 - s2 * s2 * share2) * weight2;
    return squaredError > smallest ? (s1 * share1 - s2 * share2) / Math.sqrt(squaredError) : NaN;
  };
}
