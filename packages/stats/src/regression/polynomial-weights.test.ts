import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { multiplyVector } from '../linear-algebra/products.js';
import { polynomialRegression } from './polynomial-regression.js';
import { polynomialWeights } from './polynomial-weights.js';

const distinct = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 16, maxLength: 30 });

function smooth(x: Float64Array, y: Float64Array, at: Float64Array, degree: number): Float64Array {
  const result = new Float64Array(at.length);
  multiplyVector(polynomialWeights(x, at, degree), y, result);
  return result;
}

describe('polynomial weights', () => {
  it('reproduce polynomials of their degree, also between and beyond the points', () => {
    fc.assert(
      fc.property(distinct, fc.integer({ min: 0, max: 8 }), (values, degree) => {
        const x = Float64Array.from(values, (value) => value / 1000);
        const polynomial = (value: number): number =>
          Array.from({ length: degree + 1 }, (_, k) => (k % 2 ? -1 : 2) * value ** k).reduce((a, b) => a + b, 0);
        const at = Float64Array.of(-1, -0.5, 0, 0.123, 1);
        const got = smooth(x, x.map(polynomial), at, degree);
        const scale = polynomialWeights(x, at, degree).reduce((most, value) => Math.max(most, Math.abs(value)), 1);
        got.forEach((value, a) => expect(value).to.be.closeTo(polynomial(at[a] ?? NaN), 1e-12 * scale));
      }),
    );
  });

  it('fit what polynomial regression fits at degree 15 of equally spaced points', () => {
    const x = Float64Array.from({ length: 40 }, (_, i) => (i + 0.5) / 40);
    const y = x.map((value, i) => Math.sin(6 * value) + ((i * 7) % 5) / 10);
    const reference = polynomialRegression(x, y, 15);
    smooth(x, y, x, 15).forEach((value, i) => expect(value).to.be.closeTo(reference.fitted[i] ?? NaN, 1e-12));
  });

  it('interpolate 16 equally spaced points by degree 15', () => {
    const x = Float64Array.from({ length: 16 }, (_, i) => i);
    const y = x.map((value) => (value % 3) - 1);
    smooth(x, y, x, 15).forEach((value, i) => expect(value).to.be.closeTo(y[i] ?? NaN, 1e-11));
  });

  it('stop at the degree the distinct x determine', () => {
    const x = Float64Array.of(1, 1, 3, 3);
    expect([...smooth(x, Float64Array.of(0, 2, 5, 5), Float64Array.of(2), 3)]).to.deep.equal([3]);
    const twins = polynomialWeights(Float64Array.of(2, 2), Float64Array.of(7), 1);
    twins.forEach((weight) => expect(weight).to.be.closeTo(0.5, 1e-15));
  });
});
