import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { betaDistribution } from './beta.js';
import { binomialDistribution } from './binomial.js';
import { chiSquaredDistribution } from './chi-squared.js';
import type { Distribution } from './distribution.js';
import { fDistribution } from './f.js';
import { normalDistribution } from './normal.js';
import { tDistribution } from './student-t.js';

/** Relative distance. */
function expectRatio(got: number, want: number, tolerance = 1e-13): void {
  expect(got / want, `${String(got)} for ${String(want)}`).to.be.closeTo(1, tolerance);
}

// Values without another source: SciPy 1.17.

describe('normalDistribution', () => {
  it('keeps its digits in the far tails', () => {
    // 60 digits of mpmath 1.3.
    const { cdf, upperTail } = normalDistribution();
    expectRatio(cdf(-10), 7.619853024160525e-24, 1e-15);
    expectRatio(cdf(-30.7), 2.8458302208738193e-207, 1e-14);
    expectRatio(upperTail(1.9), 0.028716559816001807, 3e-15);
    expect(cdf(-38)).to.be.closeTo(2.88542835e-316, 1e-322);
    expect([cdf(-41), cdf(9), cdf(Infinity), cdf(-Infinity), upperTail(Infinity)]).to.deep.equal([0, 1, 1, 0, 0]);
  });

  it('has a mean and a standard deviation', () => {
    expectRatio(normalDistribution(1, 2).density(1.3), 0.19723966545394445);
    expectRatio(normalDistribution(5, 3).quantile(0.01), -1.9790436221225223);
    expect([0, 1].map(normalDistribution().quantile)).to.deep.equal([-Infinity, Infinity]);
    expect(normalDistribution().density(50)).to.equal(0);
    expect(() => normalDistribution(0, 0)).to.throw(ArgumentError, 'sd is 0');
    expect(() => normalDistribution(NaN)).to.throw(ArgumentError, 'mean is NaN');
  });
});

describe('tDistribution', () => {
  it('keeps its digits for few and many degrees of freedom', () => {
    // 60 digits of mpmath 1.3.
    expectRatio(tDistribution(300).cdf(-100), 1.0255751999773616e-232);
    expectRatio(tDistribution(1000).cdf(-1.7), 0.04472094347962002);
    expectRatio(tDistribution(1e5).cdf(-20), 4.111746955327181e-89);
    // Cauchy: arctan.
    for (const t of [-1e10, -3, -0.1]) expectRatio(tDistribution(1).cdf(t), Math.atan(1 / -t) / Math.PI, 1e-14);
  });

  it('has a density and quantiles', () => {
    const { density, quantile, cdf, upperTail } = tDistribution(4);
    expectRatio(density(1.5), 0.12288000000000003);
    expectRatio(density(0), 0.375);
    expectRatio(tDistribution(5).quantile(1e-20), -15683.925454365775);
    expect([0, 0.5, 1].map(quantile)).to.deep.equal([-Infinity, 0, Infinity]);
    expect([cdf(0), cdf(-Infinity), cdf(Infinity), upperTail(Infinity)]).to.deep.equal([0.5, 0, 1, 0]);
  });
});

describe('chiSquaredDistribution', () => {
  it('has a density, tails and quantiles', () => {
    const { quantile, cdf, upperTail } = chiSquaredDistribution(7);
    expectRatio(chiSquaredDistribution(4).density(3), 0.1673476201113224);
    expectRatio(quantile(1e-10), 0.005605668492481242);
    expectRatio(upperTail(60.89519536467025), 1e-10, 1e-12);
    expectRatio(quantile(1 - 1e-10), 60.89519536467025, 1e-8);
    expect([0, 1].map(quantile)).to.deep.equal([0, Infinity]);
    expect([-1, 0, Infinity].map(cdf)).to.deep.equal([0, 0, 1]);
  });

  it('begins at 0 high, at a half, or at nothing', () => {
    const at = (df: number): number[] => [-1, 0, Infinity].map(chiSquaredDistribution(df).density);
    expect([at(1), at(2), at(3)]).to.deep.equal([
      [0, Infinity, 0],
      [0, 0.5, 0],
      [0, 0, 0],
    ]);
  });
});

