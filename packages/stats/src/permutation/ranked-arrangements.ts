import { createRandom } from '../random/random.js';
import { binomialCoefficient } from './binomial-coefficient.js';
import { halfSubsets, type HalfSubsets } from './half-subsets.js';

/** One random word per shuffle must do, and the tables of the half pools must stay small (2^15 entries). */
const largestPool = 30;

/** Shuffles that share a stream of random words. */
export const blockLength = 1024;

/** The arrangements that take a given number of treated from the low half of the pool: ranks up to `end`, exclusively. */
interface Stretch {
  readonly end: number;
  readonly first: number;
  readonly lowStart: number;
  readonly highStart: number;
  /** Subsets of the high half for each of the low half. */
  readonly highCount: number;
}

/**
 * Numbers all arrangements of a small pool from 0 to C(n, n1) - 1 so that a number leads at once to a subset of the low half and one
 * of the high half: what depends on sums over the treated is then two table look-ups.
 */
export class RankedArrangements {
  readonly low: HalfSubsets;
  readonly high: HalfSubsets;
  readonly count: number;
  /** Where {@link locate} leaves its answer: indices into the subset lists of the halves. */
  lowIndex = 0;
  highIndex = 0;
  readonly #stretches: readonly Stretch[];

  static fits(size: number): boolean {
    return size <= largestPool;
  }

  constructor(
    readonly size: number,
    treatmentSize: number,
  ) {
    const half = size >> 1;
    this.low = halfSubsets(half);
    this.high = size - half === half ? this.low : halfSubsets(size - half);
    this.#stretches = this.#split(treatmentSize);
    this.count = binomialCoefficient(size, treatmentSize);
  }

  /** Longest stretches first, so that a look-up seldom passes more than two. */
  #split(treatmentSize: number): Stretch[] {
    const { low, high } = this;
    const lengths: { count: number; length: number }[] = [];
    for (let count = 0; count <= Math.min(low.size, treatmentSize); count += 1) {
      const length = binomialCoefficient(low.size, count) * binomialCoefficient(high.size, treatmentSize - count);
      if (length > 0) lengths.push({ count, length });
    }
    lengths.sort((a, b) => b.length - a.length);
    let first = 0;
    return lengths.map(({ count, length }) => {
      const stretch: Stretch = {
        first,
        end: first + length,
        lowStart: low.start[count] as number,
        highStart: high.start[treatmentSize - count] as number,
        highCount: binomialCoefficient(high.size, treatmentSize - count),
      };
      first += length;
      return stretch;
    });
  }

  /** Finds the two half subsets of an arrangement. */
  locate(rank: number): void {
    let i = 0;
    let stretch = this.#stretches[0] as Stretch;
    while (rank >= stretch.end) {
      i += 1;
      stretch = this.#stretches[i] as Stretch;
    }
    const rest = rank - stretch.first;
    const lowRank = Math.floor(rest / stretch.highCount);
    this.lowIndex = stretch.lowStart + lowRank;
    this.highIndex = stretch.highStart + (rest - lowRank * stretch.highCount);
  }

  /** Writes the labels of an arrangement. */
  label(rank: number, out: Uint8Array): void {
    this.locate(rank);
    const low = this.low.masks[this.lowIndex] as number;
    const high = this.high.masks[this.highIndex] as number;
    for (let i = 0; i < this.low.size; i += 1) out[i] = (low >> i) & 1;
    for (let i = 0; i < this.high.size; i += 1) out[this.low.size + i] = (high >> i) & 1;
  }

  /** The ranks of shuffles `block * blockLength` and on: each uniform, by rejection, from a stream of the block's own. */
  draw(seed: number, block: number): Uint32Array {
    const random = createRandom(seed, block);
    const width = Math.floor(0x1_0000_0000 / this.count);
    const ranks = new Uint32Array(blockLength);
    let drawn = 0;
    while (drawn < blockLength) {
      const rank = Math.floor(random.next32() / width);
      if (rank >= this.count) continue;
      ranks[drawn] = rank;
      drawn += 1;
    }
    return ranks;
  }
}
