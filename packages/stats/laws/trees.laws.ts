import fc from 'fast-check';
import {
  combineTrees,
  correlatedMeanVariance,
  createForestGrower,
  createNeighbourIndex,
  createTreeGrower,
  growTree,
  impurities,
  impurityImportances,
  kNearestNeighbours,
  majorityVote,
  pruneTree,
  pruningPath,
  splitTable,
  treePath,
  unequalMajorityVote,
  type ClassCriterion,
  type DecisionTree,
} from '../src/index.js';
import type { Law } from './law.js';

interface Data {
  readonly x: [number, number][];
  readonly y: number[];
}

/** Few values, so that ties are frequent. */
const row = fc.record({ a: fc.nat(4), b: fc.nat(4), y: fc.nat(2) });
const toData = (rows: readonly { a: number; b: number; y: number }[]): Data => ({
  x: rows.map(({ a, b }) => [a, b]),
  y: rows.map(({ y }) => y),
});
const data = fc.array(row, { minLength: 1, maxLength: 14 }).map(toData);
const distinctData = fc
  .uniqueArray(row, { minLength: 1, maxLength: 14, selector: ({ a, b }) => 5 * a + b })
  .map(toData);
const criterion = fc.constantFrom<ClassCriterion[]>('gini', 'entropyBits', 'entropyNats', 'misclassification');
const probability = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(b));
const same = (a: ArrayLike<number>, b: ArrayLike<number>): boolean =>
  a.length === b.length && Array.from(a).every((value, i) => Object.is(value, b[i]));
const leafOf = (tree: DecisionTree, point: ArrayLike<number>): number => treePath(tree, point).at(-1) ?? NaN;
const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, value) => total + value, 0);
const weighted = (tree: DecisionTree, node: number): number =>
  (tree.counts[node] ?? NaN) * (tree.impurities[node] ?? NaN);
const splitsOf = (tree: DecisionTree): number[] =>
  [...tree.children.keys()].filter((node) => tree.children[node] !== 0);
const errorsOf = (tree: DecisionTree, { x, y }: Data): number =>
  combineTrees([tree], x).soft.filter((value, i) => value !== y[i]).length;
const sameTree = (a: DecisionTree, b: DecisionTree): boolean =>
  same(a.children, b.children) &&
  same(a.features, b.features) &&
  same(a.thresholds, b.thresholds) &&
  same(a.values, b.values);

function countsOf({ y }: Data, rows: readonly number[]): number[] {
  return [0, 1, 2].map((label) => rows.filter((i) => y[i] === label).length);
}

/** The least R + alpha * leaves of any subtree from a node on, R in rows times impurity. */
function leastCost(tree: DecisionTree, alpha: number, node = 0): number {
  const left = tree.children[node] ?? 0;
  const asLeaf = weighted(tree, node) + alpha;
  return left === 0 ? asLeaf : Math.min(asLeaf, leastCost(tree, alpha, left) + leastCost(tree, alpha, left + 1));
}

/** Its own R + alpha * leaves. */
function costOf(tree: DecisionTree, alpha: number, node = 0): number {
  const left = tree.children[node] ?? 0;
  return left === 0 ? weighted(tree, node) + alpha : costOf(tree, alpha, left) + costOf(tree, alpha, left + 1);
}

/** Probability of more right votes than half, over all 2^n ways to vote. */
function enumerate(probabilities: readonly number[]): number {
  let right = 0;
  for (let ways = 0; ways < 2 ** probabilities.length; ways += 1) {
    const votes = probabilities.map((_, i) => ((ways >> i) & 1) === 1);
    if (2 * votes.filter(Boolean).length <= votes.length) continue;
    right += probabilities.reduce((product, p, i) => product * (votes[i] ? p : 1 - p), 1);
  }
  return right;
}

