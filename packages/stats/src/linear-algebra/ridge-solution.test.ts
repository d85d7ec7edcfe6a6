import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { matrixOf } from './matrix.js';
import { minimumNormSolution } from './minimum-norm.js';
import { ridgeSolution } from './ridge-solution.js';
import { singularValueDecomposition } from './svd.js';

describe('ridge solution', () => {
  it('is the minimum-norm solution without a penalty', () => {
    const matrix = matrixOf([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    const decomposition = singularValueDecomposition(matrix);
    const { solution } = minimumNormSolution(matrix, [1, 2]);
    ridgeSolution(decomposition, [1, 2], 0).forEach((value, j) =>
      expect(value).to.be.closeTo(solution[j] ?? NaN, 1e-15),
    );
    expect(() => ridgeSolution(decomposition, [1, 2], -1)).to.throw(ArgumentError, 'lambda');
    expect(() => ridgeSolution(decomposition, [1], 0)).to.throw(ArgumentError, 'y');
  });
});
