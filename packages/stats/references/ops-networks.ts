import {
  batchGradients,
  createNetwork,
  createTraining,
  networkOutputs,
  sampleGradients,
  type ActivationName,
  type Network,
  type NetworkLoss,
} from '../src/index.js';
import { numbers, type Input, type Json, type OpsMap } from './ops.js';

const losses: Readonly<Record<string, NetworkLoss>> = {
  mse: 'squared',
  sigmoid_bce: 'log',
  softmax_ce: 'cross-entropy',
};

function rowsOf(value: Json | undefined): number[][] {
  if (!Array.isArray(value)) throw new TypeError('the input lacks rows of numbers');
  return value.map((row: Json) => numbers(row));
}

/** Rows of `width` out of a flat list. */
function inRows(flat: Float64Array, width: number): number[][] {
  return Array.from({ length: flat.length / width }, (_, r) => Array.from(flat.subarray(r * width, (r + 1) * width)));
}

/** Under the names of the references. */
function activationOf(value: Json | undefined): ActivationName {
  const name = typeof value === 'string' ? value.replace('_', '-') : 'linear';
  return (name === 'identity' ? 'linear' : name) as ActivationName;
}

function networkOf(input: Input, weights: readonly number[][][]): Network {
  const sizes = [weights[0]?.[0]?.length ?? 0, ...weights.map((layer) => layer.length)];
  const { output_loss: name = 'mse' } = input;
  const loss = typeof name === 'string' ? losses[name] : undefined;
  if (loss === undefined) throw new RangeError(`there is no loss ${JSON.stringify(name)}`);
  return createNetwork({
    sizes,
    activation: activationOf(input['activation']),
    loss,
    weights,
    biases: rowsOf(input['b']),
  });
}

function layersOf(value: Json | undefined): number[][][] {
  if (!Array.isArray(value)) throw new TypeError('the input lacks layers of weights');
  return value.map((layer: Json) => rowsOf(layer));
}

const weightsOf = ({ weights, sizes }: Network, from = weights): number[][][] =>
  from.map((layer, l) => inRows(layer, sizes[l] as number));

export const networkOps: OpsMap = {
  mlp_forward: {
    answer(input) {
      const network = networkOf(input, layersOf(input['W']));
      const outputs = networkOutputs(network, rowsOf(input['X']));
      return { values: { outputs: inRows(outputs, network.sizes[network.sizes.length - 1] as number) } };
    },
  },
  mlp_gradients: {
    answer(input) {
      const network = networkOf(input, layersOf(input['W_layers_out_in']));
      const [x, y] = [rowsOf(input['X']), rowsOf(input['Y'])];
      const outputs = networkOutputs(network, x);
      const gradients = batchGradients(network, x, y);
      const passes = x.slice(0, 2).map((row, r) => sampleGradients(network, row, y[r] as number[]).preactivations);
      const training = createTraining({ network, x, y, learningRate: 0.1 });
      const path = [0, 1, 2].map(() => {
        training.tick();
        return training.loss;
      });
      return {
        values: {
          outputs: inRows(outputs, network.sizes[network.sizes.length - 1] as number),
          preactivations_first_two_rows: passes,
          loss_mean: gradients.loss,
          grad_W: weightsOf(network, gradients.weights),
          grad_b: gradients.biases,
          'gd_lr_0.1_losses': [...path, batchGradients(network, x, y).loss],
          W_after_3_steps: weightsOf(network),
          b_after_3_steps: network.biases,
        },
      };
    },
  },
};
