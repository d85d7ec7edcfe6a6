import { largestOf } from '../linear-algebra/vectors.js';
import { checkChoice, checkInteger, checkList, checkRows } from '../errors.js';

/** Square root of the sum of squared differences, or the sum of absolute ones. */
export type Metric = 'euclidean' | 'manhattan';

/** The nearest points, ascending by distance. */
export interface Neighbours {
  readonly indices: Int32Array;
  readonly distances: Float64Array;
}

/** Finds the k nearest of n points to a point of p numbers; k from 1 to n. */
export type NeighbourIndex = (point: ArrayLike<number>, k: number) => Neighbours;

/** Distances count as equal that differ by no more than this many roundings of the subtractions that made them. */
const ROUNDING = 4 * Number.EPSILON;

/**
 * Prepares the search for nearest neighbours in p dimensions. Of points at one distance, but for rounding, the one with the lower
 * index comes first. Features count as they are: scale them before. Time is proportional to n p.
 *
 * @param x - n points of p numbers
 * @param metric - default `euclidean`
 * @throws ArgumentError for rows of different lengths, numbers that are not finite and k out of range
 *
 * @example
 * const search = createNeighbourIndex([[0, 0], [3, 4], [6, 0]]);
 * search([3, 0], 2); // { indices: [0, 2], distances: [3, 3] }
 */
export function createNeighbourIndex(x: readonly ArrayLike<number>[], metric: Metric = 'euclidean'): NeighbourIndex {
  checkRows('x', x);
  checkChoice('metric', metric, ['euclidean', 'manhattan']);
  const n = x.length;
  const p = (x[0] as ArrayLike<number>).length;
  const points = Float64Array.from(x.flatMap((point) => Array.from(point)));
  const size = largestOf(points);
  const isEuclidean = metric === 'euclidean';
  const all = new Float64Array(n);
  return (point, k) => {
    checkList('point', point, p);
    checkInteger('k', k, 1, n);
    const at = Float64Array.from(point);
    measure(points, at, isEuclidean, all);
    // What rounding may do to a distance; to a square, twice the distance times as much.
    const unit = ROUNDING * p * Math.max(size, largestOf(at));
    const slack = (distance: number): number => (isEuclidean ? 2 * unit * Math.sqrt(distance) : unit);
    const indices = new Int32Array(k);
    const distances = new Float64Array(k).fill(Infinity);
    let limit = Infinity;
    for (let i = 0; i < n; i += 1) {
      const distance = all[i] as number;
      if (distance >= limit) continue;
      const reach = distance + slack(distance);
      let place = k - 1;
      for (; place > 0 && (distances[place - 1] as number) > reach; place -= 1) {
        distances[place] = distances[place - 1] as number;
        indices[place] = indices[place - 1] as number;
      }
      distances[place] = distance;
      indices[place] = i;
      const worst = distances[k - 1] as number;
      // As long as there are fewer than k, any distance will do.
      if (worst < Infinity) limit = worst - slack(worst);
    }
    return { indices, distances: isEuclidean ? distances.map(Math.sqrt) : distances };
  };
}

/** Distances of the points, one behind the other, to one; squared for the Euclidean metric. */
function measure(points: Float64Array, at: Float64Array, isEuclidean: boolean, distances: Float64Array): void {
  const p = at.length;
  for (let i = 0, offset = 0; i < distances.length; i += 1, offset += p) {
    let distance = 0;
    if (isEuclidean) {
      for (let j = 0; j < p; j += 1) {
        const difference = (points[offset + j] as number) - (at[j] as number);
        distance += difference * difference;
      }
    } else {
      for (let j = 0; j < p; j += 1) distance += Math.abs((points[offset + j] as number) - (at[j] as number));
    }
    distances[i] = distance;
  }
}
