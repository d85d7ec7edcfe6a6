import { checkChoice, checkNumbers, checkFinite, checkInteger, checkNumber, checkShares } from '../errors.js';
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

/** A gamma deviate of scale 1 and a shape of at least 1 (Marsaglia and Tsang, 2000). */
function gammaDeviate(shape: number, random: Random): number {
  const d = shape - 1 / 3;
  for (;;) {
    const x = random.normal();
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(random.uniform()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/**
 * A bandit with k arms and a strategy: epsilon-greedy on the mean rewards (0 for an arm not played yet), UCB1, or Thompson sampling: a
 * draw from beta(1 + hits, 1 + misses) for Bernoulli rewards, else from normal(mean, sd / sqrt(n)), a flat prior's posterior. UCB1 and
 * that one play each arm once first. Ties are broken at random. The k-th reward of an arm depends on the seed and the arm alone, so that strategies can be
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
export function createBandit({
  arms,
  rewards = 'bernoulli',
  standardDeviation = 1,
  strategy,
  epsilon = 0.1,
  exploration = Math.SQRT2,
  seed,
}: BanditOptions): Bandit {
  checkChoice('rewards', rewards, ['bernoulli', 'normal']);
  checkChoice('strategy', strategy, ['epsilon-greedy', 'ucb1', 'thompson']);
  checkFinite('arms', arms);
  const isBernoulli = rewards === 'bernoulli';
  if (isBernoulli) checkNumbers('arms', arms, 0, 1);
  checkNumber('standardDeviation', standardDeviation, 0);
  checkNumber('exploration', exploration, 0);
  checkShares({ epsilon });
  const size = arms.length;
  const random = createRandom(seed);
  const luck = Array.from(arms, (_, arm) => createRandom(seed, arm));
  const counts = new Int32Array(size);
  const sums = new Float64Array(size);
  const scores = new Float64Array(size);
  const score = (n: number, sum: number): number => {
    const mean = sum / n;
    if (strategy === 'thompson' && isBernoulli) {
      const hits = gammaDeviate(1 + sum, random);
      return hits / (hits + gammaDeviate(1 + n - sum, random));
    }
    if (strategy === 'epsilon-greedy') return n > 0 ? mean : 0;
    if (n === 0) return Infinity;
    if (strategy === 'ucb1') return mean + exploration * Math.sqrt(Math.log(bandit.plays) / n);
    return random.normal(mean, standardDeviation / Math.sqrt(n));
  };
  const bandit: { -readonly [K in keyof Bandit]: Bandit[K] } = {
    counts,
    sums,
    scores,
    plays: 0,
    arm: -1,
    reward: NaN,
    regret: 0,
    tick(n = 1) {
      checkInteger('n', n, 0);
      for (let i = 0; i < n; i += 1) {
        for (let arm = 0; arm < size; arm += 1) scores[arm] = score(counts[arm] as number, sums[arm] as number);
        const arm = drawEpsilonGreedy(scores, 0, size, strategy === 'epsilon-greedy' ? epsilon : 0, random);
        const mean = arms[arm] as number;
        const own = luck[arm] as Random;
        bandit.reward = isBernoulli ? Number(own.uniform() < mean) : own.normal(mean, standardDeviation);
        bandit.regret += best(arms, 0, size) - mean;
        bandit.plays += 1;
        bandit.arm = arm;
        (counts[arm] as number) += 1;
        (sums[arm] as number) += bandit.reward;
      }
    },
  };
  return bandit;
}
