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

/** Throws unless `value` is an integer from `low` to `high`, both included. */
export function checkInteger(argument: string, value: number, low: number, high = Number.MAX_SAFE_INTEGER): void {
  if (Number.isSafeInteger(value) && value >= low && value <= high) return;
  throw new ArgumentError(argument, value, `an integer from ${low} to ${high}`);
}

/** Throws unless `value` is a finite number from `low` to `high`, both included. */
export function checkNumber(argument: string, value: number, low = -Infinity, high = Infinity): void {
  if (Number.isFinite(value) && value >= low && value <= high) return;
  const range = low === -Infinity && high === Infinity ? '' : ` from ${low} to ${high}`;
  throw new ArgumentError(argument, value, `a finite number${range}`);
}

/** Throws unless `value` lies strictly between `low` and `high`. */
export function checkBetween(argument: string, value: number, low: number, high: number): void {
  if (value > low && value < high) return;
  throw new ArgumentError(argument, value, `a number strictly between ${low} and ${high}`);
}

/** Throws unless `values` has at least `minimum` entries, all of them finite. Names the first entry that is not. */
export function checkFinite(argument: string, values: ArrayLike<number>, minimum = 1): void {
  if (values.length < minimum) {
    throw new ArgumentError(argument, values, `a list of at least ${minimum} finite number${minimum === 1 ? '' : 's'}`);
  }
  for (let i = 0; i < values.length; i += 1) {
    if (!Number.isFinite(values[i])) throw new ArgumentError(`${argument}[${i}]`, values[i], 'a finite number');
  }
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

/** Throws unless `value` is one of `choices`. */
export function checkChoice(argument: string, value: unknown, choices: readonly unknown[]): void {
  if (choices.includes(value)) return;
  throw new ArgumentError(argument, value, `one of ${choices.map(String).join(', ')}`);
}
