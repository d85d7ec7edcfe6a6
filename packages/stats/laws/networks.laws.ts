import fc from 'fast-check';
import {
  activations,
  batchGradients,
  createNetwork,
  createOptimizer,
  createRandom,
  createTraining,
  networkOutputs,
  sampleGradients,
  softmax,
  type ActivationName,
  type Network,
  type NetworkLoss,
} from '../src/index.js';
import type { Law } from './law.js';

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const smooth = fc.constantFrom<ActivationName>('sigmoid', 'tanh', 'gelu', 'linear');
const any = fc.constantFrom<ActivationName>('step', 'sigmoid', 'tanh', 'relu', 'leaky-relu', 'gelu', 'linear');
const losses = fc.constantFrom<NetworkLoss>('squared', 'log', 'cross-entropy');

const near = (a: ArrayLike<number>, b: ArrayLike<number>, allowed: number): boolean =>
  a.length === b.length && Array.from(a).every((value, i) => Math.abs(value - (b[i] as number)) <= allowed);

/** Rows of uniform numbers from -1 to 1. */
function uniformRows(seed: number, rows: number, width: number): number[][] {
  const random = createRandom(seed, 1);
  return Array.from({ length: rows }, () => Array.from({ length: width }, () => 2 * random.uniform() - 1));
}

/** Targets that suit every loss: a 1 and zeros. */
const oneHot = (seed: number, rows: number, width: number): number[][] => {
  const random = createRandom(seed, 2);
  return Array.from({ length: rows }, () => {
    const hot = random.integer(width);
    return Array.from({ length: width }, (_, i) => (i === hot ? 1 : 0));
  });
};

/** The derivative of the loss by one parameter, by central differences. */
function difference(network: Network, x: number[][], y: number[][], l2: number, k: number): number {
  const own = network.parameters[k] as number;
  const [above, below] = [1e-5, -1e-5].map((step) => {
    network.parameters[k] = own + step;
    return batchGradients(network, x, y, l2).loss;
  });
  network.parameters[k] = own;
  return ((above as number) - (below as number)) / 2e-5;
}

/** A network's own weights as rows. */
const ownWeights = ({ weights, sizes }: Network): number[][][] =>
  weights.map((layer, l) =>
    Array.from({ length: sizes[l + 1] as number }, (_, o) =>
      Array.from(layer.subarray(o * (sizes[l] as number), (o + 1) * (sizes[l] as number))),
    ),
  );

