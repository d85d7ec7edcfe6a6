import { mean } from '../describe/mean.js';
import { checkFinite, checkInteger } from '../errors.js';
import { decimalScale } from './decimal-scale.js';
import { statisticOf, type FromSums, type PermutationStatistic, type Statistic } from './statistic.js';

/** The pooled values of both groups, treatment first, made ready for summing. */
export interface Pool {
  readonly size: number;
  readonly treatmentSize: number;
  readonly controlSize: number;
  readonly statistic: PermutationStatistic;
  /** As given. */
  readonly values: Float64Array;
  /** (value - centre) * scale: integers whose sums are exact where the values are decimals of few digits, else centred values, scale 1. */
  readonly work: Float64Array;
  readonly scale: number;
  readonly exact: boolean;
  /** Sum of `work`. */
  readonly total: number;
}

/** Both groups in one list, treatment first. */
export function concatenate(treatment: ArrayLike<number>, control: ArrayLike<number>): Float64Array {
  const values = new Float64Array(treatment.length + control.length);
  values.set(treatment);
  values.set(control, treatment.length);
  return values;
}

/** Differences do not care where zero is: near the centre the sums keep the most digits. */
export function centred(values: Float64Array): Pick<Pool, 'work' | 'scale' | 'exact'> {
  // The largest number met is n times a sum plus n1 times the total; halves between such numbers must be exact, too.
  const decimals = decimalScale(values, Number.MAX_SAFE_INTEGER / (16 * values.length));
  const source = decimals ? decimals.integers : values;
  const centre = decimals ? Math.round(mean(source)) : mean(source);
  return { work: source.map((value) => value - centre), scale: decimals?.scale ?? 1, exact: decimals !== null };
}

/** Checks the arguments of every permutation function and prepares the pool. @throws ArgumentError */
export function preparePool(values: ArrayLike<number>, treatmentSize: number, of: Statistic): Pool {
  const statistic = statisticOf(of);
  const smallest = statistic.smallestGroup;
  checkFinite('values', values, 2 * smallest);
  checkInteger('treatmentSize', treatmentSize, smallest, values.length - smallest);
  const copy = new Float64Array(values);
  const prepared = centred(copy);
  return {
    ...prepared,
    size: copy.length,
    treatmentSize,
    controlSize: copy.length - treatmentSize,
    statistic,
    values: copy,
    total: prepared.work.reduce((total, value) => total + value, 0),
  };
}

/** As {@link preparePool}, from two groups. */
export function poolGroups(treatment: ArrayLike<number>, control: ArrayLike<number>, statistic: Statistic): Pool {
  const smallest = statisticOf(statistic).smallestGroup;
  checkFinite('treatment', treatment, smallest);
  checkFinite('control', control, smallest);
  return preparePool(concatenate(treatment, control), treatment.length, statistic);
}

/** Mean difference, in the units of the values, from the sum of the treated `work` values: one rounding where the pool is exact. */
export function meanDifferenceFromSum({ size, treatmentSize, controlSize, total, scale }: Pool): FromSums {
  const expected = treatmentSize * total;
  const divisor = treatmentSize * controlSize * scale;
  return (sum) => (size * sum - expected) / divisor;
}

/** Throws for a range of shuffles that cannot be. */
export function checkRange(from: number, to: number): void {
  checkInteger('from', from, 0);
  checkInteger('to', to, from);
}
