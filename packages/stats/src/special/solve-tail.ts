/** Newton needs some ten steps; where rounding keeps it from settling, more do not help. */
const STEPS = 60;

/** Below this, and above its inverse, there is no double to move on to. */
const SMALLEST = 1e-307;

/**
 * The v > 0 with tail(v) = p by Newton's steps for ln p in ln v. For what it is used the logarithm of the tail is concave in ln v: from
 * the second step on the steps go one way. One that goes so far that the tail underflows is halved.
 *
 * @param p - from 0 to 1/2, about
 * @param start - near the middle of the distribution
 * @param tail - a lower or an upper tail probability
 * @param slope - its derivative by ln v
 * @returns 0 or Infinity where no double is so small or large
 */
export function solveTail(p: number, start: number, tail: (v: number) => number, slope: (v: number) => number): number {
  if (p === 0) return slope(start) > 0 ? 0 : Infinity;
  let from = start;
  let step = 0;
  for (let i = 0; i < STEPS; i += 1) {
    const v = from * Math.exp(step);
    const probability = tail(v);
    const gap = Math.log(p / probability);
    if (gap < Infinity) {
      step = (gap * probability) / slope(v);
      from = v;
      if (Math.abs(gap) <= 2 * Number.EPSILON || Math.abs(step) <= Number.EPSILON) break;
      if (v < SMALLEST && step < 0) return 0;
      if (v > 1 / SMALLEST && step > 0) return Infinity;
    } else {
      step /= 2;
    }
  }
  return from * Math.exp(step);
}
