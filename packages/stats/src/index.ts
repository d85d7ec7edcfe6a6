export { ArgumentError } from './errors.js';
export * from './random/random.js';
export { bootstrapIndices, sampleIndices, shuffle } from './random/sampling.js';
export * from './describe/describe.js';
export * from './describe/extremes.js';
export * from './describe/mean.js';
export * from './describe/quantile.js';
export * from './describe/sum.js';
export { standardDeviation, variance } from './describe/variance.js';
export * from './permutation/shuffles.js';
export * from './permutation/mean-difference.js';
export * from './permutation/median-difference.js';
export * from './permutation/welch-t.js';
export type { PermutationStatistic, Statistic, StatisticFunction } from './permutation/statistic.js';
export * from './permutation/statistics.js';
export { countExtreme, isExtreme, tieTolerance, type Alternative } from './permutation/tie.js';
export { observedStatistic } from './permutation/arrangement-statistic.js';
export { binomialCoefficient } from './permutation/binomial-coefficient.js';
export * from './bias-variance/bootstrap.js';
export * from './bias-variance/closed-form.js';
export * from './bias-variance/mean-squared-error.js';
export * from './bias-variance/truths.js';
export { decompose, decomposeSteps, summarize, type BiasVariance, type Model } from './bias-variance/decomposition.js';
export {
  designPoints,
  drawSamples,
  drawSamplesSteps,
  evaluationGrid,
  generateCurve,
  sampleNoise,
  testNoise,
  type Curve,
  type CurveOptions,
  type DrawnSamples,
  type SamplingPlan,
} from './bias-variance/samples.js';
export * from './regression/families.js';
export type { BatchFit, FamilyName, FitProblem, FitProblemReason, RegressionFamily } from './regression/family.js';
export * from './regression/loess-family.js';
export * from './regression/neighbour-family.js';
export * from './regression/polynomial-family.js';
export * from './regression/ridge-family.js';
export * from './regression/spline-family.js';
export * from './regression/tree-family.js';
export * from './regression/loess.js';
export * from './regression/lowess.js';
export * from './regression/natural-spline.js';
export {
  naturalSplineRegression,
  splineKnots,
  type NaturalSplineRegression,
} from './regression/natural-spline-regression.js';
export * from './regression/nearest-neighbours.js';
export * from './regression/polynomial-regression.js';
export { polynomialWeights } from './regression/polynomial-weights.js';
export * from './regression/ridge-regression.js';
export { ridgePolynomialWeights } from './regression/ridge-weights.js';
export {
  linearRegression,
  type LinearRegression,
  type LinearRegressionOptions,
} from './regression/linear-regression.js';
export type { LeastSquaresFit, Prediction, UndefinedReason } from './regression/least-squares-fit.js';
export {
  predictTree,
  regressionTree,
  createRegressionTreeGrower,
  type RegressionTree,
  type RegressionTreeGrower,
} from './trees/regression-tree.js';
export * from './permutation/exact.js';
export type { ExactPermutationTest, TwoGroups } from './permutation/exact-result.js';
export { exactPermutationLimit, type ExactLimit, type GroupSizes } from './permutation/exact-limit.js';
export * from './permutation/moments.js';
export * from './permutation/paired.js';
export * from './permutation/monte-carlo.js';
export * from './permutation/power.js';
export * from './permutation/two-groups.js';
export * from './intervals/binomial.js';
export { incompleteBeta, inverseIncompleteBeta } from './special/incomplete-beta.js';
export { logBeta, logGamma } from './special/log-gamma.js';
export * from './special/normal-quantile.js';
export { cholesky, type Cholesky } from './linear-algebra/cholesky.js';
export { matrixOf, multiplyMatrices, transpose, type Matrix } from './linear-algebra/matrix.js';
export { minimumNormSolution, type MinimumNormSolution } from './linear-algebra/minimum-norm.js';
export * from './linear-algebra/pseudo-inverse.js';
export { qrDecomposition, type QrDecomposition } from './linear-algebra/qr.js';
export * from './linear-algebra/ridge-solution.js';
export {
  conditionNumber,
  singularValueDecomposition,
  singularValues,
  type SingularValueDecomposition,
} from './linear-algebra/svd.js';
export * from './linear-algebra/symmetric-eigen.js';
export * from './regression/bands.js';
export * from './regression/gradient-descent.js';
export * from './regression/huber-regression.js';
export { linearLoss, type LinearLoss, type LinearLossName } from './regression/linear-loss.js';
export * from './regression/optimizer.js';
export * from './classification/logistic.js';
export * from './classification/sigmoid.js';
export { softmax, softmaxCrossEntropy } from './classification/softmax.js';
export * from './classification/softmax-regression.js';
export * from './double-descent/curve.js';
export * from './double-descent/random-features.js';
export * from './double-descent/steps.js';

