import { checkChoice, checkInteger, checkShares } from '../errors.js';

export interface TdLambdaOptions {
  readonly states: number;
  /** How far a value goes towards its target, from 0 to 1. */
  readonly alpha: number;
  /** Discount, from 0 to 1. */
  readonly gamma: number;
  /** 0 learns from one step (the default), 1 from all that follow. */
  readonly lambda?: number;
  /** A visit adds 1 to a state's trace (`accumulating`, the default) or makes it 1. */
  readonly traces?: 'accumulating' | 'replacing';
  /** Whether the values wait for the episode's end, as in the forward view; default false. */
  readonly offline?: boolean;
}

export interface TdLambda {
  /** The value of each state, 0 at first. */
  readonly values: Float64Array;
  /** How much each state counts for what comes now. */
  readonly traces: Float64Array;
  /** Learns from one step. @param done - whether the episode ended @returns the temporal-difference error */
  learn(state: number, reward: number, next: number, done: boolean): number;
}

/**
 * TD(lambda) with eligibility traces: the error d = r + gamma V(s') - V(s) moves every state by alpha d times its trace, which fades
 * by gamma lambda a step.
 *
 * @throws ArgumentError for numbers out of range
 *
 * Source: R. Sutton (1988), "Learning to predict by the methods of temporal differences", Machine Learning 3; R. Sutton and A. Barto
 * (2018), "Reinforcement Learning", 2nd ed., chapter 12.
 *
 * @example
 * const td = createTdLambda({ states: 3, alpha: 0.5, gamma: 1, lambda: 0.5 });
 * td.learn(0, 0, 1, false); // 0
 * td.learn(1, 2, 2, true); // 2
 * td.values; // [0.5, 1, 0]
 */
export function createTdLambda(options: TdLambdaOptions): TdLambda {
  const { states, alpha, gamma, lambda = 0, traces: kind = 'accumulating', offline = false } = options;
  checkInteger('states', states, 1);
  checkShares({ alpha, gamma, lambda });
  checkChoice('traces', kind, ['accumulating', 'replacing']);
  const values = new Float64Array(states);
  const traces = new Float64Array(states);
  const changes = new Float64Array(states);
  return {
    values,
    traces,
    learn(state, reward, next, done) {
      const error = reward + (done ? 0 : gamma * (values[next] as number)) - (values[state] as number);
      for (let s = 0; s < states; s += 1) (traces[s] as number) *= gamma * lambda;
      traces[state] = kind === 'replacing' ? 1 : (traces[state] as number) + 1;
      for (let s = 0; s < states; s += 1) {
        (changes[s] as number) += alpha * error * (traces[s] as number);
        if (offline && !done) continue;
        (values[s] as number) += changes[s] as number;
        changes[s] = 0;
      }
      if (done) traces.fill(0);
      return error;
    },
  };
}
