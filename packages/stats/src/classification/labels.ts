import { ArgumentError, checkLength, checkRows } from '../errors.js';

/** Throws unless there are rows of finite numbers, all of one length, and a label 0 or 1 for each. */
export function checkLabelled(predictors: readonly ArrayLike<number>[], y: ArrayLike<number>): void {
  checkRows('predictors', predictors);
  checkLength('y', y, predictors.length);
  for (let i = 0; i < y.length; i += 1) {
    if (y[i] !== 0 && y[i] !== 1) throw new ArgumentError(`y[${i}]`, y[i], '0 or 1');
  }
}
