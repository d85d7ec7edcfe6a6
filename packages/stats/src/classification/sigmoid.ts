/**
 * The logistic function 1 / (1 + exp(-z)), right to the last digits of its smallest values.
 *
 * @example
 * sigmoid(0); // 0.5
 * sigmoid(-745); // 5e-324
 */
export function sigmoid(z: number): number {
  const e = Math.exp(-Math.abs(z));
  return (z < 0 ? e : 1) / (1 + e);
}

/**
 * log(1 + exp(z)), without overflow.
 *
 * @example
 * softplus(0); // 0.6931471805599453
 * softplus(1000); // 1000
 */
export function softplus(z: number): number {
  return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
}

/**
 * The logarithm of {@link sigmoid}, finite where that is 0 to rounding.
 *
 * @example
 * logSigmoid(-1000); // -1000
 */
export function logSigmoid(z: number): number {
  return -softplus(-z);
}
