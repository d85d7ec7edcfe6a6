import { checkInteger, checkList } from '../errors.js';
import { matrixOf } from '../linear-algebra/matrix.js';
import { createRandom } from '../random/random.js';
import { sampleIndices } from '../random/sampling.js';
import { addLoss, checkLinearData, type LinearLossName } from './linear-loss.js';
import { createOptimizer, type OptimizerOptions } from './optimizer.js';

export interface DescentOptions extends OptimizerOptions {
  /** n rows of p numbers. */
  readonly predictors: readonly ArrayLike<number>[];
  /** n numbers, or labels 0 or 1 for the log loss. */
  readonly y: ArrayLike<number>;
  readonly loss: LinearLossName;
  /** p + 1 weights, the intercept first; default 0. */
  readonly start?: ArrayLike<number>;
  /** Rows of a step, default all: fewer make the descent stochastic. Each epoch shuffles anew; its last batch may be smaller. */
  readonly batchSize?: number;
  /** Of the shuffles; default 0. */
  readonly seed?: number;
}

export interface DescentPoint {
  /** The intercept first, in the units of the data. */
  readonly weights: Float64Array;
  /** Mean over all rows. */
  readonly loss: number;
}

/** A descent under way. */
export interface Descent {
  /** Point k is where step k led; point 0 is the start. All numbers are finite. */
  readonly path: readonly DescentPoint[];
  /** Whether the next step would have led to numbers too large to be written. There are no further ones. */
  readonly diverged: boolean;
  /** Takes up to `steps` steps more, default 1, and tells how many it took. */
  tick(steps?: number): number;
}

/**
 * Gradient descent on a linear model: in whole batches or stochastic, plain, with momentum or by Adam.
 *
 * @throws ArgumentError for lengths that differ, numbers that are not finite and options out of range
 *
 * @example
 * const descent = createDescent({ predictors: [[1], [2]], y: [1, 2], loss: 'squared', learningRate: 0.1 });
 * descent.tick(3); // 3
 * descent.path[1].weights; // [0.3, 0.5]
 */
export function createDescent(options: DescentOptions): Descent {
  const { predictors, y, loss: name, batchSize = y.length, seed = 0 } = options;
  checkLinearData(name, predictors, y);
  const data = matrixOf(predictors);
  const n = data.rows;
  const size = data.columns + 1;
  const start = options.start ?? new Float64Array(size);
  checkList('start', start, size);
  checkInteger('batchSize', batchSize, 1, n);
  const optimize = createOptimizer(options, size);
  const gradient = new Float64Array(size);
  const weights = Float64Array.from(start);
  const record = (): boolean => {
    const loss = addLoss(name, data, y, weights, gradient);
    const finite = Number.isFinite(loss) && weights.every(Number.isFinite);
    if (finite) path.push({ weights: weights.slice(), loss });
    return finite;
  };
  const path: DescentPoint[] = [];
  let order: Int32Array = new Int32Array(0);
  let used = n;
  let epoch = 0;
  let diverged = !record();
  return {
    path,
    get diverged() {
      return diverged;
    },
    tick(steps = 1) {
      checkInteger('steps', steps, 0);
      let taken = 0;
      for (; taken < steps && !diverged; taken += 1) {
        // With whole batches the gradient is there already.
        if (batchSize < n) {
          if (used >= n) {
            order = sampleIndices(n, n, createRandom(seed, epoch));
            used = 0;
            epoch += 1;
          }
          addLoss(name, data, y, weights, gradient, order.subarray(used, used + batchSize));
          used += batchSize;
        }
        optimize(weights, gradient);
        diverged = !record();
        if (diverged) break;
      }
      return taken;
    },
  };
}
