import {
  actionValues,
  createLearner,
  createTdLambda,
  createValueSweeps,
  epsilonGreedy,
  evaluatePolicy,
  gridWorld,
  isTerminal,
  policyIteration,
  tabularMdp,
  valueIteration,
  type ControlMethod,
  type Mdp,
} from '../src/index.js';
import { numbers, type Input, type Json, type OpsMap } from './ops.js';

function list(value: Json | undefined): readonly Json[] {
  if (!Array.isArray(value)) throw new TypeError('the input lacks a list');
  return value as readonly Json[];
}

/** A row of each state. */
const byState = (mdp: Mdp, flat: Float64Array): Float64Array[] =>
  Array.from({ length: mdp.states }, (_, s) => flat.subarray(s * mdp.actions, (s + 1) * mdp.actions));

const uniformPolicy = (mdp: Mdp): Float64Array => new Float64Array(mdp.states * mdp.actions).fill(1 / mdp.actions);

/** Value iteration after 1 to `most` sweeps. */
function afterSweeps(mdp: Mdp, most: number): Record<string, number[]> {
  const run = createValueSweeps(mdp);
  return Object.fromEntries(
    Array.from({ length: most }, (_, i) => {
      run.tick();
      return [String(i + 1), Array.from(run.values)];
    }),
  );
}

function solved(mdp: Mdp): Record<string, unknown> {
  const { values, policy } = policyIteration(mdp);
  const actions = byState(mdp, policy).map((shares, s) =>
    isTerminal(mdp, s) ? [] : Array.from(shares.keys()).filter((a) => (shares[a] as number) > 0),
  );
  return {
    V: values,
    V_optimal: values,
    Q: byState(mdp, actionValues(mdp, values)),
    Q_optimal: byState(mdp, actionValues(mdp, values)),
    optimal_actions: actions,
    V_uniform_random_policy: evaluatePolicy(mdp, uniformPolicy(mdp)).values,
    V_after_sweeps: afterSweeps(mdp, 300),
    'sweeps_until_maxdelta_below_1e-6': valueIteration(mdp, { tolerance: 1e-6 }).sweeps,
  };
}

/** [state, action, reward, next state, whether the episode ended] each. */
function transitionsOf(input: Input): (readonly [number, number, number, number, boolean])[] {
  return list(input['transitions_s_a_r_s2_done']).map((row) => {
    const [s, a, r, next, done] = list(row);
    return [Number(s), Number(a), Number(r), Number(next), Boolean(done)];
  });
}

function learned(input: Input, method: ControlMethod): number[][] {
  const transitions = transitionsOf(input);
  const [states, actions] = [Number(input['states']), Number(input['actions'])];
  const learner = createLearner({
    states,
    actions,
    alpha: Number(input['alpha']),
    gamma: Number(input['gamma']),
    method,
  });
  transitions.forEach(([s, a, r, next, done], i) => {
    const following = transitions[i + 1];
    // SARSA cannot learn from a last step that is not an episode's: nobody knows what was done after it.
    if (method === 'sarsa' && !done && !following) return;
    learner.learn(s, a, r, next, done, following?.[1]);
  });
  return Array.from({ length: states }, (_, s) => Array.from(learner.values.subarray(s * actions, (s + 1) * actions)));
}

export const decisionOps: OpsMap = {
  epsilon_greedy: {
    answer: ({ q, epsilon }) => ({ values: { probabilities: epsilonGreedy(numbers(q), Number(epsilon)) } }),
  },
  grid_world: {
    answer: (input) => ({
      values: solved(
        gridWorld({
          rows: list(input['rows']).map(String),
          slip: Number(input['slip'] ?? 0),
          stepReward: Number(input['step_reward'] ?? 0),
          terminals: (input['terminal_entry_rewards'] ?? {}) as Record<string, number>,
          gamma: Number(input['gamma']),
        }),
      ),
    }),
  },
  mdp_value_iteration: {
    answer(input) {
      const transition = list(input['P_action_state_next']).map((table) => list(table).map(numbers));
      return {
        values: solved(tabularMdp(transition, list(input['R_state_action']).map(numbers), Number(input['gamma']))),
      };
    },
  },
  policy_evaluation: {
    answer(input) {
      const size = Number(input['size']);
      const ends = numbers(input['terminal_states']);
      const rows = Array.from({ length: size }, (_, r) =>
        Array.from({ length: size }, (__, c) => (ends.includes(r * size + c) ? 'T' : '.')).join(''),
      );
      const mdp = gridWorld({
        rows,
        terminals: { T: 0 },
        stepReward: Number(input['reward']),
        gamma: Number(input['gamma']),
      });
      const { values, undefined: reasons } = evaluatePolicy(mdp, uniformPolicy(mdp));
      return { values: { V: values }, reasons: { V: reasons.values ?? '' } };
    },
  },
  temporal_difference: {
    answer(input) {
      const td = createTdLambda({
        states: Number(input['states']),
        alpha: Number(input['alpha']),
        gamma: Number(input['gamma']),
      });
      for (const [s, , r, next, done] of transitionsOf(input)) td.learn(s, r, next, done);
      return {
        values: {
          Q_learning: learned(input, 'q-learning'),
          SARSA_next_action_from_next_row: learned(input, 'sarsa'),
          TD0_V: td.values,
        },
      };
    },
    // The rule says how the numbers come about, as above; they are compared as any.
    rule: () => ({ checked: [], problems: [] }),
  },
};
