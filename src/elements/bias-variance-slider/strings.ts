import type { FamilyName } from '@explainer-elements/stats';
import { catalogue } from '../../locales/catalogue.js';
import type { Format } from '../../locales/format.js';
import { capital, error, superscript, tick } from './figures.js';

const families: Readonly<Record<FamilyName, string>> = {
  polynomial: 'polynomial',
  knn: 'nearest neighbours',
  loess: 'LOESS',
  spline: 'natural spline',
  ridge: 'ridge regression',
  tree: 'regression tree',
};

/** "a polynomial of degree 9". */
export function model(family: FamilyName, complexity: number, format: Format): string {
  switch (family) {
    case 'polynomial':
      return `a polynomial of degree ${format.integer(complexity)}`;
    case 'knn':
      return complexity === 1
        ? 'the mean of the nearest neighbour'
        : `the mean of the ${format.integer(complexity)} nearest neighbours`;
    case 'loess':
      return `LOESS with a span of ${format.significant(complexity, 3)}`;
    case 'spline':
      return `a natural spline with ${format.integer(complexity)} degrees of freedom`;
    case 'ridge':
      return `ridge regression with λ = ${format.significant(complexity, 2)}`;
    case 'tree':
      return `a regression tree of depth ${format.integer(complexity)}`;
  }
}

/** "degree 9": the complexity as the slider says it. */
function setting(family: FamilyName, complexity: number, format: Format): string {
  switch (family) {
    case 'polynomial':
      return `degree ${format.integer(complexity)}`;
    case 'knn':
      return `k = ${format.integer(complexity)}`;
    case 'loess':
      return `span ${format.significant(complexity, 3)}`;
    case 'spline':
      return `df ${format.integer(complexity)}`;
    case 'ridge':
      return `λ = ${format.significant(complexity, 2)}`;
    case 'tree':
      return `depth ${format.integer(complexity)}`;
  }
}

export interface ModelValues {
  readonly family: FamilyName;
  readonly complexity: number;
}
export interface SentenceValues extends ModelValues {
  readonly n: number;
  readonly train: number;
  readonly decimals: number;
}

