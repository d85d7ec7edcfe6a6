import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { extremes } from './extremes.js';

describe('extremes', () => {
  it('finds the smallest and the largest value', () => {
    expect(extremes([3, -1, 7, 2])).to.deep.equal({ min: -1, max: 7 });
    expect(extremes([5])).to.deep.equal({ min: 5, max: 5 });
  });

  it('refuses an empty list and values that are not finite', () => {
    expect(() => extremes([])).to.throw(ArgumentError);
    expect(() => extremes([1, Infinity])).to.throw(ArgumentError, 'values[1]');
  });
});
