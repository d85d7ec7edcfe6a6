import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  add,
  divide,
  dot,
  exactProduct,
  exactSum,
  multiply,
  squareRoot,
  subtract,
  toFloat64Array,
  toNumber,
  vectorOf,
  type DoubleDouble,
} from './double-double.js';

const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
const integer = fc.integer({ min: -(2 ** 31), max: 2 ** 31 });

/** How far two double-doubles are apart, as a share of the second. */
function relativeError(got: DoubleDouble, want: DoubleDouble): number {
  return Math.abs(toNumber(subtract(got, want))) / Math.max(Math.abs(toNumber(want)), 1e-300);
}

describe('double-double arithmetic', () => {
  it('keeps what a sum of doubles loses', () => {
    expect(exactSum(1e16, 1)).to.deep.equal([1e16, 1]);
    expect(toNumber(subtract(add([1e16, 0], [1, 0]), [1e16, 0]))).to.equal(1);
  });

  it('multiplies integers of 32 bits exactly, as big integers do', () => {
    fc.assert(
      fc.property(integer, integer, integer, (a, b, c) => {
        const product = multiply(exactProduct(a, b), [c, 0]);
        expect(BigInt(product[0]) + BigInt(product[1])).to.equal(BigInt(a) * BigInt(b) * BigInt(c));
      }),
    );
  });

  it('divides so that multiplying gives the number back to 30 digits', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        expect(relativeError(multiply(divide([a, 0], [b, 0]), [b, 0]), [a, 0])).to.be.below(1e-30);
      }),
    );
  });

  it('gives what doubles give when dividing by zero', () => {
    expect(divide([1, 0], [0, 0])[0]).to.equal(Infinity);
    expect(divide([0, 0], [0, 0])[0]).to.be.NaN;
  });

  it('takes square roots whose squares give the number back to 30 digits', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (a) => {
        const root = squareRoot([a, 0]);
        expect(relativeError(multiply(root, root), [a, 0])).to.be.below(1e-30);
      }),
    );
    expect(squareRoot([0, 0])).to.deep.equal([0, 0]);
  });

  it('sums products that cancel in doubles', () => {
    const a = vectorOf([1e10, 1, -1e10]);
    const b = vectorOf([1e10, 3, 1e10]);
    expect(toNumber(dot(a, b))).to.equal(3);
  });

  it('rounds vectors to doubles', () => {
    expect(toFloat64Array([[1, 1e-20], ...vectorOf([2])])).to.deep.equal(Float64Array.of(1, 2));
  });
});
