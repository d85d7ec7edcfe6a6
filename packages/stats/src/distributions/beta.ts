import { checkBetween } from '../errors.js';
import { betaFront, betaTail, inverseIncompleteBeta } from '../special/incomplete-beta.js';
import { checkedDistribution, densityAtEdge, type Distribution } from './distribution.js';

/**
 * The beta distribution on 0 to 1.
 *
 * @param a - shape at 0, above 0
 * @param b - shape at 1, above 0
 * @throws ArgumentError otherwise
 *
 * @example
 * betaDistribution(2, 3).cdf(0.4); // 0.5248
 * betaDistribution(2, 3).density(0.5); // 1.5
 */
export function betaDistribution(a: number, b: number): Distribution {
  checkBetween('a', a, 0, Infinity);
  checkBetween('b', b, 0, Infinity);
  return checkedDistribution({
    density(x) {
      if (x === 0 || x === 1) return x === 0 ? densityAtEdge(a, b) : densityAtEdge(b, a);
      return x < 0 || x > 1 ? 0 : betaFront(a, b, x, 1 - x) / (x * (1 - x));
    },
    cdf: (x) => betaTail(a, b, x, 1 - x),
    upperTail: (x) => betaTail(b, a, 1 - x, x),
    quantile: (p) => inverseIncompleteBeta(a, b, p),
  });
}
