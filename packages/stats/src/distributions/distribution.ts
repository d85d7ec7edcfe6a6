import { ArgumentError, checkNumber } from '../errors.js';

/** A distribution of a continuous variable. Tails keep their digits: ask for the small one, not for 1 minus the large one. */
export interface Distribution {
  /** @throws ArgumentError when `x` is NaN, as `cdf` and `upperTail` do */
  density(x: number): number;
  /** P(X <= x). */
  cdf(x: number): number;
  /** P(X > x). */
  upperTail(x: number): number;
  /** The x with P(X <= x) = p. @throws ArgumentError unless p is from 0 to 1 */
  quantile(p: number): number;
}

/** Wraps the functions of a distribution with checks of their arguments. */
export function checkedDistribution({ density, cdf, upperTail, quantile }: Distribution): Distribution {
  const checked =
    (evaluate: (x: number) => number) =>
    (x: number): number => {
      if (Number.isNaN(x)) throw new ArgumentError('x', x, 'a number');
      return evaluate(x);
    };
  return {
    density: checked(density),
    cdf: checked(cdf),
    upperTail: checked(upperTail),
    quantile(p) {
      checkNumber('p', p, 0, 1);
      return quantile(p);
    },
  };
}

/** The density where the support begins: of a variable that is like a power of `shape` there, and whose density is `one` for shape 1. */
export function densityAtEdge(shape: number, one: number): number {
  if (shape === 1) return one;
  return shape < 1 ? Infinity : 0;
}
