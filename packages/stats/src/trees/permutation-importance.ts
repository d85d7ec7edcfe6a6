import { mean } from '../describe/mean.js';
import { standardDeviation } from '../describe/variance.js';
import { checkData, checkInteger } from '../errors.js';
import type { Random } from '../random/random.js';
import { shuffle } from '../random/sampling.js';
import { meanLoss, type Loss } from './mean-loss.js';

export interface PermutationImportanceOptions {
  /** n rows of p features, best such as the model has not seen. */
  readonly x: readonly ArrayLike<number>[];
  /** n classes or numbers. */
  readonly y: ArrayLike<number>;
  /** What the model says of rows: n numbers. */
  readonly predict: (rows: readonly ArrayLike<number>[]) => ArrayLike<number>;
  /** Default 1 where a prediction differs from y, else 0. */
  readonly loss?: Loss;
  /** Shuffles of each feature, at least 2; default 5. */
  readonly repeats?: number;
  readonly random: Random;
}

/** By how much the mean loss rises when a feature's values are shuffled among the rows. */
export interface PermutationImportances {
  /** Mean loss with nothing shuffled. */
  readonly loss: number;
  /** Mean rise per feature, */
  readonly means: readonly number[];
  /** and its standard deviation over the repeats (n - 1). */
  readonly standardDeviations: readonly number[];
}

/**
 * Permutation importances of any model: a feature matters if the loss rises when its values are shuffled. Yields the share done,
 * after each shuffle.
 *
 * @throws ArgumentError at the first step, for lengths that differ, numbers that are not finite and fewer than 2 repeats
 *
 * Source: L. Breiman (2001), "Random forests", Machine Learning 45; A. Fisher, C. Rudin and F. Dominici (2019), "All models are
 * wrong, but many are useful", JMLR 20.
 *
 * @example
 * const [x, y] = [[[1, 3], [2, 3], [3, 3], [4, 3]], [0, 0, 1, 1]];
 * const predict = (rows) => rows.map((row) => (row[0] > 2.5 ? 1 : 0));
 * const steps = permutationImportanceSteps({ x, y, predict, repeats: 2, random: createRandom(1) });
 * let step = steps.next();
 * while (!step.done) step = steps.next();
 * step.value.loss; // 0
 * step.value.means[1]; // 0
 */
export function* permutationImportanceSteps({
  x,
  y,
  predict,
  loss,
  repeats = 5,
  random,
}: PermutationImportanceOptions): Generator<number, PermutationImportances, void> {
  checkData(x, y, 'x');
  checkInteger('repeats', repeats, 2);
  const lossOf = (rows: readonly ArrayLike<number>[]): number => meanLoss(y, predict(rows), loss);
  const before = lossOf(x);
  const means: number[] = [];
  const standardDeviations: number[] = [];
  const p = (x[0] as ArrayLike<number>).length;
  for (let f = 0; f < p; f += 1) {
    const rises: number[] = [];
    while (rises.length < repeats) {
      const others = shuffle(x, random);
      const rows = x.map((row, i) =>
        Float64Array.from(row).fill((others[i] as ArrayLike<number>)[f] as number, f, f + 1),
      );
      rises.push(lossOf(rows) - before);
      yield (f + rises.length / repeats) / p;
    }
    means.push(mean(rises));
    standardDeviations.push(standardDeviation(rises));
  }
  return { loss: before, means, standardDeviations };
}
