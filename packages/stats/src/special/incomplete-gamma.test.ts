import { expect } from '@open-wc/testing';
import { gammaQuantile, gammaTail } from './incomplete-gamma.js';

describe('gammaTail', () => {
  it('matches closed forms on both sides of a + 1', () => {
    for (const x of [0.01, 1, 1.9, 2.1, 5, 50]) {
      expect(gammaTail(1, x, true) / Math.exp(-x)).to.be.closeTo(1, 1e-14);
      expect(gammaTail(2, x, true) / (Math.exp(-x) * (1 + x))).to.be.closeTo(1, 1e-14);
      expect(gammaTail(2, x, false) + gammaTail(2, x, true)).to.be.closeTo(1, 1e-15);
    }
  });

  it('knows both ends', () => {
    expect([0, Infinity].map((x) => gammaTail(3, x, false))).to.deep.equal([0, 1]);
    expect([0, Infinity].map((x) => gammaTail(3, x, true))).to.deep.equal([1, 0]);
  });

  it('keeps its digits for large shapes', () => {
    // 60 digits of mpmath 1.3: P(500, 150), and P(50, 0.05) far below the middle.
    expect(gammaTail(500, 150, false) / 9.32013053236425e-112).to.be.closeTo(1, 2e-13);
    expect(gammaTail(50, 0.05, false) / 2.780587716828697e-130).to.be.closeTo(1, 2e-13);
  });
});

describe('gammaQuantile', () => {
  it('undoes either tail', () => {
    for (const a of [0.5, 1, 7, 400]) {
      for (const p of [1e-100, 1e-5, 0.3]) {
        for (const upper of [false, true]) {
          expect(gammaTail(a, gammaQuantile(a, p, upper), upper) / p).to.be.closeTo(1, 1e-12);
        }
      }
    }
  });

  it('is 0 or infinite for a tail of 0, and 0 where no double is so small', () => {
    expect([gammaQuantile(2, 0, false), gammaQuantile(2, 0, true)]).to.deep.equal([0, Infinity]);
    expect(gammaQuantile(0.001, 0.1, false)).to.equal(0);
  });
});
