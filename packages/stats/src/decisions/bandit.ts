import { checkChoice, checkFinite, checkInteger, checkNumber } from '../errors.js';
import { createRandom, type Random } from '../random/random.js';
import { best, drawEpsilonGreedy } from './greedy.js';

export interface BanditOptions {
  /** The mean reward of each arm: a probability where the rewards are `bernoulli`. */
  readonly arms: ArrayLike<number>;
  /** Rewards of 0 and 1 (the default), or normal ones. */
  readonly rewards?: 'bernoulli' | 'normal';
  /** Of normal rewards; default 1. Known to Thompson sampling. */
  readonly standardDeviation?: number;
  readonly strategy: 'epsilon-greedy' | 'ucb1' | 'thompson';
  /** Of `epsilon-greedy`: probability of an arm at random, from 0 to 1; default 0.1. */
  readonly epsilon?: number;
  /** Of `ucb1`: c in mean + c sqrt(log t / n); default sqrt(2). */
  readonly exploration?: number;
  /** Of `thompson`: for Bernoulli rewards the beta's two shapes, default [1, 1], else the normal's mean and sd, default [0, 1]. */
  readonly prior?: readonly [number, number];
  readonly seed: number;
}

/** Somebody who plays a bandit. */
export interface Bandit {
  /** Of each arm: how often it was played */
  readonly counts: Int32Array;
  /** and the sum of its rewards. */
  readonly sums: Float64Array;
  /** What the choice went by, last time: means, upper bounds or draws. */
  readonly scores: Float64Array;
  readonly plays: number;
  /** The last arm played and its reward; -1 and NaN before the first. */
  readonly arm: number;
  readonly reward: number;
  /** How much less than the best arm the arms played pay in the mean: sum of (best mean - mean of the arm). */
  readonly regret: number;
  /** Plays `n` times; default 1. */
  tick(n?: number): void;
}

/** A gamma deviate of scale 1 (Marsaglia and Tsang, 2000). */
function gammaDeviate(shape: number, random: Random): number {
  if (shape < 1) return gammaDeviate(shape + 1, random) * random.uniform() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = random.normal();
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(random.uniform()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/**
 * A bandit with k arms and a strategy: epsilon-greedy on the mean rewards (0 for an arm not played yet), UCB1, which plays each arm
 * once first, or Thompson sampling. The k-th reward of an arm depends on the seed and the arm alone, so that strategies can be
 * compared on the same luck.
 *
 * @throws ArgumentError for numbers out of range and unknown names
 *
 * Source: P. Auer, N. Cesa-Bianchi and P. Fischer (2002), "Finite-time analysis of the multiarmed bandit problem", Machine Learning 47;
 * W. Thompson (1933), Biometrika 25.
 *
 * @example
 * const bandit = createBandit({ arms: [0, 1, 0], strategy: 'ucb1', seed: 1 });
 * bandit.tick(3);
 * bandit.counts; // [1, 1, 1]
 * bandit.tick();
 * bandit.arm; // 1
 * bandit.regret; // 2
 */
export function createBandit(options: BanditOptions): Bandit {
  const {
    rewards = 'bernoulli',
    standardDeviation: sd = 1,
    strategy,
    epsilon = 0.1,
    exploration = Math.SQRT2,
  } = options;
  const isBernoulli = rewards === 'bernoulli';
  const [a, b] = options.prior ?? (isBernoulli ? [1, 1] : [0, 1]);
  checkFinite('arms', options.arms);
  checkChoice('rewards', rewards, ['bernoulli', 'normal']);
  checkChoice('strategy', strategy, ['epsilon-greedy', 'ucb1', 'thompson']);
  const means = Float64Array.from(options.arms);
  if (isBernoulli) for (const mean of means) checkNumber('arms', mean, 0, 1);
  checkNumber('standardDeviation', sd, Number.MIN_VALUE);
  checkNumber('epsilon', epsilon, 0, 1);
  checkNumber('exploration', exploration, 0);
  checkNumber('prior', a, isBernoulli ? Number.MIN_VALUE : -Infinity);
  checkNumber('prior', b, Number.MIN_VALUE);
  const arms = means.length;
  const random = createRandom(options.seed);
  const luck = Array.from(means, (_, arm) => createRandom(options.seed, arm));
  const counts = new Int32Array(arms);
  const sums = new Float64Array(arms);
  const scores = new Float64Array(arms);
  const top = best(means, 0, arms);
  let [plays, arm, reward, regret] = [0, -1, NaN, 0];
  const score = (i: number): number => {
    const n = counts[i] as number;
    const sum = sums[i] as number;
    if (strategy === 'epsilon-greedy') return n > 0 ? sum / n : 0;
    if (strategy === 'ucb1') return n > 0 ? sum / n + exploration * Math.sqrt(Math.log(plays) / n) : Infinity;
    if (isBernoulli) {
      const hits = gammaDeviate(a + sum, random);
      return hits / (hits + gammaDeviate(b + n - sum, random));
    }
    const precision = 1 / (b * b) + n / (sd * sd);
    return random.normal((a / (b * b) + sum / (sd * sd)) / precision, 1 / Math.sqrt(precision));
  };
  const play = (): void => {
    for (let i = 0; i < arms; i += 1) scores[i] = score(i);
    arm =
      strategy === 'epsilon-greedy'
        ? drawEpsilonGreedy(scores, 0, arms, epsilon, random)
        : scores.indexOf(best(scores, 0, arms));
    const own = luck[arm] as Random;
    const mean = means[arm] as number;
    reward = isBernoulli ? Number(own.uniform() < mean) : own.normal(mean, sd);
    (counts[arm] as number) += 1;
    (sums[arm] as number) += reward;
    regret += top - mean;
    plays += 1;
  };
  return {
    counts,
    sums,
    scores,
    get plays() {
      return plays;
    },
    get arm() {
      return arm;
    },
    get reward() {
      return reward;
    },
    get regret() {
      return regret;
    },
    tick(n = 1) {
      checkInteger('n', n, 0);
      for (let i = 0; i < n; i += 1) play();
    },
  };
}
