import { extremes } from './extremes.js';
import { sum } from './sum.js';
import { deviations } from './variance.js';

/** Deviations from the mean over the root of their sum of squares, and that: NaN and 0 where the values do not vary. */
export function unitDeviations(values: ArrayLike<number>): { direction: Float64Array; norm: number } {
  const fromMean = deviations(values);
  const { min, max } = extremes(fromMean);
  // In units of the largest no square overflows, and not all underflow.
  const largest = Math.max(max, -min);
  const norm = largest && largest * Math.sqrt(sum(fromMean.map((value) => (value / largest) ** 2)));
  return { direction: fromMean.map((value) => value / norm), norm };
}
