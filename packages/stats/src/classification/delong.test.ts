import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { delong, delongDifference } from './delong.js';

describe("DeLong's variance", () => {
  it('is 0 where the classes are apart', () => {
    expect(delong([0, 0, 1, 1], [1, 2, 3, 4])).to.deep.equal({ auc: 1, variance: 0, undefined: {} });
  });

  it('is undefined with a single row of a class, and without a class', () => {
    const single = delong([0, 0, 1], [1, 3, 2]);
    expect(single.auc).to.equal(0.5);
    expect(single.variance).to.be.NaN;
    expect(single.undefined).to.deep.equal({ variance: 'only one row of a class' });
    const missing = delong([0, 0], [1, 3]);
    expect(missing.auc).to.be.NaN;
    expect(missing.undefined).to.deep.equal({ variance: 'no positives', auc: 'no positives' });
    expect(delong([1, 1], [1, 3])).to.have.nested.property('undefined.auc', 'no negatives');
    expect(delong([1, 1], [1, 3]).auc).to.be.NaN;
  });

  it('of a difference is 0 where two models rank alike', () => {
    const difference = delongDifference([0, 1, 0, 1], [1, 2, 3, 4], [10, 20, 30, 40]);
    expect(difference).to.deep.equal({ auc: 0, variance: 0, undefined: {} });
  });

  it('refuses scores of other rows', () => {
    expect(() => delongDifference([0, 1], [1, 2], [1])).to.throw(ArgumentError, 'truth');
  });
});
