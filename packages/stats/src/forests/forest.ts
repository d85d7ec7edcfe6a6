import { checkInteger } from '../errors.js';
import { createRandom, type Random } from '../random/random.js';
import { bootstrapIndices } from '../random/sampling.js';
import type { DecisionTree } from '../trees/decision-tree.js';
import { createTreeEngine, type SplitOptions } from '../trees/tree-engine.js';

export interface ForestOptions extends SplitOptions {
  /** How many features are drawn for each split; default floor(sqrt p) for classes, floor(p / 3) for numbers, at least 1. */
  readonly features?: number;
  readonly seed: number;
  /** Draws the rows of a tree: indices, several times where drawn so; default n with replacement. */
  readonly draw?: (n: number, random: Random) => Int32Array;
}

/** A random forest that grows tree by tree. */
export interface ForestGrower {
  /** Grows n more trees; default 1. */
  tick(n?: number): void;
  /** So far. */
  readonly trees: readonly DecisionTree[];
  /** Rows that each tree was grown on, as drawn. */
  readonly bootstraps: readonly Int32Array[];
}

/**
 * Prepares a random forest. Each tree is grown on rows drawn with replacement, and each of its splits is the best one of some
 * features, drawn anew (more are drawn where none of them can be split; of tied splits, the one drawn first). Tree t depends on the seed and on t alone.
 *
 * @param options - as of a tree; `seed`, any safe integer
 * @throws ArgumentError for lengths that differ, numbers that are not finite, classes and limits out of range
 *
 * Source: L. Breiman (2001), "Random forests", Machine Learning 45.
 *
 * @example
 * const x = Array.from({ length: 20 }, (_, i) => [i, i % 3]);
 * const y = x.map(([a]) => (a > 9 ? 1 : 0));
 * const forest = createForestGrower({ x, y, seed: 1 });
 * forest.tick(25);
 * combineTrees(forest.trees, [[2, 1], [18, 2]]).soft; // [0, 1]
 * const outOfBag = combineTrees(forest.trees, x, forest.bootstraps);
 * meanLoss(y, outOfBag.soft) < 0.2; // true
 */
export function createForestGrower(options: ForestOptions): ForestGrower {
  const { x, criterion, seed, draw = bootstrapIndices } = options;
  const p = x[0]?.length ?? 1;
  const { features = Math.max(1, Math.floor(criterion === 'squaredError' ? p / 3 : Math.sqrt(p))) } = options;
  checkInteger('features', features, 1, p);
  const engine = createTreeEngine(options, features);
  const trees: DecisionTree[] = [];
  const bootstraps: Int32Array[] = [];
  return {
    trees,
    bootstraps,
    tick(n = 1) {
      checkInteger('n', n, 0);
      for (let grown = 0; grown < n; grown += 1) {
        const random = createRandom(seed, trees.length);
        const rows = draw(x.length, random);
        engine.start(rows, random);
        engine.tick(x.length);
        trees.push(engine.tree());
        bootstraps.push(rows);
      }
    },
  };
}
