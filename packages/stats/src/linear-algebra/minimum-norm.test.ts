import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { matrixOf, transpose } from './matrix.js';
import { minimumNormSolution } from './minimum-norm.js';

const dependent = matrixOf([
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
  [2, 4, 6],
]);

function expectSolution(got: Float64Array, want: readonly number[]): void {
  expect(got.length).to.equal(want.length);
  want.forEach((value, i) => expect(got[i]).to.be.closeTo(value, 1e-14));
}

describe('minimum-norm least squares', () => {
  it("is NumPy's lstsq where columns or rows depend on each other", () => {
    // numpy.linalg.lstsq(A, y, rcond=None), tall and wide.
    const tall = minimumNormSolution(dependent, [1, 2, 3, 4]);
    expectSolution(tall.solution, [-0.6452991452991461, 0.05982905982905973, 0.7649572649572653]);
    expect(tall.rank).to.equal(2);
    const wide = minimumNormSolution(transpose(dependent), [1, 2, 4]);
    expectSolution(wide.solution, [0.31410256410256393, 0.08119658119658119, -0.15170940170940156, 0.6282051282051276]);
    expect(wide.rank).to.equal(2);
  });

  it('is 0 for a matrix of zeros, whatever its shape', () => {
    expect(minimumNormSolution(matrixOf([[0, 0]]), [1])).to.deep.equal({ solution: new Float64Array(2), rank: 0 });
    expect(minimumNormSolution(matrixOf([[0], [0]]), [1, 2])).to.deep.equal({ solution: new Float64Array(1), rank: 0 });
  });

  it('leaves its inputs as they are, and rejects lengths that differ', () => {
    const y = Float64Array.of(1, 2, 3, 4);
    const before = dependent.values.slice();
    minimumNormSolution(dependent, y);
    expect(y).to.deep.equal(Float64Array.of(1, 2, 3, 4));
    expect(dependent.values).to.deep.equal(before);
    expect(() => minimumNormSolution(dependent, [1])).to.throw(ArgumentError, 'y');
  });
});
