import { checkFinite, checkLength, checkRows } from '../errors.js';

/** Throws unless `x` is rows of finite numbers, all of one length, and `y` as many finite numbers. */
export function checkData(x: readonly ArrayLike<number>[], y: ArrayLike<number>): void {
  checkRows('x', x);
  checkLength('y', y, x.length);
  checkFinite('y', y);
}
