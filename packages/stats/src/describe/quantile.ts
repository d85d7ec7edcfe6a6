import { checkChoice, checkNumber, copyFinite } from '../errors.js';
import { select } from './select.js';

/** The nine definitions of Hyndman and Fan (1996), by their numbers there (and in R). */
export type QuantileType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

const types = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** `[a, b]` of types 4 to 9: the position among the ordered values is a + p (n + 1 - a - b), counted from 1. */
const plottingPositions: Readonly<Record<number, readonly [number, number]>> = {
  4: [0, 1],
  5: [0.5, 0.5],
  6: [0, 0],
  7: [1, 1],
  8: [1 / 3, 1 / 3],
  9: [3 / 8, 3 / 8],
};

interface Position {
  /** Index of the lower ordered value, from 0. */
  readonly index: number;
  /** Weight of the next ordered value, 0 to 1. */
  readonly weight: number;
}

/** Splits a position counted from 1; one that a product of decimals misses by a few roundings is the whole number meant. */
function split(position: number): { whole: number; rest: number } {
  const nearest = Math.round(position);
  if (Math.abs(position - nearest) <= 4 * Number.EPSILON * Math.max(1, nearest)) return { whole: nearest, rest: 0 };
  return { whole: Math.floor(position), rest: position - Math.floor(position) };
}

/** Weight of the next value for types 1 to 3, which take one value or average two. */
function stepWeight(type: QuantileType, whole: number, rest: number): number {
  if (rest > 0) return 1;
  if (type === 2) return 0.5;
  return type === 3 && whole % 2 !== 0 ? 1 : 0;
}

function position(n: number, probability: number, type: QuantileType): Position {
  const ends = plottingPositions[type];
  const exact = ends ? ends[0] + probability * (n + 1 - ends[0] - ends[1]) : n * probability - (type === 3 ? 0.5 : 0);
  const { whole, rest } = split(exact);
  const weight = ends ? rest : stepWeight(type, whole, rest);
  if (whole < 1) return { index: 0, weight: 0 };
  return whole >= n ? { index: n - 1, weight: 0 } : { index: whole - 1, weight };
}

/** Rises with the weight and never leaves low to high, rounding or not. */
function interpolate(low: number, high: number, weight: number): number {
  if (weight === 0 || weight === 1) return weight === 0 ? low : high;
  const range = high - low;
  return range === Infinity ? (1 - weight) * low + weight * high : Math.min(high, low + weight * range);
}

/** A quantile of values in ascending order; arguments are not checked. */
function quantileOfSorted(sorted: Float64Array, probability: number, type: QuantileType): number {
  const { index, weight } = position(sorted.length, probability, type);
  return interpolate(sorted[index] as number, sorted[Math.min(index + 1, sorted.length - 1)] as number, weight);
}

/**
 * The sample quantile, by default type 7 (R's and NumPy's).
 *
 * @param values - in any order, finite
 * @param probability - from 0 to 1
 * @param type - one of the nine definitions of Hyndman and Fan (1996)
 * @throws ArgumentError when `values` is empty or not finite, or another argument is out of range
 *
 * @example
 * quantile([1, 2, 3, 4], 0.25); // 1.75
 * quantile([1, 2, 3, 4], 0.25, 1); // 1
 */
export function quantile(values: ArrayLike<number>, probability: number, type: QuantileType = 7): number {
  const copy = copyFinite('values', values);
  checkNumber('probability', probability, 0, 1);
  checkChoice('type', type, types);
  const { index, weight } = position(copy.length, probability, type);
  const low = select(copy, index);
  if (weight === 0) return low;
  let high = Infinity;
  for (let i = index + 1; i < copy.length; i += 1) {
    if ((copy[i] as number) < high) high = copy[i] as number;
  }
  return interpolate(low, high, weight);
}

/**
 * Several {@link quantile}s of the same values: sorted once.
 *
 * @returns one for each probability
 * @throws ArgumentError as that does
 *
 * @example
 * quantiles([4, 3, 2, 1], [0, 0.5, 1]); // [1, 2.5, 4]
 */
export function quantiles(
  values: ArrayLike<number>,
  probabilities: ArrayLike<number>,
  type: QuantileType = 7,
): Float64Array {
  const sorted = copyFinite('values', values).sort();
  checkChoice('type', type, types);
  return Float64Array.from(probabilities, (probability) => {
    checkNumber('probability', probability, 0, 1);
    return quantileOfSorted(sorted, probability, type);
  });
}

/**
 * The middle value, or the mean of the two middle ones.
 *
 * @throws ArgumentError when empty or not finite
 *
 * @example
 * median([4, 1, 3]); // 3
 */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}
