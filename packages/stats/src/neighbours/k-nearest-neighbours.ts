import { checkChoice, checkData, checkIntegers, checkInteger } from '../errors.js';
import { likeliest } from '../trees/decision-tree.js';
import { createNeighbourIndex, type Metric } from './neighbour-index.js';

export interface NearestNeighboursOptions {
  /** n points of p numbers. */
  readonly x: readonly ArrayLike<number>[];
  /** n numbers; or classes, integers from 0 to `classes` - 1. */
  readonly y: ArrayLike<number>;
  /** Number of classes; without it, y are numbers. */
  readonly classes?: number;
  /** m points of p numbers. */
  readonly at: readonly ArrayLike<number>[];
  /** Number of neighbours, 1 to n. */
  readonly k: number;
  /** Default `euclidean`. */
  readonly metric?: Metric;
  /** All alike (default), or by 1 / distance; points at distance 0 then count alone. */
  readonly weighting?: 'uniform' | 'distance';
}

export interface NearestNeighboursPrediction {
  /** m means of the neighbours' numbers; or classes of the largest share, the lowest of several. */
  readonly predictions: Float64Array;
  /** Shares of the classes, m x classes, row-major; null for numbers. */
  readonly probabilities: Float64Array | null;
}

/**
 * Predicts by the k nearest points: their mean, or the class most frequent among them. Of points at one distance, those
 * with lower indices come first. Features count as they are: scale them before.
 *
 * @throws ArgumentError for lengths that differ, numbers that are not finite, classes and k out of range
 *
 * Source: T. Cover and P. Hart (1967), "Nearest neighbor pattern classification", IEEE Transactions on Information Theory 13;
 * S. A. Dudani (1976), "The distance-weighted k-nearest-neighbor rule", IEEE Transactions on SMC 6.
 *
 * @example
 * const x = [[0, 0], [0, 1], [5, 5], [6, 5]];
 * kNearestNeighbours({ x, y: [1, 2, 6, 8], at: [[5, 4]], k: 2 }).predictions; // [7]
 * kNearestNeighbours({ x, y: [0, 0, 1, 1], classes: 2, at: [[1, 0]], k: 3 }).probabilities; // [0.6667, 0.3333]
 */
export function kNearestNeighbours(options: NearestNeighboursOptions): NearestNeighboursPrediction {
  const { x, y, classes, at, k, metric, weighting = 'uniform' } = options;
  checkData(x, y, 'x');
  const search = createNeighbourIndex(x, metric);
  checkChoice('weighting', weighting, ['uniform', 'distance']);
  if (classes !== undefined) {
    checkInteger('classes', classes, 1);
    checkIntegers('y', y, 0, classes - 1);
  }
  const width = classes ?? 1;
  const shares = new Float64Array(at.length * width);
  at.forEach((point, row) => {
    const { indices, distances } = search(point, k);
    const weights = weighting === 'uniform' ? distances.fill(1) : inverses(distances);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    indices.forEach((neighbour, i) => {
      const value = y[neighbour] as number;
      const place = row * width + (classes === undefined ? 0 : value);
      const weight = (weights[i] as number) / total;
      shares[place] = (shares[place] as number) + (classes === undefined ? weight * value : weight);
    });
  });
  if (classes === undefined) return { predictions: shares, probabilities: null };
  return {
    predictions: Float64Array.from(at, (_, row) => likeliest(shares, row * width, width)),
    probabilities: shares,
  };
}

function inverses(distances: Float64Array): Float64Array {
  const isThere = distances[0] === 0;
  return distances.map((distance) => (isThere ? Number(distance === 0) : 1 / distance));
}
