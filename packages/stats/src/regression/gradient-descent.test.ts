import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { createDescent } from './gradient-descent.js';
import { linearLoss } from './linear-loss.js';

const predictors = [[0], [1], [2], [3], [4]];
const y = [1, 3, 2, 5, 4];

describe('gradient descent', () => {
  it('begins at step 0 and comes to least squares', () => {
    const descent = createDescent({ predictors, y, loss: 'squared', learningRate: 0.1 });
    expect(descent.path.length).to.equal(1);
    expect(descent.path[0]).to.deep.equal({ weights: new Float64Array(2), loss: 11 });
    expect(descent.tick()).to.equal(1);
    expect(descent.tick(999)).to.equal(999);
    // By hand: slope 8 / 10, through (2, 3).
    expect(descent.path[1000]?.weights[0]).to.be.closeTo(1.4, 1e-12);
    expect(descent.path[1000]?.weights[1]).to.be.closeTo(0.8, 1e-12);
    expect(descent.diverged).to.equal(false);
  });

  it('says that it diverges, and keeps to numbers', () => {
    const descent = createDescent({ predictors, y, loss: 'squared', learningRate: 1 });
    const taken = descent.tick(10_000);
    expect(descent.diverged).to.equal(true);
    expect(descent.path.length).to.equal(taken + 1);
    for (const { weights, loss } of descent.path) {
      expect(Number.isFinite(loss) && weights.every(Number.isFinite)).to.equal(true);
    }
    expect(descent.tick(5)).to.equal(0);
  });

  it('says so, too, where the start is too far away for its loss to be a number', () => {
    const descent = createDescent({ predictors, y, loss: 'squared', learningRate: 1, start: [1e200, 0] });
    expect(descent.diverged).to.equal(true);
    expect(descent.path.length).to.equal(0);
  });

  it('uses each row once an epoch in batches, in an order that the seed decides', () => {
    const run = (seed: number): number[] => {
      const descent = createDescent({ predictors, y, loss: 'squared', learningRate: 0.01, batchSize: 2, seed });
      descent.tick(6);
      return descent.path.map(({ loss }) => loss);
    };
    expect(run(1)).to.deep.equal(run(1));
    expect(run(1)).to.not.deep.equal(run(2));
    // With a rate near 0 the moves of an epoch's batches (2, 2 and 1 rows) add up to nearly that of their gradients.
    const rate = 1e-9;
    const descent = createDescent({ predictors, y, loss: 'squared', learningRate: rate, batchSize: 1 });
    descent.tick(5);
    const { gradient } = linearLoss('squared', predictors, y, [0, 0]);
    expect((descent.path[5]?.weights[1] ?? NaN) / rate).to.be.closeTo(-5 * (gradient[1] ?? NaN), 1e-5);
  });

  it('rejects batches and starts that do not fit', () => {
    const options = { predictors, y, loss: 'squared', learningRate: 1 } as const;
    expect(() => createDescent({ ...options, batchSize: 6 })).to.throw(ArgumentError, 'batchSize');
    expect(() => createDescent({ ...options, start: [1] })).to.throw(ArgumentError, 'start');
    expect(() => createDescent(options).tick(-1)).to.throw(ArgumentError, 'steps');
  });
});
