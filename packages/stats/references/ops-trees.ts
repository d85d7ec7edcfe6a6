import {
  combineTrees,
  correlatedMeanVariance,
  growTree,
  impurities,
  impurityImportances,
  informationGain,
  majorityVote,
  mean,
  outOfBagRows,
  pruneTree,
  pruningPath,
  splitTable,
  variance,
  type Criterion,
  type DecisionTree,
  type SplitOptions,
} from '../src/index.js';
import { numbers, type Answer, type Input, type Json, type OpsMap } from './ops.js';

const criteria: Readonly<Record<string, Criterion>> = {
  gini: 'gini',
  entropy: 'entropyBits',
  mse: 'squaredError',
  squared_error: 'squaredError',
  misclassification: 'misclassification',
};

function rowsOf(value: Json | undefined): number[][] {
  if (!Array.isArray(value)) throw new TypeError('the input lacks a list of rows');
  return value.map((row: Json) => numbers(row));
}

interface Training {
  readonly options: SplitOptions;
  readonly areNumbers: boolean;
  /** What a prediction stands for: the class's own label, or the number. */
  labelOf(prediction: number): Json;
  /** Predictions, by label. */
  predict(tree: DecisionTree, rows: readonly (readonly number[])[]): Json[];
}

/** Classes are numbered in the order of their labels. */
function trainingOf(input: Input): Training {
  const criterion = criteria[(input['criterion'] as string | undefined) ?? 'gini'] as Criterion;
  const areNumbers = criterion === 'squaredError';
  const given = input['y'] as readonly Json[];
  // Numbers by size, words by letters.
  const labels = [...new Set(given as readonly (number | string)[])].sort((a, b) => (a < b ? -1 : 1));
  const labelOf = (prediction: number): Json => (areNumbers ? prediction : (labels[prediction] ?? null));
  const limit = input['max_depth'];
  return {
    options: {
      x: rowsOf(input['X']),
      y: areNumbers ? numbers(given) : given.map((label) => labels.indexOf(label as number | string)),
      criterion,
      minLeaf: Number(input['min_samples_leaf'] ?? 1),
      ...(typeof limit === 'number' && { maxDepth: limit }),
    },
    areNumbers,
    labelOf,
    predict: (tree, rows) => Array.from(combineTrees([tree], rows).soft, labelOf),
  };
}

/** A node and what is below it. */
function nested(tree: DecisionTree, node = 0): Record<string, unknown> {
  const left = tree.children[node] as number;
  const own = tree.values.slice(node * tree.width, (node + 1) * tree.width);
  return {
    n: tree.counts[node],
    impurity: tree.impurities[node],
    value: tree.criterion === 'squaredError' ? own[0] : own,
    ...(left > 0 && {
      feature: tree.features[node],
      threshold: tree.thresholds[node],
      left: nested(tree, left),
      right: nested(tree, left + 1),
    }),
  };
}

function leavesOf(tree: DecisionTree): number {
  return tree.children.filter((left) => left > 0).length + 1;
}

/** Share of classes that are right, or the coefficient of determination. */
function scoreOf({ areNumbers, options, predict }: Training, tree: DecisionTree, given: readonly Json[]): number {
  const predictions = predict(tree, options.x as number[][]);
  if (!areNumbers) return mean(predictions.map((label, i) => Number(label === given[i])));
  const squares = predictions.map((value, i) => (Number(value) - Number(given[i])) ** 2);
  return 1 - mean(squares) / variance(options.y, 0);
}

function matrix(values: Float64Array, width: number): number[][] {
  return Array.from({ length: values.length / width }, (_, i) => Array.from(values.slice(i * width, (i + 1) * width)));
}

function importancesOf(trees: readonly DecisionTree[], name: string): Answer {
  const { importances, undefined: why } = impurityImportances(trees);
  return { values: { [name]: importances }, ...(why && { reasons: { [name]: why } }) };
}

function cart(input: Input, expected: Input): Answer {
  const training = trainingOf(input);
  const given = input['y'] as readonly Json[];
  const tree = growTree(training.options);
  const path = pruningPath(tree);
  const points = rowsOf(expected['X_new'] ?? input['X_new'] ?? []);
  const pairs = (expected['pruned_leaf_counts_at_alpha'] ?? []) as readonly Json[];
  const importances = importancesOf([tree], 'feature_importances');
  return {
    values: {
      ...importances.values,
      tree: nested(tree),
      n_leaves: leavesOf(tree),
      depth: Math.max(...tree.depths),
      X_new: points,
      predict: training.predict(tree, points),
      predict_proba: matrix(combineTrees([tree], points).means, tree.width),
      train_score: scoreOf(training, tree, given),
      ccp_alphas: path.map(({ alpha }) => alpha),
      ccp_impurities: path.map(({ impurity }) => impurity),
      pruned_leaf_counts_at_alpha: pairs.map((pair) => {
        const [alpha = NaN] = numbers(pair);
        return [alpha, leavesOf(pruneTree(tree, alpha))];
      }),
    },
    ...(importances.reasons && { reasons: importances.reasons }),
  };
}

