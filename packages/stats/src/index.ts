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
export {
  meanDifference,
  medianDifference,
  welchT,
  type Statistic,
  type StatisticFunction,
} from './permutation/statistic.js';
export * from './permutation/statistics.js';
export { countExtreme, isExtreme, tieTolerance, type Alternative } from './permutation/tie.js';
export { observedStatistic } from './permutation/arrangement-statistic.js';
export { binomialCoefficient } from './permutation/binomial-coefficient.js';
export * from './bias-variance/bootstrap.js';
export * from './bias-variance/closed-form.js';
export * from './bias-variance/mean-squared-error.js';
export * from './bias-variance/truths.js';
export {
  biasVarianceSteps,
  decompose,
  decomposeSteps,
  summarize,
  type BiasVariance,
  type Model,
} from './bias-variance/decomposition.js';
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
export * from './regression/loess.js';
export * from './regression/lowess.js';
export * from './regression/natural-spline.js';
export {
  naturalSplineRegression,
  naturalSplineWeights,
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
  leafAt,
  predictTree,
  regressionTree,
  createRegressionTreeGrower,
  type RegressionTree,
  type RegressionTreeGrower,
} from './trees/regression-tree.js';
export {
  exactPermutationSteps,
  exactPermutationTest,
  type ExactPermutationTest,
  type TwoGroups,
} from './permutation/exact.js';
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
