import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { addLoss, linearLoss } from './linear-loss.js';
import { matrixOf } from '../linear-algebra/matrix.js';

describe('losses of a linear model', () => {
  it('takes the mean over some of the rows', () => {
    const gradient = new Float64Array(2);
    const loss = addLoss(
      'squared',
      matrixOf([[1], [2], [3]]),
      [0, 0, 0],
      Float64Array.of(0, 1),
      gradient,
      Int32Array.of(0, 2),
    );
    expect(loss).to.equal(5);
    expect(Array.from(gradient)).to.deep.equal([4, 10]);
  });

  it('stays finite for logits of any size', () => {
    const { loss, gradient } = linearLoss('log', [[1], [-1]], [0, 0], [0, 1000]);
    expect(loss).to.equal(500);
    expect(Array.from(gradient)).to.deep.equal([0.5, 0.5]);
  });

  it('rejects an unknown loss, labels other than 0 and 1, and lengths that differ', () => {
    expect(() => linearLoss('hinge' as 'log', [[1]], [1], [0, 0])).to.throw(ArgumentError, 'loss');
    expect(() => linearLoss('log', [[1]], [2], [0, 0])).to.throw(ArgumentError, 'y[0]');
    expect(() => linearLoss('squared', [[1]], [2, 3], [0, 0])).to.throw(ArgumentError, 'y');
    expect(() => linearLoss('squared', [[1]], [2], [0])).to.throw(ArgumentError, 'weights');
  });
});
