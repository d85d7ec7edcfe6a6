import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import { checkInteger } from '../errors.js';
import { mix } from './mix.js';

/** A stream of random numbers. Stateful: every call moves it on. */
export interface Random {
  /** 32 random bits, as an integer from 0 to 2^32 - 1. */
  next32(): number;
  /** A multiple of 2^-53 in [0, 1). */
  uniform(): number;
  /** An integer from 0 to `below` - 1, each equally likely (rejection, no modulo bias). `below` from 1 to 2^32. */
  integer(below: number): number;
  /** A normal deviate. @param mean - default 0. @param sd - standard deviation, default 1 */
  normal(mean?: number, sd?: number): number;
}

/**
 * A seeded generator: xoroshiro128+ (Blackman and Vigna, 2018), whose 128 bits of state are a hash of the seed and the stream numbers.
 * Same numbers in, same integers and uniforms out in every engine; normal deviates agree to rounding, for engines differ in `Math.log`.
 *
 * @param seed - any safe integer
 * @param stream - any safe integers: other numbers give an independent stream of the same seed
 * @throws ArgumentError when one of them is no safe integer
 *
 * @example
 * createRandom(1, 2).next32(); // 3213574717
 */
export function createRandom(seed: number, ...stream: number[]): Random {
  checkInteger('seed', seed, Number.MIN_SAFE_INTEGER);
  for (const number of stream) checkInteger('stream', number, Number.MIN_SAFE_INTEGER);
  const [a, b, c, d] = mix([seed, ...stream]);
  // All 128 bits zero would be a fixed point of the generator.
  const generator = xoroshiro128plusFromState([a | 1, b, c, d]);
  const uniform = (): number => uniformFloat64(generator);
  const standardNormal = createPolarNormal(uniform);
  return {
    next32: () => generator.next() >>> 0,
    uniform,
    integer(below) {
      checkInteger('below', below, 1, 0x1_0000_0000);
      // The words are cut into `below` equal parts; one of the few left over is drawn again.
      const part = Math.floor(0x1_0000_0000 / below);
      let integer: number;
      do integer = Math.floor((generator.next() >>> 0) / part);
      while (integer >= below);
      return integer;
    },
    normal: (mean = 0, sd = 1) => mean + sd * standardNormal(),
  };
}

/** Marsaglia's polar method (Marsaglia and Bray, 1964): two deviates a time, the second is kept for the next call. */
function createPolarNormal(uniform: () => number): () => number {
  let spare: number | null = null;
  return () => {
    if (spare !== null) {
      const value = spare;
      spare = null;
      return value;
    }
    let u: number;
    let v: number;
    let s: number;
    do {
      u = 2 * uniform() - 1;
      v = 2 * uniform() - 1;
      s = u * u + v * v;
    } while (s >= 1 || s === 0);
    const factor = Math.sqrt((-2 * Math.log(s)) / s);
    spare = v * factor;
    return u * factor;
  };
}
