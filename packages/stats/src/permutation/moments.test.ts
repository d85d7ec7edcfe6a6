import { expect } from '@open-wc/testing';
import { permutationMoments } from './moments.js';

describe('permutationMoments', () => {
  it('are those of the listed arrangements', () => {
    // Of 4, 3 and 1: 4 - 2, 3 - 2.5, 1 - 3.5.
    const differences = [2, 0.5, -2.5];
    const variance = differences.reduce((sum, value) => sum + value * value, 0) / 3;
    const moments = permutationMoments({ treatment: [4], control: [3, 1] });
    expect(moments.mean).to.equal(0);
    expect(moments.variance).to.be.closeTo(variance, 1e-14);
  });
});
