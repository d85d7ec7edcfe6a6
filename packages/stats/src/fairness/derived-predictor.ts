import { checkChoice } from '../errors.js';
import { thresholdCounts, type ThresholdCounts } from '../classification/threshold-counts.js';
import { checkCosts, thresholdRow, type Costs, type ThresholdRow } from '../classification/thresholds.js';
import { lackOf, type ScoredGroup } from './group-rates.js';

/** What has to be equal in all groups: both error rates, the true positive rate, or the selection rate. */
export type FairnessCriterion = 'equalized-odds' | 'equal-opportunity' | 'demographic-parity';

/**
 * How rows of a group are judged: with probability `chance` by a coin that says positive with probability `coin`, else by a threshold,
 * score >= t: by `lenient` with probability `lenientShare`, by `strict` otherwise.
 */
export interface RandomizedRule {
  readonly strict: number;
  readonly lenient: number;
  readonly lenientShare: number;
  readonly chance: number;
  readonly coin: number;
  /** What comes of it, on average. */
  readonly falsePositiveRate: number;
  readonly recall: number;
}

export interface DerivedPredictor {
  /** Expected cost of a row. NaN where a group lacks a class. */
  readonly loss: number;
  /** A rule for each group, in the order given; none where the loss is undefined. */
  readonly groups: readonly RandomizedRule[];
  /** Why the loss is NaN. */
  readonly undefined: { readonly loss?: string };
}

export interface DerivedPredictorOptions {
  /** Default equalized odds. */
  readonly criterion?: FairnessCriterion;
  /** Default 1 for each mistake: the loss is the error rate. */
  readonly costs?: Costs;
}

/** The rate that each criterion makes equal. */
const sharedRates = {
  'equalized-odds': 'falsePositiveRate',
  'equal-opportunity': 'recall',
  'demographic-parity': 'selectionRate',
} as const;

type SharedRate = (typeof sharedRates)[FairnessCriterion];

/** The corners of what mixed thresholds can do in a group: the upper convex hull of the ROC curve, found on the counts, which are exact. */
function cornersOf(counts: ThresholdCounts, rate: SharedRate): ThresholdRow[] {
  const { truePositives, falsePositives } = counts;
  const hull: number[] = [];
  for (let k = 0; k < truePositives.length; k += 1) {
    for (; hull.length > 1; hull.pop()) {
      const [i, j] = hull.slice(-2) as [number, number];
      const step = (of: Int32Array, to: number): number => (of[to] as number) - (of[i] as number);
      if (step(falsePositives, j) * step(truePositives, k) < step(truePositives, j) * step(falsePositives, k)) break;
    }
    hull.push(k);
  }
  const rows = hull.map((k) => thresholdRow(counts, k));
  // Of two corners with one false positive rate the second one is better, of two with one recall the first.
  const better = rate === 'falsePositiveRate' ? 1 : -1;
  return rows.filter((row, k) => rows[k + better]?.[rate] !== row[rate]);
}

/** The mix of the corners beside it that has the shared rate. */
function ruleAt(corners: readonly ThresholdRow[], rate: SharedRate, shared: number): RandomizedRule {
  const next = Math.max(
    1,
    corners.findIndex((corner) => corner[rate] >= shared),
  );
  const [low, high] = corners.slice(next - 1) as [ThresholdRow, ThresholdRow];
  const lenientShare = (shared - low[rate]) / (high[rate] - low[rate]);
  const mix = (name: 'falsePositiveRate' | 'recall'): number =>
    (1 - lenientShare) * low[name] + lenientShare * high[name];
  return {
    strict: low.threshold,
    lenient: high.threshold,
    lenientShare,
    chance: 0,
    coin: shared,
    falsePositiveRate: mix('falsePositiveRate'),
    recall: mix('recall'),
  };
}

/** Brings rules with one false positive rate down to the lowest recall, by a coin with that rate. */
function level(rules: readonly RandomizedRule[]): RandomizedRule[] {
  const recall = Math.min(...rules.map((rule) => rule.recall));
  return rules.map((rule) => ({
    ...rule,
    chance: rule.recall > recall ? Math.min(1, (rule.recall - recall) / (rule.recall - rule.coin)) : 0,
    falsePositiveRate: rule.coin,
    recall,
  }));
}

