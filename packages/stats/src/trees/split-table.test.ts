import { expect } from '@open-wc/testing';
import { splitTable } from './split-table.js';

describe('a split table', () => {
  it('has the splits that leaves of the least size allow', () => {
    const { splits } = splitTable({ x: [[1], [2], [2], [3], [4]], y: [0, 0, 1, 1, 1], minLeaf: 2 });
    expect(splits.map(({ threshold, leftCount }) => [threshold, leftCount])).to.deep.equal([[2.5, 3]]);
  });

  it('is of numbers, too', () => {
    const { impurity, splits } = splitTable({ x: [[1], [2], [3]], y: [1, 2, 6], criterion: 'squaredError' });
    expect(impurity).to.be.closeTo(14 / 3, 1e-15);
    // Squared errors left: 0 + 8, and 0.5 + 0, of 14.
    expect(splits.map(({ gain }) => gain)).to.deep.equal([2, 4.5]);
  });

  it('shows that nothing is to be gained of one class', () => {
    expect(splitTable({ x: [[1], [2]], y: [1, 1] }).splits).to.deep.equal([
      { feature: 0, threshold: 1.5, leftCount: 1, gain: 0 },
    ]);
  });
});
