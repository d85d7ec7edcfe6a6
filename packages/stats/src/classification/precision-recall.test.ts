import { expect } from '@open-wc/testing';
import { precisionRecallCurve } from './precision-recall.js';

describe('the precision-recall curve', () => {
  it("has scikit-learn's average precision", () => {
    const truth = [1, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 1];
    const scores = [0.9, 0.2, 0.4, 0.7, 0.4, 0.6, 0.8, 0.1, 0.55, 0.5, 0.3, 0.45];
    expect(precisionRecallCurve(truth, scores).averagePrecision).to.be.closeTo(0.8634920634920633, 1e-15);
  });

  it('has no recall without positives, and full precision without negatives', () => {
    const none = precisionRecallCurve([0, 0], [1, 2]);
    expect(none.averagePrecision).to.be.NaN;
    expect(none.recalls.every(Number.isNaN)).to.equal(true);
    expect([...none.precisions]).to.deep.equal([1, 0, 0]);
    expect(none.undefined).to.deep.equal({ recalls: 'no positives', averagePrecision: 'no positives' });
    expect(precisionRecallCurve([1, 1], [1, 2])).to.deep.include({ averagePrecision: 1, undefined: {} });
  });
});
