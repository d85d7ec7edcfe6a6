import { expect } from '@open-wc/testing';
import { addAt, dotAt, largestOf, rotateAt } from './vectors.js';

describe('vectors at places of an array', () => {
  it('multiplies, adds and turns parts, and leaves the rest', () => {
    const a = Float64Array.of(9, 1, 2, 3, 4, 5, 6, 7);
    expect(dotAt(a, 1, a, 2, 6)).to.equal(2 + 6 + 12 + 20 + 30 + 42);
    addAt(a, 1, 2, a, 6, 2);
    expect(Array.from(a)).to.deep.equal([9, 13, 16, 3, 4, 5, 6, 7]);
    // A quarter turn: sine 1, tangent of half of it 1.
    rotateAt(a, 0, 2, 2, 1, 1);
    expect(Array.from(a)).to.deep.equal([-16, -3, 9, 13, 4, 5, 6, 7]);
  });

  it('finds the largest absolute value, 0 where there is none', () => {
    expect(largestOf(Float64Array.of(1, -3, 2))).to.equal(3);
    expect(largestOf(new Float64Array(0))).to.equal(0);
  });
});
