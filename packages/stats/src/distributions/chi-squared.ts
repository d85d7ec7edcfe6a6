import { checkBetween } from '../errors.js';
import { gammaFront, gammaQuantile, gammaTail } from '../special/incomplete-gamma.js';
import { checkedDistribution, densityAtEdge, type Distribution } from './distribution.js';

/**
 * The chi-squared distribution.
 *
 * @param degreesOfFreedom - above 0, whole or not
 * @throws ArgumentError otherwise
 *
 * @example
 * chiSquaredDistribution(10).upperTail(30); // 0.000856641210775
 * chiSquaredDistribution(5).quantile(0.5); // 4.3514601910955
 */
export function chiSquaredDistribution(degreesOfFreedom: number): Distribution {
  checkBetween('degreesOfFreedom', degreesOfFreedom, 0, Infinity);
  const half = degreesOfFreedom / 2;
  return checkedDistribution({
    density(x) {
      if (x === 0) return densityAtEdge(half, 0.5);
      return x < 0 || x === Infinity ? 0 : gammaFront(half, x / 2) / x;
    },
    cdf: (x) => gammaTail(half, x / 2, false),
    upperTail: (x) => gammaTail(half, x / 2, true),
    quantile: (p) => 2 * (p > 0.5 ? gammaQuantile(half, 1 - p, true) : gammaQuantile(half, p, false)),
  });
}
