import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decimalScale } from './decimal-scale.js';

describe('decimalScale', () => {
  it('turns decimals into integers', () => {
    const scaled = decimalScale(Float64Array.of(0.1, 0.2, -3, 0.25));
    expect(scaled?.scale).to.equal(100);
    expect([...(scaled?.integers ?? [])]).to.deep.equal([10, 20, -300, 25]);
    expect(decimalScale(Float64Array.of(3, 4))?.scale).to.equal(1);
    expect(decimalScale(Float64Array.of(1.5e-12))?.scale).to.equal(1e13);
  });

  it('finds the scale of any decimals with few digits', () => {
    const decimals = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 });
    fc.assert(
      fc.property(decimals, fc.nat(6), (integers, digits) => {
        const scaled = decimalScale(Float64Array.from(integers, (integer) => integer / 10 ** digits));
        const factor = 10 ** digits / (scaled?.scale ?? NaN);
        expect([...(scaled?.integers ?? [])].map((integer) => integer * factor)).to.deep.equal(
          integers.map((integer) => integer + 0),
        );
      }),
    );
  });

  it('gives up on values with too many digits, and on sums that would not be exact', () => {
    expect(decimalScale(Float64Array.of(0.1 + 0.2))).to.equal(null);
    expect(decimalScale(Float64Array.of(1e-30))).to.equal(null);
    expect(decimalScale(Float64Array.of(Math.PI, Math.PI, Math.PI, Math.E))).to.equal(null);
    expect(decimalScale(Float64Array.of(1e15, 0.001))).to.equal(null);
    expect(decimalScale(Float64Array.of(60, 50), 100)).to.equal(null);
  });
});
