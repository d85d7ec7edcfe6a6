import { checkChoice } from '../errors.js';
import { thresholdCounts, type ThresholdCounts } from '../classification/threshold-counts.js';
import { checkCosts, type Costs } from '../classification/thresholds.js';
import { missingClass } from '../classification/labels.js';
import { checkGroups, type ScoredGroup } from './group-rates.js';

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
  readonly truePositiveRate: number;
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

/** A corner of what thresholds can do in a group. */
interface Corner {
  readonly threshold: number;
  readonly falsePositiveRate: number;
  readonly truePositiveRate: number;
  /** The rate that has to be equal. */
  readonly shared: number;
}

/** What each group costs least at, corner by corner, in ascending order of the shared rate: convex, and straight in between. */
type Frontier = readonly Corner[];

/** The upper convex hull of a group's ROC curve. Its corners are found on the counts, which are exact. */
function hullOf({ truePositives, falsePositives }: ThresholdCounts): number[] {
  const hull: number[] = [];
  for (let k = 0; k < truePositives.length; k += 1) {
    while (hull.length > 1 && !turnsRight(hull.at(-2) as number, hull.at(-1) as number, k)) hull.pop();
    hull.push(k);
  }
  return hull;

  function turnsRight(i: number, j: number, k: number): boolean {
    const step = (counts: Int32Array, to: number): number => (counts[to] as number) - (counts[i] as number);
    return step(falsePositives, j) * step(truePositives, k) < step(truePositives, j) * step(falsePositives, k);
  }
}

function frontierOf(counts: ThresholdCounts, criterion: FairnessCriterion): Frontier {
  const { positives, negatives } = counts;
  const corners = hullOf(counts).map((k): Corner => {
    const hits = counts.truePositives[k] as number;
    const alarms = counts.falsePositives[k] as number;
    const rates = {
      'equalized-odds': alarms / negatives,
      'equal-opportunity': hits / positives,
      'demographic-parity': (hits + alarms) / (positives + negatives),
    };
    return {
      threshold: counts.thresholds[k] as number,
      falsePositiveRate: rates['equalized-odds'],
      truePositiveRate: rates['equal-opportunity'],
      shared: rates[criterion],
    };
  });
  // Of two corners with the same false positive rate the upper one is better, of two with the same true positive rate the left one.
  const better = criterion === 'equalized-odds' ? 1 : -1;
  return corners.filter(({ shared }, k) => corners[k + better]?.shared !== shared);
}

/** The rule on the frontier that has the shared rate: a mix of the thresholds at the corners beside it. */
function ruleAt(frontier: Frontier, shared: number): RandomizedRule {
  const next = Math.max(
    1,
    frontier.findIndex((corner) => corner.shared >= shared),
  );
  const low = frontier[next - 1] as Corner;
  const high = frontier[next] as Corner;
  const lenientShare = (shared - low.shared) / (high.shared - low.shared);
  const mix = (a: number, b: number): number => (1 - lenientShare) * a + lenientShare * b;
  return {
    strict: low.threshold,
    lenient: high.threshold,
    lenientShare,
    chance: 0,
    coin: shared,
    falsePositiveRate: mix(low.falsePositiveRate, high.falsePositiveRate),
    truePositiveRate: mix(low.truePositiveRate, high.truePositiveRate),
  };
}

/** Brings groups that have a false positive rate in common down to the lowest true positive rate, with a coin that has that rate, too. */
function level(rules: readonly RandomizedRule[]): RandomizedRule[] {
  const common = Math.min(...rules.map((rule) => rule.truePositiveRate));
  return rules.map((rule) => {
    const excess = rule.truePositiveRate - common;
    const chance = excess > 0 ? Math.min(1, excess / (rule.truePositiveRate - rule.coin)) : 0;
    return { ...rule, chance, falsePositiveRate: rule.coin, truePositiveRate: common };
  });
}

/** Shared rates at which the true positive rates of two groups cross between the given ones. */
function crossings(frontiers: readonly Frontier[], shared: readonly number[]): number[] {
  const heights = shared.map((rate) => frontiers.map((frontier) => ruleAt(frontier, rate).truePositiveRate));
  return heights.slice(1).flatMap((after, i) => {
    const before = heights[i] as number[];
    const [from, to] = [shared[i] as number, shared[i + 1] as number];
    return after.flatMap((_, g) =>
      after.slice(0, g).flatMap((_other, h) => {
        const lead = (at: number[]): number => (at[g] as number) - (at[h] as number);
        return lead(before) * lead(after) < 0
          ? [from + ((to - from) * lead(before)) / (lead(before) - lead(after))]
          : [];
      }),
    );
  });
}

/** The cheapest rules, one for each group, that meet the criterion. Arguments are not checked, but for a class that is missing. */
export function cheapestRules(
  groups: readonly ThresholdCounts[],
  { criterion = 'equalized-odds', costs = { falsePositive: 1, falseNegative: 1 } }: DerivedPredictorOptions = {},
): DerivedPredictor {
  checkChoice('criterion', criterion, ['equalized-odds', 'equal-opportunity', 'demographic-parity']);
  checkCosts(costs);
  checkGroups(groups);
  const lacking = groups.findIndex(({ positives, negatives }) => positives * negatives === 0);
  if (lacking >= 0) {
    const why = missingClass((groups[lacking] as ThresholdCounts).positives);
    return { loss: NaN, groups: [], undefined: { loss: `in groups[${lacking}] ${why}` } };
  }
  const n = groups.reduce((sum, { positives, negatives }) => sum + positives + negatives, 0);
  const frontiers = groups.map((counts) => frontierOf(counts, criterion));
  // The cost is convex in the shared rate and straight between the corners of the groups, so that one of these is cheapest.
  const corners = frontiers.flatMap((frontier) => frontier.map(({ shared }) => shared)).sort((a, b) => a - b);
  const odds = criterion === 'equalized-odds';
  let best: DerivedPredictor = { loss: Infinity, groups: [], undefined: {} };
  for (const shared of odds ? [...corners, ...crossings(frontiers, corners)] : corners) {
    const free = frontiers.map((frontier) => ruleAt(frontier, shared));
    const rules = odds ? level(free) : free;
    const cost = groups.reduce((sum, { positives, negatives }, g) => {
      const { falsePositiveRate, truePositiveRate } = rules[g] as RandomizedRule;
      const missed = positives * (1 - truePositiveRate);
      return sum + costs.falsePositive * negatives * falsePositiveRate + costs.falseNegative * missed;
    }, 0);
    if (cost / n < best.loss) best = { loss: cost / n, groups: rules, undefined: {} };
  }
  return best;
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
export function derivedPredictor(groups: readonly ScoredGroup[], options?: DerivedPredictorOptions): DerivedPredictor {
  return cheapestRules(
    groups.map(({ truth, scores }) => thresholdCounts(truth, scores)),
    options,
  );
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
