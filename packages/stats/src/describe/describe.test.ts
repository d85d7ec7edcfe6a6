import { expect } from '@open-wc/testing';
import { describe as describeValues } from './describe.js';

describe('describe', () => {
  it('gives all numbers of one sample', () => {
    const summary = describeValues([3, 1, 4, 1, 5, 9, 2, 6]);
    expect(summary.n).to.equal(8);
    expect(summary.sum).to.equal(31);
    expect(summary.mean).to.equal(3.875);
    expect(summary.variance).to.be.closeTo(52.875 / 7, 1e-13);
    expect(summary.populationVariance).to.be.closeTo(52.875 / 8, 1e-13);
    expect(summary.standardDeviation).to.be.closeTo(Math.sqrt(52.875 / 7), 1e-13);
    expect([summary.min, summary.max]).to.deep.equal([1, 9]);
    expect([summary.lowerQuartile, summary.median, summary.upperQuartile]).to.deep.equal([1.75, 3.5, 5.25]);
    expect(summary.interquartileRange).to.equal(3.5);
    expect(summary.medianAbsoluteDeviation).to.equal(2);
    expect(summary.skewness).to.be.closeTo(0.6682892518272332, 1e-13);
    expect(summary.excessKurtosis).to.be.closeTo(-0.534949616887145, 1e-13);
    expect(summary.undefined).to.deep.equal({});
  });

  it('says why what one value does not define is NaN', () => {
    const summary = describeValues([5]);
    for (const name of ['variance', 'standardDeviation', 'skewness', 'excessKurtosis'] as const) {
      expect(summary[name], name).to.be.NaN;
      expect(summary.undefined[name], name).to.match(/one value|all values are equal/);
    }
  });

  it('says why equal values have no skewness', () => {
    const summary = describeValues([0.1, 0.1, 0.1]);
    expect(summary.variance).to.equal(0);
    expect(Object.keys(summary.undefined)).to.deep.equal(['skewness', 'excessKurtosis']);
  });
});
