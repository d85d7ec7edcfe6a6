import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ArgumentError } from '../errors.js';
import { mean } from './mean.js';

describe('mean', () => {
  it('is the sum over n', () => {
    expect(mean([1, 2, 6])).to.equal(3);
  });

  it('of equal values is that value, bit for bit', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), fc.integer({ min: 1, max: 50 }), (value, n) => {
        expect(mean(new Array<number>(n).fill(value))).to.equal(value);
      }),
    );
  });

  it('refuses an empty list', () => {
    expect(() => mean([])).to.throw(ArgumentError);
  });
});
