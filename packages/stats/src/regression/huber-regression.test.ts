import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { huberRegression } from './huber-regression.js';

describe("Huber's regression", () => {
  it("is statsmodels' RLM with HuberT(1.345), run until it rests", () => {
    const fit = huberRegression([[0], [1], [2], [3], [4], [5]], [0, 1.1, 2.3, 2.8, 9, 5.2]);
    expect(fit.converged).to.equal(true);
    expect(fit.coefficients[0]).to.be.closeTo(0.041050382577994204, 1e-11);
    expect(fit.coefficients[1]).to.be.closeTo(1.0544748087110032, 1e-11);
    expect(fit.scale).to.be.closeTo(0.19527681929668242, 1e-11);
    expect(fit.weights[3]).to.be.closeTo(0.6493539679048271, 1e-10);
    expect(fit.weights[0]).to.equal(1);
    expect(fit.fitted[0]).to.be.closeTo(0.041050382577994204, 1e-11);
  });

  it('stops where more than half of the rows are met, for there is no scale then', () => {
    const fit = huberRegression([[0], [0], [0], [1]], [2, 2, 2, 7]);
    expect(fit).to.include({ converged: true, scale: 0, iterations: 1 });
  });

  it('says when the steps do not come to rest', () => {
    // statsmodels' RLM does not, either: its 500th step still moves.
    expect(huberRegression([[0], [1], [2], [3], [4]], [0, 1, 2, 3, 9])).to.include({
      converged: false,
      iterations: 500,
    });
  });

  it('reports the rank, and rejects a threshold of 0', () => {
    expect(
      huberRegression(
        [
          [1, 1],
          [2, 2],
          [3, 3],
          [5, 5],
        ],
        [1, 2, 3, 9],
      ).rank,
    ).to.equal(2);
    expect(() => huberRegression([[1]], [1], { threshold: 0 })).to.throw(ArgumentError, 'threshold');
    expect(() => huberRegression([[1]], [1, 2])).to.throw(ArgumentError, 'y');
  });
});
