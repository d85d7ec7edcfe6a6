export type TruthName = 'sine' | 'wave' | 'bump' | 'step' | 'quadratic' | 'line';

/** A true regression function on [0, 1], with values within [-1.5, 1.5]. */
export interface TrueFunction {
  readonly name: TruthName;
  /** In x, as mathematics is written in plain text. */
  readonly formula: string;
  at(x: number): number;
}

/** The functions that simulated data can come from. */
export const trueFunctions: Readonly<Record<TruthName, TrueFunction>> = {
  sine: { name: 'sine', formula: 'sin(2πx)', at: (x) => Math.sin(2 * Math.PI * x) },
  wave: {
    name: 'wave',
    formula: 'sin(2π / (0.3 + x)) · √x',
    at: (x) => Math.sin((2 * Math.PI) / (0.3 + x)) * Math.sqrt(x),
  },
  bump: { name: 'bump', formula: 'exp(−50 (x − 0.5)²)', at: (x) => Math.exp(-50 * (x - 0.5) ** 2) },
  step: { name: 'step', formula: '1 if x > 0.5, else −1', at: (x) => (x > 0.5 ? 1 : -1) },
  quadratic: { name: 'quadratic', formula: '4 (x − 0.5)² − 0.5', at: (x) => 4 * (x - 0.5) ** 2 - 0.5 },
  line: { name: 'line', formula: '2x − 1', at: (x) => 2 * x - 1 },
};

/**
 * The values of a true function at some x.
 *
 * @param x - m numbers from 0 to 1
 * @returns m values
 *
 * @example
 * truthAt('line', Float64Array.of(0, 0.5, 1)); // [-1, 0, 1]
 */
export function truthAt(truth: TruthName, x: Float64Array): Float64Array {
  return x.map((value) => trueFunctions[truth].at(value));
}
