/**
 * C(n, k), the number of ways to choose k out of n; 0 when k is not in 0..n.
 * Exact up to 2^53 (each step divides evenly); beyond, a value above 2^53 that is good for comparing with a limit.
 *
 * @example
 * binomialCoefficient(24, 12); // 2704156
 */
export function binomialCoefficient(n: number, k: number): number {
  if (k < 0 || k > n) return 0;
  const steps = Math.min(k, n - k);
  let result = 1;
  for (let i = 1; i <= steps && result < Infinity; i += 1) result = (result * (n - steps + i)) / i;
  return result;
}
