import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ArgumentError } from '../errors.js';
import { linearRegression } from './linear-regression.js';
import { polynomialRegression } from './polynomial-regression.js';

/** Ties everywhere; R 4.2.2 is the reference for what follows. */
const x = [1, 1, 1, 2, 2, 3, 3.5, 5, 5, 5, 6, 7.5, 8, 8, 9];
const y = [0.3, 0.5, 0.1, 1.2, 0.8, 2, 2.2, 1.5, 1.1, 1.3, 0.7, 0.2, -0.4, -0.1, -1];
const at = [-1, 0.5, 1, 4, 5, 7, 9, 10];

function expectClose(got: ArrayLike<number>, want: readonly number[], tolerance: number): void {
  expect(got).to.have.length(want.length);
  want.forEach((value, i) => expect(got[i]).to.be.closeTo(value, tolerance));
}

describe('polynomial regression', () => {
  it("agrees with R's lm on Cook's distances, means and their standard errors", () => {
    const fit = polynomialRegression(x, y, 2);
    expectClose(
      fit.cooksDistance,
      [
        0.020423396468308905, 0.0066630154732732509, 0.13501817554801146, 0.010491645164458612, 0.025377099203705841,
        0.14476443782517442, 0.23715613273247985, 0.00043201674857791701, 0.094703534981788684, 0.020585704336326924,
        0.11245237818500488, 5.7757410762753987e-5, 0.028124795302943466, 0.0124900221624021, 0.33700995423104735,
      ],
      1e-14,
    );
    const { fitted, standardErrors } = fit.predict(at);
    expectClose(
      fitted,
      [
        -1.5136722076915268, 0.030630802029122165, 0.4272930294748869, 1.567159248307733, 1.4746928847408749,
        0.58112750284044967, -1.2572814187489207, -2.5308022069269622,
      ],
      1e-13,
    );
    expectClose(
      standardErrors,
      [
        0.44283040184819583, 0.22840185019004311, 0.17853946079310667, 0.14038385422694152, 0.14574167345613023,
        0.12882884476089781, 0.24630797404096622, 0.38041445307960631,
      ],
      1e-14,
    );
  });

  it('keeps the digits of powers of years', () => {
    const years = Array.from({ length: 40 }, (_, i) => 1980 + i);
    const fit = polynomialRegression(
      years,
      years.map((year) => (year - 2000) ** 5),
      5,
    );
    // The exact expansion of (x - 2000)^5: all of these are doubles.
    expectClose(fit.coefficients, [-3.2e16, 8e13, -8e10, 4e7, -1e4, 1], 0);
  });

  it('is the regression on the powers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
          minLength: 5,
          maxLength: 9,
        }),
        fc.boolean(),
        (points, intercept) => {
          fc.pre(new Set(points.map(([a]) => a)).size >= 5);
          const xs = points.map(([a]) => a);
          const ys = points.map(([, b]) => b);
          const polynomial = polynomialRegression(xs, ys, 3, { intercept });
          const powers = linearRegression(
            xs.map((a) => [a, a ** 2, a ** 3]),
            ys,
            { intercept },
          );
          expectClose(polynomial.coefficients, [...powers.coefficients], 1e-10);
          expectClose(polynomial.fitted, [...powers.fitted], 1e-10);
          expectClose(polynomial.predict([2.5]).fitted, [...powers.predict([[2.5, 6.25, 15.625]]).fitted], 1e-9);
        },
      ),
    );
  });

  it('leaves out the powers that the distinct x cannot tell apart', () => {
    const fit = polynomialRegression([1, 1, 2, 2], [0, 2, 3, 5], 3);
    expectClose(fit.coefficients.subarray(0, 2), [-2, 3], 1e-14);
    expect([...fit.coefficients.subarray(2)].every(Number.isNaN)).to.equal(true);
    expect(fit.undefined.coefficients).to.equal('the column is a combination of the ones before it');
    expect(fit.dfResidual).to.equal(2);
    expect(polynomialRegression([0, 0, 3], [1, 1, 6], 2, { intercept: false }).rank).to.equal(1);
    expect(polynomialRegression([4, 4], [1, 3], 1).coefficients[0]).to.equal(2);
  });

  it('is the mean at degree 0, with no F', () => {
    const fit = polynomialRegression([1, 2, 3], [1, 2, 6], 0);
    expect(fit.coefficients[0]).to.equal(3);
    expect(fit.F).to.be.NaN;
    expect(fit.undefined.F).to.equal('no model degrees of freedom');
    expect(fit.leaveOneOutMeanSquaredError).to.be.closeTo((9 + 2.25 + 20.25) / 3, 1e-14);
  });

  it('names a wrong argument', () => {
    expect(() => polynomialRegression([1], [1, 2], 1)).to.throw(ArgumentError, 'y');
    expect(() => polynomialRegression([1, 2], [1, 2], 1.5)).to.throw(ArgumentError, 'degree');
    expect(() => polynomialRegression([1, 2], [1, 2], 0, { intercept: false })).to.throw(ArgumentError, 'degree');
    expect(() => polynomialRegression([1, Infinity], [1, 2], 1)).to.throw(ArgumentError, 'x[1]');
    expect(() => polynomialRegression([1, 2], [1, 2], 1).predict([NaN])).to.throw(ArgumentError, 'x[0]');
  });
});
