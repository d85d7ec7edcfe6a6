/** Indices that put the values into ascending order; equal values keep their order. */
export function ascendingOrder(values: Float64Array): Int32Array {
  return Int32Array.from(values, (_, index) => index).sort(
    (i, j) => (values[i] as number) - (values[j] as number) || i - j,
  );
}

/** How many different values there are. */
export function countDistinct(values: Float64Array): number {
  return new Set(values).size;
}
