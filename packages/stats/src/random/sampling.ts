import { ArgumentError, checkInteger } from '../errors.js';
import type { Random } from './random.js';

/** Exchanges two entries. */
export function swap<T>(values: { [place: number]: T }, i: number, j: number): void {
  const swapped = values[i] as T;
  values[i] = values[j] as T;
  values[j] = swapped;
}

/** The numbers 0 to n - 1 in order. */
export function sequence(n: number): Int32Array {
  return Int32Array.from({ length: n }, (_, i) => i);
}

/**
 * A shuffled copy: every order equally likely (Fisher and Yates; Durstenfeld, 1964). The input stays as it is.
 *
 * @param values - any list
 * @returns as many
 *
 * @example
 * shuffle([1, 2, 3], createRandom(1)).sort(); // [1, 2, 3]
 */
export function shuffle<T>(values: ArrayLike<T>, random: Random): T[] {
  const result = Array.from(values);
  shuffleInPlace(result, random);
  return result;
}

/** As {@link shuffle}, of the list itself. */
export function shuffleInPlace(values: { [place: number]: unknown; length: number }, random: Random): void {
  for (let i = values.length - 1; i > 0; i -= 1) swap(values, i, random.integer(i + 1));
}

/**
 * `count` different indices out of 0 to n - 1, in random order: simple random sampling without replacement.
 *
 * @throws ArgumentError when `count` exceeds `n`
 *
 * @example
 * new Set(sampleIndices(9, 4, createRandom(1))).size; // 4
 */
export function sampleIndices(n: number, count: number, random: Random): Int32Array {
  checkInteger('n', n, 0, 0x7fff_ffff);
  if (count > n) throw new ArgumentError('count', count, `at most n, which is ${n}`);
  checkInteger('count', count, 0);
  const indices = sequence(n);
  for (let i = 0; i < count; i += 1) {
    swap(indices, i, i + random.integer(n - i));
  }
  return indices.slice(0, count);
}

/**
 * `count` indices out of 0 to n - 1 drawn with replacement (Efron, 1979); `count` is n by default.
 *
 * @throws ArgumentError unless n is from 1 on and `count` from 0 on
 *
 * @example
 * bootstrapIndices(1, createRandom(1), 3); // [0, 0, 0]
 */
export function bootstrapIndices(n: number, random: Random, count = n): Int32Array {
  checkInteger('n', n, 1, 0x7fff_ffff);
  checkInteger('count', count, 0);
  return Int32Array.from({ length: count }, () => random.integer(n));
}