export const networkLaws: readonly Law[] = [
  {
    name: 'Away from kinks, the slope of an activation is the limit of its differences',
    property: () =>
      fc.property(any, fc.double({ min: -6, max: 6, noNaN: true }), (name, z) => {
        if (Math.abs(z) < 1e-3) return true;
        const { value, slope } = activations[name];
        return Math.abs((value(z + 1e-5) - value(z - 1e-5)) / 2e-5 - slope(z, value(z))) < 1e-8;
      }),
    mutation: { file: 'networks/activations.ts', find: 'cumulative(z) + z * density(z)', replace: 'cumulative(z)' },
  },
  {
    name: 'Backpropagation gives the limit of differences of the loss, for every loss and smooth activation',
    property: () =>
      fc.property(seeds, smooth, losses, fc.constantFrom(0, 0.3), (seed, activation, loss, l2) => {
        const network = createNetwork({ sizes: [2, 3, 2], activation, output: activation, loss, seed });
        const [x, y] = [uniformRows(seed, 2, 2), oneHot(seed, 2, 2)];
        const { gradient } = batchGradients(network, x, y, l2);
        const k = seed % gradient.length;
        return Math.abs((gradient[k] as number) - difference(network, x, y, l2, k)) < 1e-7;
      }),
    mutation: { file: 'networks/backpropagation.ts', find: 'error * slope', replace: 'error' },
  },
  {
    name: 'Backpropagation gives the limit of differences of the loss for rectified units whose inputs are off their kink',
    property: () =>
      fc.property(seeds, fc.constantFrom<ActivationName>('relu', 'leaky-relu'), (seed, activation) => {
        const network = createNetwork({ sizes: [2, 4, 3, 1], activation, seed });
        const [x, y] = [uniformRows(seed, 1, 2), uniformRows(seed, 1, 1)];
        const { gradient, preactivations } = sampleGradients(network, x[0] as number[], y[0] as number[]);
        if (preactivations.slice(0, -1).some((layer) => layer.some((z) => Math.abs(z) < 1e-3))) return true;
        const k = seed % gradient.length;
        return Math.abs((gradient[k] as number) - difference(network, x, y, 0, k)) < 1e-7;
      }),
    mutation: {
      file: 'networks/backpropagation.ts',
      find: 'const nextScaled = scale * pair * neighbour;',
      replace: 'const nextScaled = scale * neighbour;',
    },
  },
  {
    name: 'A network of linear units without biases is the product of its matrices',
    property: () =>
      fc.property(seeds, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), (seed, a, b) => {
        const network = createNetwork({ sizes: [3, a, b, 2], activation: 'linear', seed });
        const [x] = uniformRows(seed, 1, 3) as [number[]];
        const product = ownWeights(network).reduce(
          (vector, rows) => rows.map((row) => row.reduce((sum, w, i) => sum + w * (vector[i] as number), 0)),
          x,
        );
        return near(networkOutputs(network, [x]), product, 1e-12);
      }),
    mutation: {
      file: 'networks/backpropagation.ts',
      find: 'const pair = o + 1 < end ? 1 : 0;',
      replace: 'const pair = 1;',
    },
  },
  {
    name: 'A softmax sums to 1, whatever the logits, and does not change when all grow by the same',
    property: () =>
      fc.property(
        fc.array(fc.integer({ min: -2000, max: 2000 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: -5000, max: 5000 }),
        (logits, shift) => {
          const own = softmax(logits);
          return (
            Math.abs(own.reduce((sum, p) => sum + p) - 1) < 1e-12 &&
            near(own, softmax(logits.map((logit) => logit + shift)), 1e-12)
          );
        },
      ),
    mutation: {
      file: 'classification/softmax.ts',
      find: 'Math.exp((logits[k] as number) - largest)',
      replace: 'Math.exp(logits[k] as number)',
    },
  },
  {
    name: 'The gradient of a batch is the mean of the gradients of its rows',
    property: () =>
      fc.property(seeds, any, losses, fc.integer({ min: 1, max: 4 }), (seed, activation, loss, n) => {
        const network = createNetwork({ sizes: [2, 3, 2], activation, loss, seed });
        const [x, y] = [uniformRows(seed, n, 2), oneHot(seed, n, 2)];
        const mean = new Float64Array(network.parameters.length);
        x.forEach((row, r) => {
          sampleGradients(network, row, y[r] as number[]).gradient.forEach((value, k) => {
            mean[k] = (mean[k] as number) + value / n;
          });
        });
        return near(batchGradients(network, x, y).gradient, mean, 1e-12);
      }),
    mutation: {
      file: 'networks/gradients.ts',
      find: '(order, 0, rows, gradient, 1 / rows)',
      replace: '(order, 0, rows, gradient, 1)',
    },
  },
  {
    name: 'A step of a single row changes the weights by its gradient as it was before, times the rate',
    property: () =>
      fc.property(seeds, any, losses, (seed, activation, loss) => {
        const network = createNetwork({ sizes: [2, 3, 3, 2], activation, loss, seed });
        const [x, y] = [uniformRows(seed, 1, 2), oneHot(seed, 1, 2)];
        const { gradient } = batchGradients(network, x, y);
        const wanted = network.parameters.map((value, k) => value - 0.5 * (gradient[k] as number));
        createTraining({ network, x, y, learningRate: 0.5, batchSize: 1 }).tick();
        return near(network.parameters, wanted, 1e-12);
      }),
    mutation: { file: 'networks/training.ts', find: '-learningRate)', replace: 'learningRate)' },
  },
  {
    name: 'Momentum 0 is plain descent, and momentum m without a gradient keeps going by m of the last step',
    property: () =>
      fc.property(
        fc.double({ min: -5, max: 5, noNaN: true }),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        fc.double({ min: 1e-3, max: 1, noNaN: true }),
        (g, momentum, rate) => {
          const weight = Float64Array.of(1);
          const step = createOptimizer({ optimizer: 'momentum', learningRate: rate, momentum }, 1);
          step(weight, Float64Array.of(g));
          const first = 1 - rate * g;
          const plain = Float64Array.of(1);
          createOptimizer({ learningRate: rate }, 1)(plain, Float64Array.of(g));
          const isPlain = weight[0] === first && plain[0] === first;
          step(weight, Float64Array.of(0));
          return isPlain && Math.abs((weight[0] as number) - (first - rate * momentum * g)) < 1e-12;
        },
      ),
    mutation: {
      file: 'regression/optimizer.ts',
      find: "optimizer === 'momentum' ? momentum : 0",
      replace: "optimizer === 'momentum' ? 1 - momentum : 0",
    },
  },
  {
    name: "Adam's first step is as long as the rate in each coordinate, AdaGrad's too, up to epsilon",
    property: () =>
      fc.property(
        fc.array(
          fc.double({ min: 1e-3, max: 1e3, noNaN: true }).chain((g) => fc.constantFrom(g, -g)),
          { minLength: 1, maxLength: 5 },
        ),
        fc.double({ min: 1e-3, max: 1, noNaN: true }),
        fc.constantFrom<'adam' | 'adagrad'>('adam', 'adagrad'),
        (gradient, rate, optimizer) => {
          const weights = new Float64Array(gradient.length);
          createOptimizer({ optimizer, learningRate: rate }, gradient.length)(weights, Float64Array.from(gradient));
          return near(
            weights,
            gradient.map((g) => -rate * Math.sign(g)),
            2e-5 * rate,
          );
        },
      ),
    mutation: {
      file: 'regression/optimizer.ts',
      find: '1 - beta1 ** steps',
      replace: '1 - beta2 ** steps',
    },
  },
  {
    name: 'The order of hidden units does not matter to the output',
    property: () =>
      fc.property(seeds, any, (seed, activation) => {
        const network = createNetwork({ sizes: [2, 4, 1], activation, seed });
        const [first, second] = ownWeights(network) as [number[][], number[][]];
        const order = [3, 1, 0, 2];
        const permuted = createNetwork({
          sizes: [2, 4, 1],
          activation,
          weights: [
            order.map((unit) => first[unit] as number[]),
            second.map((row) => order.map((unit) => row[unit] as number)),
          ],
        });
        const x = uniformRows(seed, 3, 2);
        return near(networkOutputs(network, x), networkOutputs(permuted, x), 1e-12);
      }),
    mutation: {
      file: 'networks/backpropagation.ts',
      find: 'next += (parameters[m] as number) * input;',
      replace: 'next += (parameters[k] as number) * input;',
    },
  },
];
