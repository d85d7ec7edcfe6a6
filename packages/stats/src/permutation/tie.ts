import { checkChoice, checkNumber } from '../errors.js';
import { extremes } from '../describe/extremes.js';
import { observedOf } from './arrangement-statistic.js';
import { poolGroups, type Pool } from './pool.js';
import type { Statistic } from './statistic.js';

/** What counts as "as extreme": at least the observed statistic, at most, or at least as far from 0 (the "absolute" two-sided). */
export type Alternative = 'greater' | 'less' | 'two-sided';

const alternatives: readonly Alternative[] = ['greater', 'less', 'two-sided'];

/** Statistics that differ by rounding tie: |t* - t| <= this times max(1, |t|). */
const relativeTolerance = 1e-9;

/**
 * The tie rule for a statistic of unknown make. Infinite statistics tie only with themselves.
 *
 * @returns 1e-9 * max(1, |observed|)
 *
 * @example
 * defaultTieTolerance(5000); // 0.000005
 */
export function defaultTieTolerance(observed: number): number {
  return Number.isFinite(observed) ? relativeTolerance * Math.max(1, Math.abs(observed)) : 0;
}

/**
 * Where statistics have the units of the values, 1e-9 of one unit may be large: the rule's 1 is then the largest value.
 *
 * @returns in the units of the values
 *
 * @example
 * scaledTieTolerance(0.001, [0.004, 0.003]); // 4e-12
 */
export function scaledTieTolerance(observed: number, values: ArrayLike<number>): number {
  const { min, max } = extremes(values);
  const largest = Math.max(-min, max);
  const unit = largest > 0 ? Math.min(1, largest) : 1;
  return relativeTolerance * Math.max(unit, Math.abs(observed));
}

/**
 * The tie tolerance for a pool: see {@link tieTolerance}.
 *
 * @returns in the units of the statistic
 *
 * @example
 * const values = Float64Array.of(0.25, 0.75);
 * const pool = { values, work: values, size: 2, treatmentSize: 1, controlSize: 1, statistic: meanDifference, scale: 1, exact: false, total: 1 };
 * poolTieTolerance(pool, 0.5); // 7.5e-10
 */
export function poolTieTolerance(pool: Pool, observed: number): number {
  const { step } = pool.statistic;
  return step ? toleranceInUnits(pool, observed, step(pool)) : defaultTieTolerance(observed);
}

/** For a statistic in the units of the values: where all sums are integers, different ones never tie. */
export function toleranceInUnits({ values, exact }: Pool, observed: number, step: number): number {
  return Math.min(scaledTieTolerance(observed, values), exact ? step / 2 : Infinity);
}

/**
 * How far a statistic may be from the observed one and still tie with it: 1e-9 of the larger of the observed statistic and 1
 * (or the largest value, if all are smaller than 1). Where the values are decimals, so that sums of them are integers up to a scale,
 * it is never so large that different sums tie.
 *
 * @returns in the units of the statistic
 * @throws ArgumentError when a group is too small or not finite, or the statistic is unknown
 *
 * @example
 * tieTolerance({ treatment: [2, 4], control: [1, 3], statistic: meanDifference }); // 1e-9
 */
export function tieTolerance(options: {
  readonly treatment: ArrayLike<number>;
  readonly control: ArrayLike<number>;
  readonly statistic: Statistic;
}): number {
  const pool = poolGroups(options.treatment, options.control, options.statistic);
  return poolTieTolerance(pool, observedOf(pool));
}

/**
 * Whether a shuffle's statistic is as extreme as the observed one: the one rule by which dots are coloured and counted.
 *
 * @param tolerance - from {@link tieTolerance} or an exact test; by default 1e-9 * max(1, |observed|)
 * @throws ArgumentError for an unknown alternative
 *
 * @example
 * isExtreme(0.1 + 0.2, 0.3, 'greater'); // true
 * isExtreme(-5, 4, 'two-sided'); // true
 * isExtreme(-5, 4, 'greater'); // false
 */
export function isExtreme(
  statistic: number,
  observed: number,
  alternative: Alternative,
  tolerance = defaultTieTolerance(observed),
): boolean {
  if (alternative === 'greater') return statistic >= observed - tolerance;
  if (alternative === 'less') return statistic <= observed + tolerance;
  checkChoice('alternative', alternative, alternatives);
  return Math.abs(statistic) >= Math.abs(observed) - tolerance;
}

/**
 * How many of `statistics[from]` to `statistics[to - 1]` are as extreme as the observed one.
 * Counts of consecutive stretches add up, so a growing list need not be counted again.
 *
 * @throws ArgumentError for an unknown alternative and a negative tolerance
 *
 * @example
 * countExtreme({ statistics: [1, -3, 2, 4], observed: 2, alternative: 'two-sided' }); // 3
 */
export function countExtreme(options: {
  readonly statistics: ArrayLike<number>;
  readonly observed: number;
  readonly alternative: Alternative;
  readonly from?: number;
  readonly to?: number;
  readonly tolerance?: number;
}): number {
  const { statistics, observed, alternative, from = 0, to = statistics.length } = options;
  const tolerance = options.tolerance ?? defaultTieTolerance(observed);
  checkChoice('alternative', alternative, alternatives);
  checkNumber('tolerance', tolerance, 0);
  let count = 0;
  for (let i = from; i < to; i += 1) {
    if (isExtreme(statistics[i] as number, observed, alternative, tolerance)) count += 1;
  }
  return count;
}
