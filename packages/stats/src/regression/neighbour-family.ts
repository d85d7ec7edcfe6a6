import { checkInteger } from '../errors.js';
import { integers, linearFamily, shortage } from './family.js';
import { nearestNeighbourRegression, nearestNeighbourWeights } from './nearest-neighbours.js';

/** More values of k than this are thinned out for a curve over complexity. */
const MAX_STEPS = 60;

/** n down to 1, all of them or about 60, at equal ratios: k = 2 differs from k = 1 more than k = 900 from k = 901. */
function neighbourCounts(n: number): readonly number[] {
  if (n <= MAX_STEPS) return integers(1, n).reverse();
  return [...new Set(integers(0, MAX_STEPS - 1).map((step) => Math.round(n ** (1 - step / (MAX_STEPS - 1)))))];
}

/** The mean of the `k` nearest neighbours, n down to 1. */
export const neighbourFamily = linearFamily(
  {
    name: 'knn',
    parameter: 'k',
    complexities: neighbourCounts,
    problem(x, k) {
      checkInteger('k', k, 1);
      return shortage('too-few-points', k, x.length);
    },
  },
  nearestNeighbourWeights,
  (x, y, at, k) => nearestNeighbourRegression(x, y, k, at),
);
