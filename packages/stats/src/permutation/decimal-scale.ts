/** 10 to this power is the last one that a double holds exactly. */
const largestExponent = 22;

function isMultiple(value: number, scale: number): boolean {
  // An integer over an exact power of ten rounds to the nearest double: equality means the value was written with so few digits.
  return Math.round(value * scale) / scale === value;
}

/**
 * Values read as decimals, as integers: 0.1, 0.2, 0.3 become 1, 2, 3 with scale 10, so that 0.1 + 0.2 ties with 0.3.
 *
 * @param limit - what the sum of the integers' sizes may reach (2^53 at most, so that every sum of them is exact)
 * @returns null when the values have too many digits for that
 */
export function decimalScale(
  values: ArrayLike<number>,
  limit = Number.MAX_SAFE_INTEGER,
): { integers: Float64Array; scale: number } | null {
  let exponent = 0;
  let scale = 1;
  for (let i = 0; i < values.length; i += 1) {
    while (!isMultiple(values[i] as number, scale)) {
      if (exponent === largestExponent) return null;
      exponent += 1;
      scale = 10 ** exponent;
    }
  }
  const integers = Float64Array.from(values, (value) => Math.round(value * scale));
  const size = integers.reduce((total, integer) => total + Math.abs(integer), 0);
  return size <= limit && integers.every((integer, i) => integer / scale === values[i]) ? { integers, scale } : null;
}
