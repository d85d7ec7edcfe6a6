import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { matrixOf, transpose } from './matrix.js';
import { minimumNormSolution } from './minimum-norm.js';
import { ridgeSolution } from './ridge-solution.js';

const wide = matrixOf([
  [1, 2, 3],
  [4, 5, 6],
]);

describe('ridge solution', () => {
  it('is the minimum-norm solution without a penalty', () => {
    expect(ridgeSolution(wide, [1, 2], 0)).to.deep.equal(minimumNormSolution(wide, [1, 2]));
  });

  it('meets the normal equations, whatever the shape', () => {
    // scikit-learn's Ridge(alpha=0.5, fit_intercept=False), wide and tall.
    const near = (got: Float64Array, want: readonly number[]): void => {
      want.forEach((value, j) => expect(got[j]).to.be.closeTo(value, 1e-13));
    };
    near(ridgeSolution(wide, [1, 2], 0.5).solution, [0.015037593984962246, 0.12030075187969927, 0.22556390977443627]);
    near(ridgeSolution(transpose(wide), [1, 2, 4], 0.5).solution, [1.0175438596491226, 0.0701754385964912]);
  });

  it('rejects a negative penalty and lengths that differ', () => {
    expect(() => ridgeSolution(wide, [1, 2], -1)).to.throw(ArgumentError, 'lambda');
    expect(() => ridgeSolution(wide, [1], 0)).to.throw(ArgumentError, 'y');
  });
});
