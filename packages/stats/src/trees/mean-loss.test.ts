import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { meanLoss } from './mean-loss.js';

describe('the mean loss', () => {
  it('is of the predictions that there are, and of none NaN', () => {
    expect(meanLoss([1, 1, 0, 2], [1, NaN, 1, 2])).to.equal(1 / 3);
    expect(meanLoss([1], [NaN])).to.be.NaN;
  });

  it('names predictions of another length', () => {
    expect(() => meanLoss([1, 2], [1])).to.throw(ArgumentError, 'predictions');
  });
});
