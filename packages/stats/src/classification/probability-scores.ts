import { checkEach } from '../errors.js';
import { sum } from '../describe/sum.js';
import { checkScored } from './labels.js';
import { thresholdCounts } from './threshold-counts.js';

/** Murphy's parts of the Brier score: brier = reliability - resolution + uncertainty. */
export interface BrierDecomposition {
  /** Mean squared distance of the forecasts from what comes true when they are made: 0 is perfect. */
  readonly reliability: number;
  /** Mean squared distance of what comes true when a forecast is made from the base rate: more is better. */
  readonly resolution: number;
  /** Variance of the classes. */
  readonly uncertainty: number;
}

/** Throws unless there are n classes, 0 or 1, and n probabilities. */
export function checkProbabilities(truth: ArrayLike<number>, probabilities: ArrayLike<number>): void {
  checkScored(truth, probabilities);
  checkEach('probabilities', probabilities, (value) => value >= 0 && value <= 1, 'from 0 to 1');
}

/** Mean of a loss over the rows. */
function meanLoss(
  truth: ArrayLike<number>,
  probabilities: ArrayLike<number>,
  loss: (probability: number, positive: number) => number,
): number {
  checkProbabilities(truth, probabilities);
  const losses = Float64Array.from(probabilities, (probability, i) => loss(probability, truth[i] as number));
  // A compensated sum does not take in an infinity.
  return losses.includes(Infinity) ? Infinity : sum(losses) / losses.length;
}

/**
 * The Brier score: mean squared distance of the probabilities from the classes.
 *
 * @param truth - n classes, 0 or 1
 * @param probabilities - n numbers from 0 to 1
 * @throws ArgumentError when empty, for lengths that differ, another class, no probability
 *
 * Source: G. W. Brier (1950), Monthly Weather Review 78.
 *
 * @example
 * brierScore([0, 1, 1], [0.2, 0.8, 0.5]); // 0.11
 */
export function brierScore(truth: ArrayLike<number>, probabilities: ArrayLike<number>): number {
  return meanLoss(truth, probabilities, (probability, positive) => (probability - positive) ** 2);
}

/**
 * Mean log loss in nats: -log of the probability given to the class that came true. Infinity if that was 0; nothing is clipped.
 *
 * @param truth - n classes, 0 or 1
 * @param probabilities - n numbers from 0 to 1: of class 1
 * @throws ArgumentError when empty, for lengths that differ, another class, no probability
 *
 * Source: I. J. Good (1952), "Rational decisions", JRSS B 14.
 *
 * @example
 * logLoss([0, 1, 1], [0.2, 0.8, 0.5]); // 0.379811
 */
export function logLoss(truth: ArrayLike<number>, probabilities: ArrayLike<number>): number {
  return meanLoss(truth, probabilities, (probability, positive) =>
    positive === 1 ? -Math.log(probability) : -Math.log1p(-probability),
  );
}

/**
 * The parts of the Brier score, over the distinct probabilities.
 *
 * @param truth - n classes, 0 or 1
 * @param probabilities - n numbers from 0 to 1
 * @throws ArgumentError when empty, for lengths that differ, another class, no probability
 *
 * Source: A. H. Murphy (1973), "A new vector partition of the probability score", Journal of Applied Meteorology 12.
 *
 * @example
 * brierDecomposition([0, 1, 1, 0], [0.2, 0.8, 0.8, 0.8]); // { reliability: 0.0233333, resolution: 0.0833333, uncertainty: 0.25 }
 */
export function brierDecomposition(truth: ArrayLike<number>, probabilities: ArrayLike<number>): BrierDecomposition {
  checkProbabilities(truth, probabilities);
  const { thresholds, truePositives, falsePositives, positives, negatives } = thresholdCounts(truth, probabilities);
  const n = positives + negatives;
  const baseRate = positives / n;
  let reliability = 0;
  let resolution = 0;
  for (let k = 1; k < thresholds.length; k += 1) {
    const hits = (truePositives[k] as number) - (truePositives[k - 1] as number);
    const count = hits + (falsePositives[k] as number) - (falsePositives[k - 1] as number);
    reliability += count * ((thresholds[k] as number) - hits / count) ** 2;
    resolution += count * (hits / count - baseRate) ** 2;
  }
  return { reliability: reliability / n, resolution: resolution / n, uncertainty: baseRate * (negatives / n) };
}
