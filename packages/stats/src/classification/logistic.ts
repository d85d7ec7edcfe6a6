import { sum } from '../describe/sum.js';
import { checkNumber } from '../errors.js';
import { factorizePivoted, rowOfR } from '../linear-algebra/householder.js';
import { transpose, type Matrix } from '../linear-algebra/matrix.js';
import { minimumNormSolution, solveFor } from '../linear-algebra/minimum-norm.js';
import { multiplyVector } from '../linear-algebra/products.js';
import { roundingOf } from '../linear-algebra/qr.js';
import { addAt, dotAt, largestOf } from '../linear-algebra/vectors.js';
import { designOf } from '../regression/weighted-design.js';
import { checkLabelled } from './labels.js';
import { sigmoid } from './sigmoid.js';

/** Why a number of a logistic regression is NaN. */
export type LogisticUndefinedReason =
  | 'the classes can be separated'
  | 'the steps did not settle'
  | 'predictors depend on each other'
  | 'the coefficients are penalised';

/** Logistic regression of n labels on p predictors. Where the classes can be separated, all that is estimated is NaN. */
export interface LogisticRegression {
  /** Length p + 1, the intercept first. Where predictors depend on each other (see `rank`) the shortest of the best. */
  readonly coefficients: Float64Array;
  /** From the inverse of the information. NaN where predictors depend on each other, and under a penalty. */
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
  readonly undefined: Readonly<Partial<Record<keyof LogisticRegression, LogisticUndefinedReason>>>;
}

export interface LogisticOptions {
  /** Penalty: lambda / 2 |b|^2 is added to the sum of the log losses, the intercept is free. Default 0. */
  readonly lambda?: number;
}

const MOST_STEPS = 100;

/** Newton's steps double the digits: after one that moves no logit by more than this share, nothing is left to gain. */
const SETTLED = 1e-8;

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
  const positives = sum(y);
  // With one class the intercept is free to grow whatever the penalty.
  const penalty = positives % n === 0 ? 0 : lambda;
  const design = designOf(predictors, penalty);
  const { state, ...climbed } = climb(design, predictors, y, penalty > 0);
  const { separation, rank, converged } = climbed;
  const logLikelihood = converged ? -state.loss : NaN;
  const share = positives / n;
  const nullLogLikelihood = positives * Math.log(share || 1) + (n - positives) * Math.log(1 - share || 1);
  const unknown = new Float64Array(design.columns).fill(NaN);
  const failure = separation === 'none' ? 'the steps did not settle' : 'the classes can be separated';
  const alias = rank < design.columns ? 'predictors depend on each other' : undefined;
  const why = converged ? (penalty > 0 ? 'the coefficients are penalised' : alias) : failure;
  const estimates = ['coefficients', 'probabilities', 'logLikelihood', 'meanLogLoss', 'mcFaddenRSquared'];
  return {
    ...climbed,
    coefficients: converged ? climbed.coefficients : unknown,
    standardErrors: why === undefined ? standardErrorsOf(weigh(design, state.roots), design.columns) : unknown,
    probabilities: state.logits.subarray(0, n).map((logit) => (converged ? sigmoid(logit) : NaN)),
    logLikelihood,
    meanLogLoss: -logLikelihood / n,
    nullLogLikelihood,
    mcFaddenRSquared: 1 - logLikelihood / nullLogLikelihood,
    undefined: {
      ...(why && { standardErrors: why }),
      ...(!converged && Object.fromEntries(estimates.map((name) => [name, failure]))),
    },
  };
}

/** The rows, each times its weight: row by row if they are fewer than the columns, else column by column. */
function weigh(
  { rows, columns, values }: Matrix,
  weights: Float64Array,
  result = new Float64Array(values.length),
): Float64Array {
  const [down, right] = rows < columns ? [columns, 1] : [1, rows];
  for (let i = 0, k = 0; i < rows; i += 1) {
    const weight = weights[i] as number;
    for (let j = 0; j < columns; j += 1, k += 1) result[i * down + j * right] = (values[k] as number) * weight;
  }
  return result;
}

/** Square roots of the diagonal of (A' A)^-1: lengths of the shortest z with A' z = e_j, and so with R' z = e_j. */
function standardErrorsOf(vectors: Float64Array, columns: number): Float64Array {
  const factorization = factorizePivoted(vectors, columns, 0);
  const values = new Float64Array(columns * columns);
  for (let i = 0; i < columns; i += 1) rowOfR(factorization, i, values, i * columns, true);
  const turned = transpose({ rows: columns, columns, values });
  const result = new Float64Array(columns);
  factorization.order.forEach((column, j) => {
    const unit = new Float64Array(columns);
    unit[j] = 1;
    const { solution } = minimumNormSolution(turned, unit);
    result[column] = Math.sqrt(dotAt(solution, 0, solution, 0, columns));
  });
  return result;
}

