import { checkInteger, checkLength, checkNumber } from '../errors.js';
import { actionValue, type Mdp } from './mdp.js';

/** Sweeps over all states under way. */
export interface ValueSweeps {
  /** The value of each state. */
  readonly values: Float64Array;
  readonly sweeps: number;
  /** The largest change of a value in the last sweep; NaN before the first. */
  readonly change: number;
  /** Makes `n` sweeps; default 1. */
  tick(n?: number): void;
}

/** What a sweep makes of state s. */
function backUp(mdp: Mdp, values: Float64Array, s: number, policy?: ArrayLike<number>): number {
  let result = policy ? 0 : -Infinity;
  for (let row = s * mdp.actions; row < (s + 1) * mdp.actions; row += 1) {
    const q = actionValue(mdp, values, row);
    result = policy ? result + (policy[row] as number) * q : Math.max(result, q);
  }
  return result;
}

/**
 * Sweeps of Bellman's equation, all states at once, from values of 0: the optimality equation (value iteration), or that of a policy
 * (iterative policy evaluation).
 *
 * @param policy - states x actions, row-major, probabilities; without one, the best action counts
 * @throws ArgumentError for a policy of another length
 *
 * Source: R. Sutton and A. Barto (2018), "Reinforcement Learning", 2nd ed., chapter 4.
 *
 * @example
 * const sweeps = createValueSweeps(gridWorld({ rows: ['..+'], terminals: { '+': 5 }, stepReward: -1, gamma: 1 }));
 * sweeps.tick();
 * sweeps.values; // [-1, 4, 0]
 * sweeps.tick();
 * sweeps.values; // [3, 4, 0]
 */
export function createValueSweeps(mdp: Mdp, policy?: ArrayLike<number>): ValueSweeps {
  if (policy) checkLength('policy', policy, mdp.states * mdp.actions);
  const values = new Float64Array(mdp.states);
  const run: { -readonly [K in keyof ValueSweeps]: ValueSweeps[K] } = {
    values,
    sweeps: 0,
    change: NaN,
    tick(n = 1) {
      checkInteger('n', n, 0);
      for (let i = 0; i < n; i += 1) {
        const before = values.slice();
        before.forEach((_, s) => {
          values[s] = backUp(mdp, before, s, policy);
        });
        run.sweeps += 1;
        run.change = largestDifference(values, before);
      }
    },
  };
  return run;
}

function largestDifference(a: Float64Array, b: Float64Array): number {
  return a.reduce((most, value, s) => Math.max(most, Math.abs(value - (b[s] as number))), 0);
}

export interface ValueIteration {
  readonly values: Float64Array;
  readonly sweeps: number;
  /** The largest change in the last sweep. */
  readonly change: number;
  /** Whether the change fell below the tolerance. */
  readonly converged: boolean;
}

/**
 * Value iteration until no value changes by `tolerance` or more in a sweep. The values are then within
 * change * gamma / (1 - gamma) of the optimal ones.
 *
 * @param options.tolerance - default 1e-12
 * @param options.maxSweeps - default 100,000: without discount, values can grow for ever
 *
 * @example
 * valueIteration(gridWorld({ rows: ['..+'], terminals: { '+': 5 }, stepReward: -1, gamma: 1 })); // { sweeps: 3, converged: true }
 */
export function valueIteration(
  mdp: Mdp,
  { tolerance = 1e-12, maxSweeps = 100_000 }: { readonly tolerance?: number; readonly maxSweeps?: number } = {},
): ValueIteration {
  checkNumber('tolerance', tolerance, 0);
  checkInteger('maxSweeps', maxSweeps, 1);
  const run = createValueSweeps(mdp);
  do run.tick();
  while (run.change >= tolerance && run.sweeps < maxSweeps);
  const { values, sweeps, change } = run;
  return { values, sweeps, change, converged: change < tolerance };
}

/**
 * How far values are from Bellman's optimality equation: the largest |max Q(s, a) - V(s)|. 0 only for the optimal values.
 *
 * @param values - one for each state
 *
 * @example
 * bellmanResidual(gridWorld({ rows: ['.+'], terminals: { '+': 5 }, stepReward: -1, gamma: 1 }), [1, 0]); // 3
 */
export function bellmanResidual(mdp: Mdp, values: ArrayLike<number>): number {
  checkLength('values', values, mdp.states);
  const own = Float64Array.from(values);
  return largestDifference(
    own,
    own.map((_, s) => backUp(mdp, own, s)),
  );
}
