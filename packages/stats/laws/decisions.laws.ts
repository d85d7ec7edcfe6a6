import fc from 'fast-check';
import {
  actionValues,
  bellmanResidual,
  createBandit,
  createControl,
  createLearner,
  createRandom,
  createTdLambda,
  createValueSweeps,
  epsilonGreedy,
  evaluatePolicy,
  greedyPolicy,
  gridWorld,
  isTerminal,
  policyIteration,
  tabularMdp,
  valueIteration,
  type GridWorld,
  type Mdp,
} from '../src/index.js';
import type { Law } from './law.js';

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const shares = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const near = (a: ArrayLike<number>, b: ArrayLike<number>, allowed: number): boolean =>
  a.length === b.length && Array.from(a).every((value, i) => Math.abs(value - (b[i] as number)) <= allowed);

/** Three states, two actions, any probabilities and rewards. */
function randomMdp(seed: number, gamma: number): Mdp {
  const random = createRandom(seed);
  const row = (): number[] => {
    const parts = [0, 1, 2].map(() => (random.integer(3) === 0 ? 0 : random.uniform()) + 1e-3);
    const total = parts.reduce((sum, part) => sum + part);
    return parts.map((part) => part / total);
  };
  const transition = [0, 1].map(() => [row(), row(), row()]);
  const reward = [0, 1, 2].map(() => [random.normal(), random.normal()]);
  return tabularMdp(transition, reward, gamma);
}

/** A 3 by 3 grid with a goal, and walls and pits at random. */
function randomGrid(seed: number, slip: number, gamma: number): GridWorld {
  const random = createRandom(seed);
  const cells = Array.from({ length: 8 }, () => '...#-'[random.integer(5)] as string).join('');
  return gridWorld({
    rows: [`${cells.slice(0, 2)}+`, cells.slice(2, 5), cells.slice(5)],
    terminals: { '+': 1, '-': -1 },
    slip,
    stepReward: -0.1,
    gamma,
    wind: [0, random.integer(3), 1],
    gusts: random.integer(3) / 4,
  });
}

const mdps = fc
  .tuple(seeds, fc.boolean(), shares)
  .map(([seed, isGrid, slip]) => (isGrid ? randomGrid(seed, slip, 0.9) : randomMdp(seed, 0.9)));
const discounts = fc.integer({ min: 0, max: 95 }).map((percent) => percent / 100);

const bandits = fc.record({
  arms: fc.array(shares, { minLength: 1, maxLength: 5 }),
  rewards: fc.constantFrom<'bernoulli' | 'normal'>('bernoulli', 'normal'),
  strategy: fc.constantFrom<'epsilon-greedy' | 'ucb1' | 'thompson'>('epsilon-greedy', 'ucb1', 'thompson'),
  seed: seeds,
});