export * from './trees/impurity.js';
export type { DecisionTree } from './trees/decision-tree.js';
export * from './trees/grow-tree.js';
export type { SplitOptions } from './trees/tree-engine.js';
export * from './trees/split-table.js';
export * from './trees/tree-path.js';
export * from './trees/prune.js';
export * from './trees/importances.js';
export * from './trees/mean-loss.js';
export * from './trees/permutation-importance.js';
export * from './forests/forest.js';
export { combineTrees, outOfBagRows, type ForestVotes } from './forests/votes.js';
export * from './juries/jury.js';
export * from './neighbours/neighbour-index.js';
export * from './neighbours/k-nearest-neighbours.js';

export * from './networks/activations.js';
export {
  batchGradients,
  deadUnits,
  networkOutputs,
  sampleGradients,
  type DeadUnit,
  type NetworkGradients,
  type SampleGradients,
} from './networks/gradients.js';
export { createNetwork, type Network, type NetworkLoss, type NetworkOptions, type Rows } from './networks/network.js';
export * from './networks/training.js';
export * from './decisions/bandit.js';
export { epsilonGreedy } from './decisions/greedy.js';
export * from './decisions/grid-world.js';
export { actionValues, greedyPolicy, isTerminal, tabularMdp, type Mdp } from './decisions/mdp.js';
export * from './decisions/policy-iteration.js';
export * from './decisions/td-lambda.js';
export * from './decisions/temporal-difference.js';
export * from './decisions/value-iteration.js';
export * from './classification/calibration.js';
export {
  confusionAt,
  confusionMatrix,
  confusionMetrics,
  type ConfusionMatrix,
  type ConfusionMetrics,
} from './classification/confusion.js';
export * from './classification/delong.js';
export * from './classification/precision-recall.js';
export {
  brierDecomposition,
  brierScore,
  logLoss,
  type BrierDecomposition,
} from './classification/probability-scores.js';
export { mannWhitneyU, rocCurve, type RocCurve } from './classification/roc.js';
export { thresholdCounts, type ThresholdCounts } from './classification/threshold-counts.js';
export { cheapestThreshold, thresholdTable, type Costs, type ThresholdRow } from './classification/thresholds.js';
export {
  derivedPredictor,
  positiveProbability,
  type DerivedPredictor,
  type DerivedPredictorOptions,
  type FairnessCriterion,
  type RandomizedRule,
} from './fairness/derived-predictor.js';
export { groupRates, type GroupRates, type ScoredGroup } from './fairness/group-rates.js';
export * from './fairness/mixed-predictor.js';
export * from './fairness/threshold-pairs.js';
export * from './resampling/cross-validation.js';
export * from './resampling/folds.js';
export * from './resampling/split.js';
export * from './distributions/beta.js';
export * from './distributions/binomial.js';
export * from './distributions/chi-squared.js';
export type { Distribution } from './distributions/distribution.js';
export * from './distributions/f.js';
export { normalDistribution } from './distributions/normal.js';
export { tDistribution } from './distributions/student-t.js';
export * from './describe/correlation.js';
export { histogram, type Histogram, type HistogramRule } from './describe/histogram.js';
export * from './describe/kernel-density.js';
export * from './describe/ranks.js';
export * from './infer/bca.js';
export {
  bootstrapReplicates,
  bootstrapReplicatesSteps,
  percentileInterval,
  type BootstrapPlan,
  type SampleStatistic,
} from './infer/bootstrap.js';
export * from './infer/bootstrap-facts.js';
export * from './infer/exact-bootstrap.js';
export * from './infer/t-tests.js';
export type { ObservedStatistic, ShuffleRange } from './permutation/blocks.js';
export * from './permutation/correlation.js';
export * from './random/categorical.js';
export * from './random/generators/applicants.js';
export * from './random/generators/labelled-points.js';
export * from './random/generators/orchard.js';
export type { LabelledPoints } from './random/generators/scatter.js';
export * from './random/multivariate-normal.js';
