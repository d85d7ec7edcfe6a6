import { expect } from '@open-wc/testing';
import { binomialCoefficient } from './binomial-coefficient.js';

describe('binomialCoefficient', () => {
  it('is exact', () => {
    expect(binomialCoefficient(24, 12)).to.equal(2_704_156);
    expect(binomialCoefficient(36, 18)).to.equal(9_075_135_300);
    expect([0, 1, 2, 3, 4, 5].map((k) => binomialCoefficient(5, k))).to.deep.equal([1, 5, 10, 10, 5, 1]);
  });

  it('obeys the rule of Pascal up to 50', () => {
    for (let n = 1; n <= 50; n += 1) {
      for (let k = 0; k <= n; k += 1) {
        const above = binomialCoefficient(n - 1, k - 1) + binomialCoefficient(n - 1, k);
        expect(binomialCoefficient(n, k), `${n} over ${k}`).to.equal(above);
      }
    }
  });

  it('is 0 outside of the triangle, and ends at Infinity without running on', () => {
    expect(binomialCoefficient(3, 4)).to.equal(0);
    expect(binomialCoefficient(3, -1)).to.equal(0);
    expect(binomialCoefficient(100_000, 50_000)).to.equal(Infinity);
  });
});
