import { expect } from '@open-wc/testing';
import { cholesky } from './cholesky.js';
import { matrixOf } from './matrix.js';

describe('Cholesky factor', () => {
  it('stops at the first row that makes the matrix indefinite or singular', () => {
    const semidefinite = cholesky(
      matrixOf([
        [4, 0, 0],
        [2, 1, 0],
        [0, 0, 9],
      ]),
    );
    expect(semidefinite).to.include({ rank: 1, positiveDefinite: false });
    expect(Array.from(semidefinite.factor.values)).to.deep.equal([2, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(cholesky(matrixOf([[-1]]))).to.include({ rank: 0, positiveDefinite: false });
  });
});
