import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { project } from '../linear-algebra/orthonormal-basis.js';
import { naturalSplineRank, naturalSplineRegression, splineBasis, splineKnots } from './natural-spline-regression.js';
import { polynomialRegression } from './polynomial-regression.js';

/** Ties everywhere. The numbers to meet are R 4.2.2's lm(y ~ ns(x, df)). */
const x = Float64Array.of(1, 1, 1, 2, 2, 3, 3.5, 5, 5, 5, 6, 7.5, 8, 8, 9);
const y = Float64Array.of(0.3, 0.5, 0.1, 1.2, 0.8, 2, 2.2, 1.5, 1.1, 1.3, 0.7, 0.2, -0.4, -0.1, -1);
const at = Float64Array.of(-1, 0.5, 1, 4, 5, 7, 9, 10);

describe('natural spline regression', () => {
  it("puts its knots where R's ns does, and predicts what R predicts", () => {
    const reference: [number, number[], number[]][] = [
      [
        5,
        [1, 2, 5, 6.75, 9],
        [
          -2.1528933734022178, -0.36688371165549793, 0.22845284226007534, 1.734540563640369, 1.372204940321377,
          0.31273507880504481, -0.90254567496451088, -1.521635059359062,
        ],
      ],
      [
        3,
        [1, 5, 9],
        [
          -0.50433539240592906, 0.23570164212551489, 0.48238065363599619, 1.5696741088282438, 1.5247772165449953,
          0.5330427630903618, -1.1569683372454098, -2.0601636079867234,
        ],
      ],
    ];
    for (const [df, knots, predicted] of reference) {
      expect([...splineKnots(x, df)]).to.deep.equal(knots);
      const got = new Float64Array(at.length);
      got.set(project(splineBasis(x, at, Float64Array.from(knots)), y, at.length));
      predicted.forEach((value, a) => expect(got[a]).to.be.closeTo(value, 1e-12));
    }
  });

  it('is the straight line without interior knots', () => {
    const fit = naturalSplineRegression(x, y, []);
    const line = polynomialRegression(x, y, 1);
    fit.fitted.forEach((value, i) => expect(value).to.be.closeTo(line.fitted[i] ?? NaN, 1e-13));
    expect(fit.rss).to.be.closeTo(line.rss, 1e-12);
    expect(fit.rank).to.equal(2);
  });

  it('counts equal knots once, in any order', () => {
    const fit = naturalSplineRegression(x, y, [6, 3, 6]);
    expect(fit.rank).to.equal(4);
    expect(fit).to.deep.equal(naturalSplineRegression(x, y, [3, 6]));
  });

  it('knows how many splines the points can tell apart', () => {
    expect(naturalSplineRank(Float64Array.of(0, 0, 1, 1, 2), Float64Array.of(0, 0.5, 1, 2))).to.equal(3);
  });

  it('names a wrong argument', () => {
    expect(() => naturalSplineRegression([1, 2], [1, 2], [2])).to.throw(ArgumentError, 'interiorKnots[0]');
    expect(() => naturalSplineRegression([1, 1], [1, 2], [])).to.throw(ArgumentError, 'x');
    expect(() => naturalSplineRegression([1, 2], [1], [])).to.throw(ArgumentError, 'y');
  });
});
