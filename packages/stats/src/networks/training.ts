import { checkInteger, checkNumber } from '../errors.js';
import { createRandom } from '../random/random.js';
import { createPass, passBackward, passForward, passLoss } from './backpropagation.js';
import { accumulate, DIVERGED, networkData, type Rows } from './gradients.js';
import type { Network } from './network.js';
import { createOptimizer, type OptimizerOptions } from './optimizer.js';

export interface TrainingOptions extends OptimizerOptions {
  /** Changed by training: its `parameters`. */
  readonly network: Network;
  /** n rows of inputs. */
  readonly x: Rows;
  /** n rows of targets. */
  readonly y: Rows;
  /** Rows of a step; default n, all of them. The last batch of an epoch may be smaller. */
  readonly batchSize?: number;
  /** Weight of (l2 / 2) times the sum of the squared weights in the loss; default 0. */
  readonly l2?: number;
  /** Of the order of the rows, which is new in every epoch; null keeps their own. Default 0. */
  readonly seed?: number | null;
}

/** Training under way. */
export interface Training {
  /** Steps taken: one a batch. */
  readonly steps: number;
  /** Epochs begun and ended: times that every row has been used. */
  readonly epochs: number;
  /** Mean loss of the last batch before its step, l2 included; NaN before the first. */
  readonly loss: number;
  /** Why the loss is not finite, or there is none. */
  readonly undefined: { readonly loss?: string };
  /** Whether the loss stopped being finite: further ticks do nothing. The parameters are those that made it so. */
  readonly diverged: boolean;
  /** Takes `n` steps, of a batch each; default 1. Fewer when it diverges. */
  tick(n?: number): void;
}

/**
 * Trains a network by batches, step by step; {@link TrainingOptions} says how, {@link createOptimizer} by which rule.
 *
 * @throws ArgumentError for data that do not fit the network and for settings out of range
 *
 * @example
 * const network = createNetwork({ sizes: [1, 1], weights: [[[0]]], biases: [[0]] });
 * const training = createTraining({ network, x: [[0], [1]], y: [[1], [3]], rate: 0.5 });
 * training.tick(200);
 * network.parameters; // [2.0, 1.0]
 */
export function createTraining(options: TrainingOptions): Training {
  const { network, x, y, l2 = 0, seed = 0, batchSize = x.length } = options;
  const data = networkData(network, x, y);
  checkInteger('batchSize', batchSize, 1);
  checkNumber('l2', l2, 0);
  const step = createOptimizer(options, network.parameters.length);
  const random = seed === null ? null : createRandom(seed);
  const order = Int32Array.from(x, (_, i) => i);
  const pass = createPass(network);
  const gradient = new Float64Array(network.parameters.length);
  // One row by the plain rule: the weights can be changed while going back.
  const direct = batchSize === 1 && l2 === 0 && (options.method ?? 'sgd') === 'sgd' && !options.momentum;
  let next = 0;
  let [steps, epochs, loss, diverged] = [0, 0, NaN, false];
  const reshuffle = (): void => {
    if (!random) return;
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = random.integer(i + 1);
      const swapped = order[i] as number;
      order[i] = order[j] as number;
      order[j] = swapped;
    }
  };
  /** Steps of the rows from `from` to `to` - 1, one each: answers how many were taken. */
  const walk = (from: number, to: number): number => {
    let latest = loss;
    let at = from;
    for (; at < to; at += 1) {
      const row = order[at] as number;
      latest = passLoss(network, pass, data.y, row, passForward(network, pass, data.x, row));
      if (!(Math.abs(latest) < Infinity)) break;
      passBackward(network, pass, data.y, row, network.parameters, -options.rate);
    }
    loss = latest;
    return at - from;
  };
  const leap = (from: number, to: number): number => {
    loss = accumulate(network, pass, data, order, [from, to], l2, gradient);
    if (!Number.isFinite(loss)) return 0;
    step(network.parameters, gradient);
    return 1;
  };
  /** Up to `n` steps of this epoch. */
  const advance = (n: number): number => {
    if (next === 0) reshuffle();
    const end = Math.min(next + (direct ? n : batchSize), order.length);
    const taken = direct ? walk(next, end) : leap(next, end);
    diverged = !Number.isFinite(loss);
    steps += taken;
    if (!diverged) next = end % order.length;
    if (next === 0 && !diverged) epochs += 1;
    return taken;
  };
  return {
    get steps() {
      return steps;
    },
    get epochs() {
      return epochs;
    },
    get loss() {
      return loss;
    },
    get undefined() {
      return Number.isFinite(loss) ? {} : { loss: diverged ? DIVERGED : 'no step has been taken' };
    },
    get diverged() {
      return diverged;
    },
    tick(n = 1) {
      checkInteger('n', n, 0);
      for (let left = n; left > 0 && !diverged;) left -= advance(left);
    },
  };
}
