import { expect } from '@open-wc/testing';
import { matrixOf } from './matrix.js';
import { pseudoInverse } from './pseudo-inverse.js';

describe('pseudo-inverse', () => {
  it("is NumPy's where columns depend on each other", () => {
    const { inverse, rank } = pseudoInverse(
      matrixOf([
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
        [2, 4, 6],
      ]),
    );
    expect(rank).to.equal(2);
    expect([inverse.rows, inverse.columns]).to.deep.equal([3, 4]);
    expect(inverse.values[0]).to.be.closeTo(-0.14743589743589758, 1e-15);
    expect(inverse.values[11]).to.be.closeTo(0.24358974358974378, 1e-15);
  });

  it('is 0 for zeros', () => {
    expect(Array.from(pseudoInverse(matrixOf([[0, 0]])).inverse.values)).to.deep.equal([0, 0]);
  });
});
