import { checkChoice, checkInteger, checkNumber, checkRows } from '../errors.js';
import { checkSystem, type Matrix } from '../linear-algebra/matrix.js';
import type { Random } from '../random/random.js';

/** max(0, w'x + b), or cos(w'x + b). */
export type FeatureKind = 'relu' | 'fourier';

/** P features of d numbers, with weights that stay as they were drawn. */
export interface RandomFeatures {
  readonly kind: FeatureKind;
  /** P x d. */
  readonly weights: Matrix;
  /** Length P. */
  readonly offsets: Float64Array;
}

/**
 * Draws features: weights normal with standard deviation `scale`; offsets standard normal for `relu`, uniform from 0 to 2 pi for
 * `fourier` (whose limit is ridge regression with a Gaussian kernel of width 1 / scale).
 *
 * @param count - P, at least 1
 * @param dimension - d, at least 1
 * @throws ArgumentError for arguments out of range
 *
 * Source: A. Rahimi and B. Recht (2007), "Random features for large-scale kernel machines", NeurIPS 20.
 *
 * @example
 * drawRandomFeatures('relu', 3, 2, createRandom(1)); // { weights: { rows: 3, columns: 2 } }
 */
export function drawRandomFeatures(
  kind: FeatureKind,
  count: number,
  dimension: number,
  random: Random,
  scale = 1,
): RandomFeatures {
  checkChoice('kind', kind, ['relu', 'fourier']);
  checkInteger('count', count, 1);
  checkInteger('dimension', dimension, 1);
  checkNumber('scale', scale, 0);
  const values = new Float64Array(count * dimension);
  const offsets = new Float64Array(count);
  // Feature by feature: a smaller count gives the first of a larger one.
  for (let j = 0; j < count; j += 1) {
    for (let k = 0; k < dimension; k += 1) values[j * dimension + k] = random.normal(0, scale);
    offsets[j] = kind === 'relu' ? random.normal() : 2 * Math.PI * random.uniform();
  }
  return { kind, weights: { rows: count, columns: dimension, values }, offsets };
}

/**
 * The features of rows.
 *
 * @param predictors - n rows of d numbers
 * @returns n x P
 * @throws ArgumentError for lengths that differ and numbers that are not finite
 *
 * @example
 * const features = { kind: 'relu', weights: matrixOf([[1], [-1]]), offsets: Float64Array.of(0, 1) };
 * featureMatrix(features, [[2], [-2]]).values; // [2, 0, 0, 3]
 */
export function featureMatrix(
  { kind, weights, offsets }: RandomFeatures,
  predictors: readonly ArrayLike<number>[],
): Matrix {
  checkChoice('kind', kind, ['relu', 'fourier']);
  checkSystem(weights, offsets, 'weights', 'offsets');
  checkRows('predictors', predictors, weights.columns);
  const { rows: columns, columns: dimension } = weights;
  const values = new Float64Array(predictors.length * columns);
  predictors.forEach((row, i) => {
    for (let j = 0; j < columns; j += 1) {
      let z = offsets[j] as number;
      for (let k = 0; k < dimension; k += 1) z += (weights.values[j * dimension + k] as number) * (row[k] as number);
      values[i * columns + j] = kind === 'relu' ? Math.max(0, z) : Math.cos(z);
    }
  });
  return { rows: predictors.length, columns, values };
}
