/** From here on the Stirling series below has full double precision. */
export const stirlingFrom = 10;

/** Coefficients of 1/x, 1/x^3, ...: B(2k) / (2k (2k - 1)), B the Bernoulli numbers. */
const stirlingCoefficients = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/**
 * What Stirling's formula lacks: ln Gamma(x) - [(x - 1/2) ln x - x + ln(2 pi) / 2], for x >= 10
 * (Abramowitz and Stegun, 1964, 6.1.41).
 */
export function stirlingCorrection(x: number): number {
  const inverse = 1 / x;
  const square = inverse * inverse;
  return inverse * stirlingCoefficients.reduceRight((sum, coefficient) => sum * square + coefficient, 0);
}

/** ln x, from the distance y = 1 - x where that has more digits. */
export function logOf(x: number, y: number): number {
  return Math.abs(y) < 0.5 ? Math.log1p(-y) : Math.log(x);
}

/** ln Gamma(x) for x > 0: the recurrence Gamma(x + 1) = x Gamma(x) leads to where Stirling's series holds. */
function logGammaOfPositive(x: number): number {
  let shifted = x;
  let product = 1;
  while (shifted < stirlingFrom) {
    product *= shifted;
    shifted += 1;
  }
  const stirling = (shifted - 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI);
  return stirling + stirlingCorrection(shifted) - Math.log(product);
}

/**
 * ln |Gamma(x)|, to about 1e-14 relative or absolute, whichever is larger.
 *
 * @param x - any number; at 0 and the negative integers the result is Infinity
 *
 * @example
 * logGamma(5); // 3.17805383034795
 */
export function logGamma(x: number): number {
  if (x === Infinity) return Infinity;
  if (x > 0) return logGammaOfPositive(x);
  const fromInteger = x - Math.round(x);
  if (fromInteger === 0) return Infinity;
  // Reflection: Gamma(x) Gamma(1 - x) = pi / sin(pi x). The sine is taken of the distance to an integer, where it keeps its digits.
  return Math.log(Math.PI / Math.abs(Math.sin(Math.PI * fromInteger))) - logGammaOfPositive(1 - x);
}

/**
 * ln Beta(a, b) for positive a and b, without the cancellation of three large logarithms of Gamma.
 *
 * @param a - above 0
 * @param b - above 0
 *
 * @example
 * logBeta(2, 3); // -2.484906649788
 */
export function logBeta(a: number, b: number): number {
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  if (large < stirlingFrom) return logGamma(small) + logGamma(large) - logGamma(small + large);
  // ln Gamma(large) - ln Gamma(small + large), with the leading terms of both Stirling formulas taken together.
  const difference =
    small -
    (large - 0.5) * Math.log1p(small / large) -
    small * Math.log(small + large) +
    stirlingCorrection(large) -
    stirlingCorrection(small + large);
  return logGamma(small) + difference;
}
