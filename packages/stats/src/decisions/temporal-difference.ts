import { ArgumentError, checkChoice, checkInteger, checkShares } from '../errors.js';
import { createRandom } from '../random/random.js';
import { best, drawEpsilonGreedy } from './greedy.js';
import { isTerminal, type Mdp } from './mdp.js';

/** Q-learning looks ahead to the best next action, SARSA to the one that will be taken. */
export type ControlMethod = 'q-learning' | 'sarsa';

export interface LearnerOptions {
  readonly states: number;
  readonly actions: number;
  /** How far a value goes towards its target, from 0 to 1. */
  readonly alpha: number;
  /** Discount, from 0 to 1. */
  readonly gamma: number;
  readonly method: ControlMethod;
}

export interface Learner {
  /** Q: states x actions, row-major, 0 at first. */
  readonly values: Float64Array;
  /**
   * Learns from one step. @param done - whether the episode ended: then nothing is expected from the next state
   * @param nextAction - taken there; only SARSA needs it
   * @returns the temporal-difference error
   */
  learn(state: number, action: number, reward: number, next: number, done: boolean, nextAction?: number): number;
}

/**
 * Learns the values of actions: Q(s, a) = Q(s, a) + alpha (r + gamma F - Q(s, a)), where F is max Q(s', .) in Q-learning, Q(s', a') in
 * SARSA, and 0 at an episode's end.
 *
 * @throws ArgumentError for numbers out of range or an unknown method
 *
 * Source: R. Sutton and A. Barto (2018), "Reinforcement Learning", 2nd ed., sections 6.4 and 6.5.
 *
 * @example
 * const learner = createLearner({ states: 2, actions: 2, alpha: 0.5, gamma: 0.9, method: 'q-learning' });
 * learner.learn(1, 0, 4, 0, true); // 4
 * learner.learn(0, 1, 1, 1, false); // 2.8
 * learner.values; // [0, 1.4, 2, 0]
 */
export function createLearner({ states, actions, alpha, gamma, method }: LearnerOptions): Learner {
  checkInteger('states', states, 1);
  checkInteger('actions', actions, 1);
  checkShares({ alpha, gamma });
  checkChoice('method', method, ['q-learning', 'sarsa']);
  const values = new Float64Array(states * actions);
  return {
    values,
    learn(state, action, reward, next, done, nextAction = 0) {
      const from = next * actions;
      const future = method === 'sarsa' ? (values[from + nextAction] as number) : best(values, from, from + actions);
      const place = state * actions + action;
      const error = reward + (done ? 0 : gamma * future) - (values[place] as number);
      (values[place] as number) += alpha * error;
      return error;
    },
  };
}

export interface ControlOptions {
  readonly mdp: Mdp;
  /** The state in which episodes begin; not a terminal one. */
  readonly start: number;
  readonly method: ControlMethod;
  readonly alpha: number;
  /** Probability of an action at random, from 0 to 1. */
  readonly epsilon: number;
  readonly seed: number;
}

/** Somebody who learns by acting. */
export interface Control {
  /** Q: states x actions, row-major. */
  readonly values: Float64Array;
  /** Where it is, and what it will do there. */
  readonly state: number;
  readonly action: number;
  /** Of the last step: its reward and temporal-difference error; NaN before the first. */
  readonly reward: number;
  readonly error: number;
  readonly steps: number;
  readonly episodes: number;
  /** Sum of the rewards of the last episode that ended; NaN before. */
  readonly episodeReward: number;
  /** Takes `n` steps; default 1. */
  tick(n?: number): void;
}

/**
 * Learns to act in a decision process by epsilon-greedy steps; ties are broken at random. See {@link createLearner}.
 *
 * @throws ArgumentError for numbers out of range, an unknown method, and a start that is terminal
 *
 * @example
 * const mdp = gridWorld({ rows: ['S.+'], terminals: { '+': 1 }, gamma: 0.9 });
 * const walker = createControl({ mdp, start: mdp.start, method: 'q-learning', alpha: 1, epsilon: 0.1, seed: 1 });
 * walker.tick(500);
 * walker.values.slice(0, 4); // [0.81, 0.9, 0.81, 0.81]
 */
export function createControl({ mdp, start, method, alpha, epsilon, seed }: ControlOptions): Control {
  const { states, actions, gamma, offsets, next, probability, reward: rewards } = mdp;
  const { values, learn } = createLearner({ states, actions, alpha, gamma, method });
  checkInteger('start', start, 0, states - 1);
  if (isTerminal(mdp, start)) throw new ArgumentError('start', start, 'a state that is not terminal');
  checkShares({ epsilon });
  const random = createRandom(seed);
  const choose = (at: number): number => drawEpsilonGreedy(values, at * actions, (at + 1) * actions, epsilon, random);
  let total = 0;
  const control: { -readonly [K in keyof Control]: Control[K] } = {
    values,
    state: start,
    action: choose(start),
    reward: NaN,
    error: NaN,
    steps: 0,
    episodes: 0,
    episodeReward: NaN,
    tick(n = 1) {
      checkInteger('n', n, 0);
      for (let i = 0; i < n; i += 1) {
        const { state, action } = control;
        const row = state * actions + action;
        const last = (offsets[row + 1] as number) - 1;
        let k = offsets[row] as number;
        for (let u = random.uniform(); k < last && u >= (probability[k] as number); k += 1)
          u -= probability[k] as number;
        const to = next[k] as number;
        const done = isTerminal(mdp, to);
        const reward = rewards[k] as number;
        control.state = done ? start : to;
        // SARSA decides before it learns, Q-learning after.
        if (method === 'sarsa') control.action = choose(control.state);
        control.error = learn(state, action, reward, to, done, control.action);
        if (method !== 'sarsa') control.action = choose(control.state);
        control.reward = reward;
        control.steps += 1;
        total += reward;
        if (!done) continue;
        control.episodes += 1;
        control.episodeReward = total;
        total = 0;
      }
    },
  };
  return control;
}
