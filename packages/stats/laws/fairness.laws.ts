import fc from 'fast-check';
import {
  confusionAt,
  confusionMetrics,
  derivedPredictor,
  groupRates,
  mixedPredictor,
  positiveProbability,
  thresholdPairs,
  thresholdTable,
  type ScoredGroup,
} from '../src/index.js';
import type { Law } from './law.js';

/** A group with both classes; scores are whole numbers, so that many tie. */
const group: fc.Arbitrary<{ truth: number[]; scores: number[] }> = fc
  .array(fc.tuple(fc.nat(1), fc.integer({ min: 0, max: 5 })), { maxLength: 9 })
  .chain((rows) => fc.tuple(fc.nat(5), fc.nat(5)).map(([a, b]) => [...rows, [0, a], [1, b]] as [number, number][]))
  .map((rows) => ({ truth: rows.map(([label]) => label), scores: rows.map(([, score]) => score) }));

const pair = fc.tuple(group, group);
const triple = fc.tuple(group, group, group);
const cost = fc.record({
  falsePositive: fc.integer({ min: 1, max: 5 }),
  falseNegative: fc.integer({ min: 1, max: 5 }),
});

/** The mean of a probability over the rows of a class. */
function rateOf(label: number, { truth, scores }: ScoredGroup, probability: (score: number) => number): number {
  const values = Array.from(scores).filter((_, i) => truth[i] === label);
  return values.reduce((sum, score) => sum + probability(score), 0) / values.length;
}

/** Finds the best true positive rate that mixing two thresholds gives at a false positive rate, by trying all pairs. */
function recallFinder({ truth, scores }: ScoredGroup): (at: number) => number {
  const points = thresholdTable(truth, scores).map(({ falsePositiveRate, recall }): [number, number] => [
    falsePositiveRate,
    recall,
  ]);
  return (at) => {
    let best = 0;
    for (const [x0, y0] of points) {
      for (const [x1, y1] of points) {
        if (x0 > at || x1 < at) continue;
        best = Math.max(best, x0 === x1 ? y1 : y0 + ((y1 - y0) * (at - x0)) / (x1 - x0));
      }
    }
    return best;
  };
}

const rowsOf = (groups: readonly ScoredGroup[], label: number): number =>
  groups.reduce((sum, { truth }) => sum + Array.from(truth).filter((own) => own === label).length, 0);

