import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { linearScale } from './linear-scale.js';

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('linearScale', () => {
  it('maps the ends of the domain to the ends of the range, and the middle to the middle', () => {
    const scale = linearScale([10, 20], [100, 300]);
    expect([10, 15, 20].map(scale)).to.deep.equal([100, 200, 300]);
  });

  it('runs backwards where the range does', () => {
    expect(linearScale([0, 1], [300, 100])(0.25)).to.equal(250);
  });

  it('comes back from px to values', () => {
    fc.assert(
      fc.property(
        finite,
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (low, span, t) => {
          const scale = linearScale([low, low + span], [20, 620]);
          const value = low + t * span;
          expect(scale.invert(scale(value))).to.be.closeTo(value, 1e-9 * Math.max(1, Math.abs(low), span));
        },
      ),
    );
  });

  it('puts everything in the middle where the domain is one value', () => {
    expect(linearScale([5, 5], [0, 100])(5)).to.equal(50);
    expect(linearScale([5, 5], [0, 100])(7)).to.equal(50);
  });

  it('has round ticks inside the domain', () => {
    expect(linearScale([-0.3, 1.3], [0, 100]).ticks(5)).to.deep.equal([0, 0.5, 1]);
    expect(linearScale([-0.3, 1.3], [0, 100]).ticks(8)).to.deep.equal([-0.2, 0, 0.2, 0.4, 0.6, 0.8, 1, 1.2]);
  });

  it('widens its domain to round values when asked', () => {
    expect(linearScale([-1.93, 1.02], [0, 100], { niceTo: 5 }).domain).to.deep.equal([-2, 1.5]);
  });
});