export const treeLaws: readonly Law[] = [
  {
    name: 'The leaves of a tree partition its rows and know how many of each class they have',
    property: () =>
      fc.property(data, criterion, fc.nat(4), fc.integer({ min: 1, max: 3 }), (own, kind, maxDepth, minLeaf) => {
        const tree = growTree({ ...own, criterion: kind, maxDepth, minLeaf });
        const leaves = own.x.map((point) => leafOf(tree, point));
        return [...tree.children.keys()].every((node) => {
          if (tree.children[node] !== 0) return !leaves.includes(node);
          const members = [...leaves.keys()].filter((i) => leaves[i] === node);
          const counts = countsOf(own, members).slice(0, tree.width);
          const isAllowed = (tree.depths[node] ?? NaN) <= maxDepth && (node === 0 || members.length >= minLeaf);
          return isAllowed && same(counts, tree.values.slice(node * tree.width, (node + 1) * tree.width));
        });
      }),
    mutation: { file: 'trees/tree-engine.ts', find: '= i < middle ? 1 : 0', replace: '= i <= middle ? 1 : 0' },
  },
  {
    name: 'A regression tree predicts the mean of each leaf',
    property: () =>
      fc.property(data, fc.nat(3), ({ x, y }, maxDepth) => {
        const tree = growTree({ x, y, criterion: 'squaredError', maxDepth });
        const leaves = x.map((point) => leafOf(tree, point));
        const predictions = combineTrees([tree], x).soft;
        return x.every((_, i) => {
          const members = y.filter((__, j) => leaves[j] === leaves[i]);
          return near(predictions[i] ?? NaN, sum(members) / members.length);
        });
      }),
    mutation: {
      file: 'trees/tree-engine.ts',
      find: 'origin + (sums[0] as number) / weight',
      replace: 'origin - (sums[0] as number) / weight',
    },
  },
  {
    name: 'No split makes the rows more impure, and its gain is what the impurity loses',
    property: () =>
      fc.property(data, fc.constantFrom('gini', 'entropyBits', 'misclassification', 'squaredError'), (own, kind) => {
        const tree = growTree({ ...own, criterion: kind });
        return splitsOf(tree).every((node) => {
          const left = tree.children[node] ?? NaN;
          const lost = weighted(tree, node) - weighted(tree, left) - weighted(tree, left + 1);
          return lost >= -1e-12 && near(lost, (tree.gains[node] ?? NaN) * (tree.counts[node] ?? NaN));
        });
      }),
    mutation: {
      file: 'trees/tree-engine.ts',
      find: 'score(right, weight - weightLeft) - own',
      replace: 'score(right, weight - weightLeft) + own',
    },
  },
  {
    name: 'The gains of a split table are those of parting the rows by hand',
    property: () =>
      fc.property(data, criterion, (own, kind) => {
        const { impurity, splits } = splitTable({ ...own, criterion: kind });
        const all = [...own.y.keys()];
        const impurityOf = (rows: readonly number[]): number => impurities(countsOf(own, rows))[kind];
        const possible = [0, 1].map((f) => new Set(own.x.map((point) => point[f])).size - 1);
        return (
          splits.length === sum(possible) &&
          near(impurity, impurityOf(all)) &&
          splits.every(({ feature, threshold, leftCount, gain }) => {
            const left = all.filter((i) => (own.x[i]?.[feature] ?? NaN) <= threshold);
            const right = all.filter((i) => !left.includes(i));
            const rest = (left.length * impurityOf(left) + right.length * impurityOf(right)) / all.length;
            return left.length === leftCount && near(gain, impurityOf(all) - rest);
          })
        );
      }),
    mutation: {
      file: 'trees/tree-engine.ts',
      find: 'right[c] = (right[c] as number) - moved',
      replace: 'right[c] = (right[c] as number) + moved',
    },
  },
  {
    name: 'A tree takes the split of the largest gain; of tied ones the lowest feature, then the lowest threshold',
    property: () =>
      fc.property(data, criterion, (own, kind) => {
        const tree = growTree({ ...own, criterion: kind, maxDepth: 1 });
        const { impurity, splits } = splitTable({ ...own, criterion: kind });
        const most = Math.max(...splits.map(({ gain }) => gain));
        const best = impurity > 0 ? splits.find(({ gain }) => gain >= most - 1e-11) : undefined;
        return tree.features[0] === (best?.feature ?? -1) && Object.is(tree.thresholds[0], best?.threshold ?? NaN);
      }),
    mutation: {
      file: 'trees/tree-engine.ts',
      find: 'if (gain <= best + tie) continue;',
      replace: 'if (gain <= best - tie) continue;',
    },
  },
  {
    name: 'Entropy in bits is entropy in nats over ln 2, of nodes and of gains',
    property: () =>
      fc.property(data, (own) => {
        const bits = growTree({ ...own, criterion: 'entropyBits' });
        const nats = growTree({ ...own, criterion: 'entropyNats' });
        return (
          same(bits.thresholds, nats.thresholds) &&
          bits.impurities.every((value, node) => near(value, (nats.impurities[node] ?? NaN) / Math.LN2)) &&
          bits.gains.every((value, node) => near(value, (nats.gains[node] ?? NaN) / Math.LN2))
        );
      }),
    mutation: { file: 'trees/tree-engine.ts', find: '? Math.LN2 : 1', replace: '? Math.LN10 : 1' },
  },
  {
    name: 'Alphas of the pruning path ascend, its impurities do not fall, and each tree is inside the one before',
    property: () =>
      fc.property(data, criterion, (own, kind) => {
        const tree = growTree({ ...own, criterion: kind });
        const path = pruningPath(tree);
        return path.every(({ alpha, impurity, leaves }, i) => {
          const next = path[i + 1];
          if (!next) return leaves === 1;
          const before = pruneTree(tree, alpha);
          const after = pruneTree(tree, next.alpha);
          const isInside = splitsOf(after).every((node) => before.children[node] !== 0);
          return alpha <= next.alpha && impurity <= next.impurity + 1e-12 && leaves > next.leaves && isInside;
        });
      }),
    mutation: {
      file: 'trees/prune.ts',
      find: 'if (child > 0) gone.push(child, child + 1);',
      replace: 'if (child > 0) gone.push(child);',
    },
  },
  {
    name: 'No subtree costs less than the pruned tree: impurity of the leaves plus alpha a leaf',
    property: () =>
      fc.property(data, criterion, fc.integer({ min: 0, max: 300 }), (own, kind, thousandths) => {
        const tree = growTree({ ...own, criterion: kind });
        const alpha = thousandths / 1000;
        const total = alpha * own.y.length;
        return near(costOf(pruneTree(tree, alpha), total), leastCost(tree, total));
      }),
    mutation: { file: 'trees/prune.ts', find: 'Math.min(a, b)', replace: 'Math.max(a, b)' },
  },
  {
    name: 'The training error does not fall when more is pruned',
    property: () =>
      fc.property(data, (own) => {
        const tree = growTree(own);
        const errors = pruningPath(tree).map(({ alpha }) => errorsOf(pruneTree(tree, alpha), own));
        return errors.every((error, i) => i === 0 || error >= (errors[i - 1] ?? NaN));
      }),
    mutation: {
      file: 'trees/decision-tree.ts',
      find: 'if ((values[from + c] as number) > (values',
      replace: 'if ((values[from + c] as number) < (values',
    },
  },
  {
    name: 'A tree of full depth fits distinct rows exactly',
    property: () =>
      fc.property(distinctData, criterion, (own, kind) => errorsOf(growTree({ ...own, criterion: kind }), own) === 0),
    mutation: { file: 'trees/tree-engine.ts', find: 'i <= to - minLeaf', replace: 'i < to - minLeaf' },
  },
  {
    name: 'Rows in another order give the same tree',
    property: () =>
      fc.property(
        data.chain(({ x, y }) =>
          fc.tuple(
            fc.constant({ x, y }),
            fc.shuffledSubarray([...y.keys()], { minLength: y.length }),
            fc.constantFrom('gini', 'entropyBits', 'misclassification', 'squaredError'),
          ),
        ),
        ([own, order, kind]) => {
          const x = order.map((i) => own.x[i] ?? []);
          const y = order.map((i) => own.y[i] ?? NaN);
          const a = growTree({ ...own, criterion: kind });
          const b = growTree({ x, y, criterion: kind });
          return same(a.thresholds, b.thresholds) && a.values.every((value, i) => near(value, b.values[i] ?? NaN));
        },
      ),
    mutation: {
      file: 'trees/tree-engine.ts',
      find: 'if (value === before || i - from < minLeaf) continue;',
      replace: 'if (i - from < minLeaf) continue;',
    },
  },
  {
    name: 'A monotone map of a feature gives the same parts',
    property: () =>
      fc.property(data, criterion, (own, kind) => {
        const mapped = own.x.map(([a, b]): [number, number] => [a ** 3 - 20, Math.exp(b)]);
        const before = growTree({ ...own, criterion: kind });
        const after = growTree({ x: mapped, y: own.y, criterion: kind });
        return own.x.every((point, i) => leafOf(before, point) === leafOf(after, mapped[i] ?? []));
      }),
    mutation: {
      file: 'trees/regression-tree.ts',
      find: 'const middle = left / 2 + right / 2;',
      replace: 'const middle = left + right / 2;',
    },
  },
  {
    name: 'A tree grown split by split is the tree grown at once',
    property: () =>
      fc.property(data, fc.boolean(), (own, bestFirst) => {
        const grower = createTreeGrower({ ...own, bestFirst });
        let splits = 0;
        while (grower.tick() === 1) {
          splits += 1;
          if (grower.tree().children.length !== 2 * splits + 1) return false;
        }
        return sameTree(grower.tree(), growTree({ ...own, bestFirst }));
      }),
    mutation: { file: 'trees/tree-engine.ts', find: 'made < most &&', replace: 'made <= most &&' },
  },
  {
    name: 'Importances of trees are shares: none below 0, and 1 together',
    property: () =>
      fc.property(data, data, (first, second) => {
        const trees = [growTree(first), growTree(second)];
        const { importances, undefined: why } = impurityImportances(trees);
        if (why !== null) return importances.every(Number.isNaN);
        return importances.every((share) => share >= 0) && near(sum(importances), 1);
      }),
    mutation: {
      file: 'trees/importances.ts',
      find: 'sums.map((sum) => sum / counted)',
      replace: 'sums.map((sum) => sum / trees.length)',
    },
  },
  {
    name: 'A forest of one tree, on every row once, with every feature, is that tree',
    property: () =>
      fc.property(data, (own) => {
        const draw = (n: number): Int32Array => Int32Array.from(Array(n).keys());
        const forest = createForestGrower({ ...own, seed: 1, features: 2, draw });
        forest.tick();
        const [tree] = forest.trees;
        return tree !== undefined && sameTree(tree, growTree(own));
      }),
    mutation: { file: 'trees/tree-engine.ts', find: 'if (drawn < p) {', replace: 'if (drawn <= p) {' },
  },
  {
    name: 'The trees that vote out of bag on a row are those that it was not drawn for',
    property: () =>
      fc.property(data, fc.nat(100), fc.integer({ min: 1, max: 4 }), (own, seed, trees) => {
        const forest = createForestGrower({ ...own, seed });
        forest.tick(trees);
        const { trees: voted } = combineTrees(forest.trees, own.x, forest.bootstraps);
        return voted.every((voters, i) => {
          const rest = forest.bootstraps.filter((bootstrap) => !bootstrap.includes(i));
          return voters === rest.length;
        });
      }),
    mutation: { file: 'forests/votes.ts', find: 'isDrawn[row] === 0', replace: 'isDrawn[row] === 1' },
  },
  {
    name: 'Trees that are all the same vote as one of them, softly and hard',
    property: () =>
      fc.property(data, fc.integer({ min: 1, max: 5 }), fc.nat(2), (own, size, maxDepth) => {
        const tree = growTree({ ...own, maxDepth });
        const one = combineTrees([tree], own.x);
        const many = combineTrees(Array<DecisionTree>(size).fill(tree), own.x);
        return (
          same(many.hard, one.soft) &&
          same(many.soft, one.soft) &&
          many.means.every((mean, i) => near(mean, one.means[i] ?? NaN)) &&
          many.counts.every((count, i) => count === size * (one.counts[i] ?? NaN))
        );
      }),
    mutation: {
      file: 'forests/votes.ts',
      find: 'own + likeliest(tree.values',
      replace: 'own + 0 * likeliest(tree.values',
    },
  },
  {
    name: 'The majority of a small jury is right as often as all ways to vote say',
    property: () =>
      fc.property(fc.array(probability, { minLength: 1, maxLength: 6 }), (probabilities) => {
        const { right, tie, wrong } = unequalMajorityVote(probabilities);
        const mirrored = enumerate(probabilities.map((p) => 1 - p));
        return near(right, enumerate(probabilities)) && near(wrong, mirrored) && near(right + tie + wrong, 1);
      }),
    mutation: {
      file: 'juries/jury.ts',
      find: 'for (let k = i + 1; k > 0; k -= 1)',
      replace: 'for (let k = i + 1; k > 1; k -= 1)',
    },
  },
  {
    name: 'The majority of equal voters gets better with their number, if each is right more often than not, and worse else',
    property: () =>
      fc.property(probability, fc.nat(20), (p, size) => {
        const few = majorityVote(2 * size + 1, p).right;
        const more = majorityVote(2 * size + 3, p).right;
        return p >= 0.5 ? more >= few - 1e-14 : more <= few + 1e-14;
      }),
    mutation: {
      file: 'juries/jury.ts',
      find: 'right: count(half, 2 * half)',
      replace: 'right: count(half - 1, 2 * half)',
    },
  },
  {
    name: 'Voters who all follow one opinion are right as often as one, and no correlation is no change',
    property: () =>
      fc.property(probability, fc.integer({ min: 1, max: 20 }), (p, voters) => {
        const alone = unequalMajorityVote(Array<number>(voters).fill(p));
        return near(majorityVote(voters, p, 1).right, p) && near(majorityVote(voters, p).right, alone.right);
      }),
    mutation: {
      file: 'juries/jury.ts',
      find: 'fill((1 - follow) * p + follow)',
      replace: 'fill((1 - follow) * p + follow * p)',
    },
  },
  {
    name: 'The variance of a mean of correlated values is the mean of all their covariances',
    property: () =>
      fc.property(fc.integer({ min: 1, max: 12 }), probability, probability, (n, variance, correlation) => {
        const covariances = Array.from({ length: n * n }, (_, i) => (i % (n + 1) === 0 ? 1 : correlation) * variance);
        return near(correlatedMeanVariance(n, variance, correlation), sum(covariances) / (n * n));
      }),
    mutation: {
      file: 'juries/jury.ts',
      find: 'return variance * (correlation',
      replace: 'return variance * (1 + correlation',
    },
  },
  {
    name: 'The nearest points are the first when all are sorted by distance, then by index',
    property: () =>
      fc.property(data, fc.tuple(fc.nat(4), fc.nat(4)), fc.nat(13), fc.boolean(), ({ x }, point, size, isEuclidean) => {
        const k = Math.min(size + 1, x.length);
        const distances = x.map(([a, b]) => {
          const [u, v] = [Math.abs(a - point[0]), Math.abs(b - point[1])];
          return isEuclidean ? Math.sqrt(u * u + v * v) : u + v;
        });
        const order = [...x.keys()].sort((i, j) => (distances[i] ?? NaN) - (distances[j] ?? NaN) || i - j).slice(0, k);
        const found = createNeighbourIndex(x, isEuclidean ? 'euclidean' : 'manhattan')(point, k);
        return (
          same(found.indices, order) &&
          same(
            found.distances,
            order.map((i) => distances[i] ?? NaN),
          )
        );
      }),
    mutation: {
      file: 'neighbours/neighbour-index.ts',
      find: 'const reach = distance + slack(distance);',
      replace: 'const reach = distance - slack(distance);',
    },
  },
  {
    name: 'With all points as neighbours, nearest neighbours predict the mean and the shares of the classes',
    property: () =>
      fc.property(data, fc.tuple(fc.nat(4), fc.nat(4)), ({ x, y }, point) => {
        const k = x.length;
        const numbers = kNearestNeighbours({ x, y, at: [point], k }).predictions;
        const shares = kNearestNeighbours({ x, y, classes: 3, at: [point], k }).probabilities ?? [];
        const counts = countsOf({ x, y }, [...y.keys()]);
        return near(numbers[0] ?? NaN, sum(y) / k) && counts.every((count, c) => near(shares[c] ?? NaN, count / k));
      }),
    mutation: {
      file: 'neighbours/k-nearest-neighbours.ts',
      find: '(weights[i] as number) / total',
      replace: '(weights[i] as number) / (total + 1)',
    },
  },
];
