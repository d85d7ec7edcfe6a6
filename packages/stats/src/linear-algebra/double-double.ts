/**
 * Double-double arithmetic: a number is the unevaluated sum of a double and a much smaller double, about 32 decimal
 * digits in all. Least squares on ill-conditioned columns (high powers, years) keeps every digit of a double this way,
 * where double arithmetic alone loses half of them or more.
 *
 * Values must stay below about 1e290, where the splitting of a factor would overflow.
 *
 * Sources: T. J. Dekker (1971), "A floating-point technique for extending the available precision", Numerische
 * Mathematik 18; Y. Hida, X. S. Li and D. H. Bailey (2001), "Algorithms for quad-double precision floating point
 * arithmetic", ARITH-15.
 */
export type DoubleDouble = readonly [high: number, low: number];

export type DoubleDoubleVector = readonly DoubleDouble[];

/** 2^27 + 1: multiplying by it splits a double into two halves of 26 bits. */
const SPLITTER = 134217729;

export const ZERO: DoubleDouble = [0, 0];
export const ONE: DoubleDouble = [1, 0];

/** a + b exactly, as a double and its rounding error. */
export function exactSum(a: number, b: number): DoubleDouble {
  const sum = a + b;
  const shadow = sum - a;
  return [sum, a - (sum - shadow) + (b - shadow)];
}

/** a * b exactly, as a double and its rounding error. */
export function exactProduct(a: number, b: number): DoubleDouble {
  const product = a * b;
  const scaledA = SPLITTER * a;
  const highA = scaledA - (scaledA - a);
  const lowA = a - highA;
  const scaledB = SPLITTER * b;
  const highB = scaledB - (scaledB - b);
  const lowB = b - highB;
  return [product, lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB)];
}

export function add(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const [high, error] = exactSum(a[0], b[0]);
  const [tail, tailError] = exactSum(a[1], b[1]);
  const [middle, rest] = exactSum(high, error + tail);
  return exactSum(middle, rest + tailError);
}

export function subtract(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  return add(a, [-b[0], -b[1]]);
}

export function multiply(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const [product, error] = exactProduct(a[0], b[0]);
  return exactSum(product, error + (a[0] * b[1] + a[1] * b[0]));
}

/** a / b by long division: three quotient digits, each a double. */
export function divide(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const first = a[0] / b[0];
  if (!Number.isFinite(first)) return [first, 0];
  const afterFirst = subtract(a, multiply([first, 0], b));
  const second = afterFirst[0] / b[0];
  const third = subtract(afterFirst, multiply([second, 0], b))[0] / b[0];
  return add(exactSum(first, second), [third, 0]);
}

/** The square root of a number that is not negative: one Newton step from the double's root. */
export function squareRoot(a: DoubleDouble): DoubleDouble {
  const root = Math.sqrt(a[0]);
  if (root === 0) return ZERO;
  const remainder = subtract(a, exactProduct(root, root));
  return exactSum(root, remainder[0] / (2 * root));
}

export function toNumber(a: DoubleDouble): number {
  return a[0] + a[1];
}

/** Plain doubles as double-doubles. */
export function vectorOf(values: ArrayLike<number>): DoubleDouble[] {
  return Array.from(values, (value) => [value, 0]);
}

/** The values rounded to doubles. */
export function toFloat64Array(vector: DoubleDoubleVector): Float64Array {
  return Float64Array.from(vector, toNumber);
}

/** The inner product of two vectors, of which the second may be longer. */
export function dot(a: DoubleDoubleVector, b: DoubleDoubleVector): DoubleDouble {
  let sum = ZERO;
  for (let i = 0; i < a.length; i += 1) sum = add(sum, multiply(a[i] as DoubleDouble, b[i] as DoubleDouble));
  return sum;
}
