import { checkBetween, checkChoice, checkInteger } from '../errors.js';
import { createRandom } from '../random/random.js';
import { swap } from '../random/sampling.js';
import { binomialCoefficient } from './binomial-coefficient.js';
import type { TwoGroups } from './exact-result.js';
import { poolGroups } from './pool.js';
import type { Statistic } from './statistic.js';
import { finish } from '../steps.js';
import { countExtreme, poolTieTolerance, type Alternative } from './tie.js';

/** Up to this many values the exact test of a mean difference takes well under a millisecond. */
const exactUpTo = 24;

/** Shuffles by default where the exact test is not cheap: with 199, p can be exactly 0.05. */
const defaultShuffles = 199;

export interface PermutationPower {
  /** The experiment number 1, 2, ...: a simulation whose stream is that number, as a rule. */
  readonly simulate: (repeat: number) => Pick<TwoGroups, 'treatment' | 'control'>;
  /** How often to repeat the experiment. */
  readonly repeats: number;
  /** Rejected when p <= alpha. */
  readonly alpha: number;
  /** `two-sided` is the absolute one. */
  readonly alternative: Alternative;
  readonly statistic: Statistic;
  /** Of the shuffles. */
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
  /** rejections / repeats: false alarms where the effect is 0, power elsewhere. Its interval: `clopperPearson(rejections, repeats)`. */
  readonly rate: number;
  /** How each experiment was judged: by the exact p, or by a Monte-Carlo p of `shuffles` shuffles. */
  readonly judgedBy: 'exact' | 'monte-carlo';
  /** Shuffles of each experiment; null where the p was exact. */
  readonly shuffles: number | null;
}

/** p of an experiment, and whether it is exact. */
function judge(groups: TwoGroups, { alternative, seed, shuffles = defaultShuffles }: PermutationPower, repeat: number) {
  const pool = poolGroups(groups.treatment, groups.control, groups.statistic);
  const { size, treatmentSize, controlSize, statistic } = pool;
  const ofLabels = statistic.arrange(pool);
  const labels = new Uint8Array(size).fill(1, 0, treatmentSize);
  const observed = ofLabels(labels);
  const tolerance = poolTieTolerance(pool, observed);
  if (size <= exactUpTo && statistic.count && statistic.ordersLikeMeans?.(treatmentSize, controlSize)) {
    const { greaterEqual, lessEqual, absolute } = finish(statistic.count(pool, observed, tolerance));
    const count = { greater: greaterEqual, less: lessEqual, 'two-sided': absolute }[alternative];
    return { isExact: true, p: count / binomialCoefficient(size, treatmentSize) };
  }
  const random = createRandom(seed, repeat, 2);
  const statistics = Float64Array.from({ length: shuffles }, () => {
    for (let i = 0; i < treatmentSize; i += 1) swap(labels, i, i + random.integer(size - i));
    return ofLabels(labels);
  });
  const extreme = countExtreme({ statistics, observed, alternative, tolerance });
  return { isExact: false, p: (extreme + 1) / (shuffles + 1) };
}

function* steps(power: PermutationPower): Generator<PowerProgress, PowerResult, void> {
  const { simulate, repeats, alpha, statistic, shuffles = defaultShuffles } = power;
  let rejections = 0;
  let allExact = true;
  for (let done = 1; done <= repeats; done += 1) {
    const { treatment, control } = simulate(done);
    const { p, isExact } = judge({ treatment, control, statistic }, power, done);
    if (p <= alpha) rejections += 1;
    allExact &&= isExact;
    yield { done, rejections, pValue: p };
  }
  return {
    repeats,
    rejections,
    rate: rejections / repeats,
    judgedBy: allExact ? 'exact' : 'monte-carlo',
    shuffles: allExact ? null : shuffles,
  };
}

/**
 * Repeats a whole experiment, simulation and test, and counts how often the null hypothesis is rejected.
 * One experiment a step; the p is exact for mean differences (and Welch's t of equal groups) of up to 24 values, else Monte Carlo.
 *
 * @throws ArgumentError at once when an argument is out of range
 *
 * @example
 * const herd = { treatmentSize: 6, controlSize: 6, mean: 10, effect: 9, noise: 1, seed: 1 };
 * const simulate = (stream) => simulateTwoGroups({ ...herd, stream });
 * const plan = { simulate, repeats: 5, alpha: 0.05, alternative: 'greater', statistic: meanDifference, seed: 1 };
 * const steps = permutationPowerSteps(plan);
 * let step = steps.next();
 * while (!step.done) step = steps.next();
 * step.value; // { repeats: 5, rejections: 5, rate: 1, judgedBy: 'exact' }
 */
export function permutationPowerSteps(power: PermutationPower): Generator<PowerProgress, PowerResult, void> {
  const { simulate, repeats, shuffles = defaultShuffles, alpha, alternative, statistic } = power;
  checkInteger('repeats', repeats, 1);
  checkInteger('shuffles', shuffles, 1);
  checkBetween('alpha', alpha, 0, 1);
  checkChoice('alternative', alternative, ['greater', 'less', 'two-sided']);
  // Throws for what the simulation does not take, or the statistic.
  const { treatment, control } = simulate(1);
  poolGroups(treatment, control, statistic);
  return steps(power);
}
