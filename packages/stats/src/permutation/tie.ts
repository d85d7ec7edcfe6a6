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

/** The tie rule for a statistic of unknown make. Infinite statistics tie only with themselves. */
export function defaultTieTolerance(observed: number): number {
  return Number.isFinite(observed) ? relativeTolerance * Math.max(1, Math.abs(observed)) : 0;
}

/** Half the smallest distance that two statistics, or a statistic and another's negative, can have when all sums are integers. */
function halfStep(pool: Pool): number {
  if (!pool.exact) return Infinity;
  if (pool.statistic === 'mean-difference') return 0.5 / (pool.treatmentSize * pool.controlSize * pool.scale);
  return 0.25 / pool.scale;
}

/** Where statistics have the units of the values, 1e-9 of one unit may be large: the rule's 1 is then the largest value. */
export function scaledTieTolerance(observed: number, values: ArrayLike<number>): number {
  const { min, max } = extremes(values);
  const largest = Math.max(-min, max);
  const unit = largest > 0 ? Math.min(1, largest) : 1;
  return relativeTolerance * Math.max(unit, Math.abs(observed));
}

/** The tie tolerance for a pool: see {@link tieTolerance}. */
export function poolTieTolerance(pool: Pool, observed: number): number {
  const hasUnits = pool.statistic === 'mean-difference' || pool.statistic === 'median-difference';
  if (!hasUnits) return defaultTieTolerance(observed);
  return Math.min(scaledTieTolerance(observed, pool.values), halfStep(pool));
}

/**
 * How far a statistic may be from the observed one and still tie with it: 1e-9 of the larger of the observed statistic and 1
 * (or the largest value, if all are smaller than 1). Where the values are decimals, so that sums of them are integers up to a scale,
 * it is never so large that different sums tie.
 *
 * @returns in the units of the statistic
 *
 * @example
 * tieTolerance({ treatment: [1, 2], control: [3, 4], statistic: 'mean-difference' }); // 2e-9
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
 *
 * @example
 * isExtreme(0.3, 0.1 + 0.2, 'greater'); // true
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
 * @example
 * countExtreme({ statistics: [-3, 0.3, 1], observed: 0.1 + 0.2, alternative: 'greater' }); // 2
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
