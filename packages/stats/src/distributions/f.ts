import { checkBetween } from '../errors.js';
import { betaFront, betaOddsQuantile, betaTail } from '../special/incomplete-beta.js';
import { checkedDistribution, densityAtEdge, type Distribution } from './distribution.js';

/**
 * The F distribution (Snedecor, 1934).
 *
 * @param numerator - degrees of freedom above the line, above 0
 * @param denominator - those below it
 * @throws ArgumentError otherwise
 *
 * @example
 * fDistribution(3, 40).upperTail(2.5); // 0.0732543520179499
 * fDistribution(2, 10).quantile(0.95); // 4.1028210151304
 */
export function fDistribution(numerator: number, denominator: number): Distribution {
  checkBetween('numerator', numerator, 0, Infinity);
  checkBetween('denominator', denominator, 0, Infinity);
  const a = numerator / 2;
  const b = denominator / 2;
  // x / (1 - x) of the beta variable x; 1 over it where it is large, so that both x and 1 - x keep their digits.
  const x = (value: number): number => 1 / (1 + denominator / (numerator * value));
  const y = (value: number): number => 1 / (1 + (numerator * value) / denominator);
  return checkedDistribution({
    density(value) {
      if (value === 0) return densityAtEdge(a, 1);
      return value < 0 || value === Infinity ? 0 : betaFront(a, b, x(value), y(value)) / value;
    },
    cdf: (value) => (value <= 0 ? 0 : betaTail(a, b, x(value), y(value))),
    upperTail: (value) => (value <= 0 ? 1 : betaTail(b, a, y(value), x(value))),
    quantile: (p) => (betaOddsQuantile(a, b, p) * denominator) / numerator,
  });
}
