import { ArgumentError, checkChoice, checkFinite, checkInteger, checkLength } from '../errors.js';
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
  /** Of the weights' draw; default 0. */
  readonly seed?: number;
  /**
   * The weights are uniform in +-sqrt(6 / (inputs + outputs)) of their layer (`glorot`, 2010) or +-sqrt(6 / inputs) (`he`, 2015), the
   * biases 0. Default: `he` for the rectified layers, `glorot` for others.
   */
  readonly initialization?: 'glorot' | 'he';
  /** Weights of your own: for each layer the rows of its outputs. */
  readonly weights?: readonly (readonly ArrayLike<number>[])[];
  /** Biases of your own: for each layer one of each output. */
  readonly biases?: readonly ArrayLike<number>[];
}

/** Views of one flat array as weights and biases of each layer. */
export function layerViews(sizes: readonly number[], flat: Float64Array): Pick<Network, 'weights' | 'biases'> {
  let at = 0;
  const views = (length: (outputs: number, inputs: number) => number): Float64Array[] =>
    sizes.slice(1).map((outputs, l) => flat.subarray(at, (at += length(outputs, sizes[l] as number))));
  return { weights: views((outputs, inputs) => outputs * inputs), biases: views((outputs) => outputs) };
}

/** Copies numbers of one's own over a view. */
function assign(argument: string, view: Float64Array, own: ArrayLike<number> | undefined): void {
  if (!own) throw new ArgumentError(argument, own, `a list of ${view.length}`);
  checkFinite(argument, own);
  checkLength(argument, own, view.length);
  view.set(own);
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
  const { sizes, activation = 'tanh', loss = 'squared', seed = 0 } = options;
  if (sizes.length < 2) throw new ArgumentError('sizes', sizes, 'a list of at least 2');
  sizes.forEach((size, i) => {
    checkInteger(`sizes[${i}]`, size, 1, 0xffff);
  });
  checkChoice('loss', loss, ['squared', 'log', 'cross-entropy']);
  const hidden = typeof activation === 'string' ? sizes.slice(2).map(() => activation) : activation;
  checkLength('activation', hidden, sizes.length - 2);
  const output = loss === 'squared' ? (options.output ?? 'linear') : loss === 'log' ? 'sigmoid' : 'linear';
  const names = [...hidden, output];
  for (const name of names) checkChoice('activation', name, Object.keys(activations));
  const weightCount = sizes.slice(1).reduce((sum, outputs, l) => sum + outputs * (sizes[l] as number), 0);
  const parameters = new Float64Array(weightCount + sizes.slice(1).reduce((sum, outputs) => sum + outputs, 0));
  const views = layerViews(sizes, parameters);
  const random = createRandom(seed);
  views.weights.forEach((view, l) => {
    const start = options.initialization ?? (/lu$/.test(names[l] as string) ? 'he' : 'glorot');
    const limit = Math.sqrt(6 / ((sizes[l] as number) + (start === 'he' ? 0 : (sizes[l + 1] as number))));
    view.forEach((_, i) => {
      view[i] = limit * (2 * random.uniform() - 1);
    });
    const own = options.weights?.[l];
    if (options.weights) {
      checkLength(`weights[${l}]`, own ?? [], sizes[l + 1] as number);
      own?.forEach((row, o) => {
        const inputs = sizes[l] as number;
        assign(`weights[${l}][${o}]`, view.subarray(o * inputs, (o + 1) * inputs), row);
      });
    }
    if (options.biases) assign(`biases[${l}]`, views.biases[l] as Float64Array, options.biases[l]);
  });
  return { sizes: [...sizes], activations: names, loss, parameters, weightCount, ...views };
}
