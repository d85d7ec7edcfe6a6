import {
  brierScore,
  calibrationCurve,
  cheapestThreshold,
  confusionAt,
  confusionMatrix,
  confusionMetrics,
  delong,
  derivedPredictor,
  groupRates,
  logLoss,
  mixedPredictor,
  precisionRecallCurve,
  rocCurve,
  thresholdPairs,
  type Costs,
  type DerivedPredictor,
  type FairnessCriterion,
  type ScoredGroup,
} from '../src/index.js';
import { numbers, type Answer, type Input, type Json, type OpsMap } from './ops.js';

/** How near losses and operating points of fair predictors have to be: they come from a solver. */
const FAIR_TOLERANCE = 1e-8;

type Reasons = Readonly<Record<string, string>>;

/** Reasons of a result, under the references' names. */
function renamed(reasons: Reasons, names: Readonly<Record<string, string>>): Reasons {
  return Object.fromEntries(
    Object.entries(names).flatMap(([key, name]) => (reasons[name] === undefined ? [] : [[key, reasons[name]]])),
  );
}

/** The references' names of rates of a confusion matrix. */
const rateNames = {
  accuracy: 'accuracy',
  base_rate: 'prevalence',
  selection_rate: 'selectionRate',
  precision: 'precision',
  ppv: 'precision',
  recall_tpr: 'recall',
  tpr: 'recall',
  specificity: 'specificity',
  tnr: 'specificity',
  fpr: 'falsePositiveRate',
  fnr: 'falseNegativeRate',
  npv: 'negativePredictiveValue',
  f1: 'f1',
  mcc: 'matthews',
  balanced_accuracy: 'balancedAccuracy',
  youden_j: 'youden',
  cohen_kappa: 'kappa',
} as const;

function matrixOf(input: Input): ReturnType<typeof confusionMatrix> {
  const truth = numbers(input['y_true'] ?? input['y']);
  const scores = input['scores'];
  if (scores === undefined) return confusionMatrix(truth, numbers(input['y_pred']));
  return confusionAt(truth, numbers(scores), Number(input['threshold']));
}

function ratesOf(matrix: ReturnType<typeof confusionMatrix>): { values: Record<string, number>; reasons: Reasons } {
  const metrics = confusionMetrics(matrix);
  const { truePositives, falsePositives, falseNegatives, trueNegatives } = matrix;
  const positives = truePositives + falseNegatives;
  const rates = Object.entries(rateNames).map(([key, name]) => [key, metrics[name]] as const);
  return {
    values: {
      tp: truePositives,
      fp: falsePositives,
      fn: falseNegatives,
      tn: trueNegatives,
      n: positives + falsePositives + trueNegatives,
      positives,
      ...Object.fromEntries(rates),
    },
    reasons: renamed(metrics.undefined, rateNames),
  };
}

function confusion(input: Input): Answer {
  const matrix = matrixOf(input);
  const { values, reasons } = ratesOf(matrix);
  const why = reasons['f1'];
  return {
    values: { ...values, f0_5: confusionMetrics(matrix, 0.5).fBeta, f2: confusionMetrics(matrix, 2).fBeta },
    reasons: { ...reasons, ...(why && { f0_5: why, f2: why }) },
  };
}

function curves(input: Input): Answer {
  const truth = numbers(input['y_true']);
  const scores = numbers(input['scores']);
  const roc = rocCurve(truth, scores);
  const curve = precisionRecallCurve(truth, scores);
  const area = delong(truth, scores);
  return {
    values: {
      fpr: roc.falsePositiveRates,
      tpr: roc.truePositiveRates,
      thresholds: roc.thresholds,
      auc: roc.auc,
      auc_delong_variance: area.variance,
      // scikit-learn's order: from the lowest threshold, with the end that has no threshold last.
      pr_precision: curve.precisions.slice().reverse(),
      pr_recall: curve.recalls.slice().reverse(),
      average_precision: curve.averagePrecision,
    },
    reasons: {
      ...renamed(roc.undefined, { fpr: 'falsePositiveRates', tpr: 'truePositiveRates', auc: 'auc' }),
      ...renamed(area.undefined, { auc_delong_variance: 'variance' }),
      ...renamed(curve.undefined, { pr_recall: 'recalls', average_precision: 'averagePrecision' }),
    },
  };
}

/** The groups of an input. */
function groupsOf(input: Input): Input[] {
  const groups = input['groups'];
  if (!Array.isArray(groups)) throw new TypeError('the input lacks groups');
  return groups as Input[];
}

