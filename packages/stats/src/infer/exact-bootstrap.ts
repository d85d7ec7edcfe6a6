import { sequence } from '../random/sampling.js';
import { sum } from '../describe/sum.js';
import { checkFinite, checkInteger } from '../errors.js';
import { scaledTieTolerance } from '../permutation/tie.js';
import { statisticAt, type SampleStatistic } from './bootstrap.js';

/** Values up to which all resamples are gone through: 6,435 different ones of 16,777,216. */
const LARGEST = 8;

export interface ExactBootstrap {
  /** n^n, all equally likely. */
  readonly resamples: number;
  /** What the statistic can be, ascending; values that differ by rounding are one. */
  readonly values: Float64Array;
  readonly probabilities: Float64Array;
  /** Mean and standard deviation of that distribution: the ideal bootstrap's estimates. */
  readonly mean: number;
  readonly standardError: number;
}

/**
 * The bootstrap without chance: the distribution of a statistic over all n^n resamples, by going through the C(2n - 1, n) that differ
 * by more than their order.
 *
 * @param values - 1 to 8
 * @throws ArgumentError for more values, none, or numbers that are not finite
 *
 * Source: N. Fisher and P. Hall (1991), "Bootstrap algorithms for small samples", J. Stat. Planning and Inference 27.
 *
 * @example
 * exactBootstrap([0, 2], mean); // { resamples: 4, values: [0, 1, 2], probabilities: [0.25, 0.5, 0.25], mean: 1 }
 */
export function exactBootstrap(values: ArrayLike<number>, statistic: SampleStatistic): ExactBootstrap {
  checkFinite('values', values);
  const n = values.length;
  checkInteger('number of values', n, 1, LARGEST);
  const found: { value: number; ways: number }[] = [];
  const sample = new Float64Array(n);
  const all = sequence(n);
  // Takes value `next` none to `left` times; `ways` counts the orders of what is taken.
  const visit = (next: number, left: number, ways: number): void => {
    if (left === 0) {
      found.push({ value: statisticAt(sample, all, statistic), ways });
      return;
    }
    if (next === n) return;
    let orders = ways;
    for (let times = 0; times <= left; times += 1) {
      visit(next + 1, left - times, orders);
      sample[n - left + times] = values[next] as number;
      orders = (orders * (left - times)) / (times + 1);
    }
  };
  visit(0, n, 1);
  found.sort((a, b) => a.value - b.value);
  const resamples = n ** n;
  const tolerance = scaledTieTolerance(0, values);
  const distinct: number[] = [];
  const probabilities: number[] = [];
  for (const { value, ways } of found) {
    const last = distinct.length - 1;
    if (value - (distinct[last] as number) <= tolerance) {
      probabilities[last] = (probabilities[last] as number) + ways / resamples;
    } else {
      distinct.push(value);
      probabilities.push(ways / resamples);
    }
  }
  const expectation = (of: (value: number) => number): number =>
    sum(distinct.map((value, i) => of(value) * (probabilities[i] as number)));
  const centre = expectation((value) => value);
  return {
    resamples,
    values: Float64Array.from(distinct),
    probabilities: Float64Array.from(probabilities),
    mean: centre,
    standardError: Math.sqrt(expectation((value) => (value - centre) ** 2)),
  };
}
