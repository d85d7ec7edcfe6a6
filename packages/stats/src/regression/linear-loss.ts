import { softplus, sigmoid } from '../classification/sigmoid.js';
import { checkLabelled } from '../classification/labels.js';
import { checkChoice, checkData, checkList } from '../errors.js';
import { matrixOf, type Matrix } from '../linear-algebra/matrix.js';
import { addAt, dotAt } from '../linear-algebra/vectors.js';

/** (y - z)^2 of numbers, or the log loss, in nats, of labels 0 or 1, where z is the linear predictor. */
export type LinearLossName = 'squared' | 'log';

export interface LinearLoss {
  /** Mean over the n rows. */
  readonly loss: number;
  /** Its derivatives, as long as the weights. */
  readonly gradient: Float64Array;
}

/**
 * The loss of a linear model with given weights, and its gradient.
 *
 * @param predictors - n rows of p numbers
 * @param y - n numbers, or labels 0 or 1
 * @param weights - p + 1 numbers, the intercept first
 * @throws ArgumentError for lengths that differ, numbers that are not finite and, for the log loss, other labels
 *
 * @example
 * linearLoss('squared', [[1], [2]], [1, 3], [0, 1]); // { loss: 0.5, gradient: [-1, -2] }
 * linearLoss('log', [[1], [-1]], [1, 0], [0, 0]); // { loss: 0.6931471805599453, gradient: [0, -0.5] }
 */
export function linearLoss(
  name: LinearLossName,
  predictors: readonly ArrayLike<number>[],
  y: ArrayLike<number>,
  weights: ArrayLike<number>,
): LinearLoss {
  checkLinearData(name, predictors, y);
  checkList('weights', weights, (predictors[0] as ArrayLike<number>).length + 1);
  const gradient = new Float64Array(weights.length);
  return { loss: addLoss(name, matrixOf(predictors), y, Float64Array.from(weights), gradient), gradient };
}

export function checkLinearData(
  name: LinearLossName,
  predictors: readonly ArrayLike<number>[],
  y: ArrayLike<number>,
): void {
  checkChoice('loss', name, ['squared', 'log']);
  if (name === 'log') {
    checkLabelled(predictors, y);
    return;
  }
  checkData(predictors, y);
}

/** The mean loss over some rows (default: all); its gradient comes into `gradient`. */
export function addLoss(
  name: LinearLossName,
  { rows, columns, values }: Matrix,
  y: ArrayLike<number>,
  weights: Float64Array,
  gradient: Float64Array,
  some?: Int32Array,
): number {
  const count = some?.length ?? rows;
  let loss = 0;
  gradient.fill(0);
  for (let k = 0; k < count; k += 1) {
    const i = some ? (some[k] as number) : k;
    const at = i * columns;
    const z = (weights[0] as number) + dotAt(weights, 1, values, at, columns);
    const target = y[i] as number;
    let pull = z - target;
    if (name === 'squared') {
      loss += pull * pull;
      pull *= 2;
    } else {
      loss += softplus(target === 1 ? -z : z);
      pull = target === 1 ? -sigmoid(-z) : sigmoid(z);
    }
    gradient[0] = (gradient[0] as number) + pull;
    addAt(gradient, 1, pull, values, at, columns);
  }
  for (let j = 0; j <= columns; j += 1) gradient[j] = (gradient[j] as number) / count;
  return loss / count;
}
