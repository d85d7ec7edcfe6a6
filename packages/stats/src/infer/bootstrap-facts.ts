import { checkInteger } from '../errors.js';

/**
 * What chance does to n rows drawn with replacement: (1 - 1/n)^n of them are left out, about 37 %.
 *
 * @param n - rows
 * @param trees - for each number of resamples, the probability that a row is in all of them is asked for; default 1
 * @throws ArgumentError for numbers out of range
 *
 * @example
 * bootstrapFacts(10, [50]); // { outOfBag: 0.34867844, distinctRows: 6.513215599, neverOutOfBag: [4.895225658e-10] }
 */
export function bootstrapFacts(n: number, trees: ArrayLike<number> = [1]) {
  checkInteger('n', n, 1);
  const outOfBag = (1 - 1 / n) ** n;
  return {
    /** Probability that a row is not drawn. */
    outOfBag,
    /** Expected number of different rows drawn. */
    distinctRows: n * (1 - outOfBag),
    /** Probability that a row is drawn for every one of so many trees: it then is never out of bag. */
    neverOutOfBag: Float64Array.from(trees, (number) => {
      checkInteger('trees', number, 1);
      return (1 - outOfBag) ** number;
    }),
  };
}
