import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { matrixOf } from './matrix.js';
import { symmetricEigen } from './symmetric-eigen.js';

describe('symmetric eigenvalues', () => {
  it("are NumPy's, and read the lower triangle", () => {
    const { values } = symmetricEigen(
      matrixOf([
        [4, 99, 99],
        [1, -3, 99],
        [-2, 0, 1],
      ]),
    );
    // numpy.linalg.eigvalsh
    [5.099255167472958, 0.062033894435417423, -3.1612890619083744].forEach((value, i) => {
      expect(values[i]).to.be.closeTo(value, 1e-14);
    });
  });

  it('are exact on a diagonal', () => {
    const { values, vectors } = symmetricEigen(
      matrixOf([
        [1e-10, 0],
        [0, -7],
      ]),
    );
    expect(Array.from(values)).to.deep.equal([1e-10, -7]);
    expect(Array.from(vectors.values, Math.abs)).to.deep.equal([1, 0, 0, 1]);
    expect(() => symmetricEigen(matrixOf([[1, 2]]))).to.throw(ArgumentError, 'matrix.columns');
  });
});
