import { expect } from '@open-wc/testing';
import { ascendingOrder, countDistinct } from './sorting.js';

describe('sorting', () => {
  it('orders indices by value, equal values by index', () => {
    expect([...ascendingOrder(Float64Array.of(3, 1, 3, -2, 1))]).to.deep.equal([3, 1, 4, 0, 2]);
  });

  it('counts different values, zero and minus zero once', () => {
    expect(countDistinct(Float64Array.of(0, -0, 1, 1, 2))).to.equal(3);
  });
});
