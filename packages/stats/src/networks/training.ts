import { checkInteger, checkNumber } from '../errors.js';
import { createRandom } from '../random/random.js';
import { shuffle } from '../random/sampling.js';
import type { Optimizer } from '../regression/optimizer.js';
import { createPass } from './backpropagation.js';
import { addPenalty, createAccumulator, DIVERGED, networkData, reasons } from './gradients.js';
import type { Network, Rows } from './network.js';

export interface TrainingOptions {
  /** Changed by training: its `parameters`. */
  readonly network: Network;
  /** n rows of inputs. */
  readonly x: Rows;
  /** n rows of targets. */
  readonly y: Rows;
  /** Of plain gradient descent: w -= learningRate g. Needed unless there is an */
  readonly learningRate?: number;
  /** optimizer, for as many weights as the network has parameters. */
  readonly optimizer?: Optimizer;
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
  /** Times that every row has been used. */
  readonly epochs: number;
  /** Mean loss of the rows that the last tick used, each before its step, l2 included; NaN before the first, and when training diverged. */
  readonly loss: number;
  /** Why the loss is NaN, if it is. After divergence further ticks do nothing; the parameters are those that led to it. */
  readonly undefined: { readonly loss?: string };
  /** Takes `n` steps, of a batch each; default 1. */
  tick(n?: number): void;
}

/**
 * Trains a network by batches, step by step, by plain gradient descent or an optimizer from {@link createOptimizer}.
 *
 * @throws ArgumentError for data that do not fit the network and for settings out of range
 *
 * @example
 * const network = createNetwork({ sizes: [1, 1], weights: [[[0]]], biases: [[0]] });
 * const training = createTraining({ network, x: [[0], [1]], y: [[1], [3]], learningRate: 0.5 });
 * training.tick(200);
 * network.parameters; // [2.0, 1.0]
 */
export function createTraining(options: TrainingOptions): Training {
  const { network, x, y, learningRate = NaN, optimizer, l2 = 0, seed = 0, batchSize = x.length } = options;
  const data = networkData(network, x, y);
  checkInteger('batchSize', batchSize, 1);
  checkNumber('l2', l2, 0);
  const { parameters } = network;
  if (!optimizer) checkNumber('learningRate', learningRate, 0);
  // One row by the plain rule: the weights can be changed on the way back.
  const direct = batchSize === 1 && l2 === 0 && !optimizer;
  const random = seed === null ? null : createRandom(seed);
  const order = Int32Array.from(x, (_, i) => i);
  const accumulate = createAccumulator(network, createPass(network), data);
  const gradient = new Float64Array(parameters.length);
  const step =
    optimizer ??
    (() => {
      for (let k = 0; k < gradient.length; k += 1) (parameters[k] as number) -= learningRate * (gradient[k] as number);
    });
  let next = 0;
  /** Up to `n` steps of this epoch. Answers the sum of their rows' losses, each before its step. */
  const advance = (n: number): number => {
    const from = next;
    if (from === 0 && random) order.set(shuffle(order, random));
    next = Math.min(from + (direct ? n : batchSize), order.length);
    if (direct) return accumulate(order, from, next, parameters, -learningRate);
    const rows = next - from;
    gradient.fill(0);
    const loss = accumulate(order, from, next, gradient, 1 / rows) + rows * addPenalty(network, l2, gradient);
    if (Number.isFinite(loss)) step(parameters, gradient);
    return loss;
  };
  const training: { -readonly [K in keyof Training]: Training[K] } = {
    steps: 0,
    epochs: 0,
    loss: NaN,
    undefined: { loss: 'no step was taken' },
    tick(n = 1) {
      checkInteger('n', n, 0);
      let [loss, rows] = [0, 0];
      for (let left = n; left > 0 && training.undefined.loss !== DIVERGED;) {
        const from = next;
        loss += advance(left);
        rows += next - from;
        training.loss = loss / rows;
        training.undefined = reasons(loss);
        const taken = direct ? next - from : 1;
        left -= taken;
        training.steps += taken;
        if (next < order.length) continue;
        next = 0;
        training.epochs += 1;
      }
    },
  };
  return training;
}
