/** A wrong argument: says which one, what was given and what is allowed. Extends `RangeError`. */
export class ArgumentError extends RangeError {
  override readonly name = 'ArgumentError';

  /**
   * @param argument - the argument's name, as in the signature
   * @param value - what was given
   * @param allowed - what would have been right, in words
   */
  constructor(
    readonly argument: string,
    readonly value: unknown,
    readonly allowed: string,
  ) {
    super(`${argument} is ${display(value)}, but must be ${allowed}`);
  }
}

function display(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`;
  if (ArrayBuffer.isView(value) || Array.isArray(value)) return `a list of ${(value as ArrayLike<unknown>).length}`;
  return typeof value === 'function' ? 'a function' : String(value);
}

/**
 * Throws unless `value` is an integer from `low` to `high`, both included.
 *
 * @throws ArgumentError that names `argument`
 *
 * @example
 * let message = '';
 * try {
 *   checkInteger('k', 2.5, 1, 5);
 * } catch (error) {
 *   message = error.message;
 * }
 * message; // 'k is 2.5, but must be an integer from 1 to 5'
 */
export function checkInteger(argument: string, value: number, low: number, high = Number.MAX_SAFE_INTEGER): void {
  if (Number.isSafeInteger(value) && value >= low && value <= high) return;
  throw new ArgumentError(argument, value, integers(low, high));
}

function integers(low: number, high: number): string {
  return `an integer from ${low} to ${high}`;
}

/**
 * Throws unless `value` is a finite number from `low` to `high`, both included.
 *
 * @throws ArgumentError that names `argument`
 *
 * @example
 * let message = '';
 * try {
 *   checkNumber('alpha', 2, 0, 1);
 * } catch (error) {
 *   message = error.message;
 * }
 * message; // 'alpha is 2, but must be a finite number from 0 to 1'
 */
export function checkNumber(argument: string, value: number, low = -Infinity, high = Infinity): void {
  if (Number.isFinite(value) && value >= low && value <= high) return;
  const range = low === -Infinity && high === Infinity ? '' : ` from ${low} to ${high}`;
  throw new ArgumentError(argument, value, `a finite number${range}`);
}

/**
 * Throws unless `value` lies strictly between `low` and `high`.
 *
 * @throws ArgumentError that names `argument`
 *
 * @example
 * let message = '';
 * try {
 *   checkBetween('p', 1, 0, 1);
 * } catch (error) {
 *   message = error.message;
 * }
 * message; // 'p is 1, but must be a number strictly between 0 and 1'
 */
export function checkBetween(argument: string, value: number, low: number, high: number): void {
  if (value > low && value < high) return;
  throw new ArgumentError(argument, value, `a number strictly between ${low} and ${high}`);
}

/**
 * Throws unless `values` has at least `minimum` entries, all of them finite. Names the first entry that is not.
 *
 * @throws ArgumentError that names `argument`, or the entry
 *
 * @example
 * let message = '';
 * try {
 *   checkFinite('x', [1, NaN]);
 * } catch (error) {
 *   message = error.message;
 * }
 * message; // 'x[1] is NaN, but must be a finite number'
 */
export function checkFinite(argument: string, values: ArrayLike<number>, minimum = 1): void {
  if (values.length < minimum) {
    throw new ArgumentError(argument, values, `a list of finite numbers, at least ${minimum}`);
  }
  for (let i = 0; i < values.length; i += 1) {
    if (!Number.isFinite(values[i])) throw new ArgumentError(`${argument}[${i}]`, values[i], 'a finite number');
  }
}

/** Throws unless all values pass. Names the first that does not. */
export function checkEach(
  argument: string,
  values: ArrayLike<number>,
  passes: (value: number) => boolean,
  allowed: string,
): void {
  for (let i = 0; i < values.length; i += 1) {
    if (!passes(values[i] as number)) throw new ArgumentError(`${argument}[${i}]`, values[i], allowed);
  }
}

/** Throws unless all values are integers from `low` to `high`, both included. Names the first that is not. */
export function checkIntegers(
  argument: string,
  values: ArrayLike<number>,
  low: number,
  high = Number.MAX_SAFE_INTEGER,
): void {
  checkEach(argument, values, (value) => Number.isInteger(value) && value >= low && value <= high, integers(low, high));
}

/** Throws unless all values are finite numbers from `low` to `high`, both included. Names the first that is not. */
export function checkNumbers(argument: string, values: ArrayLike<number>, low: number, high = Number.MAX_VALUE): void {
  checkEach(argument, values, (value) => value >= low && value <= high, `a finite number from ${low} to ${high}`);
}

/** A copy as typed array, checked as {@link checkFinite} does: both in one go, for lists of all kinds, is several times as fast. */
export function copyFinite(argument: string, values: ArrayLike<number>, minimum = 1): Float64Array {
  const copy = new Float64Array(values.length);
  // Finite numbers less themselves are 0, all others NaN.
  let nothing = 0;
  for (let i = 0; i < copy.length; i += 1) {
    const value = values[i] as number;
    copy[i] = value;
    nothing += value - value;
  }
  if (nothing !== 0 || copy.length < minimum) checkFinite(argument, values, minimum);
  return copy;
}

/** Throws unless `values` has exactly `length` entries. */
export function checkLength(argument: string, values: ArrayLike<unknown>, length: number): void {
  if (values.length !== length) throw new ArgumentError(argument, values, `a list of ${length}`);
}

/**
 * Throws unless `value` is one of `choices`.
 *
 * @throws ArgumentError that names `argument`
 *
 * @example
 * let message = '';
 * try {
 *   checkChoice('side', 'up', ['left', 'right']);
 * } catch (error) {
 *   message = error.message;
 * }
 * message; // 'side is "up", but must be one of left, right'
 */
export function checkChoice(argument: string, value: unknown, choices: readonly unknown[]): void {
  if (choices.includes(value)) return;
  throw new ArgumentError(argument, value, `one of ${choices.map(String).join(', ')}`);
}

/**
 * Throws unless there are rows, all of one length (`width`, if given), of finite numbers.
 *
 * @throws ArgumentError that names `argument`, the row, or its entry
 *
 * @example
 * let message = '';
 * try {
 *   checkRows('x', [[1, 2], [3]]);
 * } catch (error) {
 *   message = error.message;
 * }
 * message; // 'x[1] is a list of 1, but must be a list of 2'
 */
export function checkRows(argument: string, rows: readonly ArrayLike<number>[], width = rows[0]?.length): void {
  if (width === undefined) throw new ArgumentError(argument, rows, 'a list of at least 1 row');
  rows.forEach((row, index) => {
    checkList(`${argument}[${index}]`, row, width);
  });
}

/** Throws unless `values` has exactly `length` entries, all of them finite. */
export function checkList(argument: string, values: ArrayLike<number>, length: number): void {
  checkLength(argument, values, length);
  checkFinite(argument, values, 0);
}

/** Throws unless there are at least `minimum` finite x, and as many y. */
export function checkPairs(x: ArrayLike<number>, y: ArrayLike<number>, minimum = 1): void {
  checkFinite('x', x, minimum);
  checkList('y', y, x.length);
}

/** Throws unless there are rows of finite numbers, all of one length, and a finite y for each. */
export function checkData(rows: readonly ArrayLike<number>[], y: ArrayLike<number>, argument = 'predictors'): void {
  checkRows(argument, rows);
  checkList('y', y, rows.length);
}

/**
 * Throws unless each of the named values is a finite number from 0 to 1.
 *
 * @throws ArgumentError that names the first that is not
 *
 * @example
 * let message = '';
 * try {
 *   checkShares({ alpha: 0.5, gamma: 2 });
 * } catch (error) {
 *   message = error.message;
 * }
 * message; // 'gamma is 2, but must be a finite number from 0 to 1'
 */
export function checkShares(values: Readonly<Record<string, number>>): void {
  for (const [argument, value] of Object.entries(values)) checkNumber(argument, value, 0, 1);
}
