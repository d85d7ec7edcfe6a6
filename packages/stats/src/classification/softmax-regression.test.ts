import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { softmaxLoss } from './softmax-regression.js';

describe('softmax regression', () => {
  it('with two classes is logistic regression', () => {
    const { loss, probabilities } = softmaxLoss([[2]], [1], [[0], [1]], [0, -1]);
    expect(probabilities.values[1]).to.be.closeTo(1 / (1 + Math.exp(-1)), 1e-16);
    expect(loss).to.be.closeTo(Math.log1p(Math.exp(-1)), 1e-16);
  });

  it('rejects lengths that differ and classes out of range', () => {
    expect(() => softmaxLoss([[2]], [1, 1], [[0]], [0])).to.throw(ArgumentError, 'classes');
    expect(() => softmaxLoss([[2]], [1], [[0]], [0])).to.throw(ArgumentError, 'target');
    expect(() => softmaxLoss([[2]], [0], [[0, 1]], [0])).to.throw(ArgumentError, 'weights[0]');
    expect(() => softmaxLoss([[2]], [0], [[0]], [0, 1])).to.throw(ArgumentError, 'biases');
  });
});