/** Logits, and what follows from them. Rows beyond the labels are those of the penalty. */
interface State {
  readonly logits: Float64Array;
  /** Newton's step is a least-squares fit: of these targets, rows times these roots (of the second derivatives). */
  readonly roots: Float64Array;
  readonly targets: Float64Array;
  /** Sum of the log losses. */
  readonly loss: number;
  /** The same with the penalty. */
  readonly total: number;
}

function stateOf(logits: Float64Array, y: ArrayLike<number>): State {
  const roots = new Float64Array(logits.length).fill(1);
  const targets = logits.slice();
  let loss = 0;
  let penalty = 0;
  for (let i = 0; i < y.length; i += 1) {
    const margin = marginOf(logits[i], y[i]);
    const root = Math.exp(-Math.abs(margin) / 2);
    const e = root * root;
    roots[i] = root / (1 + e);
    // y - p, over the root of the second derivative.
    targets[i] = marginOf(margin < 0 ? 1 / root : root, y[i]);
    loss += Math.log1p(e) + Math.max(0, -margin);
  }
  for (let i = y.length; i < logits.length; i += 1) {
    targets[i] = -(logits[i] as number);
    penalty += (logits[i] as number) ** 2 / 2;
  }
  return { logits, roots, targets, loss, total: loss + penalty };
}

interface Climbed extends Pick<
  LogisticRegression,
  'coefficients' | 'rank' | 'separation' | 'separator' | 'iterations' | 'converged'
> {
  readonly state: State;
}

/** Newton's steps from 0 on. */
function climb(
  design: Matrix,
  predictors: readonly ArrayLike<number>[],
  y: ArrayLike<number>,
  penalised: boolean,
): Climbed {
  const { rows, columns } = design;
  const vectors = new Float64Array(rows * columns);
  const coefficients = new Float64Array(columns);
  const change = new Float64Array(rows);
  let state = stateOf(change.slice(), y);
  let iterations = 0;
  let rank = 0;
  let watching = !penalised;
  const end = (separation: Climbed['separation'], separator: Float64Array | null, converged = false): Climbed => ({
    state,
    coefficients,
    rank,
    separation,
    separator,
    iterations,
    converged,
  });
  while (iterations < MOST_STEPS) {
    weigh(design, state.roots, vectors);
    const step = solveFor(vectors, Math.min(rows, columns), rows < columns, state.targets, roundingOf(design));
    rank = Math.max(rank, step.rank);
    multiplyVector(design.values, step.solution, change);
    const largest = largestOf(change);
    const settled = largest <= SETTLED * (1 + largestOf(state.logits));
    if (watching && !settled && leastMargin(change, y) > -UNMOVED * largest) {
      const isStill = (_: unknown, i: number): boolean => marginOf(change[i], y[i]) < MOVED * largest;
      const still = predictors.filter(isStill);
      // A line through some points can be turned a little if it separates them, too: then Newton's steps will get there.
      watching = false;
      const rest = still.length > 0 && logisticRegression(still, Array.from(y).filter(isStill)).separation;
      if (rest !== false && rest !== 'complete') return end('quasi-complete', step.solution);
    }
    let length = 1;
    const logits = state.logits;
    const stepped = (): State => {
      const moved = logits.slice();
      addAt(moved, 0, length, change, 0, moved.length);
      return stateOf(moved, y);
    };
    let next = stepped();
    while (next.total > state.total * ROUNDED) {
      length /= 2;
      next = stepped();
    }
    addAt(coefficients, 0, length, step.solution, 0, coefficients.length);
    state = next;
    iterations += 1;
    if (settled) return end('none', null, true);
    if (!penalised && leastMargin(state.logits, y) > 0) return end('complete', coefficients);
  }
  return end('none', null);
}

/** A logit seen from its label: above 0 on the right side. */
function marginOf(logit: number | undefined, label: number | undefined): number {
  return label === 1 ? (logit as number) : -(logit as number);
}

function leastMargin(logits: Float64Array, y: ArrayLike<number>): number {
  let least = Infinity;
  for (let i = 0; i < y.length; i += 1) least = Math.min(least, marginOf(logits[i], y[i]));
  return least;
}