export const decisionLaws: readonly Law[] = [
  {
    name: 'What can follow an action sums to 1, but for terminal states, which nothing follows',
    property: () =>
      fc.property(seeds, shares, (seed, slip) => {
        const mdp = randomGrid(seed, slip, 1);
        return Array.from({ length: mdp.states * mdp.actions }, (_, row) => {
          const total = mdp.probability.subarray(mdp.offsets[row], mdp.offsets[row + 1]).reduce((sum, p) => sum + p, 0);
          return Math.abs(total - (isTerminal(mdp, Math.floor(row / 4)) ? 0 : 1)) < 1e-12;
        }).every(Boolean);
      }),
    mutation: { file: 'decisions/grid-world.ts', find: '1 - 2 * gust', replace: '1 - gust' },
  },
  {
    name: 'An optimal value is that of the best action: V = max Q, and the Bellman residual is 0',
    property: () =>
      fc.property(mdps, (mdp) => {
        const { values } = policyIteration(mdp);
        const q = actionValues(mdp, values);
        const best = values.map((_, s) => Math.max(...q.subarray(s * mdp.actions, (s + 1) * mdp.actions)));
        return near(values, best, 1e-9) && bellmanResidual(mdp, values) < 1e-9;
      }),
    mutation: {
      file: 'decisions/policy-iteration.ts',
      find: '-= share * gamma * (probability[k] as number)',
      replace: '-= gamma * (probability[k] as number)',
    },
  },
  {
    name: 'Value iteration contracts: a sweep brings the values closer to the optimal ones by gamma at least',
    property: () =>
      fc.property(seeds, discounts, fc.nat(5), (seed, gamma, sweeps) => {
        const mdp = randomMdp(seed, gamma);
        const { values } = policyIteration(mdp);
        const run = createValueSweeps(mdp);
        const distance = (): number =>
          Math.max(...values.map((value, s) => Math.abs(value - (run.values[s] as number))));
        run.tick(sweeps);
        const before = distance();
        run.tick();
        return distance() <= gamma * before + 1e-9;
      }),
    mutation: {
      file: 'decisions/value-iteration.ts',
      find: 'values[s] = backUp(mdp, before, s, policy);',
      replace: 'values[s] = (backUp(mdp, before, s, policy) + (before[s] as number)) / 2;',
    },
  },
  {
    name: 'Policy iteration ends where value iteration does',
    property: () => fc.property(mdps, (mdp) => near(policyIteration(mdp).values, valueIteration(mdp).values, 1e-9)),
    mutation: {
      file: 'decisions/policy-iteration.ts',
      find: '(values[below] as number) -= factor * (values[s] as number);',
      replace: '(values[below] as number) += factor * (values[s] as number);',
    },
  },
  {
    name: 'The greedy policy of the optimal values has these values',
    property: () =>
      fc.property(mdps, (mdp) => {
        const { values } = valueIteration(mdp);
        return near(evaluatePolicy(mdp, greedyPolicy(mdp, values)).values, values, 1e-8);
      }),
    mutation: { file: 'decisions/mdp.ts', find: 'own.set(greedyProbabilities(own, TIE));', replace: 'own.fill(0.25);' },
  },
  {
    name: "Sweeps of a policy's equation end at its exact values",
    property: () =>
      fc.property(seeds, (seed) => {
        const mdp = randomMdp(seed, 0.5);
        const policy = new Float64Array(6).fill(0.5);
        const run = createValueSweeps(mdp, policy);
        run.tick(50);
        return near(run.values, evaluatePolicy(mdp, policy).values, 1e-9);
      }),
    mutation: {
      file: 'decisions/value-iteration.ts',
      find: 'result + (policy[row] as number) * q',
      replace: 'result + q',
    },
  },
  {
    name: 'TD(1) that waits for the end of an episode without repeated states learns its returns, TD(0) one step at a time',
    property: () =>
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 6 }),
        shares,
        shares,
        (rewards, alpha, gamma) => {
          const states = rewards.length + 1;
          const monteCarlo = createTdLambda({ states, alpha, gamma, lambda: 1, offline: true });
          const oneStep = createTdLambda({ states, alpha, gamma });
          rewards.forEach((reward, s) => {
            monteCarlo.learn(s, reward, s + 1, s === rewards.length - 1);
            oneStep.learn(s, reward, s + 1, s === rewards.length - 1);
          });
          const returns = rewards.map((_, s) =>
            rewards.slice(s).reduceRight((later, reward) => reward + gamma * later, 0),
          );
          return (
            near(monteCarlo.values, [...returns.map((value) => alpha * value), 0], 1e-9) &&
            near(oneStep.values, [...rewards.map((reward) => alpha * reward), 0], 1e-12)
          );
        },
      ),
    mutation: {
      file: 'decisions/td-lambda.ts',
      find: '(traces[s] as number) *= gamma * lambda;',
      replace: '(traces[s] as number) *= lambda;',
    },
  },
  {
    name: 'Q-learning looks to the best next action, SARSA to the next one, neither beyond the end',
    property: () =>
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 }),
        shares,
        shares,
        fc.constantFrom<'q-learning' | 'sarsa'>('q-learning', 'sarsa'),
        fc.boolean(),
        fc.nat(1),
        (q, alpha, gamma, method, done, nextAction) => {
          const learner = createLearner({ states: 2, actions: 2, alpha, gamma, method });
          learner.values.set(q);
          learner.learn(0, 1, 5, 1, done, nextAction);
          const future = method === 'sarsa' ? (q[2 + nextAction] as number) : Math.max(q[2] as number, q[3] as number);
          const wanted = (q[1] as number) + alpha * (5 + (done ? 0 : gamma * future) - (q[1] as number));
          return near(learner.values, [q[0] as number, wanted, q[2] as number, q[3] as number], 1e-12);
        },
      ),
    mutation: {
      file: 'decisions/temporal-difference.ts',
      find: "const future = method === 'sarsa' ?",
      replace: "const future = method !== 'sarsa' ?",
    },
  },
  {
    name: 'Learning by acting changes one value a step, by alpha times the error, and its steps are possible ones',
    property: () =>
      fc.property(
        seeds,
        shares,
        fc.constantFrom<'q-learning' | 'sarsa'>('q-learning', 'sarsa'),
        (seed, epsilon, method) => {
          const mdp = gridWorld({
            rows: ['S..', '.#+'],
            terminals: { '+': 1 },
            slip: 0.2,
            stepReward: -0.1,
            gamma: 0.9,
          });
          const control = createControl({ mdp, start: mdp.start, method, alpha: 0.5, epsilon, seed });
          return [1, 2, 3, 4, 5].every(() => {
            const row = control.state * 4 + control.action;
            const before = control.values.slice();
            control.tick();
            before[row] = (before[row] as number) + 0.5 * control.error;
            const following = mdp.next.subarray(mdp.offsets[row], mdp.offsets[row + 1]);
            return (
              near(control.values, before, 1e-12) &&
              following.some((next) => (isTerminal(mdp, next) ? mdp.start : next) === control.state)
            );
          });
        },
      ),
    mutation: {
      file: 'decisions/temporal-difference.ts',
      find: 'let k = offsets[row] as number;',
      replace: 'let k = offsets[state * actions] as number;',
    },
  },
  {
    name: 'UCB1 plays every arm once before any twice',
    property: () =>
      fc.property(bandits, (options) => {
        const bandit = createBandit({ ...options, strategy: 'ucb1' });
        bandit.tick(options.arms.length);
        return bandit.counts.every((count) => count === 1);
      }),
    mutation: { file: 'decisions/bandit.ts', find: 'if (n === 0) return Infinity;', replace: 'if (n === 0) return 0;' },
  },
  {
    name: 'Regret is never negative and never falls, and grows by what the arm played pays less than the best',
    property: () =>
      fc.property(bandits, (options) => {
        const bandit = createBandit(options);
        return Array.from({ length: 10 }, () => {
          const before = bandit.regret;
          bandit.tick();
          const gap = Math.max(...options.arms) - (options.arms[bandit.arm] as number);
          return bandit.regret >= before && Math.abs(bandit.regret - before - gap) < 1e-12;
        }).every(Boolean);
      }),
    mutation: {
      file: 'decisions/bandit.ts',
      find: 'bandit.regret += best(arms, 0, size) - mean;',
      replace: 'bandit.regret += best(arms, 0, size) - bandit.reward;',
    },
  },
  {
    name: 'Epsilon-greedy probabilities sum to 1, and none is below its share of epsilon',
    property: () =>
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 6 }), shares, (q, epsilon) => {
        const probabilities = epsilonGreedy(q, epsilon);
        return (
          Math.abs(probabilities.reduce((sum, p) => sum + p) - 1) < 1e-12 &&
          probabilities.every((p) => p >= epsilon / q.length)
        );
      }),
    mutation: { file: 'decisions/greedy.ts', find: 'isBest.map((one) => one / count)', replace: 'isBest' },
  },
];
