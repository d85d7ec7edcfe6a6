import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ArgumentError } from '../errors.js';
import { standardDeviation, sumOfSquaredDeviations, variance } from './variance.js';

const values = [2, 4, 4, 4, 5, 5, 7, 9];

describe('variance', () => {
  it('divides by n - 1, or by n', () => {
    expect(sumOfSquaredDeviations(values)).to.equal(32);
    expect(variance(values)).to.equal(32 / 7);
    expect(variance(values, 0)).to.equal(4);
    expect(standardDeviation(values, 0)).to.equal(2);
    expect(standardDeviation(values)).to.equal(Math.sqrt(32 / 7));
  });

  it('is exactly 0 for equal values', () => {
    expect(variance([0.1, 0.1, 0.1])).to.equal(0);
    expect(variance(new Array<number>(49).fill(1e8 + 0.1))).to.equal(0);
  });

  it('does not change when all values are moved by a large number', () => {
    const far = values.map((value) => value + 2 ** 45);
    expect(variance(far)).to.be.closeTo(32 / 7, 1e-14);
  });

  it('grows with the square of the scale and never is negative', () => {
    // Squares of smaller numbers have no digits left to keep.
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((x) => (Math.abs(x) < 1e-100 ? 0 : x));
    fc.assert(
      fc.property(fc.array(value, { minLength: 2 }), (list) => {
        const v = variance(list);
        expect(v).to.be.at.least(0);
        expect(variance(list.map((value) => 4 * value))).to.be.closeTo(16 * v, 1e-12 * 16 * v);
      }),
    );
  });

  it('needs two values for a sample, one for a population', () => {
    expect(variance([3], 0)).to.equal(0);
    expect(() => variance([3])).to.throw(ArgumentError, 'at least 2');
    expect(() => variance([3, 4], 2)).to.throw(ArgumentError, 'deltaDegreesOfFreedom');
  });
});
