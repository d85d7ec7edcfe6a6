import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ArgumentError } from '../errors.js';
import { incompleteBeta, inverseIncompleteBeta } from './incomplete-beta.js';

describe('incompleteBeta', () => {
  it('matches closed forms', () => {
    for (let x = 0; x <= 1; x += 0.05) {
      expect(incompleteBeta(1, 1, x)).to.be.closeTo(x, 1e-14);
      expect(incompleteBeta(3, 1, x)).to.be.closeTo(x ** 3, 1e-14);
      expect(incompleteBeta(1, 4, x)).to.be.closeTo(1 - (1 - x) ** 4, 1e-14);
      expect(incompleteBeta(0.5, 0.5, x)).to.be.closeTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 1e-13);
    }
  });

  it('is a sum of binomial probabilities for whole shapes', () => {
    const n = 9;
    for (let k = 1; k <= n; k += 1) {
      let sum = 0;
      let ways = 1;
      for (let i = 0; i <= n; i += 1) {
        if (i >= k) sum += ways * 0.3 ** i * 0.7 ** (n - i);
        ways = (ways * (n - i)) / (i + 1);
      }
      expect(incompleteBeta(k, n - k + 1, 0.3)).to.be.closeTo(sum, 1e-14);
    }
  });

  it('keeps its digits in the tail and for large shapes', () => {
    expect(incompleteBeta(50, 1, 1e-3) / 1e-150).to.be.closeTo(1, 1e-12);
    expect(incompleteBeta(1e5, 1e5, 0.5)).to.be.closeTo(0.5, 1e-11);
    expect(incompleteBeta(1, 1e6, 1e-6)).to.be.closeTo(-Math.expm1(1e6 * Math.log1p(-1e-6)), 1e-11);
  });

  it('is symmetric: I_x(a, b) = 1 - I_1-x(b, a)', () => {
    const shape = fc.double({ min: 0.05, max: 300, noNaN: true });
    // 1 - x is exact for these.
    const fractions = fc.integer({ min: 0, max: 1024 }).map((i) => i / 1024);
    fc.assert(
      fc.property(shape, shape, fractions, (a, b, x) => {
        expect(incompleteBeta(a, b, x) + incompleteBeta(b, a, 1 - x)).to.be.closeTo(1, 1e-11);
      }),
    );
  });

  it('refuses shapes that are not positive and x outside of 0 to 1', () => {
    expect(() => incompleteBeta(0, 1, 0.5)).to.throw(ArgumentError, 'a is 0');
    expect(() => incompleteBeta(1, -1, 0.5)).to.throw(ArgumentError, 'b is -1');
    expect(() => incompleteBeta(1, 1, 1.5)).to.throw(ArgumentError, 'x is 1.5');
  });
});

describe('inverseIncompleteBeta', () => {
  it('undoes the function', () => {
    const shape = fc.double({ min: 1, max: 500, noNaN: true });
    fc.assert(
      fc.property(shape, shape, fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (a, b, p) => {
        expect(incompleteBeta(a, b, inverseIncompleteBeta(a, b, p))).to.be.closeTo(p, 1e-10);
      }),
    );
  });

  it('finds solutions at the very ends', () => {
    expect(inverseIncompleteBeta(2, 3, 0)).to.equal(0);
    expect(inverseIncompleteBeta(2, 3, 1)).to.equal(1);
    expect(inverseIncompleteBeta(1, 1e6, 1e-9)).to.be.closeTo(1e-15, 1e-23);
    expect(inverseIncompleteBeta(0.001, 5, 0.025)).to.equal(0);
  });

  it('refuses what is no probability', () => {
    expect(() => inverseIncompleteBeta(1, 1, -0.1)).to.throw(ArgumentError, 'p is -0.1');
  });
});
