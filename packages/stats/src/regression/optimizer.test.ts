import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { createOptimizer } from './optimizer.js';

describe('rules of descent', () => {
  it('steps by the rate whatever the scale of the gradient, in the first step of Adam', () => {
    for (const gradient of [1e-3, 1, 1e3]) {
      const weights = Float64Array.of(0);
      createOptimizer({ optimizer: 'adam', learningRate: 0.5, epsilon: 0 }, 1)(weights, Float64Array.of(gradient));
      expect(weights[0]).to.be.closeTo(-0.5, 1e-12);
    }
  });

  it('rejects unknown rules and options out of range', () => {
    expect(() => createOptimizer({ optimizer: 'newton' as 'adam', learningRate: 1 }, 1)).to.throw(
      ArgumentError,
      'optimizer',
    );
    expect(() => createOptimizer({ learningRate: -1 }, 1)).to.throw(ArgumentError, 'learningRate');
    expect(() => createOptimizer({ learningRate: 1, beta2: 2 }, 1)).to.throw(ArgumentError, 'beta2');
    expect(() => createOptimizer({ learningRate: 1, epsilon: NaN }, 1)).to.throw(ArgumentError, 'epsilon');
  });
});
