import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ArgumentError } from '../errors.js';
import { median, quantile, quantiles, type QuantileType } from './quantile.js';

const types: readonly QuantileType[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

describe('quantile', () => {
  it('stays between the values that it lies between, equal and huge ones, too', () => {
    // (1 - 0.258) x + 0.258 x is more than x.
    expect(quantile([999.9999999999992, 0, 999.9999999999992], 0.629)).to.equal(999.9999999999992);
    expect(quantile([-1.5e308, 1.5e308], 0.5)).to.equal(0);
  });

  it('has nine types, which differ as in the paper', () => {
    const values = [10, 20, 30, 40, 50];
    const at03 = types.map((type) => quantile(values, 0.3, type));
    expect(at03.slice(0, 7)).to.deep.equal([20, 20, 20, 15, 20, 18, 22]);
    expect(at03[7]).to.be.closeTo(19.333333333333332, 1e-12);
    expect(at03[8]).to.be.closeTo(19.5, 1e-12);
  });

  it('averages at a step for type 2, and takes the even neighbour for type 3', () => {
    expect(quantile([1, 2, 3, 4], 0.5, 1)).to.equal(2);
    expect(quantile([1, 2, 3, 4], 0.5, 2)).to.equal(2.5);
    expect(quantile([1, 2, 3, 4, 5], 0.3, 3)).to.equal(2);
    expect(quantile([1, 2, 3, 4, 5], 0.5, 3)).to.equal(2);
  });

  it('takes a probability times n that rounding misses by a hair as the whole number meant', () => {
    const values = Array.from({ length: 100 }, (_, i) => i + 1);
    expect(0.07 * 100).to.be.above(7);
    expect(quantile(values, 0.07, 1)).to.equal(7);
  });

  it('is the smallest value at 0 and the largest at 1, rises, and does not depend on the order', () => {
    const lists = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(lists, fc.constantFrom(...types), (list, type) => {
        const sorted = Float64Array.from(list).sort();
        expect(quantile(list, 0, type)).to.equal(sorted[0]);
        expect(quantile(list, 1, type)).to.equal(sorted.at(-1));
        const probabilities = Array.from({ length: 21 }, (_, i) => i / 20);
        const rising = quantiles(list, probabilities, type);
        probabilities.forEach((probability, i) => {
          expect(rising[i]).to.equal(quantile(list.toReversed(), probability, type));
          expect(rising[i]).to.be.at.least((rising[i - 1] ?? -Infinity) - 1e-9);
        });
      }),
    );
  });

  it('has the median in the middle', () => {
    expect(median([3, 1, 2])).to.equal(2);
    expect(median([4, 1, 2, 3])).to.equal(2.5);
  });

  it('leaves its input alone', () => {
    const values = Float64Array.of(3, 1, 2);
    quantile(values, 0.5);
    quantiles(values, [0.5]);
    expect([...values]).to.deep.equal([3, 1, 2]);
  });

  it('refuses probabilities and types that do not exist', () => {
    expect(() => quantile([1], 1.1)).to.throw(ArgumentError, 'probability');
    expect(() => quantiles([1], [-0.1])).to.throw(ArgumentError, 'probability');
    expect(() => quantile([1], 0.5, 10 as QuantileType)).to.throw(ArgumentError, 'type is 10');
    expect(() => median([])).to.throw(ArgumentError);
  });
});