const english = {
  // The first step of the story; the others' words are in later-strings.ts. "Own" is said of the reader's own data.
  firstName: 'a sample',
  firstTitle: 'A curve behind the noise',
  firstText:
    'The dashed [truth](truth) is what we are after; the [dots](train) are all we ever get to see of it: the truth plus luck. The [fit](model) is a guess made from the dots alone. Drag the slider, or any dot, and watch it guess again.',

  // Names.
  familyName: ({ family }: { family: FamilyName }) => families[family],
  parameter: ({ family }: { family: FamilyName }) => parameters[family],
  setting: ({ family, complexity }: ModelValues, format: Format) => setting(family, complexity, format),
  inPower: ({ word, power }: { word: string; power: number }) => `${word}, 10${superscript(power)}`,
  simple: 'simple',
  complex: 'complex',
  towardsSimple: '← simple',
  towardsComplex: 'complex →',
  curveUnit: ({ hint, power }: { hint: string; power: number }) => `${hint} · in 10${superscript(power)}`,

  // The figure.
  oneTitle: 'One sample, one fit',
  oneTitleOwn: 'Your data, one fit',
  manyTitle: ({ count }: { count: number }, format: Format) =>
    `${format.integer(count)} samples, ${format.integer(count)} fits`,
  manyTitleOwn: ({ count }: { count: number }, format: Format) => `${format.integer(count)} resamples, as many fits`,
  manyHint: 'spread = variance · gap to truth = bias',
  manyHintOwn: 'spread = variance · bias unknown',
  manyAsDrawn: 'as drawn, without your moves',
  manyWorking: ({ percent }: { percent: string }) => `fitting the crowd: ${percent}`,
  manyDrawn: ({ drawn, count }: { drawn: number; count: number }, format: Format) =>
    `${format.integer(drawn)} of ${format.integer(count)} fits drawn`,
  manyFailed: ({ failed }: { failed: number }, format: Format) =>
    `${format.integer(failed)} ${failed === 1 ? 'resample' : 'resamples'} had too few different x`,
  partsTitle: 'Where the test error comes from',
  partsHint: ({ setting }: { setting: string }) => `at ${setting}, rounded`,
  curveTitle: ({ family }: { family: FamilyName }) => `From simple to complex: ${parameters[family]}`,
  curveTitleShort: ({ family }: { family: FamilyName }) => `Error over ${parameters[family]}`,
  curveHere: ({ setting, best }: { setting: string; best: string }) => `you are at ${setting} · lowest at ${best}`,
  curveHereShort: ({ setting, best }: { setting: string; best: string }) => `${setting} · lowest: ${best}`,
  curveBest: ({ best }: { setting: string; best: string }) => `lowest: ${best}`,
  curveWorking: ({ percent }: { percent: string }) => `computing the curve: ${percent}`,
  curveLeaves: ({ setting }: { setting: string }) => `off chart from ${setting}`,
  trainError: 'train error',
  testError: 'test error',
  outOfBag: 'out-of-bag error',
  train: 'train',
  test: 'test',
  bag: 'out of bag',
  fit: 'fit',
  truth: 'truth',
  mean: 'mean',
  bias2: 'bias²',
  variance: 'variance',
  noise: 'noise',
  unknown: 'unknown',
  sum: 'sum of the parts',
  sumShort: 'sum',
  measured: 'test error, measured',
  measuredShort: 'measured',
  simulated: 'from the fits',
  simulatedShort: 'simulated',
  exact: 'exact',
  bootstrap: 'bootstrap',
  aboutZero: 'about 0',
  waiting: '…',
  gapShort: (
    { gap, standardError, decimals }: { gap: number; standardError: number; decimals: number },
    format: Format,
  ) => `gap ${error(gap, decimals + 1, format)} ± ${error(standardError, decimals + 1, format)}`,
  gap: ({ gap, standardError, decimals }: { gap: number; standardError: number; decimals: number }, format: Format) =>
    `gap ${error(gap, decimals + 1, format)} ± ${error(standardError, decimals + 1, format)}: chance`,
  ownUnknown: 'Bias needs the truth, and for your data nobody told us; nor the noise.',
  atX: ({ x }: { x: string }) => `at x = ${x}`,
  pointAt: ({ x, y }: { x: string; y: number }, format: Format) => `y = ${tick(y, format)} at x = ${x}`,
  labelled: ({ label, value }: { label: string; value: string }) => `${label} ${value}`,
  capped: ({ drawn, count }: { drawn: number; count: number }, format: Format) =>
    `${format.integer(drawn)} of ${format.integer(count)} points drawn`,

  moved: ({ count }: { count: number }, format: Format) => `${format.integer(count)} moved by hand`,

  // Hands.
  pointHandle: ({ point, count }: { point: number; count: number }, format: Format) =>
    `point ${format.integer(point)} of ${format.integer(count)}`,
  complexityHandle: 'complexity, from simple to complex',
  probeHandle: 'place on the x axis to look at',
  complexity: 'complexity',
  newSample: 'New sample',
  newResample: 'New resample',
  family: 'model',
  settings: 'Truth, noise, samples, points',
  settingsOwn: 'Resamples, seed, points',
  working: 'Computing',

  // In words.
  summary: ({ family, complexity, n, own }: ModelValues & { n: number; own: boolean }, format: Format) =>
    `Four linked views of ${model(family, complexity, format)} fitted to ${format.integer(n)} ${own ? 'points of your data' : 'simulated points'}: ` +
    `one fit, many fits, the parts of the test error, and the error over all complexities.`,
  sentence: (
    {
      family,
      complexity,
      n,
      train,
      test,
      bias2,
      variance,
      noise,
      exact,
      moved,
      decimals,
    }: SentenceValues & {
      test: number;
      bias2: number | null;
      variance: number | null;
      noise: number;
      exact: boolean;
      moved: number;
    },
    format: Format,
  ) => {
    const first = `${capital(model(family, complexity, format))} fitted to ${format.integer(n)} points${moved > 0 ? `, ${format.integer(moved)} of them moved by hand,` : ''} has a training error of ${error(train, decimals, format)} and, on a fresh sample, a test error of ${error(test, decimals, format)}.`;
    if (bias2 === null || variance === null) return first;
    const total = error(bias2 + variance + noise, decimals, format);
    const parts = `bias² ${bias2 < 0 ? 'about 0' : error(bias2, decimals, format)}, variance ${error(variance, decimals, format)} and noise ${error(noise, decimals, format)}`;
    const larger =
      bias2 > 2 * variance
        ? 'Most of what could be helped is bias: the model is too simple for this truth.'
        : variance > 2 * bias2
          ? 'Most of what could be helped is variance: the model listens to the noise.'
          : 'Bias and variance are of one size: about the best this model can do.';
    return `${first} Over all samples${moved > 0 ? ', as they were drawn,' : ''} the test error to expect is ${total}${exact ? ', exactly' : ', estimated'}: ${parts}. ${larger}`;
  },

  // The table.
  tableCaption: 'The parts of the expected test error, from simple to complex',
  tableCaptionOwn: 'Errors and variance by bootstrap, from simple to complex',
  columnTest: 'expected test error',
  columnStandardError: 'standard error of the gap',
  columnExactBias2: 'bias² (exact)',
  columnExactVariance: 'variance (exact)',
  columnTrain: 'training error of this sample',

  // Why a number is not there.
  notYet: 'It is still being computed.',
  notKnown: 'It needs the truth, and for your own data nobody told us.',
  notLinear: 'There is no closed form: the fit is not linear in y.',
  noTestSample: 'Every resample holds every row: none was left out.',
  tooLarge: 'The numbers are too large to be squared.',
  noPoint: 'The reader points at no x.',
};

const parameters: Readonly<Record<FamilyName, string>> = {
  polynomial: 'degree',
  knn: 'neighbours k',
  loess: 'span',
  spline: 'degrees of freedom',
  ridge: 'penalty λ',
  tree: 'depth',
};

export type Strings = typeof english;

/** What this explainer says. */
export const strings = catalogue('bias-variance-slider/strings', english, {
  de: () => import('./de/strings.js'),
  es: () => import('./es/strings.js'),
  pt: () => import('./pt/strings.js'),
  fr: () => import('./fr/strings.js'),
  zh: () => import('./zh/strings.js'),
  ar: () => import('./ar/strings.js'),
});
