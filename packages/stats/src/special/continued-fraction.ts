/**
 * first + n(1) / (d(1) + n(2) / (d(2) + ...)) by Lentz's method as modified by Thompson and Barnett (1986), until a term changes
 * nothing. No denominator of the fractions here comes near 0.
 */
export function continuedFraction(
  first: number,
  numerator: (m: number) => number,
  denominator: (m: number) => number,
): number {
  let result = first;
  let c = first;
  let d = 0;
  let step: number;
  let m = 1;
  do {
    d = 1 / (denominator(m) + numerator(m) * d);
    c = denominator(m) + numerator(m) / c;
    step = c * d;
    result *= step;
    m += 1;
  } while (Math.abs(step - 1) > 2 * Number.EPSILON);
  return result;
}
