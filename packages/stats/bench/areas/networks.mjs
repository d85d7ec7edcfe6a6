import synaptic from 'synaptic';
import { createNetwork, createOptimizer, createRandom, createTraining, networkOutputs } from '../../dist/index.js';
import { compare } from '../measure.mjs';

const random = createRandom(1);
const x = Array.from({ length: 500 }, () => [2 * random.uniform() - 1, 2 * random.uniform() - 1]);
const y = x.map(([a, b]) => [a * b > 0 ? 1 : 0]);
const learningRate = 0.1;

/** Sigmoid units and log loss, as synaptic has them: its output's error is target - output. */
function ours(batchSize, rule) {
  const network = createNetwork({ sizes: [2, 8, 8, 1], activation: 'sigmoid', loss: 'log', seed: 1 });
  const optimizer = rule && createOptimizer(rule, network.parameters.length);
  const training = createTraining({ network, x, y, learningRate, optimizer, batchSize, seed: null });
  const steps = Math.ceil(x.length / batchSize);
  return { network, epoch: () => training.tick(steps) };
}

/** The same network, of synaptic: it starts with the same weights, too. */
function theirs({ weights, biases }) {
  const network = new synaptic.Architect.Perceptron(2, 8, 8, 1);
  const layers = [network.layers.input, ...network.layers.hidden, network.layers.output];
  layers.slice(1).forEach((layer, l) => {
    layer.list.forEach((unit, o) => {
      unit.bias = biases[l][o];
      const inputs = layers[l].list;
      for (const connection of Object.values(unit.connections.inputs)) {
        connection.weight = weights[l][o * inputs.length + inputs.indexOf(connection.from)];
      }
    });
  });
  const epoch = () => {
    for (let i = 0; i < x.length; i += 1) {
      network.activate(x[i]);
      network.propagate(learningRate, y[i]);
    }
  };
  return { network, epoch };
}

/**
 * Both have to answer the same, and about the same after an epoch: synaptic changes the weights of a layer before it passes the error
 * through them, which is not quite the gradient.
 */
function assertSame() {
  const own = ours(1);
  const peer = theirs(own.network);
  for (const allowed of [1e-12, 0.02]) {
    networkOutputs(own.network, x).forEach((output, i) => {
      const [other] = peer.network.activate(x[i]);
      if (Math.abs(output - other) > allowed) throw new Error(`${output} here, ${other} there`);
    });
    own.epoch();
    peer.epoch();
  }
}

/** Rows of the networks. */
export function comparisons() {
  assertSame();
  const single = ours(1);
  return [
    compare({
      task: 'MLP 2-8-8-1, an epoch of 500 points, one a step',
      ours: single.epoch,
      peer: theirs(single.network).epoch,
      peerName: 'synaptic',
      wanted: 1,
      python: 'mlp-1',
      pythonWanted: 1.5,
    }),
    compare({
      task: 'the same, 32 points a step',
      ours: ours(32).epoch,
      python: 'mlp-32',
      pythonWanted: 1.5,
    }),
    compare({
      task: 'the same, 32 points a step, Adam',
      ours: ours(32, { optimizer: 'adam', learningRate: 0.001 }).epoch,
      python: 'mlp-32-adam',
      pythonWanted: 1.5,
    }),
  ];
}