describe('fDistribution', () => {
  it('has a density, tails and quantiles', () => {
    expectRatio(fDistribution(3, 8).density(1.7), 0.19562967800274056);
    expectRatio(fDistribution(3, 8).quantile(0.01), 0.036377953362850955);
    // 60 digits of mpmath 1.3.
    expectRatio(fDistribution(30, 60).upperTail(1000), 1.1314710603814934e-70);
    expectRatio(fDistribution(30, 1000).cdf(1e-6), 4.122833139507539e-85);
    const { cdf, upperTail, quantile } = fDistribution(2, 3);
    expect([-1, 0, Infinity].map(cdf)).to.deep.equal([0, 0, 1]);
    expect([-1, 0, Infinity].map(upperTail)).to.deep.equal([1, 1, 0]);
    expect([0, 1].map(quantile)).to.deep.equal([0, Infinity]);
    expect([-1, 0, Infinity].map(fDistribution(2, 3).density)).to.deep.equal([0, 1, 0]);
  });
});

describe('betaDistribution', () => {
  it('has a density, tails and quantiles', () => {
    const { density, cdf, upperTail, quantile } = betaDistribution(0.5, 2.5);
    expectRatio(density(0.3), 0.9076225809093329);
    expectRatio(cdf(0.3), 0.7968893362799453);
    expectRatio(upperTail(0.3), 0.20311066372005496);
    expectRatio(quantile(0.2), 0.01407615598926186);
    expect([-1, 0, 1, 2].map(density)).to.deep.equal([0, Infinity, 0, 0]);
    expect([-1, 0, 1, 2].map(cdf)).to.deep.equal([0, 0, 1, 1]);
    expect([-1, 0, 1, 2].map(upperTail)).to.deep.equal([1, 1, 0, 0]);
    expect([0, 1].map(betaDistribution(1, 3).density)).to.deep.equal([3, 0]);
  });
});

describe('binomialDistribution', () => {
  it('has a mass, tails and quantiles', () => {
    const { mass, upperTail, cdf, quantile } = binomialDistribution(20, 0.3);
    expectRatio(mass(5), 0.17886305056987964);
    expectRatio(upperTail(12), 0.001278879604220219);
    expect([0.1, 0.5, 0.99, 1].map(quantile)).to.deep.equal([3, 6, 11, 20]);
    expect([-1, 2.5, 21].map(mass)).to.deep.equal([0, 0, 0]);
    expect([-1, 20, 25].map(cdf)).to.deep.equal([0, 1, 1]);
    expect([-1, 20].map(upperTail)).to.deep.equal([1, 0]);
    expect(cdf(5.9)).to.equal(cdf(5));
  });

  it('takes a probability that lacks its last digit for the one meant', () => {
    const { quantile } = binomialDistribution(10, 0.5);
    expect([0, 0.171875, 0.171875 * (1 + 2e-16), 0.1719].map(quantile)).to.deep.equal([0, 3, 3, 4]);
  });

  it('is certain where the probability is 0 or 1, and where there is no trial', () => {
    expect([0, 1].map(binomialDistribution(4, 0).mass)).to.deep.equal([1, 0]);
    expect([3, 4].map(binomialDistribution(4, 1).mass)).to.deep.equal([0, 1]);
    expect([3, 4].map(binomialDistribution(4, 1).cdf)).to.deep.equal([0, 1]);
    expect(binomialDistribution(0, 0.4).mass(0)).to.be.closeTo(1, 1e-14);
  });
});

describe('every distribution', () => {
  const distributions: readonly Omit<Distribution, 'density'>[] = [
    normalDistribution(),
    tDistribution(2),
    chiSquaredDistribution(2),
    fDistribution(2, 2),
    betaDistribution(2, 2),
    binomialDistribution(2, 0.5),
  ];

  it('refuses what is no number and no probability', () => {
    for (const { cdf, upperTail, quantile } of distributions) {
      expect(() => cdf(NaN)).to.throw(ArgumentError, 'x is NaN');
      expect(() => upperTail(NaN)).to.throw(ArgumentError, 'x is NaN');
      expect(() => quantile(1.1)).to.throw(ArgumentError, 'p is 1.1');
    }
  });

  it('refuses parameters out of range', () => {
    expect(() => tDistribution(0)).to.throw(ArgumentError, 'degreesOfFreedom');
    expect(() => chiSquaredDistribution(-1)).to.throw(ArgumentError, 'degreesOfFreedom');
    expect(() => fDistribution(0, 1)).to.throw(ArgumentError, 'numerator');
    expect(() => fDistribution(1, Infinity)).to.throw(ArgumentError, 'denominator');
    expect(() => betaDistribution(0, 1)).to.throw(ArgumentError, 'a is 0');
    expect(() => betaDistribution(1, 0)).to.throw(ArgumentError, 'b is 0');
    expect(() => binomialDistribution(2.5, 0.5)).to.throw(ArgumentError, 'trials');
    expect(() => binomialDistribution(2, 1.5)).to.throw(ArgumentError, 'probability');
  });
});
