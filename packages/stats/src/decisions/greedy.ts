import { checkFinite, checkShares } from '../errors.js';
import type { Random } from '../random/random.js';

/** The best of q[from] to q[to - 1], NaN passed over; -Infinity when all are. */
export function best(q: ArrayLike<number>, from: number, to: number): number {
  let largest = -Infinity;
  for (let i = from; i < to; i += 1) if ((q[i] as number) > largest) largest = q[i] as number;
  return largest;
}

/** 1 / (number of the best) for each of the best, 0 for others. @param tie - share of the largest, or of 1, that is no difference */
export function greedyProbabilities(q: ArrayLike<number>, tie: number): Float64Array {
  const largest = best(q, 0, q.length);
  const least = largest - tie * Math.max(1, Math.abs(largest));
  const isBest = Float64Array.from(q, (value) => (value >= least || largest === -Infinity ? 1 : 0));
  const count = isBest.reduce((sum, one) => sum + one, 0);
  return isBest.map((one) => one / count);
}

/**
 * How likely each action is under the epsilon-greedy rule: epsilon spread evenly over all, the rest over those with the largest value.
 *
 * @param q - the value of each action; equal ones share
 * @param epsilon - from 0 to 1
 * @throws ArgumentError for an empty list, values that are not finite, or an epsilon out of range
 *
 * Source: R. Sutton and A. Barto (2018), "Reinforcement Learning", 2nd ed., section 2.2.
 *
 * @example
 * epsilonGreedy([1, 3, 3, 0], 0.2); // [0.05, 0.45, 0.45, 0.05]
 */
export function epsilonGreedy(q: ArrayLike<number>, epsilon: number): Float64Array {
  checkFinite('q', q);
  checkShares({ epsilon });
  return greedyProbabilities(q, 0).map((p) => epsilon / q.length + (1 - epsilon) * p);
}

/** Draws from q[from] to q[to - 1] by the epsilon-greedy rule; answers the place behind `from`. */
export function drawEpsilonGreedy(
  q: ArrayLike<number>,
  from: number,
  to: number,
  epsilon: number,
  random: Random,
): number {
  if (epsilon > 0 && random.uniform() < epsilon) return random.integer(to - from);
  const largest = best(q, from, to);
  let ties = 0;
  for (let i = from; i < to; i += 1) if (q[i] === largest) ties += 1;
  let left = ties > 1 ? random.integer(ties) : 0;
  let i = from;
  for (; q[i] !== largest || left > 0; i += 1) if (q[i] === largest) left -= 1;
  return i - from;
}
