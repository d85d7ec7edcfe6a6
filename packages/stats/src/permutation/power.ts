import { checkBetween, checkChoice, checkInteger } from '../errors.js';
import { clopperPearson } from '../intervals/binomial.js';
import { createRandom } from '../random/random.js';
import { observedOf } from './arrangement-statistic.js';
import { ordersLikeMeans } from './exact-limit.js';
import { exactPermutationTest, type ExactPermutationTest, type TwoGroups } from './exact.js';
import { monteCarloTest } from './monte-carlo.js';
import { poolGroups } from './pool.js';
import { smallestGroup, statisticFunction, type Statistic } from './statistic.js';
import { permutationStatistics } from './statistics.js';
import { poolTieTolerance, type Alternative } from './tie.js';
import { simulateTwoGroups } from './two-groups.js';

/** Up to this many values the exact test of a mean difference takes well under a millisecond. */
const exactUpTo = 24;

/** Shuffles by default where the exact test is not cheap: with 199, p can be exactly 0.05. */
const defaultShuffles = 199;

export interface PermutationPower {
  readonly treatmentSize: number;
  readonly controlSize: number;
  readonly mean: number;
  readonly effect: number;
  readonly noise: number;
  /** How often to repeat the experiment. */
  readonly repeats: number;
  /** Rejected when p <= alpha. */
  readonly alpha: number;
  /** `two-sided` is the absolute one. */
  readonly alternative: Alternative;
  readonly statistic: Statistic;
  readonly seed: number;
  /** Shuffles of each experiment whose p is not exact; default 199. */
  readonly shuffles?: number;
}

/** What is known after some of the repeats. */
export interface PowerProgress {
  readonly done: number;
  readonly rejections: number;
  /** Of the latest experiment. */
  readonly pValue: number;
}

export interface PowerResult {
  readonly repeats: number;
  readonly rejections: number;
  /** rejections / repeats: false alarms where the effect is 0, power elsewhere. */
  readonly rate: number;
  /** 95 % Clopper-Pearson interval of the rate. */
  readonly low: number;
  readonly high: number;
  /** How each experiment was judged: by the exact p, or by a Monte-Carlo p of `shuffles` shuffles. */
  readonly judgedBy: 'exact' | 'monte-carlo';
  /** Shuffles of each experiment; null where the p was exact. */
  readonly shuffles: number | null;
}

function exactP(test: ExactPermutationTest, alternative: Alternative): number {
  if (alternative === 'greater') return test.pGreater;
  return alternative === 'less' ? test.pLess : test.pAbsolute;
}

function monteCarloP(groups: TwoGroups, alternative: Alternative, seed: number, shuffles: number): number {
  const pool = poolGroups(groups.treatment, groups.control, groups.statistic);
  const observed = observedOf(pool);
  const { values, treatmentSize, statistic } = pool;
  const statistics = permutationStatistics({ values, treatmentSize, statistic, seed, from: 0, to: shuffles });
  return monteCarloTest({ statistics, observed, alternative, tolerance: poolTieTolerance(pool, observed) }).pValue;
}

function* steps(power: PermutationPower): Generator<PowerProgress, PowerResult, void> {
  const { repeats, alpha, alternative, statistic, seed, shuffles = defaultShuffles } = power;
  const isExact = ordersLikeMeans(power) && power.treatmentSize + power.controlSize <= exactUpTo;
  let rejections = 0;
  for (let done = 1; done <= repeats; done += 1) {
    const experiment = simulateTwoGroups({ ...power, stream: done });
    const groups = { treatment: experiment.treatment, control: experiment.control, statistic };
    const p = isExact
      ? exactP(exactPermutationTest(groups), alternative)
      : monteCarloP(groups, alternative, createRandom(seed, done, 2).next32(), shuffles);
    if (p <= alpha) rejections += 1;
    yield { done, rejections, pValue: p };
  }
  return {
    repeats,
    rejections,
    rate: rejections / repeats,
    ...clopperPearson(rejections, repeats),
    judgedBy: isExact ? 'exact' : 'monte-carlo',
    shuffles: isExact ? null : shuffles,
  };
}

/**
 * Repeats a whole experiment, animals, assignment and test, and counts how often the null hypothesis is rejected.
 * One experiment a step; the p is exact for mean differences (and Welch's t of equal groups) of up to 24 values, else Monte Carlo.
 *
 * @throws ArgumentError at once when an argument is out of range
 *
 * @example
 * const steps = permutationPowerSteps({
 *   ...{ treatmentSize: 4, controlSize: 4, mean: 10, effect: 99, noise: 1, repeats: 2, alpha: 0.05, seed: 1 },
 *   ...{ alternative: 'greater', statistic: 'mean-difference' },
 * });
 * steps.next().value; // { done: 1, rejections: 1 }
 */
export function permutationPowerSteps(power: PermutationPower): Generator<PowerProgress, PowerResult, void> {
  statisticFunction(power.statistic);
  checkInteger('treatmentSize', power.treatmentSize, smallestGroup(power.statistic));
  checkInteger('controlSize', power.controlSize, smallestGroup(power.statistic));
  checkInteger('repeats', power.repeats, 1);
  checkInteger('shuffles', power.shuffles ?? defaultShuffles, 1);
  checkBetween('alpha', power.alpha, 0, 1);
  checkChoice('alternative', power.alternative, ['greater', 'less', 'two-sided']);
  // Throws for what the simulation does not take.
  simulateTwoGroups(power);
  return steps(power);
}
