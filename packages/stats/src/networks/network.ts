import { checkChoice, checkInteger, checkLength, checkRows } from '../errors.js';
import { createRandom } from '../random/random.js';
import { activations, type ActivationName } from './activations.js';

/** `squared` is the sum over outputs of (o - y)^2 / 2, `log` the log loss of sigmoid outputs, `cross-entropy` that of a softmax, both in nats. */
export type NetworkLoss = 'squared' | 'log' | 'cross-entropy';

/** A multilayer perceptron. Everything that training changes is in `parameters`. */
export interface Network {
  /** Units of each layer: inputs, hidden layers, outputs. */
  readonly sizes: readonly number[];
  /** Of each layer behind the inputs. Where the loss is `cross-entropy`, the last is followed by a softmax. */
  readonly activations: readonly ActivationName[];
  readonly loss: NetworkLoss;
  /** All weights, then all biases. */
  readonly parameters: Float64Array;
  /** How many of the parameters are weights. */
  readonly weightCount: number;
  /** Of each layer behind the inputs, outputs x inputs, row-major: views of `parameters`, as are the */
  readonly weights: readonly Float64Array[];
  readonly biases: readonly Float64Array[];
}

export interface NetworkOptions {
  /** Units of each layer: inputs, hidden layers, outputs. At least two layers. */
  readonly sizes: readonly number[];
  /** Of the hidden layers: one name for all, or one for each. Default `tanh`. */
  readonly activation?: ActivationName | readonly ActivationName[];
  /** Default `squared`. `log` makes the outputs sigmoids, `cross-entropy` a softmax. */
  readonly loss?: NetworkLoss;
  /** Of the outputs where the loss is squared; default `linear`. */
  readonly output?: ActivationName;
  /**
   * Of the weights' draw, default 0: uniform in +-sqrt(6 / inputs) of a layer of rectified units (He and others, 2015), in
   * +-sqrt(6 / (inputs + outputs)) elsewhere (Glorot and Bengio, 2010). The biases are 0.
   */
  readonly seed?: number;
  /** Weights of your own: for each layer the rows of its outputs. */
  readonly weights?: readonly Rows[];
  /** Biases of your own: for each layer one of each output. */
  readonly biases?: Rows;
}

/** Rows of numbers. */
export type Rows = readonly ArrayLike<number>[];

/** The rows one behind the other. @throws ArgumentError unless there are `count` rows of `width` finite numbers */
export function flattenRows(
  argument: string,
  rows: Rows,
  width: number,
  count = Math.max(1, rows.length),
): Float64Array {
  checkLength(argument, rows, count);
  checkRows(argument, rows, width);
  const flat = new Float64Array(count * width);
  rows.forEach((row, r) => {
    flat.set(row, r * width);
  });
  return flat;
}

/** Views of one flat array as weights and biases of each layer. */
export function layerViews(sizes: readonly number[], flat: Float64Array): Pick<Network, 'weights' | 'biases'> {
  let at = 0;
  const views = (length: (outputs: number, inputs: number) => number): Float64Array[] =>
    sizes.slice(1).map((outputs, l) => flat.subarray(at, (at += length(outputs, sizes[l] as number))));
  return { weights: views((outputs, inputs) => outputs * inputs), biases: views((outputs) => outputs) };
}

/**
 * A multilayer perceptron: z = W a + b and a = f(z) for each layer, from seeded weights or from your own.
 *
 * @throws ArgumentError for sizes below 1, names that are unknown, and weights or biases of another shape
 *
 * Source: I. Goodfellow, Y. Bengio and A. Courville (2016), "Deep Learning", chapter 6.
 *
 * @example
 * const xor = createNetwork({ sizes: [2, 2, 1], activation: 'relu', weights: [[[1, 1], [1, 1]], [[1, -2]]], biases: [[0, -1], [0]] });
 * networkOutputs(xor, [[0, 0], [0, 1], [1, 0], [1, 1]]); // [0, 1, 1, 0]
 */
export function createNetwork(options: NetworkOptions): Network {
  const { sizes, activation = 'tanh', loss = 'squared', seed = 0, weights, biases } = options;
  const layers = sizes.length - 1;
  checkInteger('layers', layers, 1);
  for (const size of sizes) checkInteger('sizes', size, 1, 0xffff);
  checkChoice('loss', loss, ['squared', 'log', 'cross-entropy']);
  const hidden = typeof activation === 'string' ? sizes.slice(2).map(() => activation) : activation;
  checkLength('activation', hidden, layers - 1);
  const output = loss === 'squared' ? options.output : loss === 'log' ? 'sigmoid' : 'linear';
  const names = [...hidden, output ?? 'linear'];
  for (const name of names) checkChoice('activation', name, Object.keys(activations));
  const count = (length: (outputs: number, inputs: number) => number): number =>
    sizes.reduce((sum, size, l) => sum + (l > 0 ? length(size, sizes[l - 1] as number) : 0), 0);
  const weightCount = count((outputs, inputs) => outputs * inputs);
  const parameters = new Float64Array(weightCount + count((outputs) => outputs));
  const views = layerViews(sizes, parameters);
  const random = createRandom(seed);
  views.weights.forEach((view, l) => {
    const inputs = sizes[l] as number;
    const limit = Math.sqrt(6 / (inputs + (/lu$/.test(names[l] as string) ? 0 : view.length / inputs)));
    view.set(
      weights
        ? flattenRows('weights', weights[l] ?? [], inputs, view.length / inputs)
        : view.map(() => limit * (2 * random.uniform() - 1)),
    );
    if (biases)
      (views.biases[l] as Float64Array).set(flattenRows('biases', [biases[l] ?? []], view.length / inputs, 1));
  });
  return { sizes: [...sizes], activations: names, loss, parameters, weightCount, ...views };
}
