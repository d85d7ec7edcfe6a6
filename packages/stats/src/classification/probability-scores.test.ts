import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { brierDecomposition, brierScore, logLoss } from './probability-scores.js';

const truth = [0, 1, 0, 1, 1, 1, 0];
const probabilities = [0.2, 0.4, 0.35, 0.8, 0.65, 1, 0];

describe('scores of probabilities', () => {
  it("are scikit-learn's", () => {
    expect(brierScore(truth, probabilities)).to.be.closeTo(0.09785714285714285, 1e-15);
    expect(logLoss(truth.slice(0, 5), probabilities.slice(0, 5))).to.be.closeTo(0.44482873333749656, 1e-15);
  });

  it('do not clip: certainty costs nothing when right, and everything when wrong', () => {
    expect(logLoss([0, 1], [0, 1])).to.equal(0);
    expect(logLoss([0, 1], [0.5, 0])).to.equal(Infinity);
    expect(logLoss([0, 1], [1, 0.5])).to.equal(Infinity);
    expect(logLoss([0], [1e-20])).to.be.closeTo(1e-20, 1e-34);
  });

  it('have no resolution where all rows get one probability', () => {
    expect(brierDecomposition([0, 1, 1, 1], [0.5, 0.5, 0.5, 0.5])).to.deep.equal({
      reliability: 0.0625,
      resolution: 0,
      uncertainty: 0.1875,
    });
  });

  it('refuse what is no probability', () => {
    expect(() => brierScore([0, 1], [0.5, 1.1])).to.throw(
      ArgumentError,
      'probabilities[1] is 1.1, but must be from 0 to 1',
    );
    expect(() => logLoss([0], [-0.1])).to.throw(ArgumentError, 'probabilities[0]');
    expect(() => brierDecomposition([], [])).to.throw(ArgumentError);
  });
});