function scoredGroups(input: Input): ScoredGroup[] {
  return groupsOf(input).map((group) => ({ truth: numbers(group['y']), scores: numbers(group['scores']) }));
}

const differences = {
  equalized_odds_difference: 'equalizedOddsDifference',
  equal_opportunity_difference: 'equalOpportunityDifference',
  demographic_parity_difference: 'demographicParityDifference',
} as const;

/** Rates by group, as a list and under names as `group1_tpr`. */
function ratesByGroup(input: Input): Answer {
  const shared = input['threshold'] ?? null;
  const matrices = groupsOf(input).map((group) => matrixOf({ threshold: shared, ...group }));
  const rates = groupRates(matrices);
  const values: Record<string, unknown> = {};
  const reasons: Record<string, string> = { ...renamed(rates.undefined, differences) };
  const groups = matrices.map(ratesOf);
  groups.forEach((group, g) => {
    for (const [key, value] of Object.entries(group.values)) values[`group${g}_${key}`] = value;
    for (const [key, reason] of Object.entries(group.reasons)) {
      reasons[`group${g}_${key}`] = reason;
      reasons[`groups.${g}.${key}`] = reason;
    }
  });
  for (const [key, name] of Object.entries(differences)) values[key] = rates[name];
  return { values: { ...values, groups: groups.map((group) => group.values) }, reasons };
}

/** What is wrong with a number that should be undefined. */
function notUndefined(answer: Answer, key: string): string[] {
  const value = answer.values[key];
  const why = answer.reasons?.[key];
  return Number.isNaN(value) && why ? [] : [`${key}: got ${String(value)}, because ${String(why)}; it is undefined`];
}

/** Which criterion and which costs a key as "equalized_odds_cost_fn5" asks for. */
const criterionKey = /^(equalized_odds|equal_opportunity|demographic_parity)(?:_cost_(fn|fp)(\d+(?:\.\d+)?))?$/;

function predictorFor(input: Input, key: string): DerivedPredictor | undefined {
  const match = criterionKey.exec(key);
  if (!match) return undefined;
  const [, criterion = '', mistake, cost] = match;
  const costs: Costs = {
    falsePositive: mistake === 'fp' ? Number(cost) : 1,
    falseNegative: mistake === 'fn' ? Number(cost) : 1,
  };
  return derivedPredictor(scoredGroups(input), { criterion: criterion.replace('_', '-') as FairnessCriterion, costs });
}

interface ExpectedPredictor {
  readonly loss: number;
  readonly groups: readonly {
    readonly fpr_range: readonly [number, number];
    readonly tpr_range: readonly [number, number];
    readonly unique: boolean;
  }[];
}

function predictorProblems(key: string, got: DerivedPredictor, want: ExpectedPredictor): string[] {
  const far = (value: number, low: number, high: number): boolean =>
    !(value >= low - FAIR_TOLERANCE && value <= high + FAIR_TOLERANCE);
  const problems = far(got.loss, want.loss, want.loss) ? [`${key}: loss ${got.loss}, expected ${want.loss}`] : [];
  want.groups.forEach(({ fpr_range, tpr_range, unique }, g) => {
    const rule = got.groups[g];
    const off = !rule || far(rule.falsePositiveRate, ...fpr_range) || far(rule.recall, ...tpr_range);
    if (unique && off) problems.push(`${key}.groups.${g}: got ${JSON.stringify(rule)}`);
  });
  return problems;
}

function binaryOdds(input: Input): Answer {
  const groups = groupsOf(input).map((group) => ({ truth: numbers(group['y']), predicted: numbers(group['y_pred']) }));
  const { loss, groups: rules, undefined: why } = mixedPredictor(groups);
  const old = groups.map(({ truth, predicted }) => confusionMetrics(confusionMatrix(truth, predicted)));
  return {
    values: {
      loss,
      p_given_yhat0_yhat1_per_group: rules.map(({ probabilities }) => probabilities),
      common_fpr: rules[0]?.falsePositiveRate ?? NaN,
      common_tpr: rules[0]?.recall ?? NaN,
      base_group_fpr_tpr: old.map(({ falsePositiveRate, recall }) => [falsePositiveRate, recall]),
    },
    ...(why.loss && { reasons: { loss: why.loss, common_fpr: why.loss, common_tpr: why.loss } }),
  };
}

