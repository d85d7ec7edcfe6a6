import { sum } from '../describe/sum.js';
import { checkNumbers, checkFinite, checkInteger, checkNumber } from '../errors.js';
import type { Random } from '../random/random.js';

/** Probabilities of how a majority vote ends; they sum to 1. */
export interface MajorityVote {
  /** More than half are right. */
  readonly right: number;
  /** Just half are right: only where the number of voters is even. */
  readonly tie: number;
  readonly wrong: number;
}

/**
 * Condorcet's jury theorem: how often the majority of equal voters is right. With a correlation, each voter follows one common opinion
 * with probability sqrt(correlation), and judges alone else; every opinion is right with probability p. Two votes then
 * have that correlation, and p = s + (1 - s) p or (1 - s) p, s the square root, once the common opinion is given.
 *
 * @param voters - at least 1
 * @param p - probability that a voter is right, 0 to 1
 * @param correlation - of two votes, 0 to 1; default 0
 * @throws ArgumentError for numbers out of range
 *
 * Source: M. de Condorcet (1785), "Essai sur l'application de l'analyse"; P. J. Boland (1989), "Majority systems and the Condorcet
 * jury theorem", The Statistician 38.
 *
 * @example
 * majorityVote(3, 0.7).right; // 0.784
 * majorityVote(2, 0.7); // { right: 0.49, tie: 0.42, wrong: 0.09 }
 * majorityVote(3, 0.7, 1).right; // 0.7
 */
export function majorityVote(voters: number, p: number, correlation = 0): MajorityVote {
  const follow = checkedFollowing(voters, p, correlation);
  const led = chancesOf(new Float64Array(voters).fill((1 - follow) * p + follow));
  const misled = chancesOf(new Float64Array(voters).fill((1 - follow) * p));
  return ends(led.map((chance, right) => p * chance + (1 - p) * (misled[right] as number)));
}

/** Probability of each number of right votes, 0 to n, of independent voters. */
function chancesOf(probabilities: ArrayLike<number>): Float64Array {
  const chances = new Float64Array(probabilities.length + 1);
  chances[0] = 1;
  for (let i = 0; i < probabilities.length; i += 1) {
    const p = probabilities[i] as number;
    for (let k = i + 1; k > 0; k -= 1) chances[k] = (chances[k] as number) * (1 - p) + (chances[k - 1] as number) * p;
    chances[0] *= 1 - p;
  }
  return chances;
}

/** How votes end, from what each number of right votes weighs. */
function ends(weights: Float64Array): MajorityVote {
  const half = weights.length / 2;
  const count = (from: number, to: number): number => sum(weights.subarray(Math.ceil(from), Math.ceil(to)));
  return { right: count(half, 2 * half), tie: count(half - 0.5, half), wrong: count(0, half - 0.5) };
}

/** How probable it is that a voter follows the common opinion. @throws ArgumentError for numbers out of range */
function checkedFollowing(voters: number, p: number, correlation: number): number {
  checkInteger('voters', voters, 1);
  checkNumber('p', p, 0, 1);
  checkNumber('correlation', correlation, 0, 1);
  return Math.sqrt(correlation);
}

/**
 * How often the majority of independent voters is right, each with a probability of their own. Time grows with the square of
 * their number.
 *
 * @param probabilities - that each voter is right, 0 to 1
 * @throws ArgumentError for numbers out of range, and none at all
 *
 * @example
 * unequalMajorityVote([0.9, 0.6, 0.6]).right; // 0.792
 */
export function unequalMajorityVote(probabilities: ArrayLike<number>): MajorityVote {
  checkFinite('probabilities', probabilities);
  checkNumbers('probabilities', probabilities, 0, 1);
  return ends(chancesOf(probabilities));
}

/**
 * Draws juries, as {@link majorityVote} describes them, and counts how they end.
 *
 * @param juries - how many
 * @returns counts that sum to `juries`
 * @throws ArgumentError for numbers out of range
 *
 * @example
 * simulateMajorityVotes(3, 1, 0.5, 10, createRandom(1)); // { right: 10, tie: 0, wrong: 0 }
 */
export function simulateMajorityVotes(
  voters: number,
  p: number,
  correlation: number,
  juries: number,
  random: Random,
): MajorityVote {
  const follow = checkedFollowing(voters, p, correlation);
  checkInteger('juries', juries, 0);
  const counts = new Float64Array(voters + 1);
  for (let jury = 0; jury < juries; jury += 1) {
    const common = random.uniform() < p;
    let right = 0;
    for (let i = 0; i < voters; i += 1) {
      const vote = random.uniform() < follow ? common : random.uniform() < p;
      if (vote) right += 1;
    }
    counts[right] = (counts[right] as number) + 1;
  }
  return ends(counts);
}

/**
 * Variance of the mean of n equally correlated values: variance * (correlation + (1 - correlation) / n). What averaging trees cannot
 * take away is the correlation.
 *
 * @param n - at least 1
 * @param variance - of each value, from 0
 * @param correlation - of two values: -1 / (n - 1), below which there are no such values, to 1
 * @throws ArgumentError for numbers out of range
 *
 * Source: T. Hastie, R. Tibshirani and J. Friedman (2009), "The Elements of Statistical Learning", 2nd ed., (15.1).
 *
 * @example
 * correlatedMeanVariance(10, 2, 0.3); // 0.74
 */
export function correlatedMeanVariance(n: number, variance: number, correlation: number): number {
  checkInteger('n', n, 1);
  checkNumber('variance', variance, 0);
  checkNumber('correlation', correlation, n === 1 ? -1 : -1 / (n - 1), 1);
  return variance * (correlation + (1 - correlation) / n);
}
