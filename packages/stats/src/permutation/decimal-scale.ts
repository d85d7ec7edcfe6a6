/** 10 to this power is the last one that a double holds exactly. */
const largestExponent = 22;

/**
 * Values read as decimals, as integers: 0.1, 0.2, 0.3 become 1, 2, 3 with scale 10, so that 0.1 + 0.2 ties with 0.3.
 *
 * @param limit - what the sum of the integers' sizes may reach (2^53 at most, so that every sum of them is exact)
 * @returns null when the values have too many digits for that
 */
export function decimalScale(
  values: Float64Array,
  limit = Number.MAX_SAFE_INTEGER,
): { integers: Float64Array; scale: number } | null {
  for (let exponent = 0; exponent <= largestExponent; exponent += 1) {
    const scale = 10 ** exponent;
    // An integer over an exact power of ten rounds to the nearest double: equality means the value was written with so few digits.
    if (values.some((value) => Math.round(value * scale) / scale !== value)) continue;
    const integers = values.map((value) => Math.round(value * scale));
    return integers.reduce((size, integer) => size + Math.abs(integer), 0) <= limit ? { integers, scale } : null;
  }
  return null;
}
