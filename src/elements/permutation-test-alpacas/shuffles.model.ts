import {
  observedStatistic,
  permutationShuffles,
  tieTolerance,
  type permutationStatistics,
  type PermutationShuffles,
  type Statistic,
} from '@explainer-elements/stats';
import type { Herd } from './herd.model.js';

/** Values touched between two looks at the clock: about a millisecond. */
const SLICE = 100_000;

/** Statistics computed at once at least: a call prepares tables. */
const BLOCK = 1024;

/**
 * The shuffles of one herd under one statistic, dealt as they are asked for and kept: shuffle i is a function of the seed and i,
 * so any of them can be stood up again.
 */
export class ShuffleBook {
  readonly observed: number;
  readonly tolerance: number;
  readonly #shuffles: PermutationShuffles;
  #statistics = new Float64Array(0);
  #count = 0;

  constructor(
    readonly herd: Herd,
    readonly statistic: Statistic,
    readonly seed: number,
  ) {
    const { values, treatmentSize } = herd;
    const groups = { treatment: values.slice(0, treatmentSize), control: values.slice(treatmentSize), statistic };
    this.observed = observedStatistic(groups);
    this.tolerance = tieTolerance(groups);
    this.#shuffles = permutationShuffles({ size: values.length, treatmentSize, seed });
  }

  /** How many statistics are known. */
  get count(): number {
    return this.#count;
  }

  /** The statistics of the first shuffles, as many as are known up to `count`. */
  statistics(count: number): Float64Array {
    return this.#statistics.subarray(0, Math.min(count, this.#count));
  }

  /** 1 where the pooled individual stands in the treatment pen. */
  labels(index: number): Uint8Array {
    return this.#shuffles.labels(index);
  }

  /** The arrangement of the data themselves. */
  get observedLabels(): Uint8Array {
    return new Uint8Array(this.herd.values.length).fill(1, 0, this.herd.treatmentSize);
  }

  /** How far ahead the axis may look, so that it holds still while the first shuffles fall. */
  get lookahead(): number {
    return Math.min(1000, Math.floor((10 * SLICE) / this.herd.values.length));
  }

  /**
   * Computes until `count` statistics are known, in slices; what is known is kept when it is cancelled.
   *
   * @param statisticsOf - what computes them; it comes late: see `deal`
   */
  *extend(count: number, statisticsOf: typeof permutationStatistics): Generator<number, number> {
    const first = this.#count;
    const { values, treatmentSize } = this.herd;
    const slice = Math.max(1, Math.min(Math.floor(SLICE / values.length), 4 * BLOCK));
    while (this.#count < count) {
      const from = this.#count;
      const to = Math.max(count, Math.min(BLOCK, this.lookahead)) - from > slice ? from + slice : this.#upTo(count);
      this.#reserve(to);
      const out = this.#statistics.subarray(from, to);
      statisticsOf({ values, treatmentSize, statistic: this.statistic, seed: this.seed, from, to, out });
      this.#count = to;
      yield Math.min(1, (to - first) / (count - first));
    }
    return this.#count;
  }

  #upTo(count: number): number {
    return Math.max(count, Math.min(BLOCK, this.lookahead));
  }

  #reserve(length: number): void {
    if (length <= this.#statistics.length) return;
    const grown = new Float64Array(Math.max(length, 2 * this.#statistics.length));
    grown.set(this.#statistics.subarray(0, this.#count));
    this.#statistics = grown;
  }
}
