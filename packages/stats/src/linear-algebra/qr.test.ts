import { expect } from '@open-wc/testing';
import { matrixOf } from './matrix.js';
import { qrDecomposition } from './qr.js';

describe('QR decomposition', () => {
  it('reports the rank, and no columns of Q beyond it', () => {
    const { q, r, rank, permutation } = qrDecomposition(
      matrixOf([
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
        [2, 4, 6],
      ]),
    );
    expect(rank).to.equal(2);
    expect(q).to.include({ rows: 4, columns: 2 });
    expect(r).to.include({ rows: 2, columns: 3 });
    expect(permutation[0]).to.equal(2);
    expect(qrDecomposition(matrixOf([[0, 0]]))).to.include({ rank: 0 });
  });
});
