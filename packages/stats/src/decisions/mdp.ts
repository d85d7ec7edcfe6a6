import { checkInteger, checkLength, checkNumber, checkRows, checkShares } from '../errors.js';
import { greedyProbabilities } from './greedy.js';

/**
 * A finite Markov decision process. What can follow action a in state s are the outcomes offsets[s * actions + a] up to the next
 * offset, not included. A state without outcomes is terminal: an episode ends there, and its value is 0.
 */
export interface Mdp {
  readonly states: number;
  readonly actions: number;
  /** How much a reward loses with each step, from 0 to 1. */
  readonly gamma: number;
  /** states * actions + 1. */
  readonly offsets: Int32Array;
  /** Of each outcome: the next state, */
  readonly next: Int32Array;
  /** its probability */
  readonly probability: Float64Array;
  /** and the reward on the way. */
  readonly reward: Float64Array;
}

/** One thing that can follow an action. */
export type Outcome = readonly [next: number, probability: number, reward: number];

/** Puts outcomes in the order of state * actions + action. */
export function packOutcomes(states: number, actions: number, gamma: number, lists: readonly Outcome[][]): Mdp {
  checkShares({ gamma });
  const offsets = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => {
    offsets[i + 1] = (offsets[i] as number) + list.length;
  });
  const all = lists.flat();
  return {
    states,
    actions,
    gamma,
    offsets,
    next: Int32Array.from(all, ([next]) => next),
    probability: Float64Array.from(all, ([, probability]) => probability),
    reward: Float64Array.from(all, ([, , reward]) => reward),
  };
}

/**
 * A decision process from tables. A state that no action leaves and that pays nothing is terminal.
 *
 * @param transition - for each action and state the probabilities of the next states: transition[a][s][t]
 * @param reward - for each state and action the mean reward: reward[s][a]
 * @param gamma - discount, from 0 to 1
 * @throws ArgumentError for tables that do not fit, numbers that are not finite, and probabilities that do not sum to 1
 *
 * @example
 * const mdp = tabularMdp([[[0, 1], [0, 1]]], [[3], [0]], 0.9);
 * valueIteration(mdp).values; // [3, 0]
 */
export function tabularMdp(
  transition: readonly (readonly ArrayLike<number>[])[],
  reward: readonly ArrayLike<number>[],
  gamma: number,
): Mdp {
  const actions = transition.length;
  const states = reward.length;
  checkInteger('actions', actions, 1);
  checkInteger('states', states, 1);
  const lists = Array.from(reward, (rewards, s) => {
    checkRows('reward', [rewards], actions);
    const own = transition.map((table, a): Outcome[] => {
      const row = table[s] ?? [];
      checkLength('transition', row, states);
      for (const p of Array.from(row)) checkNumber('transition', p, 0, 1);
      checkNumber(
        'sum of transition',
        Array.from(row).reduce((sum, p) => sum + p),
        1 - 1e-9,
        1 + 1e-9,
      );
      return Array.from(row, (p, t): Outcome => [t, p, rewards[a] as number]).filter(([, p]) => p > 0);
    });
    return own.flat().every(([t, , r]) => t === s && r === 0) ? own.map(() => []) : own;
  });
  return packOutcomes(states, actions, gamma, lists.flat());
}

/**
 * Whether an episode ends in state s: nothing follows it.
 *
 * @example
 * isTerminal(gridWorld({ rows: ['.+'], terminals: { '+': 5 }, gamma: 1 }), 1); // true
 */
export function isTerminal({ actions, offsets }: Mdp, s: number): boolean {
  return offsets[s * actions] === offsets[(s + 1) * actions];
}

/** The mean of reward + gamma * value over what can follow: Q(s, a), with row = s * actions + a. */
export function actionValue(
  { offsets, next, probability, reward, gamma }: Mdp,
  values: Float64Array,
  row: number,
): number {
  let sum = 0;
  for (let k = offsets[row] as number; k < (offsets[row + 1] as number); k += 1) {
    const future = gamma * (values[next[k] as number] as number);
    sum += (probability[k] as number) * ((reward[k] as number) + future);
  }
  return sum;
}

/**
 * Q(s, a): the mean of the reward plus gamma times the value of what follows; 0 in terminal states.
 *
 * @param values - one for each state
 * @returns states x actions, row-major
 *
 * @example
 * actionValues(gridWorld({ rows: ['.+'], terminals: { '+': 5 }, stepReward: -1, gamma: 1 }), [4, 0]); // [3, 4, 3, 3, 0, 0, 0, 0]
 */
export function actionValues(mdp: Mdp, values: ArrayLike<number>): Float64Array {
  checkLength('values', values, mdp.states);
  const own = Float64Array.from(values);
  return new Float64Array(mdp.states * mdp.actions).map((_, row) => actionValue(mdp, own, row));
}

/** Q that differ by less than this share are tied, for they are sums in different orders. */
const TIE = 1e-10;

/**
 * The policy that looks one step ahead: the actions with the largest Q share the probability, ties within 1e-10 forgiven.
 * Q that are NaN are passed over. In terminal states all actions share.
 *
 * @param values - one for each state
 * @returns states x actions, row-major: probabilities
 *
 * @example
 * greedyPolicy(gridWorld({ rows: ['.+'], terminals: { '+': 5 }, stepReward: -1, gamma: 1 }), [4, 0]); // [0, 1, 0, 0, 0.25, 0.25, 0.25, 0.25]
 */
export function greedyPolicy(mdp: Mdp, values: ArrayLike<number>): Float64Array {
  const policy = actionValues(mdp, values);
  for (let s = 0; s < mdp.states; s += 1) {
    const own = policy.subarray(s * mdp.actions, (s + 1) * mdp.actions);
    own.set(greedyProbabilities(own, TIE));
  }
  return policy;
}
