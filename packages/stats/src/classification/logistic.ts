import { checkNumber } from '../errors.js';
import { addAt, largestOf } from '../linear-algebra/vectors.js';
import { combine, createModelBasis, weightedStep, type ModelBasis } from '../regression/weighted-basis.js';
import { checkLabelled } from './labels.js';
import { sigmoid } from './sigmoid.js';

/** Why a number of a logistic regression is NaN. */
export type LogisticUndefinedReason =
  | 'the classes can be separated'
  | 'a predictor is a combination of the ones before it'
  | 'a penalty biases the coefficients'
  | 'the steps did not settle';

/** Logistic regression of n labels on p predictors. Where the classes can be separated, all that is estimated is NaN. */
export interface LogisticRegression {
  /** Length p + 1, the intercept first. NaN for a predictor that the ones before it (and the constant) determine. */
  readonly coefficients: Float64Array;
  /** From the inverse of the information. */
  readonly standardErrors: Float64Array;
  /** Of y = 1, length n. */
  readonly probabilities: Float64Array;
  /** In nats, without the penalty. */
  readonly logLikelihood: number;
  readonly meanLogLoss: number;
  /** Of the constant alone. */
  readonly nullLogLikelihood: number;
  /** 1 - logLikelihood / nullLogLikelihood. */
  readonly mcFaddenRSquared: number;
  /** How many coefficients can be told apart. */
  readonly rank: number;
  /**
   * Whether a line (plane) has all of one class strictly on one side (`complete`), or some of it there and the rest on the line
   * itself (`quasi-complete`): the likelihood then grows without end. A penalty leaves this to the case of one class.
   */
  readonly separation: 'none' | 'complete' | 'quasi-complete';
  /** Where there is separation: coefficients of such a line, positive for y = 1, negative for y = 0, or 0. */
  readonly separator: Float64Array | null;
  readonly iterations: number;
  /** Whether Newton's steps came to an end. False, too, where there is separation. */
  readonly converged: boolean;
  readonly undefined: Readonly<Partial<Record<LogisticUndefinableName, LogisticUndefinedReason>>>;
}

export type LogisticUndefinableName =
  'coefficients' | 'standardErrors' | 'probabilities' | 'logLikelihood' | 'meanLogLoss' | 'mcFaddenRSquared';

export interface LogisticOptions {
  /** Penalty: lambda / 2 |b|^2 is added to the sum of the log losses, the intercept is free. Default 0. */
  readonly lambda?: number;
}

const MOST_STEPS = 100;

/** Newton's steps double the digits: after one that moves no logit by more than this share, nothing is left to gain. */
const SETTLED = 1e-12;

/** Losses that differ by less than this are equal but for rounding. */
const ROUNDED = 1 + 1e-12;

/** A logit that a step changes by less than this share of the largest change has not been changed. */
const UNMOVED = 1e-9;

/** One changed by more than this share has been. */
const MOVED = 1e-4;

/**
 * Logistic regression by Newton's method, with half steps where a whole one would raise the loss. Separation is proved: by logits
 * that all have the right sign (complete), or by a step that moves no logit to the wrong side (quasi-complete).
 *
 * @param predictors - n rows of p numbers
 * @param y - n labels, 0 or 1
 * @throws ArgumentError for lengths that differ, numbers that are not finite, other labels and a negative penalty
 *
 * Sources: P. McCullagh and J. A. Nelder (1989), "Generalized Linear Models", 2nd ed., 4.4; A. Albert and J. A. Anderson (1984),
 * "On the existence of maximum likelihood estimates in logistic regression models", Biometrika 71.
 *
 * @example
 * logisticRegression([[0], [0], [0], [1], [1], [1]], [0, 0, 1, 0, 1, 1]).probabilities[5]; // 0.6667
 * logisticRegression([[1], [2], [3], [4]], [0, 0, 1, 1]).separation; // 'complete'
 */
export function logisticRegression(
  predictors: readonly ArrayLike<number>[],
  y: ArrayLike<number>,
  { lambda = 0 }: LogisticOptions = {},
): LogisticRegression {
  checkLabelled(predictors, y);
  checkNumber('lambda', lambda, 0);
  const n = y.length;
  const basis = createModelBasis(predictors, lambda);
  const positives = Array.from(y).reduce((sum, value) => sum + value, 0);
  const oneClass = positives % n === 0;
  const climbed = oneClass ? null : climb(basis, predictors, y, lambda > 0);
  const separation = climbed?.separation ?? 'complete';
  const converged = climbed?.factor !== undefined;
  const nothing = new Float64Array(basis.size).fill(NaN);
  const nullLogLikelihood = positives * logShare(positives, n) + (n - positives) * logShare(n - positives, n);
  const logLikelihood = converged ? -climbed.state.loss : NaN;
  const unknown = separation === 'none' ? 'the steps did not settle' : 'the classes can be separated';
  const reason = converged ? undefined : unknown;
  const alias = basis.vectors.length < basis.size ? 'a predictor is a combination of the ones before it' : undefined;
  const reasons: Readonly<Record<LogisticUndefinableName, LogisticUndefinedReason | undefined>> = {
    coefficients: reason ?? alias,
    standardErrors: reason ?? (lambda > 0 ? 'a penalty biases the coefficients' : alias),
    probabilities: reason,
    logLikelihood: reason,
    meanLogLoss: reason,
    mcFaddenRSquared: reason,
  };
  const separator = climbed?.separator ?? nothing.map((_, j) => (j === 0 && oneClass ? (positives > 0 ? 1 : -1) : 0));
  return {
    coefficients: converged ? basis.coefficients(climbed.shares) : nothing,
    standardErrors: converged && lambda === 0 ? basis.spreads(climbed.factor) : nothing,
    probabilities: Float64Array.from(y, (_, i) => (converged ? sigmoid(climbed.state.logits[i] as number) : NaN)),
    logLikelihood,
    meanLogLoss: -logLikelihood / n,
    nullLogLikelihood,
    mcFaddenRSquared: 1 - logLikelihood / nullLogLikelihood,
    rank: basis.vectors.length,
    separation,
    separator: separation === 'none' ? null : separator,
    iterations: climbed?.iterations ?? 0,
    converged,
    undefined: Object.fromEntries(Object.entries(reasons).filter(([, why]) => why !== undefined)),
  };
}

