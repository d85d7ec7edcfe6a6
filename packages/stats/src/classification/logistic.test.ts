import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { logisticRegression } from './logistic.js';

const predictors = [
  [0.5, 1],
  [1.2, 3],
  [2.2, 2],
  [3.1, 5],
  [4.0, 4],
  [4.4, 1],
  [5.3, 6],
  [6.1, 2],
];
const y = [0, 0, 1, 0, 1, 0, 1, 1];

describe('logistic regression', () => {
  it("is statsmodels' Logit", () => {
    const fit = logisticRegression(predictors, y);
    const near = (got: number | undefined, want: number): void => {
      expect(got).to.be.closeTo(want, 1e-12);
    };
    [-3.2260820204912846, 0.7620939598205632, 0.20769574191056134].forEach((value, j) => {
      near(fit.coefficients[j], value);
    });
    [2.6224911524537657, 0.5814272997199265, 0.5270029769105262].forEach((value, j) => {
      near(fit.standardErrors[j], value);
    });
    near(fit.logLikelihood, -3.9973332048404133);
    near(fit.nullLogLikelihood, -5.545177444479562);
    near(fit.mcFaddenRSquared, 0.2791334010744936);
    expect(fit).to.include({ rank: 3, separation: 'none', separator: null, converged: true });
    expect(fit.undefined).to.deep.equal({});
  });

  it('has the same probabilities with a predictor twice, and says that the coefficients are not determined', () => {
    const twice = logisticRegression(
      predictors.map((row) => [...row, row[0] ?? NaN]),
      y,
    );
    const once = logisticRegression(predictors, y);
    expect(twice.rank).to.equal(3);
    expect(twice.undefined).to.deep.equal({ standardErrors: 'predictors depend on each other' });
    expect(twice.coefficients[1]).to.be.closeTo((once.coefficients[1] ?? NaN) / 2, 1e-12);
    once.probabilities.forEach((value, i) => expect(twice.probabilities[i]).to.be.closeTo(value, 1e-13));
  });

  it('keeps its digits on predictors far from 0', () => {
    const moved = logisticRegression(
      predictors.map(([a = 0, b = 0]) => [a + 1e6, b]),
      y,
    );
    expect(moved.coefficients[1]).to.be.closeTo(0.7620939598205632, 1e-8);
    expect(moved.standardErrors[1]).to.be.closeTo(0.5814272997199265, 1e-8);
  });

  it('tells complete from quasi-complete separation', () => {
    expect(logisticRegression([[1], [2], [3], [4]], [0, 0, 1, 1]).separation).to.equal('complete');
    // 2 is on both sides.
    const quasi = logisticRegression([[1], [2], [2], [3]], [0, 0, 1, 1]);
    expect(quasi.separation).to.equal('quasi-complete');
    expect((quasi.separator?.[0] ?? NaN) / (quasi.separator?.[1] ?? NaN)).to.be.closeTo(-2, 1e-4);
    expect(quasi.coefficients.every(Number.isNaN) && quasi.probabilities.every(Number.isNaN)).to.equal(true);
    expect(Object.values(quasi.undefined)).to.deep.equal(
      Array.from({ length: 6 }, () => 'the classes can be separated'),
    );
    // No line through the points of one class alone: an empty cell of a table.
    expect(logisticRegression([[0], [0], [1], [1]], [0, 1, 1, 1]).separation).to.equal('quasi-complete');
    // Some points touch the first line found; turned a little, it has them on the right side, too.
    const touched = logisticRegression(
      [
        [0, 0],
        [0, 1],
        [1, 0],
        [2, 0],
      ],
      [0, 1, 1, 1],
    );
    expect(touched.separation).to.equal('complete');
  });

  it('finds one class separated under any penalty, two classes under none', () => {
    expect(logisticRegression([[1], [2]], [1, 1], { lambda: 1 })).to.include({
      separation: 'complete',
      nullLogLikelihood: 0,
    });
    const penalised = logisticRegression([[1], [2], [3], [4]], [0, 0, 1, 1], { lambda: 1 });
    expect(penalised).to.include({ separation: 'none', converged: true });
    expect(penalised.undefined).to.deep.equal({ standardErrors: 'the coefficients are penalised' });
    // By symmetry the line is in the middle.
    expect(penalised.probabilities[0]).to.be.closeTo(1 - (penalised.probabilities[3] ?? NaN), 1e-14);
  });

  it('takes half steps where whole ones would raise the loss', () => {
    const far = [
      [-111755, 0],
      [0, -29],
      [-16, -2],
      [2707, 10567],
      [0, -20],
    ];
    const fit = logisticRegression(far, [1, 1, 1, 1, 0]);
    expect(fit.converged).to.equal(true);
    expect(fit.probabilities.reduce((sum, value) => sum + value, 0)).to.be.closeTo(4, 1e-10);
  });

  it('shows no estimate where the steps do not settle', () => {
    const scattered = [
      [0, 0],
      [-2, -320],
      [129, 0],
      [0, -31],
      [0, -1],
      [0, -2],
    ];
    const fit = logisticRegression(scattered, [1, 1, 1, 1, 0, 1]);
    expect(fit).to.include({ separation: 'none', converged: false, iterations: 100 });
    expect(fit.coefficients.every(Number.isNaN)).to.equal(true);
    expect(fit.undefined.coefficients).to.equal('the steps did not settle');
  });

  it('rejects a negative penalty', () => {
    expect(() => logisticRegression([[1]], [1], { lambda: -1 })).to.throw(ArgumentError, 'lambda');
  });
});
