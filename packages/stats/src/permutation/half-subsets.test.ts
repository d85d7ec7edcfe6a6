import { expect } from '@open-wc/testing';
import { binomialCoefficient } from './binomial-coefficient.js';
import { halfSubsets, subsetSums } from './half-subsets.js';

describe('halfSubsets', () => {
  it('lists every subset once, by how many it contains', () => {
    const { masks, start } = halfSubsets(5);
    expect(new Set(masks).size).to.equal(32);
    for (let count = 0; count <= 5; count += 1) {
      const stretch = masks.slice(start[count], start[count + 1]);
      expect(stretch.length).to.equal(binomialCoefficient(5, count));
      for (const mask of stretch) expect(mask.toString(2).replaceAll('0', '').length).to.equal(count);
    }
  });
});

describe('subsetSums', () => {
  it('sums the values that each subset names, from an offset on', () => {
    const subsets = halfSubsets(3);
    const sums = subsetSums(subsets, [100, 1, 2, 4], 1);
    expect([...sums]).to.deep.equal([...subsets.masks]);
  });
});
