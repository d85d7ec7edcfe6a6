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

  it('are those of min(i, j), of any size', () => {
    for (let size = 1; size <= 14; size += 1) {
      const counts = Array.from({ length: size }, (_, i) => i + 1);
      const { values, vectors } = symmetricEigen(matrixOf(counts.map((i) => counts.map((j) => Math.min(i, j)))));
      // 1 / (4 sin^2((2k - 1) pi / (4 size + 2))); the vectors are sines.
      counts.forEach((k) => {
        const angle = ((2 * k - 1) * Math.PI) / (4 * size + 2);
        expect(values[k - 1]).to.be.closeTo(1 / (4 * Math.sin(angle) ** 2), 1e-13);
        const [first, second = 0] = vectors.values.subarray((k - 1) * size);
        if (size > 1) expect(second / (first ?? NaN)).to.be.closeTo(2 * Math.cos(2 * angle), 1e-11);
      });
    }
  });

  it('are of any magnitude, and next to nothing where numbers are', () => {
    [1e300, 1e-300].forEach((scale) => {
      const { values } = symmetricEigen(
        matrixOf([
          [0, 99, 99],
          [scale, 0, 99],
          [1e-200 * scale, 1e-200 * scale, 0],
        ]),
      );
      [1, 0, -1].forEach((value, i) => expect((values[i] ?? NaN) / scale).to.be.closeTo(value, 1e-14));
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
