import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { softmax, softmaxCrossEntropy } from './softmax.js';

describe('softmax', () => {
  it('turns odds into probabilities', () => {
    const found = softmax([0, Math.log(2), Math.log(5)]);
    [1 / 8, 2 / 8, 5 / 8].forEach((p, i) => {
      expect(found[i]).to.be.closeTo(p, 1e-15);
    });
    expect(softmaxCrossEntropy([0, Math.log(2), Math.log(5)], 1)).to.be.closeTo(Math.log(4), 1e-15);
  });

  it('refuses what is no list of logits, and classes that are not there', () => {
    expect(() => softmax([])).to.throw(ArgumentError, 'logits');
    expect(() => softmaxCrossEntropy([1, NaN], 0)).to.throw(ArgumentError, 'logits[1]');
    expect(() => softmaxCrossEntropy([1, 2], 2)).to.throw(ArgumentError, 'target');
  });
});
