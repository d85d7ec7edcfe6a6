/** How errors are measured: as they are, as ratios (log), or so that an error of a small count weighs more (root). */
export type Measure = 'linear' | 'log' | 'root';

/** How near an answer has to be. Both are in the units of `measure`: of the answer itself, of its log to base 2, of its root. */
export interface Tolerance {
  readonly measure?: Measure;
  /** Up to this error the score is 1. */
  readonly within: number;
  /** So much beyond that, it is one half. */
  readonly half: number;
}

/** Values that have no log are taken for the smallest that has one. */
const SMALLEST = 1e-12;

const measured: Readonly<Record<Measure, (value: number) => number>> = {
  linear: (value) => value,
  log: (value) => Math.log2(Math.max(SMALLEST, value)),
  root: (value) => Math.sqrt(Math.max(0, value)),
};

/** Answer minus truth, as the tolerance measures it. */
export const errorOf = (answer: number, truth: number, { measure = 'linear' }: Tolerance): number =>
  measured[measure](answer) - measured[measure](truth);

/**
 * The score of an answer, 0 to 1: 1 within the tolerance, and 2^-((|error| - within) / half)^2 beyond. It has no corner, falls
 * with the size of the error alone, and is one half at `within + half`.
 */
export function scoreOf(answer: number, truth: number, tolerance: Tolerance): number {
  const beyond = Math.abs(errorOf(answer, truth, tolerance)) - tolerance.within;
  if (Number.isNaN(beyond)) return 0;
  return beyond <= 0 ? 1 : 2 ** -((beyond / tolerance.half) ** 2);
}

/** The score of a drawn line: the mean of the scores at its places. */
export function scoreOfLine(answer: readonly number[], truth: readonly number[], tolerance: Tolerance): number {
  if (truth.length === 0) return 0;
  const total = truth.reduce((sum, value, i) => sum + scoreOf(answer[i] ?? Number.NaN, value, tolerance), 0);
  return total / truth.length;
}

/** Answers of this score and more are off by a little, those below by much. */
const LITTLE = 0.5;

export type Size = 'none' | 'little' | 'much';

export const sizeOf = (score: number): Size => (score >= 1 ? 'none' : score >= LITTLE ? 'little' : 'much');

/** Where a line lies beside the truth, over all its places, and the place where it is farthest off. */
export function deviationOf(
  answer: readonly number[],
  truth: readonly number[],
  tolerance: Tolerance,
): { readonly direction: 'high' | 'low' | 'mixed'; readonly farthest: number } {
  const errors = truth.map((value, i) => errorOf(answer[i] ?? 0, value, tolerance));
  const sum = errors.reduce((total, error) => total + error, 0);
  const size = errors.reduce((total, error) => total + Math.abs(error), 0);
  const farthest = errors.reduce((best, error, i) => (Math.abs(error) > Math.abs(errors[best] ?? 0) ? i : best), 0);
  const isOneSided = Math.abs(sum) > 0.7 * size;
  return { direction: isOneSided ? (sum > 0 ? 'high' : 'low') : 'mixed', farthest };
}