/** log(count / n), and 0 where it will be multiplied by a count of 0. */
function logShare(count: number, n: number): number {
  return count > 0 ? Math.log(count / n) : 0;
}

/** Logits, and what follows from them. Rows beyond the labels are those of the penalty. */
interface State {
  readonly logits: Float64Array;
  /** Second derivatives of the losses, and the negative first ones. */
  readonly weights: Float64Array;
  readonly residuals: Float64Array;
  /** Sum of the log losses. */
  readonly loss: number;
  /** The same with the penalty. */
  readonly total: number;
}

function stateOf(logits: Float64Array, y: ArrayLike<number>): State {
  const weights = new Float64Array(logits.length).fill(1);
  const residuals = logits.map((z) => -z);
  let loss = 0;
  let penalty = 0;
  for (let i = 0; i < y.length; i += 1) {
    const margin = y[i] === 1 ? (logits[i] as number) : (residuals[i] as number);
    const e = Math.exp(-Math.abs(margin));
    const wrong = (margin > 0 ? e : 1) / (1 + e);
    residuals[i] = y[i] === 1 ? wrong : -wrong;
    weights[i] = e / ((1 + e) * (1 + e));
    loss += Math.log1p(e) + Math.max(0, -margin);
  }
  for (let i = y.length; i < logits.length; i += 1) penalty += (logits[i] as number) ** 2 / 2;
  return { logits, weights, residuals, loss, total: loss + penalty };
}

interface Climbed {
  readonly state: State;
  readonly shares: Float64Array;
  readonly separation: LogisticRegression['separation'];
  readonly separator?: Float64Array;
  readonly iterations: number;
  /** There if the steps settled. */
  readonly factor?: Float64Array;
}

/** Newton's steps from 0 on. */
function climb(
  basis: ModelBasis,
  predictors: readonly ArrayLike<number>[],
  y: ArrayLike<number>,
  penalised: boolean,
): Climbed {
  const { vectors } = basis;
  const shares = new Float64Array(vectors.length);
  let state = stateOf(new Float64Array((vectors[0] as Float64Array).length), y);
  let iterations = 0;
  let watching = !penalised;
  const separated = (separation: Climbed['separation'], direction: Float64Array): Climbed => ({
    state,
    shares,
    separation,
    // What cannot be told apart is not needed.
    separator: basis.coefficients(direction).map((value) => value || 0),
    iterations,
  });
  for (; iterations < MOST_STEPS; iterations += 1) {
    const step = weightedStep(vectors, state.weights, state.residuals);
    if (!step) break;
    const change = combine(vectors, step.shares);
    const largest = largestOf(change);
    if (largest <= SETTLED * (1 + largestOf(state.logits))) {
      return { state, shares, separation: 'none', iterations, factor: step.factor };
    }
    const margins = marginsOf(change, y);
    if (watching && margins.every((margin) => margin > -UNMOVED * largest)) {
      const isStill = (_: unknown, i: number): boolean => (margins[i] as number) < MOVED * largest;
      const still = predictors.filter(isStill);
      // A line through some points can be turned a little if it separates them, too: then Newton's steps will get there.
      watching = false;
      const rest = still.length > 0 && logisticRegression(still, Array.from(y).filter(isStill)).separation;
      if (rest !== false && rest !== 'complete') return separated('quasi-complete', step.shares);
    }
    let length = 1;
    let next = stateOf(sumOf(state.logits, length, change), y);
    while (next.total > state.total * ROUNDED) {
      length /= 2;
      next = stateOf(sumOf(state.logits, length, change), y);
    }
    addAt(shares, 0, length, step.shares, 0, shares.length);
    state = next;
    if (!penalised && marginsOf(state.logits, y).every((margin) => margin > 0)) return separated('complete', shares);
  }
  return { state, shares, separation: 'none', iterations };
}

function sumOf(logits: Float64Array, length: number, change: Float64Array): Float64Array {
  const result = logits.slice();
  addAt(result, 0, length, change, 0, result.length);
  return result;
}

/** Logits seen from their labels: above 0 on the right side. */
function marginsOf(logits: Float64Array, y: ArrayLike<number>): Float64Array {
  return Float64Array.from(y, (label, i) => (label === 1 ? 1 : -1) * (logits[i] as number));
}
