import { checkChoice, checkInteger, checkNumber } from '../errors.js';
import { extremes } from './extremes.js';
import { quantiles } from './quantile.js';
import { standardDeviation } from './variance.js';

/** Rules for the number of bins. `auto` takes the more bins of Sturges and Freedman-Diaconis, as NumPy does. */
export type HistogramRule = 'sturges' | 'scott' | 'freedman-diaconis' | 'square-root' | 'auto';

export interface Histogram {
  /** One more than the bins, equally far apart. */
  readonly edges: Float64Array;
  /** Bins are half-open, [a, b), but for the last, which is closed. */
  readonly counts: Int32Array;
}

/** More bins are of no use to anybody, and one far value makes millions of narrow ones. */
const MOST_BINS = 1_000_000;

/** Bins of the given width in the range; one where the width is 0, as that of Freedman and Diaconis can be. */
function binsOf(range: number, width: number): number {
  return width > 0 ? Math.ceil(range / width) : 1;
}

/** The interquartile range, type 7. */
export function interquartileRange(values: ArrayLike<number>): number {
  const [lower, upper] = quantiles(values, [0.25, 0.75]);
  return (upper as number) - (lower as number);
}

const rules: Readonly<Record<HistogramRule, (values: ArrayLike<number>, range: number) => number>> = {
  // 1 + log2 n, rounded up, without the rounding of a logarithm.
  sturges: ({ length }) => 33 - Math.clz32(length - 1),
  scott: (values, range) =>
    binsOf(range, Math.cbrt((24 * Math.sqrt(Math.PI)) / values.length) * standardDeviation(values, 0)),
  'freedman-diaconis': (values, range) => binsOf(range, (2 * interquartileRange(values)) / Math.cbrt(values.length)),
  'square-root': ({ length }) => Math.ceil(Math.sqrt(length)),
  auto: (values, range) => Math.max(rules.sturges(values, range), rules['freedman-diaconis'](values, range)),
};

/**
 * A histogram over the range of the values. Where all are equal it is one bin of width 1 around them.
 *
 * @param bins - how many, up to 1,000,000, or a rule
 * @throws ArgumentError when the values are empty or not finite, and for a number of bins, given or found, out of range
 *
 * Sources: H. Sturges (1926), JASA 21; D. Scott (1979), Biometrika 66; D. Freedman and P. Diaconis (1981), "On the histogram as a
 * density estimator: L2 theory".
 *
 * @example
 * histogram([1, 2, 3, 4, 9], 2); // { edges: [1, 5, 9], counts: [4, 1] }
 */
export function histogram(values: ArrayLike<number>, bins: HistogramRule | number = 'auto'): Histogram {
  const { min, max } = extremes(values);
  checkNumber('range of values', max - min);
  if (typeof bins === 'string') checkChoice('bins', bins, Object.keys(rules));
  const wanted = typeof bins === 'string' ? rules[bins](values, max - min) : bins;
  checkInteger('bins', wanted, 1, MOST_BINS);
  const isFlat = min === max;
  const number = isFlat && typeof bins === 'string' ? 1 : wanted;
  // Wide enough to be seen next to the values.
  const margin = isFlat ? Math.max(0.5, Math.abs(min) * 2 ** -50) : 0;
  const first = min - margin;
  const last = max + margin;
  const step = (last - first) / number;
  const edges = Float64Array.from({ length: number + 1 }, (_, i) => (i === number ? last : first + i * step));
  const counts = new Int32Array(number);
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] as number;
    // Rounding can miss the bin by one: the edges decide.
    let bin = Math.min(number - 1, Math.floor((value - first) / step));
    while (value < (edges[bin] as number)) bin -= 1;
    while (bin < number - 1 && value >= (edges[bin + 1] as number)) bin += 1;
    counts[bin] = (counts[bin] as number) + 1;
  }
  return { edges, counts };
}
