import { sum } from '../describe/sum.js';
import { checkInteger } from '../errors.js';
import { createRandom, type Random } from '../random/random.js';
import { bootstrapIndices } from '../random/sampling.js';
import type { DecisionTree } from '../trees/decision-tree.js';
import { createTreeEngine, type SplitOptions } from '../trees/tree-engine.js';
import { createTally, type ForestVotes } from './votes.js';

export interface ForestOptions extends SplitOptions {
  /** How many features are drawn for each split; default floor(sqrt p) for classes, floor(p / 3) for numbers, at least 1. */
  readonly features?: number;
  readonly seed: number;
  /** Draws the rows of a tree: indices, several times where drawn so; default n with replacement. */
  readonly draw?: (n: number, random: Random) => Int32Array;
}

/** Out-of-bag votes, and how wrong they are. */
export interface OutOfBag extends ForestVotes {
  /** Soft votes: share of the rows voted on whose class is wrong; of numbers the mean squared error. NaN if there are none. */
  readonly error: number;
  /** The same of hard votes. */
  readonly hardError: number;
}

/** A random forest that grows tree by tree. */
export interface ForestGrower {
  /** Grows n more trees; default 1. */
  tick(n?: number): void;
  /** So far. */
  readonly trees: readonly DecisionTree[];
  /** Rows that each tree was grown on, as drawn. */
  readonly bootstraps: readonly Int32Array[];
  /** Votes of each tree on the rows that it has not seen. */
  outOfBag(): OutOfBag;
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
 * const forest = createForestGrower({ x, y: x.map(([a]) => (a > 9 ? 1 : 0)), seed: 1 });
 * forest.tick(25);
 * combineTrees(forest.trees, [[2, 1], [18, 2]]).soft; // [0, 1]
 * forest.outOfBag().error < 0.2; // true
 */
export function createForestGrower(options: ForestOptions): ForestGrower {
  const { x, y, criterion, seed, draw = bootstrapIndices } = options;
  const p = x[0]?.length ?? 1;
  const areNumbers = criterion === 'squaredError';
  const { features = Math.max(1, Math.floor(areNumbers ? p / 3 : Math.sqrt(p))) } = options;
  checkInteger('features', features, 1, p);
  const engine = createTreeEngine(options, features);
  const trees: DecisionTree[] = [];
  const bootstraps: Int32Array[] = [];
  const tally = createTally(x, p, engine.width, areNumbers);
  const errorOf = (predictions: Float64Array): number => {
    const errors = Array.from(predictions, (value, row) => value - (y[row] as number)).filter(
      (error) => !Number.isNaN(error),
    );
    return sum(errors.map((error) => (areNumbers ? error * error : Number(error !== 0)))) / errors.length;
  };
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
        const tree = engine.tree();
        trees.push(tree);
        bootstraps.push(rows);
        tally.add(tree, rows);
      }
    },
    outOfBag() {
      const votes = tally.votes();
      return { ...votes, error: errorOf(votes.soft), hardError: errorOf(votes.hard) };
    },
  };
}
