import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ArgumentError } from '../errors.js';
import { normalQuantile } from './normal-quantile.js';

describe('normalQuantile', () => {
  it('knows the usual quantiles, from the middle to the far tail', () => {
    expect(normalQuantile(0.5)).to.equal(0);
    expect(normalQuantile(0.975)).to.be.closeTo(1.959963984540054, 1e-14);
    expect(normalQuantile(0.001)).to.be.closeTo(-3.090232306167813, 1e-14);
    expect(normalQuantile(1e-10)).to.be.closeTo(-6.361340902404056, 1e-13);
    expect(normalQuantile(1e-300)).to.be.closeTo(-37.04709629936, 1e-10);
  });

  it('is antisymmetric and rises, also where its formulas meet', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 0.5, noNaN: true }), (p) => {
        expect(normalQuantile(1 - p)).to.be.closeTo(-normalQuantile(p), 1e-11);
      }),
    );
    for (const joint of [0.25, 0.75, 0.07]) {
      const below = normalQuantile(joint * (1 - 1e-12));
      const above = normalQuantile(joint * (1 + 1e-12));
      expect(above - below).to.be.within(0, 1e-10);
    }
  });

  it('refuses what is no probability strictly between 0 and 1', () => {
    for (const p of [0, 1, NaN]) expect(() => normalQuantile(p)).to.throw(ArgumentError, 'p is');
  });
});
