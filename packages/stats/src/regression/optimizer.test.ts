import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { createOptimizer } from './optimizer.js';

describe('createOptimizer', () => {
  it('shortens the steps of AdaGrad with the root of the sum of squares', () => {
    const step = createOptimizer({ optimizer: 'adagrad', learningRate: 1 }, 2);
    const weights = new Float64Array(2);
    step(weights, Float64Array.of(3, 0));
    step(weights, Float64Array.of(4, 0));
    expect(weights[0]).to.be.closeTo(-1 - 4 / 5, 1e-8);
    expect(weights[1]).to.equal(0);
  });

  it('refuses rates, shares and names that cannot be', () => {
    expect(() => createOptimizer({ learningRate: -1 }, 1)).to.throw(ArgumentError, 'learningRate');
    expect(() => createOptimizer({ learningRate: 1, momentum: 1 }, 1)).to.throw(ArgumentError, 'momentum');
    expect(() => createOptimizer({ learningRate: 1, beta2: 1 }, 1)).to.throw(ArgumentError, 'beta2');
    expect(() => createOptimizer({ learningRate: 1, epsilon: 0 }, 1)).to.throw(ArgumentError, 'epsilon');
    expect(() => createOptimizer({ learningRate: 1, optimizer: 'newton' as 'adam' }, 1)).to.throw(
      ArgumentError,
      'optimizer',
    );
  });
});
