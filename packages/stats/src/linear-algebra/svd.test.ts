import { expect } from '@open-wc/testing';
import { matrixOf, multiplyMatrices, transpose } from './matrix.js';
import { conditionNumber, singularValueDecomposition, singularValues } from './svd.js';

describe('singular value decomposition', () => {
  it("has NumPy's singular values, and says where they are 0", () => {
    const matrix = matrixOf([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
      [2, 4, 6],
    ]);
    const { values, rank, left, right } = singularValueDecomposition(matrix);
    expect(values[0]).to.be.closeTo(18.352976511166283, 1e-14);
    expect(values[1]).to.be.closeTo(2.041630030289254, 1e-14);
    expect(values[2]).to.be.below(1e-14);
    expect(rank).to.equal(2);
    expect([left.rows, left.columns, right.rows, right.columns]).to.deep.equal([2, 4, 2, 3]);
  });

  it('keeps the digits of singular values of any size', () => {
    // diag(1, 1e-18) times rotations of its rows keeps them; so does any scale.
    const graded = singularValues(
      matrixOf(
        [
          [3, 4e-18],
          [4, -3e-18],
        ].map((row) => row.map((value) => value / 5)),
      ),
    );
    expect(graded[0]).to.be.closeTo(1, 1e-15);
    expect((graded[1] ?? NaN) / 1e-18).to.be.closeTo(1, 1e-14);
    expect(Array.from(singularValues(matrixOf([[3e300, 4e300]])))).to.deep.equal([5e300]);
    expect(Array.from(singularValues(matrixOf([[0], [0]])))).to.deep.equal([0]);
  });

  it('agrees with itself whichever way it takes', () => {
    // The last row makes the matrix nearly singular: then it goes by R, else by eigenvectors.
    [1, 1e-7].forEach((weight) => {
      const matrix = matrixOf(
        Array.from({ length: 9 }, (_, i) =>
          Array.from({ length: 15 }, (__, j) => (i === 8 ? weight : 1) * Math.sin(7 * i + 3 * j * j + i * j)),
        ),
      );
      [matrix, transpose(matrix)].forEach((shape) => {
        const { values, rank, left, right } = singularValueDecomposition(shape);
        expect(rank).to.equal(9);
        const scaled = {
          ...right,
          values: right.values.map((value, k) => value * (values[Math.floor(k / right.columns)] ?? NaN)),
        };
        const sum = multiplyMatrices(transpose(left), scaled);
        sum.values.forEach((value, k) => expect(value).to.be.closeTo(shape.values[k] ?? NaN, 1e-14));
        [left, right].forEach((side) => {
          multiplyMatrices(side, transpose(side)).values.forEach((value, k) => {
            expect(value).to.be.closeTo(k % 10 === 0 ? 1 : 0, 1e-14);
          });
        });
      });
    });
  });

  it('has the condition number as their ratio', () => {
    // numpy.linalg.cond
    const condition = conditionNumber(
      matrixOf([
        [1, 2],
        [3, 4],
      ]),
    );
    expect(condition).to.be.closeTo(14.933034373659268, 1e-13);
  });
});
