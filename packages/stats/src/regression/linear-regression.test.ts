import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ArgumentError } from '../errors.js';
import { linearRegression } from './linear-regression.js';

const number = fc.integer({ min: -50, max: 50 });
const data = fc.array(fc.tuple(number, number, number), { minLength: 6, maxLength: 12 });

describe('linear regression', () => {
  it('recovers a plane that the responses lie on, and says that nothing is left', () => {
    const rows = [
      [1, 2],
      [2, 1],
      [3, 5],
      [4, 4],
      [0, 0],
    ];
    const fit = linearRegression(
      rows,
      rows.map(([a = 0, b = 0]) => 3 + 2 * a - b),
    );
    [3, 2, -1].forEach((value, j) => expect(fit.coefficients[j]).to.be.closeTo(value, 1e-14));
    expect(fit.rss).to.be.below(1e-25);
    expect(fit.rSquared).to.be.closeTo(1, 1e-15);
    expect(fit.rank).to.equal(3);
    expect(fit.dfResidual).to.equal(2);
  });

  it('has residuals orthogonal to every predictor and leverages that sum to the rank', () => {
    fc.assert(
      fc.property(data, (table) => {
        const rows = table.map(([a, b]) => [a, b]);
        const fit = linearRegression(
          rows,
          table.map(([, , y]) => y),
        );
        for (const j of [0, 1]) {
          const inner = fit.residuals.reduce((sum, residual, i) => sum + residual * (rows[i]?.[j] ?? NaN), 0);
          expect(inner).to.be.closeTo(0, 1e-9);
        }
        expect(fit.leverage.reduce((sum, value) => sum + value, 0)).to.be.closeTo(fit.rank, 1e-12);
      }),
    );
  });

  it('gives the residuals that leaving a row out really gives', () => {
    const rows = [
      [1, 0.5],
      [2, -1],
      [3, 2],
      [4, 0],
      [5, 1.5],
      [6, -2],
    ];
    const y = [1, 3, 2, 5, 4, 7];
    const fit = linearRegression(rows, y);
    y.forEach((value, i) => {
      const others = (_: unknown, j: number): boolean => j !== i;
      const without = linearRegression(rows.filter(others), y.filter(others));
      const predicted = without.predict([rows[i] ?? []]).fitted[0] ?? NaN;
      expect(fit.leaveOneOutResiduals[i]).to.be.closeTo(value - predicted, 1e-12);
    });
  });

  it('predicts the training rows as it fits them, with standard error s sqrt(leverage)', () => {
    const rows = [[1], [2], [4], [8]];
    const fit = linearRegression(rows, [1, 2, 2, 5]);
    const { fitted, standardErrors } = fit.predict(rows);
    fitted.forEach((value, i) => expect(value).to.be.closeTo(fit.fitted[i] ?? NaN, 1e-14));
    standardErrors.forEach((value, i) =>
      expect(value).to.be.closeTo(fit.residualStandardDeviation * Math.sqrt(fit.leverage[i] ?? NaN), 1e-14),
    );
  });

  it('gives a determined column the coefficient NaN, with the reason, and still fits', () => {
    const rows = [
      [1, 3, 2],
      [2, 3, 4],
      [3, 3, 6],
      [5, 3, 10],
    ];
    const fit = linearRegression(rows, [1, 2, 4, 4]);
    expect([...fit.coefficients].map(Number.isNaN)).to.deep.equal([false, false, true, true]);
    expect(fit.rank).to.equal(2);
    expect(fit.undefined.coefficients).to.equal('the column is a combination of the ones before it');
    expect(fit.undefined.t).to.equal('the column is a combination of the ones before it');
    const smaller = linearRegression(
      rows.map(([a = 0]) => [a]),
      [1, 2, 4, 4],
    );
    fit.fitted.forEach((value, i) => expect(value).to.be.closeTo(smaller.fitted[i] ?? NaN, 1e-13));
    expect(fit.predict([[4, 3, 8]]).fitted[0]).to.be.closeTo(smaller.predict([[4]]).fitted[0] ?? NaN, 1e-13);
  });

  it('finds a column dependent though its decimals are rounded', () => {
    const a = [0.1, 0.2, 0.3, 0.7, 1.1];
    const b = [0.3, 0.1, 0.9, 0.4, 0.8];
    expect(
      linearRegression(
        a.map((value, i) => [value, b[i] ?? 0, value + (b[i] ?? 0)]),
        [1, 2, 3, 4, 5],
      ).rank,
    ).to.equal(3);
  });

  it('says why when no degrees of freedom are left', () => {
    const { undefined: why, ...fit } = linearRegression([[1], [2]], [1, 3]);
    expect(fit.dfResidual).to.equal(0);
    expect(fit.residualStandardDeviation).to.be.NaN;
    expect(fit.adjustedRSquared).to.be.NaN;
    expect(fit.F).to.be.NaN;
    expect(why.standardErrors).to.equal('no residual degrees of freedom');
    expect(why.F).to.equal('no residual degrees of freedom');
    expect(why.leaveOneOutResiduals).to.equal('a row decides its own fitted value');
    expect(why.cooksDistance).to.equal('no residual degrees of freedom');
  });

  it('names a row that decides its own fitted value', () => {
    const fit = linearRegression([[0], [0], [0], [1]], [1, 2, 4, 9]);
    expect(fit.leverage[3]).to.equal(1);
    expect(fit.leaveOneOutResiduals[3]).to.be.NaN;
    expect(fit.leaveOneOutResiduals[0]).to.be.closeTo(-2, 1e-14);
    expect(fit.undefined.leaveOneOutMeanSquaredError).to.equal('a row decides its own fitted value');
    expect(fit.undefined.cooksDistance).to.equal('a row decides its own fitted value');
  });

  it('has no R squared for a constant response, and no distance where the fit is exact', () => {
    const fit = linearRegression([[1], [2], [4]], [0, 0, 0]);
    expect(fit.rSquared).to.be.NaN;
    expect(fit.undefined.rSquared).to.equal('the response is constant');
    expect(fit.undefined.t).to.equal('the fit is exact');
    expect(fit.undefined.cooksDistance).to.equal('the fit is exact');
    expect(linearRegression([[1], [2], [4]], [0, 0, 0], { intercept: false }).undefined.F).to.equal(
      'the response is constant',
    );
  });

  it('measures R squared against zero without an intercept', () => {
    const fit = linearRegression([[1], [2], [3]], [2, 4, 7], { intercept: false });
    expect(fit.coefficients[0]).to.be.closeTo(31 / 14, 1e-15);
    expect(fit.rSquared).to.be.closeTo(1 - (69 - 31 ** 2 / 14) / 69, 1e-14);
  });

  it('names a wrong argument', () => {
    expect(() => linearRegression([], [])).to.throw(ArgumentError, 'predictors');
    expect(() => linearRegression([[1], [1, 2]], [1, 2])).to.throw(ArgumentError, 'predictors[1]');
    expect(() => linearRegression([[1], [NaN]], [1, 2])).to.throw(ArgumentError, 'predictors[1][0]');
    expect(() => linearRegression([[1], [2]], [1])).to.throw(ArgumentError, 'y');
    expect(() => linearRegression([[1], [2]], [1, 2]).predict([[1, 2]])).to.throw(ArgumentError, 'rows[0]');
  });
});
