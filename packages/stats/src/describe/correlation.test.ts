import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { correlations, kendall, pearson, spearman } from './correlation.js';
import { ranks } from './ranks.js';

describe('ranks', () => {
  it('shares the ranks of equal values', () => {
    expect(ranks([5, 1, 5, 5, 0])).to.deep.equal(Float64Array.of(4, 2, 4, 4, 1));
    expect(() => ranks([1, NaN])).to.throw(ArgumentError, 'values[1]');
  });
});

describe('correlations', () => {
  it('agrees with SciPy 1.17 where values are tied', () => {
    const x = [2.1, 3.4, 1.9, 5.6, 4.4, 2.2];
    const y = [1.0, 2.7, 2.7, 6.1, 3.9, 1.0];
    const found = correlations(x, y);
    expect(found.pearson).to.be.closeTo(0.9119323270342297, 1e-15);
    expect(found.pearsonP).to.be.closeTo(0.011292349838572267, 1e-15);
    expect(found.spearman).to.be.closeTo(0.7356123579206245, 1e-15);
    expect(found.kendall).to.be.closeTo(0.6445033866354897, 1e-15);
    expect(found.covariance).to.be.closeTo(2.618, 1e-14);
    expect([found.n, found.undefined]).to.deep.equal([6, {}]);
  });

  it('says why there is none where a variable does not vary', () => {
    const found = correlations([0.1, 0.1, 0.1], [1, 2, 3]);
    for (const name of ['pearson', 'pearsonP', 'spearman', 'kendall'] as const) {
      expect(found[name], name).to.be.NaN;
      expect(found.undefined[name], name).to.equal('x or y does not vary');
    }
    expect(found.covariance).to.equal(0);
    expect(pearson([1, 2], [3, 3])).to.be.NaN;
  });

  it('has nothing to test by two pairs', () => {
    expect(correlations([1, 2], [5, 3])).to.deep.include({ pearson: -1, pearsonP: 1, spearman: -1, kendall: -1 });
  });

  it('neither overflows nor underflows', () => {
    expect(pearson([1e300, 2e300, 4e300], [1e-300, 2e-300, 4e-300])).to.be.closeTo(1, 1e-15);
  });

  it('counts the discordant pairs of many values as two loops do', () => {
    const x = Array.from({ length: 300 }, (_, i) => (i * 37) % 101);
    const y = Array.from({ length: 300 }, (_, i) => (i * 53) % 89);
    let [score, untiedX, untiedY] = [0, 0, 0];
    for (let i = 0; i < 300; i += 1) {
      for (let j = 0; j < i; j += 1) {
        const [a, b] = [Math.sign(Number(x[i]) - Number(x[j])), Math.sign(Number(y[i]) - Number(y[j]))];
        score += a * b;
        untiedX += a * a;
        untiedY += b * b;
      }
    }
    expect(kendall(x, y)).to.equal(score / Math.sqrt(untiedX * untiedY));
  });

  it('refuses single pairs, lengths that differ and what is no number', () => {
    for (const correlation of [pearson, spearman, kendall, correlations]) {
      expect(() => correlation([1], [1])).to.throw(ArgumentError, 'at least 2');
      expect(() => correlation([1, 2], [1, 2, 3])).to.throw(ArgumentError, 'y is a list of 3');
      expect(() => correlation([1, 2], [1, NaN])).to.throw(ArgumentError, 'y[1]');
    }
  });
});
