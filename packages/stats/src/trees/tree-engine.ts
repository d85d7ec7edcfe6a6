import { checkChoice, checkData, checkIntegers, checkFinite, checkInteger } from '../errors.js';
import { ascendingOrder } from '../linear-algebra/sorting.js';
import type { Random } from '../random/random.js';
import type { DecisionTree } from './decision-tree.js';
import type { Criterion } from './impurity.js';
import { separatingMidpoint } from './regression-tree.js';

/** Training rows and how to split them. */
export interface SplitOptions {
  /** n rows of p features. */
  readonly x: readonly ArrayLike<number>[];
  /** n classes, integers from 0; or n numbers where the criterion is the squared error. */
  readonly y: ArrayLike<number>;
  /** Default `gini`. */
  readonly criterion?: Criterion;
  /** Fewest rows in a leaf (a row drawn several times is one); default 1. */
  readonly minLeaf?: number;
  /** Splits from the root to a leaf, at most; default as many as it takes. */
  readonly maxDepth?: number;
}

/** Gets each split of a node: where rows begin to go right, the threshold, how many go left and the gain. */
export type SplitVisitor = (feature: number, threshold: number, leftCount: number, gain: number) => void;

/** Grows one tree after the other on the same rows; all arrays are used over and over. */
export interface TreeEngine {
  /** Numbers per node. */
  readonly width: number;
  /**
   * A new tree on the rows of these indices.
   *
   * @param random - draws features, where not all are looked at
   * @param visit - if given, gets all splits of the root
   */
  start(rows: ArrayLike<number>, random?: Random, visit?: SplitVisitor): void;
  /** Up to so many splits; default 1. @returns how many were made */
  tick(n?: number): number;
  /** A copy of what has grown. */
  tree(): DecisionTree;
}

/** Splits that differ by less than this, per row and relative to the spread of numbers, are tied. */
const TIE = 1e-12;

/**
 * @param drawn - features drawn for each split; more are drawn where none of them can be split
 * @throws ArgumentError for what {@link SplitOptions} does not allow
 */
