import fc from 'fast-check';
import {
  brierDecomposition,
  brierScore,
  calibrationCurve,
  cheapestThreshold,
  confusionAt,
  confusionMatrix,
  confusionMetrics,
  delong,
  delongDifference,
  logLoss,
  mannWhitneyU,
  precisionRecallCurve,
  rocCurve,
  type ConfusionMatrix,
} from '../src/index.js';
import type { Law } from './law.js';

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(b));

/** Rows of both classes, at least `each` of either; scores are whole numbers, so that many tie. */
const scored = (each = 1): fc.Arbitrary<{ truth: number[]; scores: number[] }> =>
  fc
    .array(fc.tuple(fc.nat(1), fc.integer({ min: -6, max: 6 })), { maxLength: 24 })
    .chain((rows) =>
      fc
        .array(fc.integer({ min: -6, max: 6 }), { minLength: 2 * each, maxLength: 2 * each })
        .map((more) => [...rows, ...more.map((score, i): [number, number] => [i % 2, score])]),
    )
    .map((rows) => ({ truth: rows.map(([label]) => label), scores: rows.map(([, score]) => score) }));

const count = fc.nat(30);
const matrices: fc.Arbitrary<ConfusionMatrix> = fc.record({
  truePositives: count,
  falsePositives: count,
  falseNegatives: count,
  trueNegatives: count,
});

/** Scores of one class. */
function of(label: number, truth: readonly number[], values: readonly number[]): number[] {
  return values.filter((_, i) => truth[i] === label);
}

