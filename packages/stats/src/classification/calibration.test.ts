import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { calibrationCurve } from './calibration.js';

describe('the calibration curve', () => {
  it("puts edges into the lower bin and drops empty bins, as scikit-learn's", () => {
    const curve = calibrationCurve([0, 1, 0, 1, 1, 1, 0], [0.2, 0.4, 0.35, 0.8, 0.65, 1, 0], 5);
    expect([...curve.counts]).to.deep.equal([2, 2, 0, 2, 1]);
    expect(curve.points.map(({ fractionPositive }) => fractionPositive)).to.deep.equal([0, 0.5, 1, 1]);
    const predicted = curve.points.map(({ meanPredicted }) => meanPredicted);
    [0.1, 0.375, 0.725, 1].forEach((want, i) => expect(predicted[i]).to.be.closeTo(want, 1e-15));
  });

  it('has ten bins', () => {
    expect(calibrationCurve([0, 1], [0.05, 0.95]).counts.length).to.equal(10);
  });

  it('refuses bins that are none', () => {
    expect(() => calibrationCurve([0], [0], 0)).to.throw(ArgumentError, 'bins');
    expect(() => calibrationCurve([0], [2], 5)).to.throw(ArgumentError, 'probabilities[0]');
  });
});