export function createTreeEngine(options: SplitOptions, drawn = Infinity, bestFirst = false): TreeEngine {
  const { x: rows, y, criterion = 'gini', minLeaf = 1 } = options;
  checkData(rows, y, 'x');
  const n = rows.length;
  const p = (rows[0] as ArrayLike<number>).length;
  const { maxDepth = n } = options;
  checkChoice('criterion', criterion, ['gini', 'entropyBits', 'entropyNats', 'misclassification', 'squaredError']);
  checkInteger('minLeaf', minLeaf, 1);
  checkInteger('maxDepth', maxDepth, 0);
  const areNumbers = criterion === 'squaredError';
  const isEntropy = criterion.startsWith('entropy');
  const isLargest = criterion === 'misclassification';
  const scale = criterion === 'entropyNats' ? Math.LN2 : 1;
  // A row adds its response to the sum of its class: 1, or the number to the only sum.
  const classOf = new Int32Array(n);
  const response = new Float64Array(n).fill(1);
  let width = 1;
  if (!areNumbers) checkIntegers('y', y, 0, 0x7fff_ffff);
  for (let i = 0; i < n; i += 1) {
    const value = y[i] as number;
    if (areNumbers) {
      response[i] = value;
    } else {
      classOf[i] = value;
      width = Math.max(width, value + 1);
    }
  }
  // Feature by feature: the values, and the rows in their order.
  const x = new Float64Array(p * n);
  const sorted = new Int32Array(p * n);
  for (let f = 0; f < p; f += 1) {
    const column = x.subarray(f * n, f * n + n);
    for (let i = 0; i < n; i += 1) column[i] = (rows[i] as ArrayLike<number>)[f] as number;
    sorted.set(ascendingOrder(column), f * n);
  }
  const ints = (length: number): Int32Array => new Int32Array(length);
  const floats = (length: number): Float64Array => new Float64Array(length);
  const features = ints(2 * n);
  const thresholds = floats(2 * n);
  const children = ints(2 * n);
  const depths = ints(2 * n);
  const counts = ints(2 * n);
  const impurities = floats(2 * n);
  const gains = floats(2 * n);
  const values = floats(2 * n * width);
  // Each node has its rows between these places, in every feature's order, and its best split at another.
  const starts = ints(2 * n);
  const ends = ints(2 * n);
  const cuts = ints(2 * n);
  const orders = ints(p * n);
  const spare = ints(n);
  const goesLeft = ints(n);
  const weights = ints(n);
  const deck = ints(p);
  const sums = floats(width);
  const left = floats(width);
  const right = floats(width);
  let random: Random | undefined;
  let queue: number[] = [];
  let size = 0;
  let logs = floats(0);

  /** The larger, the purer: sum s^2 / W for Gini and squared errors, sum s log s - W log W, or the largest sum. */
  function score(s: Float64Array, weight: number): number {
    let total = isEntropy ? -(logs[weight] as number) : 0;
    for (let c = 0; c < width; c += 1) {
      const value = s[c] as number;
      if (isEntropy) total += logs[value] as number;
      else total = isLargest ? Math.max(total, value) : total + (value * value) / weight;
    }
    return total;
  }

  const gainOf = (gain: number, weight: number): number => Math.max(0, (scale * gain) / weight);

  /** Notes a node of the rows between two places in every feature's order. Where it has a split, it waits for its turn. */
  function add(node: number, from: number, to: number, depth: number, visit?: SplitVisitor): void {
    // Numbers are taken from one of them: equal ones then have their mean and no spread, bit for bit.
    const origin = areNumbers ? (response[orders[from] as number] as number) : 0;
    let weight = 0;
    let squares = 0;
    sums.fill(0);
    for (let i = from; i < to; i += 1) {
      const row = orders[i] as number;
      const c = classOf[row] as number;
      const amount = weights[row] as number;
      const value = (response[row] as number) - origin;
      sums[c] = (sums[c] as number) + amount * value;
      squares += amount * value * value;
      weight += amount;
    }
    const impurity = gainOf((isEntropy ? 0 : squares) - score(sums, weight), weight);
    const mean = areNumbers ? origin + (sums[0] as number) / weight : 0;
    const own = areNumbers ? 0 : score(sums, weight);
    values.set(areNumbers ? [mean] : sums, node * width);
    if (areNumbers) sums[0] = 0;
    features[node] = -1;
    thresholds[node] = NaN;
    children[node] = 0;
    gains[node] = 0;
    depths[node] = depth;
    counts[node] = weight;
    impurities[node] = impurity;
    starts[node] = from;
    ends[node] = to;
    if (!visit && (impurity === 0 || depth >= maxDepth)) return;
    const tie = TIE * weight * (areNumbers ? impurity : 1);
    let best = -Infinity;
    for (let looked = 0; looked < p && (looked < drawn || best === -Infinity); looked += 1) {
      if (drawn < p) {
        // Fisher and Yates, as far as it is needed.
        const other = looked + (random as Random).integer(p - looked);
        const swapped = deck[looked] as number;
        deck[looked] = deck[other] as number;
        deck[other] = swapped;
      }
      const feature = deck[looked] as number;
      const base = feature * n;
      let row = orders[base + from] as number;
      let value = x[base + row] as number;
      let weightLeft = 0;
      left.fill(0);
      right.set(sums);
      for (let i = from + 1; i <= to - minLeaf; i += 1) {
        const c = classOf[row] as number;
        const amount = weights[row] as number;
        const moved = amount * ((response[row] as number) - mean);
        weightLeft += amount;
        left[c] = (left[c] as number) + moved;
        right[c] = (right[c] as number) - moved;
        row = orders[base + i] as number;
        const before = value;
        value = x[base + row] as number;
        if (value === before || i - from < minLeaf) continue;
        const gain = score(left, weightLeft) + score(right, weight - weightLeft) - own;
        if (visit) visit(feature, separatingMidpoint(before, value), i - from, gainOf(gain, weight));
        if (gain <= best + tie) continue;
        best = gain;
        cuts[node] = i;
        features[node] = feature;
        thresholds[node] = separatingMidpoint(before, value);
      }
    }
    if (best === -Infinity) return;
    gains[node] = gainOf(best, weight);
    const rank = (of: number): number => (gains[of] as number) * (counts[of] as number);
    let place = queue.length;
    if (bestFirst) while (place > 0 && rank(queue[place - 1] as number) >= rank(node) * (1 - TIE)) place -= 1;
    queue.splice(place, 0, node);
  }

  function split(node: number): void {
    const base = (features[node] as number) * n;
    const from = starts[node] as number;
    const middle = cuts[node] as number;
    const to = ends[node] as number;
    const depth = (depths[node] as number) + 1;
    const child = size;
    children[node] = child;
    size += 2;
    // In every order the rows that go left are moved before the others; both keep their order.
    for (let i = from; i < to; i += 1) goesLeft[orders[base + i] as number] = i < middle ? 1 : 0;
    for (let f = 0; f < p * n; f += n) {
      let lefts = f + from;
      let rights = 0;
      for (let i = lefts; i < f + to; i += 1) {
        const row = orders[i] as number;
        const goes = goesLeft[row] as number;
        orders[lefts] = row;
        spare[rights] = row;
        lefts += goes;
        rights += 1 - goes;
      }
      for (let i = 0; i < rights; i += 1) orders[lefts + i] = spare[i] as number;
    }
    // The last in the queue comes first.
    add(child + 1, middle, to, depth);
    add(child, from, middle, depth);
  }

  return {
    width,
    start(indices, generator, visit) {
      random = generator;
      queue = [];
      size = 1;
      weights.fill(0);
      checkFinite('rows', indices);
      checkIntegers('rows', indices, 0, n - 1);
      for (let i = 0; i < indices.length; i += 1) {
        const row = indices[i] as number;
        weights[row] = (weights[row] as number) + 1;
      }
      if (isEntropy && logs.length <= indices.length) {
        logs = floats(indices.length + 1).map((_, s) => (s === 0 ? 0 : s * Math.log2(s)));
      }
      let count = 0;
      for (let f = 0; f < p; f += 1) {
        deck[f] = f;
        count = 0;
        for (let i = 0; i < n; i += 1) {
          const row = sorted[f * n + i] as number;
          orders[f * n + count] = row;
          if (weights[row] !== 0) count += 1;
        }
      }
      add(0, 0, count, 0, visit);
    },
    tick(most = 1) {
      checkInteger('n', most, 0);
      let made = 0;
      for (; made < most && queue.length > 0; made += 1) split(queue.pop() as number);
      return made;
    },
    tree: () => ({
      criterion,
      predictors: p,
      width,
      children: children.slice(0, size),
      features: features.slice(0, size),
      thresholds: thresholds.slice(0, size),
      gains: gains.slice(0, size),
      depths: depths.slice(0, size),
      counts: counts.slice(0, size),
      impurities: impurities.slice(0, size),
      values: values.slice(0, size * width),
    }),
  };
}
