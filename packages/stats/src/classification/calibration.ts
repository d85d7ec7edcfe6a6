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

export interface CalibrationCurve {
  /** One more than the bins. A probability at an inner edge belongs to the bin below it. */
  readonly edges: Float64Array;
  /** Rows in each bin. */
  readonly counts: Int32Array;
  /** A point for each bin that is not empty, from the lowest probabilities up. */
  readonly points: readonly CalibrationPoint[];
  /** Mean distance of prediction and outcome over the bins, weighted by the counts. */
  readonly expectedCalibrationError: number;
}

export interface CalibrationPoint {
  readonly count: number;
  readonly meanPredicted: number;
  readonly fractionPositive: number;
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
 * calibrationCurve([0, 1, 1, 0], [0.1, 0.4, 0.8, 0.3], { bins: 2 }); // { counts: [3, 1], expectedCalibrationError: 0.1 }
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
  const rows = Array.from({ length: bins }, (): number[] => []);
  for (let i = 0; i < truth.length; i += 1) {
    let bin = 0;
    while (bin < bins - 1 && (probabilities[i] as number) > (edges[bin + 1] as number)) bin += 1;
    (rows[bin] as number[]).push(i);
  }
  const points = rows
    .filter(({ length }) => length > 0)
    .map((members) => {
      const mean = (values: ArrayLike<number>): number => sum(members.map((i) => values[i] as number)) / members.length;
      return { count: members.length, meanPredicted: mean(probabilities), fractionPositive: mean(truth) };
    });
  const distances = points.map((point) => point.count * Math.abs(point.meanPredicted - point.fractionPositive));
  return {
    edges,
    counts: Int32Array.from(rows, ({ length }) => length),
    points,
    expectedCalibrationError: sum(distances) / truth.length,
  };
}
