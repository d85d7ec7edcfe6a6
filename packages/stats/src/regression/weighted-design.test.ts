import { expect } from '@open-wc/testing';
import { designOf, scaleRows } from './weighted-design.js';

describe('design of a weighted fit', () => {
  it('puts the constant first and the penalty below', () => {
    const design = designOf([[2, 3]], 4);
    expect(design).to.include({ rows: 3, columns: 3 });
    expect(Array.from(design.values)).to.deep.equal([1, 2, 3, 0, 2, 0, 0, 0, 2]);
    expect(Array.from(scaleRows(designOf([[2], [3]]), Float64Array.of(2, 0)).values)).to.deep.equal([2, 4, 0, 0]);
  });
});
