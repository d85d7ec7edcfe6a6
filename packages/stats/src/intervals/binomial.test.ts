import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ArgumentError } from '../errors.js';
import { incompleteBeta } from '../special/incomplete-beta.js';
import { clopperPearson, wilson } from './binomial.js';

const counts = fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 200 })).filter(([k, n]) => k <= n);
const levels = fc.double({ min: 0.5, max: 0.999, noNaN: true });

describe('clopperPearson', () => {
  it('leaves half of what the level leaves in each tail', () => {
    fc.assert(
      fc.property(counts, levels, ([k, n], level) => {
        const { low, high } = clopperPearson(k, n, level);
        const tail = (1 - level) / 2;
        // P(X >= k | low) and P(X <= k | high), X binomial.
        if (k > 0) expect(incompleteBeta(k, n - k + 1, low)).to.be.closeTo(tail, 1e-12);
        if (k < n) expect(1 - incompleteBeta(k + 1, n - k, high)).to.be.closeTo(tail, 1e-12);
      }),
    );
  });

  it('covers any proportion with at least the level, as the binomial law has it', () => {
    const n = 12;
    const intervals = Array.from({ length: n + 1 }, (_, k) => clopperPearson(k, n));
    for (let p = 0.01; p < 1; p += 0.01) {
      let covered = 0;
      let ways = 1;
      for (let k = 0; k <= n; k += 1) {
        const { low, high } = intervals[k] as { low: number; high: number };
        if (low <= p && p <= high) covered += ways * p ** k * (1 - p) ** (n - k);
        ways = (ways * (n - k)) / (k + 1);
      }
      expect(covered, `p = ${p}`).to.be.at.least(0.95);
    }
  });

  it('ends at 0 and 1', () => {
    expect(clopperPearson(0, 10).low).to.equal(0);
    expect(clopperPearson(0, 10).high).to.be.closeTo(1 - 0.025 ** 0.1, 1e-15);
    expect(clopperPearson(10, 10).high).to.equal(1);
  });
});

describe('wilson', () => {
  it('holds the proportions that the normal test does not reject', () => {
    fc.assert(
      fc.property(counts, ([k, n]) => {
        const { low, high } = wilson(k, n);
        for (const end of [low, high]) {
          if (end === 0 || end === 1) continue;
          const z = (k / n - end) / Math.sqrt((end * (1 - end)) / n);
          expect(Math.abs(z)).to.be.closeTo(1.959963984540054, 1e-9);
        }
        expect(low).to.be.at.most(k / n);
        expect(high).to.be.at.least(k / n);
      }),
    );
  });

  it('ends at 0 and 1', () => {
    expect(wilson(0, 7).low).to.equal(0);
    expect(wilson(7, 7).high).to.equal(1);
  });

  it('refuses what is no count of successes, and levels that do not exist', () => {
    expect(() => wilson(3, 2)).to.throw(ArgumentError, 'successes is 3');
    expect(() => clopperPearson(1, 0)).to.throw(ArgumentError, 'trials is 0');
    expect(() => clopperPearson(1, 2, 1)).to.throw(ArgumentError, 'level is 1');
  });
});
