import { checkEach, checkFinite, checkLength, checkRows } from '../errors.js';

/** Throws unless each value is a class, 0 or 1. */
export function checkClasses(argument: string, values: ArrayLike<number>): void {
  checkEach(argument, values, (value) => value === 0 || value === 1, '0 or 1');
}

/** Throws unless there are at least `minimum` finite scores and as many classes. */
export function checkScored(truth: ArrayLike<number>, scores: ArrayLike<number>, minimum = 1): void {
  checkFinite('scores', scores, minimum);
  checkLength('truth', truth, scores.length);
  checkClasses('truth', truth);
}

/** Why what is counted among the members of each class is undefined. */
export function missingClass(positives: number): string {
  return positives > 0 ? 'no negatives' : 'no positives';
}

/** Throws unless there are rows of finite numbers, all of one length, and a label 0 or 1 for each. */
export function checkLabelled(predictors: readonly ArrayLike<number>[], y: ArrayLike<number>): void {
  checkRows('predictors', predictors);
  checkLength('y', y, predictors.length);
  checkClasses('y', y);
}
