import { expect } from '@open-wc/testing';
import { multiplyVector } from '../linear-algebra/products.js';
import { polynomialWeights } from './polynomial-weights.js';
import { ridgePolynomialWeights } from './ridge-weights.js';
import { ridgeRegression } from './ridge-regression.js';

const x = Float64Array.from({ length: 20 }, (_, i) => (i + 0.5) / 20);
const y = x.map((value, i) => Math.cos(5 * value) + (i % 3) / 4);

describe('ridge weights', () => {
  it('fit what ridge regression on the powers of 2x - 1 fits', () => {
    for (const lambda of [1e3, 1, 1e-3, 1e-6]) {
      const fitted = new Float64Array(20);
      multiplyVector(ridgePolynomialWeights(x, x, 9, lambda), y, fitted);
      const powers = Array.from(x, (value) => Array.from({ length: 9 }, (_, k) => (2 * value - 1) ** (k + 1)));
      const reference = ridgeRegression(powers, y, lambda);
      fitted.forEach((value, i) => expect(value).to.be.closeTo(reference.fitted[i] ?? NaN, 1e-11));
    }
  });

  it('become those of the polynomial as the penalty vanishes', () => {
    const at = Float64Array.of(0, 0.3, 1);
    const plain = polynomialWeights(x, at, 5);
    ridgePolynomialWeights(x, at, 5, 1e-14).forEach((value, i) => expect(value).to.be.closeTo(plain[i] ?? NaN, 1e-9));
  });

  it('become the mean under an enormous penalty', () => {
    ridgePolynomialWeights(x, Float64Array.of(0.9), 9, 1e15).forEach((value) =>
      expect(value).to.be.closeTo(0.05, 1e-12),
    );
  });
});
