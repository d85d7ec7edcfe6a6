import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { meanSquaredError } from './mean-squared-error.js';

describe('the mean squared error', () => {
  it('is the mean of the squared differences', () => {
    expect(meanSquaredError([1, 2, 3], [1, 4, 0])).to.be.closeTo(13 / 3, 1e-15);
  });

  it('names a wrong argument', () => {
    expect(() => meanSquaredError([1], [1, 2])).to.throw(ArgumentError, 'b');
    expect(() => meanSquaredError([], [])).to.throw(ArgumentError, 'a');
  });
});
