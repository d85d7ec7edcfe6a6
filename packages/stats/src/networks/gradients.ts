import { checkNumber } from '../errors.js';
import { createPass, passBackward, passForward, type Pass } from './backpropagation.js';
import { flattenRows, layerViews, type Network, type Rows } from './network.js';

/** Inputs and targets of a network, one behind the other. */
export interface NetworkData {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Checks data for a network. */
export function networkData({ sizes, loss }: Network, x: Rows, y: Rows): NetworkData {
  const data = {
    x: flattenRows('x', x, sizes[0] as number),
    y: flattenRows('y', y, sizes[sizes.length - 1] as number, x.length),
  };
  if (loss !== 'squared') for (const target of data.y) checkNumber('y', target, 0, 1);
  if (loss === 'cross-entropy') {
    for (const row of y)
      checkNumber(
        'sum of y',
        Array.from(row).reduce((sum, share) => sum + share),
        1 - 1e-9,
        1 + 1e-9,
      );
  }
  return data;
}

/**
 * The network's outputs: probabilities where the loss is `log` or `cross-entropy`.
 *
 * @param x - n rows, as long as there are inputs
 * @returns n x outputs, row-major
 * @throws ArgumentError for rows of another length and numbers that are not finite
 *
 * @example
 * const line = createNetwork({ sizes: [1, 1], weights: [[[2]]], biases: [[1]] });
 * networkOutputs(line, [[0], [3]]); // [1, 7]
 */
export function networkOutputs(network: Network, x: Rows): Float64Array {
  const inputs = flattenRows('x', x, network.sizes[0] as number);
  const pass = createPass(network);
  const outputs = pass.activations.subarray(-(network.sizes[network.sizes.length - 1] as number));
  const result = new Float64Array(x.length * outputs.length);
  for (let row = 0; row < x.length; row += 1) {
    passForward(network, pass, inputs, row);
    result.set(outputs, row * outputs.length);
  }
  return result;
}

/** The derivative of a loss by every parameter. */
export interface NetworkGradients extends Pick<Network, 'weights' | 'biases'> {
  readonly loss: number;
  /** Laid out as the network's `parameters`; `weights` and `biases` are views of it. */
  readonly gradient: Float64Array;
  /** Why the loss and the gradient are not finite, if they are not. */
  readonly undefined: { readonly loss?: string };
}

export const DIVERGED = 'the outputs are too large';

const NOTHING = {};

export const reasons = (loss: number): { readonly loss?: string } =>
  Number.isFinite(loss) ? NOTHING : { loss: DIVERGED };

/** Adds up over some rows: see {@link createAccumulator}. */
type Accumulator = (order: ArrayLike<number>, from: number, to: number, result: Float64Array, scale: number) => number;

/**
 * Sums losses over the rows order[from] to order[to - 1], and adds `scale` times their gradient to `result`, row by row: where that are
 * the parameters themselves, each row meets what the one before it made of them. Ends with the first sum that is not finite, and adds
 * nothing for it.
 */
export function createAccumulator(network: Network, pass: Pass, { x, y }: NetworkData): Accumulator {
  return (order, from, to, result, scale) => {
    let loss = 0;
    for (let i = from; i < to; i += 1) {
      const row = order[i] as number;
      loss += passBackward(network, pass, passForward(network, pass, x, row), y, row, result, scale);
      if (Number.isNaN(loss)) return NaN;
    }
    return loss;
  };
}

/** Adds the gradient of (l2 / 2) times the sum of the squared weights; answers that. */
export function addPenalty({ parameters, weightCount }: Network, l2: number, gradient: Float64Array): number {
  let penalty = 0;
  for (let k = 0; k < weightCount; k += 1) {
    const weight = parameters[k] as number;
    (gradient[k] as number) += l2 * weight;
    penalty += (l2 / 2) * weight * weight;
  }
  return penalty;
}

/**
 * The mean loss of a batch and its gradient, by backpropagation.
 *
 * @param x - n rows of inputs
 * @param y - n rows of targets: for the log loss from 0 to 1, for the cross entropy a probability for each class
 * @param l2 - weight of (l2 / 2) times the sum of the squared weights, biases left out, in the loss; default 0
 * @throws ArgumentError for rows of another length or number, and numbers that are not finite or not such targets
 *
 * Source: D. Rumelhart, G. Hinton and R. Williams (1986), "Learning representations by back-propagating errors", Nature 323.
 *
 * @example
 * const line = createNetwork({ sizes: [1, 1], weights: [[[2]]], biases: [[1]] });
 * batchGradients(line, [[0], [3]], [[0], [5]]); // { loss: 1.25, gradient: [3, 1.5] }
 */
export function batchGradients(network: Network, x: Rows, y: Rows, l2 = 0): NetworkGradients {
  checkNumber('l2', l2, 0);
  const data = networkData(network, x, y);
  return summarize(network, createPass(network), data, l2);
}

/** Losses and gradients of all rows. */
function summarize(network: Network, pass: Pass, data: NetworkData, l2: number): NetworkGradients {
  const gradient = new Float64Array(network.parameters.length);
  const rows = data.x.length / (network.sizes[0] as number);
  const order = Int32Array.from({ length: rows }, (_, i) => i);
  const sum = createAccumulator(network, pass, data)(order, 0, rows, gradient, 1 / rows);
  const loss = sum / rows + addPenalty(network, l2, gradient);
  return { loss, gradient, ...layerViews(network.sizes, gradient), undefined: reasons(loss) };
}

/** One row's way forth and back. */
export interface SampleGradients extends NetworkGradients {
  /** z of each layer behind the inputs, */
  readonly preactivations: readonly Float64Array[];
  /** the inputs and then a = f(z) of each layer, */
  readonly activations: readonly Float64Array[];
  /** and the derivative of the loss by each z. */
  readonly deltas: readonly Float64Array[];
}

/**
 * Everything that backpropagation computes for one row: pre-activations, activations, the derivative of the loss by each
 * pre-activation (`deltas`), and by each parameter.
 *
 * @param x - the inputs
 * @param y - the targets
 * @throws ArgumentError as {@link batchGradients}
 *
 * @example
 * const net = createNetwork({ sizes: [1, 1, 1], activation: 'relu', weights: [[[2]], [[3]]], biases: [[0], [1]] });
 * const found = sampleGradients(net, [1], [5]);
 * found.activations; // [[1], [2], [7]]
 * found.deltas; // [[6], [2]]
 * found.loss; // 2
 */
export function sampleGradients(network: Network, x: ArrayLike<number>, y: ArrayLike<number>): SampleGradients {
  const data = networkData(network, [x], [y]);
  const pass = createPass(network);
  return {
    ...summarize(network, pass, data, 0),
    preactivations: byLayer(network, pass.preactivations).slice(1),
    activations: byLayer(network, pass.activations),
    deltas: byLayer(network, pass.deltas).slice(1),
  };
}

function byLayer({ sizes }: Network, units: Float64Array): Float64Array[] {
  let at = 0;
  return sizes.map((size) => units.subarray(at, (at += size)));
}

/** A unit of a hidden layer (0 is the first). */
export interface DeadUnit {
  readonly layer: number;
  readonly unit: number;
}

/**
 * The hidden units that no row can teach: the derivative of their activation is exactly 0 at every row, as that of a ReLU below 0, a
 * sigmoid rounded to 0 or 1, and a step always.
 *
 * @param x - n rows of inputs
 *
 * @example
 * const net = createNetwork({ sizes: [1, 2, 1], activation: 'relu', weights: [[[1], [1]], [[1, 1]]], biases: [[0, -9], [0]] });
 * deadUnits(net, [[1], [2]]); // [{ layer: 0, unit: 1 }]
 */
export function deadUnits(network: Network, x: Rows): DeadUnit[] {
  const { sizes } = network;
  const first = sizes[0] as number;
  const inputs = flattenRows('x', x, first);
  const pass = createPass(network);
  const { preactivations, activations: a, functions } = pass;
  const alive = new Uint8Array(a.length);
  const hidden = functions.slice(0, -1);
  for (let row = 0; row < x.length; row += 1) {
    passForward(network, pass, inputs, row);
    let at = first;
    hidden.forEach(({ slope }, l) => {
      for (const end = at + (sizes[l + 1] as number); at < end; at += 1) {
        if (slope(preactivations[at] as number, a[at] as number) !== 0) alive[at] = 1;
      }
    });
  }
  return hidden
    .flatMap((_, layer) => Array.from({ length: sizes[layer + 1] as number }, (__, unit) => ({ layer, unit })))
    .filter((_, i) => alive[first + i] === 0);
}