/** Where, between neighbours of the ascending false positive rates, the recalls of two groups cross. */
function crossings(groups: readonly (readonly ThresholdRow[])[], rates: readonly number[]): number[] {
  const found: number[] = [];
  const lead = (a: readonly ThresholdRow[], b: readonly ThresholdRow[], at: number): number =>
    ruleAt(a, 'falsePositiveRate', at).recall - ruleAt(b, 'falsePositiveRate', at).recall;
  groups.forEach((a, g) => {
    for (const b of groups.slice(0, g)) {
      rates.reduce((from, to) => {
        const before = lead(a, b, from);
        const share = before / (before - lead(a, b, to));
        if (share > 0 && share < 1) found.push(from + share * (to - from));
        return to;
      });
    }
  });
  return found;
}

/**
 * The cheapest predictor derived from scores and groups alone that is fair by a criterion: for each group a random mix of two
 * thresholds, and of a coin where the group could do better than the others.
 *
 * @throws ArgumentError without groups, for a group that is empty, lengths that differ, classes but 0 and 1, scores that are not finite, negative costs
 *
 * Source: M. Hardt, E. Price and N. Srebro (2016), "Equality of opportunity in supervised learning", NIPS, section 4.2.
 *
 * @example
 * const one = { truth: [0, 1, 1, 0], scores: [0.1, 0.4, 0.8, 0.4] };
 * const two = { truth: [0, 1, 0, 1], scores: [0.3, 0.6, 0.5, 0.4] };
 * derivedPredictor([one, two]).loss; // 0.25
 */
export function derivedPredictor(
  groups: readonly ScoredGroup[],
  { criterion = 'equalized-odds', costs = { falsePositive: 1, falseNegative: 1 } }: DerivedPredictorOptions = {},
): DerivedPredictor {
  checkChoice('criterion', criterion, Object.keys(sharedRates));
  checkCosts(costs);
  const rate = sharedRates[criterion];
  const counts = groups.map(({ truth, scores }) => thresholdCounts(truth, scores));
  const corners = counts.map((group) => cornersOf(group, rate));
  const lack = lackOf(
    'youden',
    corners.map(([corner]) => corner as ThresholdRow),
  );
  if (lack) return { loss: NaN, groups: [], undefined: { loss: lack } };
  const isOdds = criterion === 'equalized-odds';
  const n = counts.reduce((sum, { positives, negatives }) => sum + positives + negatives, 0);
  // The cost is convex in the shared rate, and straight between the corners of the groups: one of these is cheapest.
  const candidates = corners.flatMap((rows) => rows.map((row) => row[rate])).sort((a, b) => a - b);
  if (isOdds) candidates.push(...crossings(corners, candidates));
  let best: DerivedPredictor = { loss: Infinity, groups: [], undefined: {} };
  for (const shared of candidates) {
    const free = corners.map((rows) => ruleAt(rows, rate, shared));
    const rules = isOdds ? level(free) : free;
    const cost = rules.reduce((sum, { falsePositiveRate, recall }, g) => {
      const { positives, negatives } = counts[g] as ThresholdCounts;
      return sum + costs.falsePositive * negatives * falsePositiveRate + costs.falseNegative * positives * (1 - recall);
    }, 0);
    if (cost / n < best.loss) best = { loss: cost / n, groups: rules, undefined: {} };
  }
  return best;
}

/**
 * The probability with which a rule says positive of a score.
 *
 * @example
 * const [rule] = derivedPredictor([{ truth: [0, 1, 1, 0], scores: [0.1, 0.4, 0.8, 0.4] }]).groups;
 * [0.1, 0.4, 0.8].map((score) => positiveProbability(rule, score)); // [0, 0, 1]
 */
export function positiveProbability(rule: RandomizedRule, score: number): number {
  const { strict, lenient, lenientShare, chance, coin } = rule;
  const byThreshold = score >= strict ? 1 : score >= lenient ? lenientShare : 0;
  return chance * coin + (1 - chance) * byThreshold;
}
