import { checkChoice, checkInteger } from '../errors.js';
import { quantiles } from '../describe/quantile.js';
import { sum } from '../describe/sum.js';
import { checkProbabilities } from './probability-scores.js';

export interface CalibrationOptions {
  /** How many bins; default 10. */
  readonly bins?: number;
  /** Bins of equal width (default), or between quantiles of the probabilities. */
  readonly strategy?: 'uniform' | 'quantile';
}

/** By bin, from the lowest probabilities up. */
export interface CalibrationCurve {
  /** One more than the bins. A probability at an inner edge belongs to the bin below it. */
  readonly edges: Float64Array;
  readonly counts: Int32Array;
  /** NaN in an empty bin. */
  readonly meanPredicted: Float64Array;
  /** NaN in an empty bin. */
  readonly fractionPositive: Float64Array;
  /** Mean distance of the two, weighted by the counts. */
  readonly expectedCalibrationError: number;
  /** Why numbers above are NaN, by name. */
  readonly undefined: Readonly<Record<string, string>>;
}

/**
 * The calibration curve, or reliability diagram: how often what is predicted with a probability comes true.
 *
 * @param truth - n classes, 0 or 1
 * @param probabilities - n numbers from 0 to 1
 * @throws ArgumentError when empty, for lengths that differ, another class, no probability, bins that are no integer from 1
 *
 * Source: A. Niculescu-Mizil and R. Caruana (2005), "Predicting good probabilities with supervised learning", ICML.
 *
 * @example
 * calibrationCurve([0, 1, 1, 0], [0.1, 0.4, 0.8, 0.3], { bins: 2 }); // { counts: [3, 1], fractionPositive: [0.3333333333333333, 1], expectedCalibrationError: 0.1 }
 */
export function calibrationCurve(
  truth: ArrayLike<number>,
  probabilities: ArrayLike<number>,
  { bins = 10, strategy = 'uniform' }: CalibrationOptions = {},
): CalibrationCurve {
  checkProbabilities(truth, probabilities);
  checkInteger('bins', bins, 1);
  checkChoice('strategy', strategy, ['uniform', 'quantile']);
  const levels = Float64Array.from({ length: bins + 1 }, (_, i) => i / bins);
  const edges = strategy === 'uniform' ? levels : quantiles(probabilities, levels);
  const predicted = Array.from({ length: bins }, (): number[] => []);
  const positives = new Float64Array(bins);
  for (let i = 0; i < truth.length; i += 1) {
    const probability = probabilities[i] as number;
    let bin = 0;
    while (bin < bins - 1 && probability > (edges[bin + 1] as number)) bin += 1;
    (predicted[bin] as number[]).push(probability);
    positives[bin] = (positives[bin] as number) + (truth[i] as number);
  }
  const counts = Int32Array.from(predicted, (list) => list.length);
  const totals = Float64Array.from(predicted, sum);
  const empty = counts.includes(0) ? 'the bin is empty' : '';
  return {
    edges,
    counts,
    meanPredicted: totals.map((total, bin) => total / (counts[bin] as number)),
    fractionPositive: positives.map((count, bin) => count / (counts[bin] as number)),
    expectedCalibrationError:
      totals.reduce((error, total, bin) => error + Math.abs(total - (positives[bin] as number)), 0) / truth.length,
    undefined: empty ? { meanPredicted: empty, fractionPositive: empty } : {},
  };
}
