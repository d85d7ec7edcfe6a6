import { checkLength } from '../errors.js';
import { actionValue, greedyPolicy, type Mdp } from './mdp.js';

export interface PolicyValues {
  /** The value of each state, NaN where it has none. */
  readonly values: Float64Array;
  /** Why some values are NaN, if they are. */
  readonly undefined: { readonly values?: string };
}

/** Where there is no discount, a pivot up to this is a 0 with rounding: what came before it is never left. */
const ENDLESS = 1e-12;

/**
 * The exact value of each state under a policy: the solution of V = r + gamma P V. Without discount, a state from which the policy
 * may never end has no value.
 *
 * @param policy - states x actions, row-major: how likely each action is
 * @throws ArgumentError for a policy of another length
 *
 * Source: R. Sutton and A. Barto (2018), "Reinforcement Learning", 2nd ed., section 4.1.
 *
 * @example
 * const corridor = gridWorld({ rows: ['+..'], stepReward: -1, terminals: { '+': 0 }, gamma: 1 });
 * evaluatePolicy(corridor, new Float64Array(12).fill(0.25)).values; // [0, -8, -12]
 */
export function evaluatePolicy(mdp: Mdp, policy: ArrayLike<number>): PolicyValues {
  const { states, actions, gamma, offsets, next, probability } = mdp;
  checkLength('policy', policy, states * actions);
  const none = new Float64Array(states);
  const values = new Float64Array(states);
  // I - gamma P has no positive entry off its diagonal, and its rows sum to 0 or more: elimination needs no pivots.
  const matrix = Array.from(values, (_, s) => {
    const line = new Float64Array(states);
    line[s] = 1;
    for (let row = s * actions; row < (s + 1) * actions; row += 1) {
      const share = policy[row] as number;
      (values[s] as number) += share * actionValue(mdp, none, row);
      for (let k = offsets[row] as number; k < (offsets[row + 1] as number); k += 1) {
        (line[next[k] as number] as number) -= share * gamma * (probability[k] as number);
      }
    }
    return line;
  });
  matrix.forEach((line, s) => {
    if (gamma === 1 && (line[s] as number) < ENDLESS) line[s] = NaN;
    for (let below = s + 1; below < states; below += 1) {
      const other = matrix[below] as Float64Array;
      if (other[s] === 0) continue;
      const factor = (other[s] as number) / (line[s] as number);
      for (let t = s + 1; t < states; t += 1) (other[t] as number) -= factor * (line[t] as number);
      (values[below] as number) -= factor * (values[s] as number);
    }
  });
  for (let s = states - 1; s >= 0; s -= 1) {
    const line = matrix[s] as Float64Array;
    for (let t = s + 1; t < states; t += 1) {
      if (line[t] !== 0) (values[s] as number) -= (line[t] as number) * (values[t] as number);
    }
    (values[s] as number) /= line[s] as number;
  }
  return {
    values,
    undefined: values.some(Number.isNaN) ? { values: 'without discount, the policy may never end' } : {},
  };
}

export interface PolicyIteration extends PolicyValues {
  /** states x actions, row-major: how likely each action is; the best share. */
  readonly policy: Float64Array;
  /** Improvements made. */
  readonly rounds: number;
}

/**
 * {@link policyIteration}, a round at a time: yields each policy with its values, the uniformly random one first.
 *
 * @example
 * const rounds = policyIterationSteps(gridWorld({ rows: ['.+'], terminals: { '+': 5 }, stepReward: -1, gamma: 1 }));
 * rounds.next().value.values; // [1, 0]
 * rounds.next().value.values; // [4, 0]
 */
export function* policyIterationSteps(mdp: Mdp): Generator<PolicyIteration, PolicyIteration, void> {
  let policy: Float64Array = new Float64Array(mdp.states * mdp.actions).fill(1 / mdp.actions);
  for (let rounds = 0; ; rounds += 1) {
    const step = { ...evaluatePolicy(mdp, policy), policy, rounds };
    const better = greedyPolicy(mdp, step.values);
    if (better.every((share, row) => share === policy[row])) return step;
    yield step;
    policy = better;
  }
}

/**
 * Policy iteration: evaluates a policy exactly, makes it greedy, and so on, until it stays. Starts with the uniformly random policy,
 * which ends wherever any does.
 *
 * @returns the optimal values, and the policy in which all optimal actions share
 *
 * Source: R. Howard (1960), "Dynamic Programming and Markov Processes".
 *
 * @example
 * policyIteration(gridWorld({ rows: ['..+'], terminals: { '+': 5 }, stepReward: -1, gamma: 1 })).values; // [3, 4, 0]
 */
export function policyIteration(mdp: Mdp): PolicyIteration {
  const steps = policyIterationSteps(mdp);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
