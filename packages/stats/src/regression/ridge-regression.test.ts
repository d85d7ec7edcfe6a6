import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ArgumentError } from '../errors.js';
import { linearRegression } from './linear-regression.js';
import { ridgeRegression } from './ridge-regression.js';

const rows = [
  [1, 2],
  [2, 1],
  [3, 5],
  [4, 4],
  [0, 1],
];
const y = [1, 3, 2, 5, 4];

describe('ridge regression', () => {
  it('solves one predictor as on paper: Sxy / (Sxx + lambda)', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e3, noNaN: true }), (lambda) => {
        const fit = ridgeRegression([[1], [2], [6]], [1, 4, 7], lambda);
        // Means 3 and 4: Sxx = 4 + 1 + 9, Sxy = 6 + 0 + 9.
        expect(fit.coefficients[0]).to.be.closeTo(15 / (14 + lambda), 1e-14);
        expect(fit.intercept).to.be.closeTo(4 - (3 * 15) / (14 + lambda), 1e-14);
        expect(fit.effectiveDegreesOfFreedom).to.be.closeTo(1 + 14 / (14 + lambda), 1e-14);
      }),
    );
  });

  it('is least squares without a penalty, and comes close to it as the penalty vanishes', () => {
    const ols = linearRegression(rows, y);
    for (const lambda of [0, 1e-12]) {
      const fit = ridgeRegression(rows, y, lambda);
      expect(fit.intercept).to.be.closeTo(ols.coefficients[0] ?? NaN, 1e-10);
      expect(fit.coefficients[0]).to.be.closeTo(ols.coefficients[1] ?? NaN, 1e-10);
      expect(fit.coefficients[1]).to.be.closeTo(ols.coefficients[2] ?? NaN, 1e-10);
      fit.fitted.forEach((value, i) => expect(value).to.be.closeTo(ols.fitted[i] ?? NaN, 1e-10));
    }
  });

  it('is the mean under an enormous penalty', () => {
    const fit = ridgeRegression(rows, y, 1e18);
    expect(fit.intercept).to.be.closeTo(3, 1e-12);
    expect(fit.effectiveDegreesOfFreedom).to.be.closeTo(1, 1e-12);
  });

  it('shares a coefficient between equal predictors, which least squares cannot', () => {
    const twins = rows.map(([a = 0]) => [a, a]);
    const fit = ridgeRegression(twins, y, 1);
    expect(fit.coefficients[0]).to.be.closeTo(fit.coefficients[1] ?? NaN, 1e-14);
    expect(fit.aliased).to.equal(false);
    const unpenalised = ridgeRegression(twins, y, 0);
    expect(unpenalised.coefficients[1]).to.be.NaN;
    expect(unpenalised.aliased).to.equal(true);
  });

  it('names a wrong argument', () => {
    expect(() => ridgeRegression(rows, y, -1)).to.throw(ArgumentError, 'lambda');
    expect(() => ridgeRegression(rows, [1], 1)).to.throw(ArgumentError, 'y');
    expect(() => ridgeRegression([], [], 1)).to.throw(ArgumentError, 'predictors');
  });
});
