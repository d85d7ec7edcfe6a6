import { sequence, swap } from '../random/sampling.js';
import { checkInteger, checkLength } from '../errors.js';
import { createRandom } from '../random/random.js';
import { blockLength, largestRanked, RankedArrangements } from './ranked-arrangements.js';

/** Random re-labelings of a pool. Shuffle i is a function of the seed and i alone: any one can be asked for again, in any order. */
export interface PermutationShuffles {
  /**
   * The labels of shuffle `i`: 1 where the i-th of the pool counts as treatment, else 0.
   *
   * @param out - written to and returned, if given; as long as the pool
   */
  labels(i: number, out?: Uint8Array): Uint8Array;
}

export interface ShuffleOptions {
  /** How many values there are in both groups together. */
  readonly size: number;
  readonly treatmentSize: number;
  /** Any safe integer. */
  readonly seed: number;
}

type Labeler = (i: number, out: Uint8Array) => void;

/** One random number picks one of all arrangements. */
function byRank({ size, treatmentSize, seed }: ShuffleOptions): Labeler {
  const arrangements = new RankedArrangements(size, treatmentSize);
  let block = -1;
  let places: Int32Array = new Int32Array(0);
  return (i, out) => {
    const wanted = Math.floor(i / blockLength);
    if (wanted !== block) {
      places = arrangements.locate(arrangements.draw(seed, wanted));
      block = wanted;
    }
    arrangements.label(places[i % blockLength] as number, out);
  };
}

/** Draws the smaller group one by one (Fisher and Yates), from a stream of the shuffle's own. */
function byDrawing({ size, treatmentSize, seed }: ShuffleOptions): Labeler {
  const drawn = Math.min(treatmentSize, size - treatmentSize);
  const label = drawn === treatmentSize ? 1 : 0;
  const indices = sequence(size);
  const partners = new Int32Array(drawn);
  return (i, out) => {
    const random = createRandom(seed, i);
    out.fill(1 - label);
    for (let k = 0; k < drawn; k += 1) {
      partners[k] = k + random.integer(size - k);
      swap(indices, k, partners[k] as number);
      out[indices[k] as number] = label;
    }
    // Undone, so that the next shuffle starts from the same order: far cheaper than writing all indices anew.
    for (let k = drawn - 1; k >= 0; k -= 1) swap(indices, k, partners[k] as number);
  };
}

/**
 * Random arrangements of a pool into two groups of fixed sizes, each of the C(n, n1) arrangements equally likely.
 *
 * @throws ArgumentError when a size or the seed is not possible
 *
 * @example
 * const { labels } = permutationShuffles({ size: 5, treatmentSize: 2, seed: 1 });
 * labels(7).filter((label) => label === 1).length; // 2
 */
export function permutationShuffles(options: ShuffleOptions): PermutationShuffles {
  const { size, treatmentSize, seed } = options;
  checkInteger('size', size, 2, 0x7fff_ffff);
  checkInteger('treatmentSize', treatmentSize, 1, size - 1);
  createRandom(seed);
  const write = size <= largestRanked ? byRank(options) : byDrawing(options);
  return {
    labels(i, out = new Uint8Array(size)) {
      checkInteger('i', i, 0);
      checkLength('out', out, size);
      write(i, out);
      return out;
    },
  };
}
