import { expect } from '@open-wc/testing';
import { solveTail } from './solve-tail.js';

describe('solveTail', () => {
  it('comes back from where the tail underflows', () => {
    // Tails of exp(-v^2): the first step goes too far.
    const v = solveTail(
      1e-300,
      1e-3,
      (at) => Math.exp(-at * at),
      (at) => -2 * at * at * Math.exp(-at * at),
    );
    expect(v).to.be.closeTo(Math.sqrt(300 * Math.LN10), 1e-12);
  });

  it('is infinite where no double is large enough', () => {
    const heavy = (at: number): number => Math.min(1, at ** -0.001);
    expect(solveTail(0.1, 2, heavy, (at) => -0.001 * heavy(at))).to.equal(Infinity);
  });
});
