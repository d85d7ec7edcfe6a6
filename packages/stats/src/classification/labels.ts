import { ArgumentError, checkFinite, checkLength } from '../errors.js';

/** Throws unless `values` are as many as asked for, each of them 0 or 1. Names the first entry that is not. */
export function checkBinary(argument: string, values: ArrayLike<number>, length = values.length): void {
  checkLength(argument, values, length);
  for (let i = 0; i < length; i += 1) {
    if (values[i] !== 0 && values[i] !== 1) throw new ArgumentError(`${argument}[${i}]`, values[i], '0 or 1');
  }
}

/** Throws unless there are at least `minimum` finite scores and as many classes, 0 or 1. */
export function checkScored(truth: ArrayLike<number>, scores: ArrayLike<number>, minimum = 1): void {
  checkFinite('scores', scores, minimum);
  checkBinary('truth', truth, scores.length);
}

/** Of the numbers that are NaN, by name: why. */
export function whyUndefined(
  values: Readonly<Record<string, unknown>>,
  reasons: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(reasons).filter(([name]) => Number.isNaN(values[name])));
}

/** Why what is counted among the members of each class is undefined. */
export function missingClass(positives: number): string {
  return positives > 0 ? 'there are no negatives' : 'there are no positives';
}
