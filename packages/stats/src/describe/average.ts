/** The mean of finite numbers, without more ado; NaN of none. */
export function average(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
