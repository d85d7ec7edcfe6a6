import { createRandom } from '../random/random.js';
import { halfSubsets, stretchOf, type HalfSubsets } from './half-subsets.js';

/** One random word per shuffle must do, and the tables of the half pools must stay small (2^15 entries). */
export const largestRanked = 30;

/** Shuffles that share a stream of random words. */
export const blockLength = 1024;

/** Cells of the guide table. */
const cells = 1024;

/** Arrangements that take the same number of treated from the low half. */
interface Stretch {
  /** The number of the first, and of the first beyond. */
  readonly first: number;
  readonly end: number;
  /** How many high subsets there are to each low one. */
  readonly highCount: number;
  /** The place that the first has. */
  readonly start: number;
}

/**
 * Numbers all arrangements of a small pool from 0 to C(n, n1) - 1 so that a number leads at once to a subset of the low half and one
 * of the high half: what depends on sums over the treated is then two table look-ups. Arrangements that take the same number of
 * treated from the low half stand together, in a stretch.
 *
 * The place of an arrangement: 2^16 times that of its low subset among the low ones, plus that of its high subset.
 */
export class RankedArrangements {
  readonly low: HalfSubsets;
  readonly high: HalfSubsets;
  readonly count: number;
  readonly #stretches: Stretch[] = [];
  /** The stretch in which each of equally wide cells of ranks begins (Chen and Asau, 1974): almost always the one looked for. */
  readonly #guide = new Uint8Array(cells);

  constructor(
    readonly size: number,
    treatmentSize: number,
  ) {
    const half = size >> 1;
    this.low = halfSubsets(half);
    this.high = halfSubsets(size - half);
    let end = 0;
    for (let lowCount = 0; lowCount <= half; lowCount += 1) {
      const first = end;
      const [lowStart, lows] = stretchOf(this.low, lowCount);
      const [highStart, highCount] = stretchOf(this.high, treatmentSize - lowCount);
      end += lows * highCount;
      const start = lowStart * 0x1_0000 + highStart;
      this.#stretches.push({ first, end, highCount, start });
    }
    this.count = end;
    for (let cell = 0, stretch = 0; cell < cells; cell += 1) {
      while (Math.floor((cell * end) / cells) >= (this.#stretches[stretch] as Stretch).end) stretch += 1;
      this.#guide[cell] = stretch;
    }
  }

  /** The place of every rank. */
  locate(ranks: Uint32Array): Int32Array {
    const stretches = this.#stretches;
    const guide = this.#guide;
    const cellsPerRank = cells / this.count;
    const places = new Int32Array(ranks.length);
    for (let i = 0; i < ranks.length; i += 1) {
      const rank = ranks[i] as number;
      let number = guide[(rank * cellsPerRank) | 0] as number;
      while (rank >= (stretches[number] as Stretch).end) number += 1;
      const { first, highCount, start } = stretches[number] as Stretch;
      const rest = rank - first;
      const lowRank = (rest / highCount) | 0;
      places[i] = start + lowRank * 0x1_0000 + rest - lowRank * highCount;
    }
    return places;
  }

  /** Writes the labels of the arrangement at a place. */
  label(place: number, out: Uint8Array): void {
    const low = this.low.masks[place >> 16] as number;
    const high = this.high.masks[place & 0xffff] as number;
    const half = this.low.size;
    for (let i = 0; i < this.size; i += 1) out[i] = (i < half ? low >> i : high >> (i - half)) & 1;
  }

  /** The ranks of shuffles `block * blockLength` and on: each uniform, from a stream of the block's own. */
  draw(seed: number, block: number): Uint32Array {
    const random = createRandom(seed, block);
    const ranks = new Uint32Array(blockLength);
    for (let i = 0; i < blockLength; i += 1) ranks[i] = random.integer(this.count);
    return ranks;
  }
}
