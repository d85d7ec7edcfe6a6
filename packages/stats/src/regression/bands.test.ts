import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { regressionBands } from './bands.js';
import { linearRegression } from './linear-regression.js';

describe('bands of a regression', () => {
  it("are statsmodels' get_prediction", () => {
    const fit = linearRegression([[0], [1], [2], [3], [4], [5]], [1, 3, 2, 5, 4, 6]);
    const bands = regressionBands(fit, fit.predict([[1], [7]]), 0.9);
    const want = [
      [1.0466545, 5.103989, bands.meanLow],
      [3.296202, 9.86744, bands.meanHigh],
      [-0.184455, 4.330134, bands.newLow],
      [4.527312, 10.641294, bands.newHigh],
    ] as const;
    for (const [first, second, got] of want) {
      expect(got[0]).to.be.closeTo(first, 1e-6);
      expect(got[1]).to.be.closeTo(second, 1e-6);
    }
    expect(bands.undefined).to.equal(null);
  });

  it('are undefined for a fit through every point', () => {
    const fit = linearRegression([[0], [1]], [1, 3]);
    const bands = regressionBands(fit, fit.predict([[1]]));
    expect(bands.meanLow[0]).to.be.NaN;
    expect(bands.newHigh[0]).to.be.NaN;
    expect(bands.undefined).to.equal('no residual degrees of freedom');
    expect(() => regressionBands(fit, fit.predict([[1]]), 1)).to.throw(ArgumentError, 'level');
  });
});