/** The share of the numbers `others` that a number is above, ties half. */
function shareBelow(value: number, others: readonly number[]): number {
  return others.reduce((sum, other) => sum + (value > other ? 1 : value === other ? 0.5 : 0), 0) / others.length;
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function sampleVariance(values: readonly number[]): number {
  const center = average(values);
  return values.reduce((sum, value) => sum + (value - center) ** 2, 0) / (values.length - 1);
}

/** The definition: placement values by looking at every pair. */
function placements(truth: readonly number[], scores: readonly number[]): { positive: number[]; negative: number[] } {
  const [positive, negative] = [of(1, truth, scores), of(0, truth, scores)];
  return {
    positive: positive.map((score) => shareBelow(score, negative)),
    negative: negative.map((score) => 1 - shareBelow(score, positive)),
  };
}

export const classificationLaws: readonly Law[] = [
  {
    name: 'AUC is the share of pairs that a positive wins, ties half',
    property: () =>
      fc.property(scored(), ({ truth, scores }) =>
        near(rocCurve(truth, scores).auc, average(placements(truth, scores).positive)),
      ),
    mutation: {
      file: 'classification/roc.ts',
      find: '(truePositives[k] as number) + (truePositives[k - 1] as number)',
      replace: '2 * (truePositives[k - 1] as number)',
    },
  },
  {
    name: 'The area of the trapezoids under the ROC curve is the Mann-Whitney U over the number of pairs',
    property: () =>
      fc.property(scored(), ({ truth, scores }) => {
        const { falsePositiveRates: x, truePositiveRates: y } = rocCurve(truth, scores);
        let area = 0;
        for (let k = 1; k < x.length; k += 1) {
          area += (((x[k] as number) - (x[k - 1] as number)) * ((y[k] as number) + (y[k - 1] as number))) / 2;
        }
        const [positive, negative] = [of(1, truth, scores), of(0, truth, scores)];
        return near(area, mannWhitneyU(positive, negative) / (positive.length * negative.length));
      }),
    mutation: {
      file: 'classification/roc.ts',
      find: 'truePositiveRates: shares(counts.truePositives, positives)',
      replace: 'truePositiveRates: shares(counts.truePositives, positives + 1)',
    },
  },
  {
    name: 'The U of two samples add up to the number of pairs',
    property: () =>
      fc.property(scored(), ({ truth, scores }) => {
        const [x, y] = [of(1, truth, scores), of(0, truth, scores)];
        return mannWhitneyU(x, y) + mannWhitneyU(y, x) === x.length * y.length;
      }),
    mutation: { file: 'classification/roc.ts', find: 'return twice / 2;', replace: 'return (twice + 1) / 2;' },
  },
  {
    name: 'A rising map of the scores changes neither the AUC nor the curve',
    property: () =>
      fc.property(scored(), ({ truth, scores }) => {
        const own = rocCurve(truth, scores);
        const mapped = rocCurve(
          truth,
          scores.map((score) => score ** 3 / 8 + score - 100),
        );
        return (
          own.auc === mapped.auc &&
          own.truePositiveRates.every((rate, k) => rate === mapped.truePositiveRates[k]) &&
          own.falsePositiveRates.length === mapped.falsePositiveRates.length
        );
      }),
    mutation: {
      file: 'classification/threshold-counts.ts',
      find: 'while (q >= 0 && negative[q] === score) q -= 1;',
      replace: 'while (q >= 0 && (negative[q] as number) > score - 2) q -= 1;',
    },
  },
  {
    name: 'The AUC of the negated scores is 1 - AUC',
    property: () =>
      fc.property(scored(), ({ truth, scores }) =>
        near(
          rocCurve(
            truth,
            scores.map((score) => -score),
          ).auc,
          1 - rocCurve(truth, scores).auc,
        ),
      ),
    mutation: {
      file: 'classification/roc.ts',
      find: 'auc = pairsWon(counts) / (positives * negatives)',
      replace: 'auc = (pairsWon(counts) + 1) / (positives * negatives)',
    },
  },
  {
    name: 'The ROC curve rises from (0, 0) to (1, 1), and each point is what its threshold does',
    property: () =>
      fc.property(scored(), ({ truth, scores }) => {
        const { thresholds, falsePositiveRates, truePositiveRates } = rocCurve(truth, scores);
        return (
          falsePositiveRates.at(-1) === 1 &&
          truePositiveRates.at(-1) === 1 &&
          thresholds.every((threshold, k) => {
            const { recall, falsePositiveRate } = confusionMetrics(confusionAt(truth, scores, threshold));
            const rises =
              recall >= (truePositiveRates[k - 1] ?? 0) && falsePositiveRate >= (falsePositiveRates[k - 1] ?? 0);
            return rises && recall === truePositiveRates[k] && falsePositiveRate === falsePositiveRates[k];
          })
        );
      }),
    mutation: {
      file: 'classification/confusion.ts',
      find: 'Number((scores[i] as number) >= threshold)',
      replace: 'Number((scores[i] as number) > threshold)',
    },
  },
  {
    name: 'The thresholds are Infinity and the distinct scores, each once, from the highest',
    property: () =>
      fc.property(
        fc.array(fc.tuple(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.nat(1)), {
          minLength: 1,
          maxLength: 12,
        }),
        (rows) => {
          const scores = rows.map(([score]) => score);
          const { thresholds } = rocCurve(
            rows.map(([, label]) => label),
            scores,
          );
          return (
            thresholds.length === new Set(scores).size + 1 &&
            thresholds.every((value, k) => (k === 0 ? value === Infinity : value < (thresholds[k - 1] as number)))
          );
        },
      ),
    mutation: {
      file: 'classification/threshold-counts.ts',
      find: 'positive: sortAscending(parted.subarray(0, front))',
      replace: 'positive: parted.subarray(0, front)',
    },
  },
  {
    name: 'Average precision lies between the base rate of the worst order and 1, which separated scores reach',
    property: () =>
      fc.property(scored(), ({ truth, scores }) => {
        const { averagePrecision } = precisionRecallCurve(truth, scores);
        const positives = of(1, truth, scores).length;
        const negatives = truth.length - positives;
        // All negatives first, then the positives one by one.
        const worst = average(Array.from({ length: positives }, (_, i) => (i + 1) / (negatives + i + 1)));
        const best = precisionRecallCurve(truth, truth).averagePrecision;
        return averagePrecision >= worst - 1e-12 && averagePrecision <= 1 && best === 1;
      }),
    mutation: {
      file: 'classification/precision-recall.ts',
      find: 'averagePrecision: area / positives',
      replace: 'averagePrecision: area / truth.length',
    },
  },
  {
    name: 'Swapping the classes mirrors the matrix and its rates',
    property: () =>
      fc.property(scored(), ({ truth, scores }) => {
        const predicted = scores.map((score) => (score >= 0 ? 1 : 0));
        const own = confusionMatrix(truth, predicted);
        const swapped = confusionMatrix(
          truth.map((label) => 1 - label),
          predicted.map((label) => 1 - label),
        );
        const [a, b] = [confusionMetrics(own), confusionMetrics(swapped)];
        return (
          own.truePositives === swapped.trueNegatives &&
          own.falsePositives === swapped.falseNegatives &&
          a.recall === b.specificity &&
          Object.is(a.precision, b.negativePredictiveValue) &&
          a.falsePositiveRate === b.falseNegativeRate
        );
      }),
    mutation: {
      file: 'classification/confusion.ts',
      find: 'falseNegativeRate: [falseNegatives, positives,',
      replace: 'falseNegativeRate: [falsePositives, positives,',
    },
  },
  {
    name: 'The MCC is the same of truth against prediction as the other way round, and the correlation of the two',
    property: () =>
      fc.property(matrices, (matrix) => {
        const turned = { ...matrix, falsePositives: matrix.falseNegatives, falseNegatives: matrix.falsePositives };
        const { matthews } = confusionMetrics(matrix);
        const n = matrix.truePositives + matrix.falsePositives + matrix.falseNegatives + matrix.trueNegatives;
        const p = (matrix.truePositives + matrix.falseNegatives) / n;
        const q = (matrix.truePositives + matrix.falsePositives) / n;
        const correlation = (matrix.truePositives / n - p * q) / Math.sqrt(p * (1 - p) * q * (1 - q));
        const isDefined = !Number.isNaN(matthews);
        return (
          Object.is(matthews, confusionMetrics(turned).matthews) &&
          (!isDefined || Math.abs(matthews - correlation) < 1e-9) &&
          isDefined !== 'matthews' in confusionMetrics(matrix).undefined
        );
      }),
    mutation: {
      file: 'classification/confusion.ts',
      find: 'Math.sqrt(pairs * selected * rejected)',
      replace: 'Math.sqrt(pairs * selected * selected)',
    },
  },
  {
    name: 'F1, and every F measure, lies between precision and recall',
    property: () =>
      fc.property(matrices, fc.double({ min: 0, max: 5, noNaN: true }), (matrix, beta) => {
        const { precision, recall, f1, fBeta: f } = confusionMetrics(matrix, beta);
        if (Number.isNaN(precision + recall) || matrix.truePositives === 0) return true;
        const [low, high] = [Math.min(precision, recall) - 1e-12, Math.max(precision, recall) + 1e-12];
        return f1 >= low && f1 <= high && f >= low && f <= high && near(f1, confusionMetrics(matrix).fBeta);
      }),
    mutation: {
      file: 'classification/confusion.ts',
      find: 'hits + square * falseNegatives + falsePositives',
      replace: 'hits + square * falseNegatives + square * falsePositives',
    },
  },
  {
    name: "Cohen's kappa stays when the classes change names, and is agreement beyond what the margins give",
    property: () =>
      fc.property(matrices, (matrix) => {
        const { truePositives, falsePositives, falseNegatives, trueNegatives } = matrix;
        const renamed = {
          truePositives: trueNegatives,
          falsePositives: falseNegatives,
          falseNegatives: falsePositives,
          trueNegatives: truePositives,
        };
        const { kappa, accuracy, prevalence, selectionRate } = confusionMetrics(matrix);
        const chance = prevalence * selectionRate + (1 - prevalence) * (1 - selectionRate);
        if (Number.isNaN(kappa)) return Number.isNaN(confusionMetrics(renamed).kappa);
        return (
          near(kappa, confusionMetrics(renamed).kappa) && Math.abs(kappa * (1 - chance) - accuracy + chance) < 1e-12
        );
      }),
    mutation: {
      file: 'classification/confusion.ts',
      find: 'selected * negatives + positives * rejected',
      replace: 'selected * positives + negatives * rejected',
    },
  },
  {
    name: 'The Brier score is reliability - resolution + uncertainty',
    property: () =>
      fc.property(scored(), ({ truth, scores }) => {
        const probabilities = scores.map((score) => (score + 6) / 12);
        const { reliability, resolution, uncertainty } = brierDecomposition(truth, probabilities);
        return near(brierScore(truth, probabilities), reliability - resolution + uncertainty);
      }),
    mutation: {
      file: 'classification/probability-scores.ts',
      find: 'resolution += count * (hits / count - baseRate) ** 2',
      replace: 'resolution += (hits / count - baseRate) ** 2',
    },
  },
  {
    name: 'Of all constant probabilities the base rate has the least log loss and Brier score',
    property: () =>
      fc.property(scored(), fc.integer({ min: 1, max: 99 }), ({ truth }, percent) => {
        const constant = (probability: number): number[] => truth.map(() => probability);
        const rate = average(truth);
        const other = percent / 100;
        return (
          logLoss(truth, constant(rate)) <= logLoss(truth, constant(other)) + 1e-12 &&
          brierScore(truth, constant(rate)) <= brierScore(truth, constant(other)) + 1e-12
        );
      }),
    mutation: {
      file: 'classification/probability-scores.ts',
      find: '-Math.log1p(-probability)',
      replace: '-Math.log1p(-probability / 2)',
    },
  },
  {
    name: 'No threshold is cheaper than the cheapest',
    property: () =>
      fc.property(
        scored(),
        fc.nat(9),
        fc.nat(9),
        fc.double({ min: -8, max: 8, noNaN: true }),
        ({ truth, scores }, falsePositive, falseNegative, threshold) => {
          const best = cheapestThreshold(truth, scores, { falsePositive, falseNegative });
          const costOf = (at: number): number => {
            const matrix = confusionAt(truth, scores, at);
            return falsePositive * matrix.falsePositives + falseNegative * matrix.falseNegatives;
          };
          return costOf(best.threshold) === best.cost && [...scores, threshold].every((at) => costOf(at) >= best.cost);
        },
      ),
    mutation: {
      file: 'classification/thresholds.ts',
      find: 'if (costAt(k) < costAt(best)) best = k;',
      replace: 'if (costAt(k) > costAt(best)) best = k;',
    },
  },
  {
    name: 'The bins of a calibration curve hold each row once, and its means are those of all rows',
    property: () =>
      fc.property(scored(), fc.integer({ min: 1, max: 15 }), ({ truth, scores }, bins) => {
        const probabilities = scores.map((score) => (score + 6) / 12);
        const { counts, points } = calibrationCurve(truth, probabilities, bins);
        const total = (of: 'meanPredicted' | 'fractionPositive'): number =>
          points.reduce((sum, point) => sum + point.count * point[of], 0) / truth.length;
        return (
          counts.length === bins &&
          counts.filter((size) => size > 0).every((size, i) => size === points[i]?.count) &&
          near(total('meanPredicted'), average(probabilities)) &&
          near(total('fractionPositive'), average(truth))
        );
      }),
    mutation: {
      file: 'classification/calibration.ts',
      find: '(rows[bin] as number[]).push(i);',
      replace: '(rows[bin] as number[]).push(bin);',
    },
  },
  {
    name: "DeLong's variance is that of the placement values over all pairs, and never negative",
    property: () =>
      fc.property(scored(2), ({ truth, scores }) => {
        const { positive, negative } = placements(truth, scores);
        const { auc, variance } = delong(truth, scores);
        const want = sampleVariance(positive) / positive.length + sampleVariance(negative) / negative.length;
        return variance >= 0 && near(variance, want) && near(auc, average(positive));
      }),
    mutation: {
      file: 'classification/delong.ts',
      find: '((counts[k] as number) + (counts[k - 1] as number)) / 2',
      replace: '(counts[k] as number)',
    },
  },
  {
    name: 'The variance of a difference of areas is the sum of the two less twice their covariance',
    property: () =>
      fc.property(scored(2), fc.integer({ min: -3, max: 3 }), ({ truth, scores }, factor) => {
        const others = scores.map((score, i) => factor * score + ((i * 7) % 5));
        const [a, b] = [placements(truth, scores), placements(truth, others)];
        const covariance = (x: readonly number[], y: readonly number[]): number =>
          (sampleVariance(x.map((value, i) => value + (y[i] as number))) - sampleVariance(x) - sampleVariance(y)) / 2;
        const shared =
          covariance(a.positive, b.positive) / a.positive.length +
          covariance(a.negative, b.negative) / a.negative.length;
        const want = delong(truth, scores).variance + delong(truth, others).variance - 2 * shared;
        const got = delongDifference(truth, scores, others);
        return near(got.variance, want) && near(got.auc, average(a.positive) - average(b.positive));
      }),
    mutation: {
      file: 'classification/delong.ts',
      find: 'placement - (others[i] as number)',
      replace: 'placement + (others[i] as number)',
    },
  },
];
