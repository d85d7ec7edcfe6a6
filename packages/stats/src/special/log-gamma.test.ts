import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { logBeta, logGamma, stirlingCorrection } from './log-gamma.js';

describe('logGamma', () => {
  it('is the logarithm of the factorials', () => {
    let factorial = 1;
    for (let n = 1; n <= 20; n += 1) {
      expect(logGamma(n), `Gamma(${n})`).to.be.closeTo(Math.log(factorial), 1e-13);
      factorial *= n;
    }
  });

  it('knows Gamma(1/2), also reflected', () => {
    expect(logGamma(0.5)).to.be.closeTo(Math.log(Math.PI) / 2, 1e-14);
    expect(logGamma(-0.5)).to.be.closeTo(Math.log(2 * Math.sqrt(Math.PI)), 1e-14);
    expect(logGamma(-1.5)).to.be.closeTo(Math.log((4 / 3) * Math.sqrt(Math.PI)), 1e-14);
  });

  it('obeys Gamma(x + 1) = x Gamma(x)', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (x) => {
        const want = logGamma(x) + Math.log(x);
        expect(logGamma(x + 1)).to.be.closeTo(want, 1e-13 * Math.max(1, Math.abs(want)));
      }),
    );
  });

  it('is infinite at its poles and at infinity', () => {
    expect([0, -1, -2, Infinity].map(logGamma)).to.deep.equal([Infinity, Infinity, Infinity, Infinity]);
  });
});

describe('stirlingCorrection', () => {
  it('tends to 1 / 12x', () => {
    expect(stirlingCorrection(1e6) * 12e6).to.be.closeTo(1, 1e-12);
  });
});

describe('logBeta', () => {
  it('is symmetric and matches closed forms', () => {
    expect(logBeta(2, 3)).to.be.closeTo(Math.log(1 / 12), 1e-14);
    expect(logBeta(1, 1e6)).to.be.closeTo(-Math.log(1e6), 1e-13);
    expect(logBeta(1e6, 2)).to.be.closeTo(-Math.log(1e6) - Math.log(1e6 + 1), 1e-13);
  });

  it('agrees with three gammas where those do not cancel', () => {
    const shape = fc.double({ min: 0.1, max: 40, noNaN: true });
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        expect(logBeta(a, b)).to.be.closeTo(logGamma(a) + logGamma(b) - logGamma(a + b), 1e-12);
        expect(logBeta(a, b)).to.equal(logBeta(b, a));
      }),
    );
  });
});
