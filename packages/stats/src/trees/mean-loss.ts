import { sum } from '../describe/sum.js';
import { checkLength } from '../errors.js';

/** How wrong a prediction is. */
export type Loss = (y: number, prediction: number) => number;

/**
 * The mean loss of predictions: by default the share of wrong classes. Out-of-bag votes in, out-of-bag error out.
 *
 * @param y - n classes or numbers
 * @param predictions - n; those that are NaN, because there is none, do not count
 * @param loss - default 1 where the prediction differs from y, else 0
 * @returns NaN where there are no predictions
 * @throws ArgumentError for lengths that differ
 *
 * @example
 * meanLoss([0, 1, 1, 0], [0, 0, 1, NaN]); // 0.3333
 * meanLoss([1, 2], [1, 5], (y, prediction) => (y - prediction) ** 2); // 4.5
 */
export function meanLoss(
  y: ArrayLike<number>,
  predictions: ArrayLike<number>,
  loss: Loss = (value, prediction) => Number(value !== prediction),
): number {
  checkLength('predictions', predictions, y.length);
  const losses = Array.from(y, (value, i) => loss(value, predictions[i] as number));
  const counted = losses.filter((_, i) => !Number.isNaN(predictions[i]));
  return sum(counted) / counted.length;
}
