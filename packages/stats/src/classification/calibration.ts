import { checkInteger } from '../errors.js';
import { sum } from '../describe/sum.js';
import { checkProbabilities } from './probability-scores.js';

export interface CalibrationCurve {
  /** Rows in each bin, from the lowest probabilities up. */
  readonly counts: Int32Array;
  /** A point for each bin that is not empty. */
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
 * @param bins - number of bins of equal width, default 10; what lies between two of them belongs to the lower one
 * @throws ArgumentError when empty, for lengths that differ, another class, no probability, bins that are no integer from 1
 *
 * Source: A. Niculescu-Mizil and R. Caruana (2005), "Predicting good probabilities with supervised learning", ICML.
 *
 * @example
 * calibrationCurve([0, 1, 1, 0], [0.1, 0.4, 0.8, 0.3], 2); // { counts: [3, 1], expectedCalibrationError: 0.1 }
 */
export function calibrationCurve(
  truth: ArrayLike<number>,
  probabilities: ArrayLike<number>,
  bins = 10,
): CalibrationCurve {
  checkProbabilities(truth, probabilities);
  checkInteger('bins', bins, 1);
  const rows = Array.from({ length: bins }, (): number[] => []);
  for (let i = 0; i < truth.length; i += 1) {
    let bin = 0;
    while ((probabilities[i] as number) > (bin + 1) / bins) bin += 1;
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
    counts: Int32Array.from(rows, ({ length }) => length),
    points,
    expectedCalibrationError: sum(distances) / truth.length,
  };
}
