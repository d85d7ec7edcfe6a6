import { quantiles } from '../describe/quantile.js';
import { ArgumentError, checkBetween, checkFinite, checkInteger } from '../errors.js';
import type { Interval } from '../intervals/binomial.js';
import { finish, type Steps } from '../steps.js';
import { createRandom } from '../random/random.js';
import { bootstrapIndices } from '../random/sampling.js';

/** A statistic of one sample. It must not change the sample and must return a number. */
export type SampleStatistic = (sample: Float64Array) => number;

/** Values drawn a slice: about a millisecond. */
const SLICE = 20_000;

/** The statistic of values[indices]. @throws ArgumentError when it is no number */
export function statisticAt(values: ArrayLike<number>, indices: ArrayLike<number>, statistic: SampleStatistic): number {
  const result = statistic(Float64Array.from(indices, (index) => values[index] as number));
  if (Number.isFinite(result)) return result;
  throw new ArgumentError('statistic', result, 'a function that returns a number for every resample');
}

export interface BootstrapPlan {
  readonly values: ArrayLike<number>;
  readonly statistic: SampleStatistic;
  /** How many resamples. */
  readonly resamples: number;
  /** Any safe integer. Resample b is a function of it and b alone. */
  readonly seed: number;
}

/**
 * The bootstrap (Efron, 1979): the statistic of samples drawn from the values with replacement, in slices.
 *
 * @returns a generator that yields its progress, from 0 to 1, and returns the statistics
 * @throws ArgumentError on the first step, for values or statistics that are not finite, and numbers out of range
 *
 * @example
 * const steps = bootstrapReplicatesSteps({ values: [2, 2, 2], statistic: mean, resamples: 3, seed: 1 });
 * steps.next().value; // [2, 2, 2]
 */
export function* bootstrapReplicatesSteps({ values, statistic, resamples, seed }: BootstrapPlan): Steps<Float64Array> {
  checkFinite('values', values);
  checkInteger('resamples', resamples, 1);
  const replicates = new Float64Array(resamples);
  const aSlice = Math.ceil(SLICE / values.length);
  for (let b = 0; b < resamples; b += 1) {
    if (b > 0 && b % aSlice === 0) yield b / resamples;
    replicates[b] = statisticAt(values, bootstrapIndices(values.length, createRandom(seed, b)), statistic);
  }
  return replicates;
}

/**
 * {@link bootstrapReplicatesSteps} in one go.
 *
 * @example
 * bootstrapReplicates({ values: [2, 2, 2], statistic: mean, resamples: 3, seed: 1 }); // [2, 2, 2]
 */
export function bootstrapReplicates(plan: BootstrapPlan): Float64Array {
  return finish(bootstrapReplicatesSteps(plan));
}

/** Quantiles (type 7) of the replicates at two probabilities. */
export function intervalAt(replicates: ArrayLike<number>, probabilities: readonly [number, number]): Interval {
  const [low, high] = quantiles(replicates, probabilities) as unknown as [number, number];
  return { low, high };
}

/**
 * The percentile interval (Efron, 1981): quantiles, type 7, of the replicates.
 *
 * @param level - confidence level; default 0.95
 * @throws ArgumentError for no replicates, numbers that are not finite and a level out of range
 *
 * @example
 * percentileInterval([1, 2, 3, 4, 5], 0.5); // { low: 2, high: 4 }
 */
export function percentileInterval(replicates: ArrayLike<number>, level = 0.95): Interval {
  checkBetween('level', level, 0, 1);
  return intervalAt(replicates, [(1 - level) / 2, (1 + level) / 2]);
}
