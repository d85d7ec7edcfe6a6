import { expect } from '@open-wc/testing';
import { sum } from './sum.js';

describe('sum', () => {
  it('adds up, and the sum of nothing is 0', () => {
    expect(sum([])).to.equal(0);
    expect(sum(Float64Array.of(1, 2, 3.5))).to.equal(6.5);
  });

  it('keeps small terms among large ones that cancel, in either order', () => {
    expect(sum([1, 1e100, 1, -1e100])).to.equal(2);
    expect(sum([1e100, 1, -1e100, 1])).to.equal(2);
  });

  it('sums ten million tenths without drift', () => {
    expect(sum(new Float64Array(10_000_000).fill(0.1))).to.be.closeTo(1_000_000, 1e-9);
  });
});
