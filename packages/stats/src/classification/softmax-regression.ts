import { checkLength, checkList, checkRows } from '../errors.js';
import { matrixOf, type Matrix } from '../linear-algebra/matrix.js';
import { addAt, dotAt } from '../linear-algebra/vectors.js';
import { softmax, softmaxCrossEntropy } from './softmax.js';

export interface SoftmaxLoss {
  /** Mean cross-entropy over the n rows, in nats. */
  readonly loss: number;
  /** n x K. */
  readonly probabilities: Matrix;
  /** Gradients of the loss: K x p and K. */
  readonly weightGradient: Matrix;
  readonly biasGradient: Float64Array;
}

/**
 * Softmax (multinomial logistic) regression with given weights: its loss, and the gradient for a descent.
 *
 * @param predictors - n rows of p numbers
 * @param classes - n integers from 0 to K - 1
 * @param weights - K rows of p numbers
 * @param biases - K numbers
 * @throws ArgumentError for lengths that differ, numbers that are not finite and classes out of range
 *
 * Source: C. M. Bishop (2006), "Pattern Recognition and Machine Learning", 4.3.4.
 *
 * @example
 * softmaxLoss([[1]], [0], [[0], [0]], [0, 0]); // { loss: 0.6931471805599453, biasGradient: [-0.5, 0.5] }
 */
export function softmaxLoss(
  predictors: readonly ArrayLike<number>[],
  classes: ArrayLike<number>,
  weights: readonly ArrayLike<number>[],
  biases: ArrayLike<number>,
): SoftmaxLoss {
  const { rows, columns, values } = matrixOf(predictors);
  checkLength('classes', classes, rows);
  checkRows('weights', weights, columns);
  checkList('biases', biases, weights.length);
  const slopes = matrixOf(weights).values;
  const count = biases.length;
  const probabilities = new Float64Array(rows * count);
  const weightGradient = new Float64Array(slopes.length);
  const biasGradient = new Float64Array(count);
  let loss = 0;
  for (let i = 0; i < rows; i += 1) {
    const at = i * columns;
    const logits = Float64Array.from(biases, (bias, k) => bias + dotAt(slopes, k * columns, values, at, columns));
    const target = classes[i] as number;
    loss += softmaxCrossEntropy(logits, target) / rows;
    const shares = softmax(logits);
    probabilities.set(shares, i * count);
    shares.forEach((share, k) => {
      const pull = (share - (k === target ? 1 : 0)) / rows;
      biasGradient[k] = (biasGradient[k] as number) + pull;
      addAt(weightGradient, k * columns, pull, values, at, columns);
    });
  }
  return {
    loss,
    probabilities: { rows, columns: count, values: probabilities },
    weightGradient: { rows: count, columns, values: weightGradient },
    biasGradient,
  };
}
