import { createRandom } from '../random/random.js';
import { binomialCoefficient } from './binomial-coefficient.js';
import { halfSubsets, type HalfSubsets } from './half-subsets.js';

/** One random word per shuffle must do, and the tables of the half pools must stay small (2^15 entries). */
const largestPool = 30;

/** Shuffles that share a stream of random words. */
export const blockLength = 1024;

/** Cells of the guide table. */
const cells = 1024;

/** Subsets of the two halves, by their places in the subset lists, for many arrangements. */
export interface HalfPlaces {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/**
 * Numbers all arrangements of a small pool from 0 to C(n, n1) - 1 so that a number leads at once to a subset of the low half and one
 * of the high half: what depends on sums over the treated is then two table look-ups. Arrangements that take the same number of
 * treated from the low half stand together, in a stretch.
 */
export class RankedArrangements {
  readonly low: HalfSubsets;
  readonly high: HalfSubsets;
  readonly count: number;
  /** Of every stretch: where it begins and ends, how many high subsets there are to each low one, and where the subset lists begin. */
  readonly #first: Float64Array;
  readonly #end: Float64Array;
  readonly #highCount: Float64Array;
  readonly #highStart: Int32Array;
  /** The stretch in which each of equally wide cells of ranks begins (Chen and Asau, 1974): almost always the one looked for. */
  readonly #guide = new Uint8Array(cells);

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
    this.count = binomialCoefficient(size, treatmentSize);
    this.#first = new Float64Array(half + 1);
    this.#end = new Float64Array(half + 1);
    this.#highCount = new Float64Array(half + 1);
    this.#highStart = new Int32Array(half + 1);
    let end = 0;
    for (let lowCount = 0; lowCount <= half; lowCount += 1) {
      const highCount = binomialCoefficient(size - half, treatmentSize - lowCount);
      this.#first[lowCount] = end;
      end += binomialCoefficient(half, lowCount) * highCount;
      this.#end[lowCount] = end;
      this.#highCount[lowCount] = highCount;
      this.#highStart[lowCount] = this.high.start[treatmentSize - lowCount] ?? 0;
    }
    for (let cell = 0, stretch = 0; cell < cells; cell += 1) {
      while (Math.floor((cell * this.count) / cells) >= (this.#end[stretch] as number)) stretch += 1;
      this.#guide[cell] = stretch;
    }
  }

  /** The half subsets of every rank. */
  locate(ranks: Uint32Array): HalfPlaces {
    const ends = this.#end;
    const guide = this.#guide;
    const cellsPerRank = cells / this.count;
    const places = { low: new Int32Array(ranks.length), high: new Int32Array(ranks.length) };
    for (let i = 0; i < ranks.length; i += 1) {
      const rank = ranks[i] as number;
      let stretch = guide[(rank * cellsPerRank) | 0] as number;
      while (rank >= (ends[stretch] as number)) stretch += 1;
      const rest = rank - (this.#first[stretch] as number);
      const highCount = this.#highCount[stretch] as number;
      const lowRank = (rest / highCount) | 0;
      places.low[i] = (this.low.start[stretch] as number) + lowRank;
      places.high[i] = (this.#highStart[stretch] as number) + (rest - lowRank * highCount);
    }
    return places;
  }

  /** Writes the labels of the arrangement that is made of these two half subsets. */
  label(lowPlace: number, highPlace: number, out: Uint8Array): void {
    const low = this.low.masks[lowPlace] as number;
    const high = this.high.masks[highPlace] as number;
    const half = this.low.size;
    for (let i = 0; i < half; i += 1) out[i] = (low >> i) & 1;
    for (let i = 0; i < this.high.size; i += 1) out[half + i] = (high >> i) & 1;
  }

  /** The ranks of shuffles `block * blockLength` and on: each uniform, by rejection, from a stream of the block's own. */
  draw(seed: number, block: number): Uint32Array {
    const random = createRandom(seed, block);
    const width = Math.floor(0x1_0000_0000 / this.count);
    const ranks = new Uint32Array(blockLength);
    let drawn = 0;
    while (drawn < blockLength) {
      const rank = (random.next32() / width) >>> 0;
      // The few words left over after cutting all of them into `count` equal parts are drawn again.
      if (rank >= this.count) continue;
      ranks[drawn] = rank;
      drawn += 1;
    }
    return ranks;
  }
}