/** A tree given as nested nodes. */
function treeOf(root: Json, predictors: number): DecisionTree {
  type Node = Readonly<Record<string, Json>>;
  const nodes = [root as Node];
  const children: number[] = [];
  for (const node of nodes) {
    const isSplit = node['left'] !== undefined && node['left'] !== null;
    children.push(isSplit ? nodes.length : 0);
    if (isSplit) nodes.push(node['left'] as Node, node['right'] as Node);
  }
  const values = nodes.map((node) => numbers(node['value']));
  const weights = values.map((own) => own.reduce((sum, value) => sum + value, 0));
  const weighted = (i: number): number => Number(nodes[i]?.['impurity']) * (weights[i] as number);
  return {
    criterion: 'gini',
    predictors,
    width: values[0]?.length ?? 0,
    children: Int32Array.from(children),
    features: Int32Array.from(nodes, (node) => Number(node['feature'] ?? -1)),
    thresholds: Float64Array.from(nodes, (node) => Number(node['threshold'] ?? NaN)),
    gains: Float64Array.from(children, (left, i) =>
      left > 0 ? (weighted(i) - weighted(left) - weighted(left + 1)) / (weights[i] as number) : 0,
    ),
    depths: new Int32Array(nodes.length),
    counts: Int32Array.from(weights),
    impurities: Float64Array.from(nodes, (node) => Number(node['impurity'])),
    values: Float64Array.from(values.flat()),
  };
}

function forestCombine(input: Input): Answer {
  const x = rowsOf(input['X']);
  const points = rowsOf(input['X_new']);
  const bootstraps = rowsOf(input['bootstrap_indices']);
  const { options, labelOf } = trainingOf(input);
  const trees = (input['trees'] as readonly Json[]).map((tree) => treeOf(tree, x[0]?.length ?? 0));
  const votes = combineTrees(trees, points);
  const outOfBag = combineTrees(trees, x, bootstraps);
  const width = votes.width;
  const counts = matrix(Float64Array.from(votes.counts), width);
  const voted = [...x.keys()].filter((row) => (outOfBag.trees[row] as number) > 0);
  const importances = importancesOf(trees, 'mdi_importances_mean_of_normalised');
  return {
    values: {
      ...importances.values,
      tree_predictions: trees.map((tree) => Array.from(combineTrees([tree], points).soft, labelOf)),
      hard_vote_counts: counts,
      hard_vote_tie_rows: [...counts.keys()].filter((row) => {
        const own = counts[row] as number[];
        return own.filter((count) => count === Math.max(...own)).length > 1;
      }),
      mean_proba: matrix(votes.means, width),
      soft_predict: Array.from(votes.soft, labelOf),
      hard_predict: Array.from(votes.hard, labelOf),
      oob_rows_per_tree: bootstraps.map((rows) => outOfBagRows(rows, x.length)),
      oob_tree_count_per_row: outOfBag.trees,
      oob_mean_proba_rows_with_any: voted.map((row) => [row, ...outOfBag.means.slice(row * width, (row + 1) * width)]),
      oob_hard_votes: matrix(Float64Array.from(outOfBag.counts), width),
      oob_accuracy_soft_excluding_never_oob: mean(voted.map((row) => Number(outOfBag.soft[row] === options.y[row]))),
      never_oob_rows: [...x.keys()].filter((row) => outOfBag.trees[row] === 0),
    },
    ...(importances.reasons && { reasons: importances.reasons }),
  };
}

/** Areas 07 and 08: trees and forests. */
export const treeOps: OpsMap = {
  cart: { answer: cart },
  cart_edge: {
    answer(input, expected) {
      const answer = cart(input, expected);
      const score = answer.values['train_score'];
      const names = ['train_accuracy', 'training_accuracy', 'train_score', 'accuracy'];
      return { ...answer, values: { ...answer.values, ...Object.fromEntries(names.map((name) => [name, score])) } };
    },
    rule(answer, expected) {
      const checked = Object.keys(expected);
      return {
        checked,
        problems: checked
          .filter((key) => !(Math.abs(Number(answer.values[key]) - Number(expected[key])) <= 1e-12))
          .map((key) => `${key}: got ${String(answer.values[key])}, expected ${JSON.stringify(expected[key])}`),
      };
    },
  },
  impurity: {
    answer(input) {
      const {
        gini,
        entropyBits,
        entropyNats,
        misclassification,
        undefined: why,
      } = impurities(numbers(input['counts']));
      const values = { gini, entropy_bits: entropyBits, entropy_nats: entropyNats, misclassification };
      const reasons = Object.fromEntries(Object.keys(values).map((name) => [name, why ?? '']));
      return { values, ...(why && { reasons }) };
    },
  },
  information_gain: {
    answer: (input) => ({ values: { information_gain_bits: informationGain(rowsOf(input['children'])) } }),
  },
  split_table: {
    answer(input) {
      const { impurity, splits } = splitTable(trainingOf(input).options);
      return {
        values: {
          parent_impurity: impurity,
          splits: splits.map(({ feature, threshold, leftCount, gain }) => ({
            feature,
            threshold,
            n_left: leftCount,
            gain,
          })),
        },
      };
    },
  },
  forest_combine: { answer: forestCombine },
  condorcet_majority: {
    answer: (input) => ({ values: { p_majority_right: majorityVote(Number(input['T']), Number(input['p'])).right } }),
  },
  equicorrelated_mean_variance: {
    answer: (input) => ({
      values: {
        variance: correlatedMeanVariance(Number(input['T']), Number(input['sigma2']), Number(input['rho'])),
      },
    }),
  },
};
