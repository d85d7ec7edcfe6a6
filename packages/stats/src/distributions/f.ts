import { checkBetween } from '../errors.js';
import { betaFront, betaOddsQuantile, betaTail, byOdds } from '../special/incomplete-beta.js';
import { checkedDistribution, densityAtEdge, type Distribution } from './distribution.js';

/**
 * The F distribution (Snedecor, 1934).
 *
 * @param numerator - degrees of freedom above the line, above 0
 * @param denominator - those below it
 * @throws ArgumentError otherwise
 *
 * @example
 * fDistribution(3, 40).upperTail(2.5); // 0.073254352018
 * fDistribution(2, 10).quantile(0.95); // 4.10282101513
 */
export function fDistribution(numerator: number, denominator: number): Distribution {
  checkBetween('numerator', numerator, 0, Infinity);
  checkBetween('denominator', denominator, 0, Infinity);
  const a = numerator / 2;
  const b = denominator / 2;
  const scale = numerator / denominator;
  return checkedDistribution({
    density(x) {
      if (x === 0) return densityAtEdge(a, 1);
      return x < 0 || x === Infinity ? 0 : byOdds(betaFront, a, b, scale * x) / x;
    },
    cdf: (x) => byOdds(betaTail, a, b, scale * Math.max(0, x)),
    upperTail: (x) => byOdds(betaTail, b, a, 1 / (scale * Math.max(0, x))),
    quantile: (p) => betaOddsQuantile(a, b, p) / scale,
  });
}
