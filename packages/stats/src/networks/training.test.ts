import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { createOptimizer, type OptimizerOptions } from '../regression/optimizer.js';
import { createNetwork, type Network } from './network.js';
import { createTraining } from './training.js';

const x = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];
const y = [[0], [1], [1], [0]];

function xor(): Network {
  return createNetwork({
    sizes: [2, 2, 1],
    loss: 'log',
    weights: [
      [
        [0.5, 0.3],
        [-0.4, 0.8],
      ],
      [[0.7, -0.2]],
    ],
    biases: [[0.1, -0.1], [0.05]],
  });
}

type Rule = Pick<OptimizerOptions, 'optimizer' | 'epsilon'> & { readonly batchSize: number };

/** Parameters after two epochs without shuffling. */
function trained({ batchSize, ...options }: Rule): number[] {
  const network = xor();
  const optimizer = createOptimizer({ learningRate: 0.1, ...options }, network.parameters.length);
  const rule = options.optimizer ? { optimizer } : { learningRate: 0.1 };
  const training = createTraining({ network, x, y, seed: null, batchSize, ...rule });
  while (training.epochs < 2) training.tick();
  return Array.from(network.parameters);
}

describe('createTraining', () => {
  it("goes the way of scikit-learn's MLPClassifier.partial_fit (1.2), by every rule and batch size", () => {
    const wanted: [Rule, number[]][] = [
      [
        { batchSize: 1 },
        [
          0.4978779209037133, 0.31633066702674206, -0.38882815360311807, 0.8097896541256167, 0.6691320573953842,
          -0.203005247657015, 0.08265904627104992, -0.07931197029461023, -0.011001379542810837,
        ],
      ],
      [
        { batchSize: 2 },
        [
          0.49809412344557846, 0.3060977762499158, -0.39509110775194034, 0.8046690905953633, 0.687556933361041,
          -0.2028922306983986, 0.0884742340885971, -0.09027322474201396, 0.018083789390999847,
        ],
      ],
      [
        { batchSize: 1, optimizer: 'momentum' },
        [
          0.5353163372054373, 0.42319503503849, -0.39053617124715245, 0.799422799145686, 0.6867077098588528,
          -0.13680986425356512, 0.025284653399578853, -0.04515537910864767, -0.1101920549782831,
        ],
      ],
      [
        // Its epsilon is another one: it comes before the correction of the root.
        { batchSize: 2, optimizer: 'adam', epsilon: 1e-30 },
        [
          0.6992612904945438, 0.45492352687040893, -0.22911721236626806, 0.6930119364265241, 0.7467475435144104,
          -0.09032308834353599, -0.10021553368126773, 0.24798061250400683, -0.27630957000718237,
        ],
      ],
    ];
    for (const [options, parameters] of wanted) {
      trained(options).forEach((value, k) => {
        expect(value).to.be.closeTo(parameters[k] as number, 1e-10);
      });
    }
  });

  it('counts steps and epochs, the last batch of an epoch being what is left', () => {
    const training = createTraining({ network: xor(), x, y, learningRate: 0.1, batchSize: 3 });
    expect(training.loss).to.be.NaN;
    expect(training.undefined.loss).to.equal('no step was taken');
    training.tick(3);
    expect([training.steps, training.epochs]).to.deep.equal([3, 1]);
    expect(training.undefined).to.deep.equal({});
    const single = createTraining({ network: xor(), x, y, learningRate: 0.1, batchSize: 1 });
    single.tick(11);
    single.tick(0);
    expect([single.steps, single.epochs]).to.deep.equal([11, 2]);
  });

  it('takes the rows in an order that depends on the seed alone', () => {
    const run = (seed: number, ticks: readonly number[]): Float64Array => {
      const network = xor();
      const training = createTraining({ network, x, y, learningRate: 0.5, batchSize: 1, seed });
      for (const n of ticks) training.tick(n);
      return network.parameters;
    };
    expect(run(1, [9])).to.deep.equal(run(1, [1, 5, 3]));
    expect(run(1, [9])).not.to.deep.equal(run(2, [9]));
  });

  it('says the mean loss of the rows of a tick', () => {
    const training = createTraining({ network: xor(), x, y, learningRate: 1e-12, batchSize: 1 });
    training.tick(4);
    const whole = createTraining({ network: xor(), x, y, learningRate: 1e-12 });
    whole.tick();
    expect(training.loss).to.be.closeTo(whole.loss, 1e-9);
  });

  it('decays weights by l2', () => {
    const network = createNetwork({ sizes: [1, 1], weights: [[[2]]], biases: [[1]] });
    const training = createTraining({ network, x: [[0]], y: [[1]], learningRate: 0.5, l2: 1, batchSize: 1 });
    training.tick();
    expect(training.loss).to.equal(2);
    expect(Array.from(network.parameters)).to.deep.equal([1, 1]);
  });

  for (const batchSize of [1, 2]) {
    it(`stops and says so when it diverges, with batches of ${batchSize}`, () => {
      const network = createNetwork({ sizes: [1, 1], weights: [[[1]]] });
      const training = createTraining({ network, x: [[10], [20]], y: [[1], [2]], learningRate: 100, batchSize });
      training.tick(1000);
      expect(training.undefined.loss).to.equal('the outputs are too large');
      expect(training.loss).to.be.NaN;
      const { steps } = training;
      expect(steps).to.be.below(200);
      training.tick();
      expect(training.steps).to.equal(steps);
    });
  }

  it('refuses settings out of range', () => {
    const options = { network: xor(), x, y, learningRate: 0.1 };
    expect(() => createTraining({ ...options, batchSize: 0 })).to.throw(ArgumentError, 'batchSize');
    expect(() => createTraining({ ...options, l2: NaN })).to.throw(ArgumentError, 'l2');
    expect(() => createTraining({ ...options, learningRate: -1 })).to.throw(ArgumentError, 'learningRate');
    expect(() => createTraining({ network: xor(), x, y })).to.throw(ArgumentError, 'learningRate');
    expect(() => {
      createTraining(options).tick(-1);
    }).to.throw(ArgumentError, 'n');
  });
});
