import { createTreeEngine, type SplitOptions } from './tree-engine.js';

/** One split of a node. */
export interface Split {
  readonly feature: number;
  /** x <= threshold goes left. */
  readonly threshold: number;
  /** Rows that go left. */
  readonly leftCount: number;
  /** Impurity less that of the two parts, weighted by their rows. */
  readonly gain: number;
}

/** Every split of a node. */
export interface SplitTable {
  /** Of the node. */
  readonly impurity: number;
  /** Feature by feature, thresholds ascending. */
  readonly splits: readonly Split[];
}

/**
 * All splits that a tree weighs at a node: one between each two neighbouring values of each feature, with what it gains.
 *
 * @param options - the node's rows, their classes or numbers, and the fewest rows of a leaf
 * @throws ArgumentError for lengths that differ, numbers that are not finite, and classes out of range
 *
 * @example
 * const { splits } = splitTable({ x: [[1], [2], [4], [8]], y: [0, 0, 1, 0] });
 * splits.map(({ threshold }) => threshold); // [1.5, 3, 6]
 * splits.map(({ gain }) => gain); // [0.04167, 0.125, 0.04167]
 */
export function splitTable(options: SplitOptions): SplitTable {
  const engine = createTreeEngine(options);
  const splits: Split[] = [];
  engine.start(Int32Array.from(options.x.keys()), undefined, (feature, threshold, leftCount, gain) => {
    splits.push({ feature, threshold, leftCount, gain });
  });
  return { impurity: engine.tree().impurities[0] as number, splits };
}