/** What is wrong with mixing probabilities: they are some, and give every group the rates in common. */
function mixingProblems({ values }: Answer): string[] {
  const mixes = values['p_given_yhat0_yhat1_per_group'] as [number, number][];
  const old = values['base_group_fpr_tpr'] as [number, number][];
  return mixes.flatMap(([ofNegative, ofPositive], g) => {
    const rates = (old[g] as [number, number]).map((rate) => rate * ofPositive + (1 - rate) * ofNegative);
    const met = rates.every((rate, i) => {
      const common = values[i === 0 ? 'common_fpr' : 'common_tpr'] as number;
      return Math.abs(rate - common) <= FAIR_TOLERANCE;
    });
    const possible = [ofNegative, ofPositive].every((probability) => probability >= 0 && probability <= 1);
    return met && possible ? [] : [`group ${g} is mixed by ${ofNegative} and ${ofPositive} to ${rates.join(' and ')}`];
  });
}

/** Areas 06 and 10: classification metrics and fairness. */
export const classificationOps: OpsMap = {
  confusion_metrics: { answer: confusion },
  roc_pr_curves: { answer: curves },
  roc_single_class: {
    answer: curves,
    rule: (answer) => ({ checked: ['auc'], problems: notUndefined(answer, 'auc') }),
  },
  calibration_curve: {
    answer(input) {
      const curve = calibrationCurve(numbers(input['y_true']), numbers(input['p']), Number(input['bins']));
      return {
        values: {
          fraction_positive: curve.points.map(({ fractionPositive }) => fractionPositive),
          mean_predicted: curve.points.map(({ meanPredicted }) => meanPredicted),
          counts_all_bins: curve.counts,
          ece: curve.expectedCalibrationError,
        },
      };
    },
    // Each number is compared; that the lists have no place for an empty bin is the rule.
    rule({ values }) {
      const filled = (values['counts_all_bins'] as Int32Array).filter((count) => count > 0).length;
      const points = (values['fraction_positive'] as number[]).length;
      return { checked: [], problems: filled === points ? [] : [`${points} points for ${filled} bins with rows`] };
    },
  },
  probability_scores: {
    answer(input) {
      const truth = numbers(input['y_true']);
      const probabilities = numbers(input['p']);
      const rate = truth.reduce((sum, label) => sum + label, 0) / truth.length;
      return {
        values: {
          log_loss: logLoss(truth, probabilities),
          brier: brierScore(truth, probabilities),
          brier_reference: brierScore(truth, new Array<number>(truth.length).fill(rate)),
        },
      };
    },
  },
  group_rates: { answer: ratesByGroup },
  group_rates_edge: {
    answer: ratesByGroup,
    rule(answer, expected) {
      const checked = Object.keys(expected).filter((key) => {
        const want = expected[key];
        return typeof want === 'string' && /^(NaN$|undefined)/.test(want);
      });
      return { checked, problems: checked.flatMap((key) => notUndefined(answer, key)) };
    },
  },
  threshold_pairs: {
    answer(input) {
      const [first, second] = scoredGroups(input) as [ScoredGroup, ScoredGroup];
      const pairs = thresholdPairs(first, second, Number(input['epsilon']));
      return {
        values: {
          count: pairs.length,
          pairs_thrA_thrB_fprA_tprA_fprB_tprB: pairs.map(([a, b]) => [
            a.threshold,
            b.threshold,
            a.falsePositiveRate,
            a.recall,
            b.falsePositiveRate,
            b.recall,
          ]),
        },
      };
    },
  },
  equalized_odds_from_scores: {
    answer(input) {
      const groups = scoredGroups(input);
      const costs = { falsePositive: 1, falseNegative: 1 };
      const cost = groups.reduce((sum, { truth, scores }) => sum + cheapestThreshold(truth, scores, costs).cost, 0);
      const n = groups.reduce((sum, { truth }) => sum + truth.length, 0);
      return { values: { unconstrained_best_loss_per_group_thresholds: cost / n } };
    },
    rule(_, expected, input) {
      const predictors = Object.keys(expected).flatMap((key) => {
        const got = predictorFor(input, key);
        return got ? [{ key, got, want: expected[key] as Json as unknown as ExpectedPredictor }] : [];
      });
      return {
        checked: predictors.map(({ key }) => key),
        problems: predictors.flatMap(({ key, got, want }) => predictorProblems(key, got, want)),
      };
    },
  },
  equalized_odds_from_binary: {
    answer: binaryOdds,
    rule: (answer) => ({ checked: ['p_given_yhat0_yhat1_per_group'], problems: mixingProblems(answer) }),
  },
};