export const fairnessLaws: readonly Law[] = [
  {
    name: 'The equalised odds predictor gives every group the same true and false positive rates',
    property: () =>
      fc.property(triple, cost, (groups, costs) => {
        const { groups: rules } = derivedPredictor(groups, { costs });
        return groups.every((own, g) =>
          rules.every((rule) => {
            const byRule = (score: number): number => positiveProbability(rules[g] as typeof rule, score);
            return (
              Math.abs(rateOf(1, own, byRule) - rule.recall) < 1e-12 &&
              Math.abs(rateOf(0, own, byRule) - rule.falsePositiveRate) < 1e-12
            );
          }),
        );
      }),
    mutation: {
      file: 'fairness/derived-predictor.ts',
      find: 'return chance * coin + (1 - chance) * byThreshold;',
      replace: 'return (1 - chance) * byThreshold;',
    },
  },
  {
    name: 'No pair of rates that two groups can share, on a grid, costs less than the equalised odds predictor',
    property: () =>
      fc.property(pair, cost, (groups, costs) => {
        const { loss } = derivedPredictor(groups, { costs });
        const [positives, negatives] = [rowsOf(groups, 1), rowsOf(groups, 0)];
        const finders = groups.map(recallFinder);
        return Array.from({ length: 11 }, (_, i) => i / 10).every((at) => {
          const recall = Math.min(...finders.map((find) => find(at)));
          const total = costs.falsePositive * negatives * at + costs.falseNegative * positives * (1 - recall);
          return total / (positives + negatives) >= loss - 1e-12;
        });
      }),
    mutation: {
      file: 'fairness/derived-predictor.ts',
      find: 'if (share > 0 && share < 1) found.push(',
      replace: 'if (share > 2) found.push(',
    },
  },
  {
    name: 'Equal opportunity gives every group the same true positive rate, and costs no more than equalised odds',
    property: () =>
      fc.property(pair, cost, (groups, costs) => {
        const { loss, groups: rules } = derivedPredictor(groups, { criterion: 'equal-opportunity', costs });
        const [first, second] = rules.map((rule, g) =>
          rateOf(1, groups[g] as ScoredGroup, (score) => positiveProbability(rule, score)),
        ) as [number, number];
        const paid = rules.reduce((sum, rule, g) => {
          const own = groups[g] as ScoredGroup;
          const byRule = (score: number): number => positiveProbability(rule, score);
          const missed = rowsOf([own], 1) * (1 - rateOf(1, own, byRule));
          return sum + costs.falseNegative * missed + costs.falsePositive * rowsOf([own], 0) * rateOf(0, own, byRule);
        }, 0);
        const n = rowsOf(groups, 0) + rowsOf(groups, 1);
        return (
          Math.abs(first - second) < 1e-12 &&
          Math.abs(paid / n - loss) < 1e-12 &&
          loss <= derivedPredictor(groups, { costs }).loss + 1e-12
        );
      }),
    mutation: {
      file: 'fairness/derived-predictor.ts',
      find: 'const better = rate === ',
      replace: 'const better = rate !== ',
    },
  },
  {
    name: 'Demographic parity gives every group the same selection rate, and costs no more than chance with any rate',
    property: () =>
      fc.property(pair, cost, fc.nat(20), (groups, costs, step) => {
        const { loss, groups: rules } = derivedPredictor(groups, { criterion: 'demographic-parity', costs });
        const [first, second] = rules.map((rule, g) => {
          const { scores } = groups[g] as ScoredGroup;
          return Array.from(scores).reduce((sum, score) => sum + positiveProbability(rule, score), 0) / scores.length;
        }) as [number, number];
        const [positives, negatives] = [rowsOf(groups, 1), rowsOf(groups, 0)];
        const byChance =
          costs.falsePositive * negatives * (step / 20) + costs.falseNegative * positives * (1 - step / 20);
        return Math.abs(first - second) < 1e-12 && loss <= byChance / (positives + negatives) + 1e-12;
      }),
    mutation: {
      file: 'fairness/derived-predictor.ts',
      find: "'demographic-parity': 'selectionRate',",
      replace: "'demographic-parity': 'recall',",
    },
  },
  {
    name: 'Mixing predictions gives every group the same rates; alone, a group takes the best of its predictions, their opposite, and one class',
    property: () =>
      fc.property(pair, cost, (groups, costs) => {
        const predicted = groups.map(({ truth, scores }) => ({
          truth,
          predicted: scores.map((score) => (score >= 3 ? 1 : 0)),
        }));
        const { groups: rules } = mixedPredictor(predicted, { costs });
        return predicted.every((own, g) => {
          const { probabilities, falsePositiveRate, recall } = rules[g] as (typeof rules)[number];
          const mixed = (label: number): number => probabilities[label] as number;
          const scored = { truth: own.truth, scores: own.predicted };
          const { truePositives, falsePositives, falseNegatives, trueNegatives } = confusionAt(
            own.truth,
            own.predicted,
            1,
          );
          const choices = [
            [falsePositives, falseNegatives],
            [trueNegatives, truePositives],
            [falsePositives + trueNegatives, 0],
            [0, truePositives + falseNegatives],
          ] as const;
          const best = Math.min(...choices.map(([fp, fn]) => costs.falsePositive * fp + costs.falseNegative * fn));
          return (
            Math.abs(rateOf(1, scored, mixed) - recall) < 1e-12 &&
            Math.abs(rateOf(0, scored, mixed) - falsePositiveRate) < 1e-12 &&
            Math.abs(mixedPredictor([own], { costs }).loss - best / own.truth.length) < 1e-12
          );
        });
      }),
    mutation: { file: 'fairness/mixed-predictor.ts', find: '.youden < 0 ? -1 : 1', replace: '.youden < 0 ? 1 : -1' },
  },
  {
    name: 'Pairs of thresholds are all those whose rates are near, and no other',
    property: () =>
      fc.property(pair, fc.nat(10), ([first, second], tenths) => {
        const epsilon = tenths / 10;
        const got = thresholdPairs(first, second, epsilon);
        const near = (label: number, a: number, b: number): boolean => {
          const selected = ({ truth, scores }: ScoredGroup, threshold: number): number =>
            rateOf(label, { truth, scores }, (score) => Number(score >= threshold));
          return Math.abs(selected(first, a) - selected(second, b)) <= epsilon + 1e-12;
        };
        const thresholds = ({ scores }: ScoredGroup): number[] => [...new Set([Infinity, ...Array.from(scores)])];
        const all = thresholds(first).flatMap((a) => thresholds(second).map((b) => [a, b] as const));
        const want = all.filter(([a, b]) => near(0, a, b) && near(1, a, b));
        return (
          got.length === want.length &&
          got.every(([a, b]) => want.some((w) => w[0] === a.threshold && w[1] === b.threshold))
        );
      }),
    mutation: { file: 'fairness/threshold-pairs.ts', find: 'isNear(row.recall, other.recall) &&', replace: '' },
  },
  {
    name: 'Gaps of rates do not depend on the order of the groups, and equalised odds ask for most',
    property: () =>
      fc.property(triple, fc.nat(5), (groups, threshold) => {
        const matrices = groups.map(({ truth, scores }) => confusionAt(truth, scores, threshold));
        const own = groupRates(matrices);
        const turned = groupRates([...matrices].reverse());
        const rates = matrices.map((matrix) => confusionMetrics(matrix).falsePositiveRate);
        const gap = Math.max(...rates.flatMap((a) => rates.map((b) => a - b)));
        return (
          own.equalizedOddsDifference === turned.equalizedOddsDifference &&
          own.demographicParityDifference === turned.demographicParityDifference &&
          own.equalizedOddsDifference === Math.max(gap, own.equalOpportunityDifference)
        );
      }),
    mutation: {
      file: 'fairness/group-rates.ts',
      find: 'return Math.max(...gaps);',
      replace: 'return Math.min(...gaps);',
    },
  },
];
