import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { softmax, softmaxCrossEntropy } from './softmax.js';

describe('softmax', () => {
  it('rejects empty lists, numbers that are not finite and targets out of range', () => {
    expect(() => softmax([])).to.throw(ArgumentError, 'logits');
    expect(() => softmax([1, Infinity])).to.throw(ArgumentError, 'logits[1]');
    expect(() => softmaxCrossEntropy([1, 2], 2)).to.throw(ArgumentError, 'target');
  });
});
