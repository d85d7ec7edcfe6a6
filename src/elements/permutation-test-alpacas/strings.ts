import { catalogue } from '../../locales/catalogue.js';
import type { Format } from '../../locales/format.js';

/** What a sentence may need to know; numbers come as they are to be read. */
interface Names {
  readonly isHerd: boolean;
  readonly treatment: string;
  readonly control: string;
}

export interface Sizes extends Names {
  readonly size: number;
  readonly treatmentSize: number;
  readonly controlSize: number;
  /** Few enough to be drawn one by one, and dragged. */
  readonly isSmall: boolean;
}

export interface Centres extends Names {
  readonly statistic: string;
  readonly observed: string;
  readonly treatmentCentre: string;
  readonly controlCentre: string;
}

export interface Counted {
  readonly isHerd: boolean;
  readonly extreme: number;
  readonly permutations: number;
  readonly observed: string;
  readonly alternative: 'greater' | 'less' | 'two-sided';
  readonly p: string;
}

/** "at least +1.29", as the alternative counts. */
export const beyond = (alternative: Counted['alternative'], observed: string): string => {
  if (alternative === 'greater') return `${observed} or more`;
  return alternative === 'less' ? `${observed} or less` : `a statistic as far from 0 as ${observed}, on either side`;
};

export const shuffles = (count: number, format: Format): string =>
  `${format.integer(count)} ${count === 1 ? 'shuffle' : 'shuffles'}`;

const english = {
  // The story's first steps: name, title (six words at most) and text; the others' are in later-strings.ts.
  herdName: 'The herd',
  herdTitle: ({ isHerd }: Sizes) => (isHerd ? 'Meet the herd' : 'Meet the data'),
  herdText: ({ isHerd, size, treatment, control }: Sizes, format: Format) =>
    isHerd
      ? `You keep ${format.integer(size)} alpacas, and a salesman swears by his new shampoo: better wool, he says. Alpacas differ anyway, so it takes more than one happy animal. Choose your herd in the settings, then press *Next*.`
      : `${format.integer(size)} individuals, and one question: do [${treatment}](treatment) and [${control}](control) differ by more than luck? Bring your numbers, or keep these, and press *Next*.`,
  assignmentName: 'Random assignment',
  assignmentTitle: ({ isHerd }: Sizes) => (isHerd ? 'Let chance pick the pen' : 'Two groups, as they came'),
  assignmentText: ({ isHerd, treatment, control, treatmentSize, controlSize }: Sizes, format: Format) =>
    isHerd
      ? `${format.integer(treatmentSize)} alpacas draw the [new shampoo](treatment), ${format.integer(controlSize)} keep the [old one](control). Only the lot decides, so no charm, age or appetite can steer it. Assign them again: any other split was just as likely.`
      : `${format.integer(treatmentSize)} in [${treatment}](treatment), ${format.integer(controlSize)} in [${control}](control). If chance dealt the groups, a test can speak of causes; if not, only of differences. Which of the two is yours?`,
  herdNote: 'No alpaca was washed against its will.',
  assignmentNote: 'The lot was drawn by a seeded generator, which is fairer than drawing straws: alpacas eat straws.',
  dataNote: 'No alpaca was harmed in the making of your data.',

  // Words in the picture.
  newShampoo: 'New shampoo',
  oldShampoo: 'Old shampoo',
  pen: ({ name }: { name: string }) => name,
  penShuffled: ({ name }: { name: string }) => `${name}, shuffled`,
  mean: ({ value }: { value: string }) => `mean ${value}`,
  median: ({ value }: { value: string }) => `median ${value}`,
  meanDifference: 'difference of means',
  medianDifference: 'difference of medians',
  welchT: 'Welch’s t',
  ownStatistic: 'your statistic',
  shuffleNumber: ({ number }: { number: number }, format: Format) => `shuffle ${format.integer(number)}`,
  axis: ({ statistic, treatment, control }: { statistic: string; treatment: string; control: string }) =>
    `${statistic}, ${treatment} minus ${control}`,
  axisNull: ({ statistic, isHerd }: { statistic: string; isHerd: boolean }) =>
    `${statistic}, if the ${isHerd ? 'shampoo did nothing' : 'groups did not matter'}`,
  observedLabel: ({ isHerd, value }: { isHerd: boolean; value: string }) =>
    `${isHerd ? 'our herd' : 'our data'}: ${value}`,
  extremeLabel: ({ extreme, permutations }: { extreme: number; permutations: number }, format: Format) =>
    `as extreme: ${format.integer(extreme)} of ${format.integer(permutations)}`,
  valueAxis: ({ isHerd }: { isHerd: boolean }) => (isHerd ? 'wool quality' : 'value'),
  pBig: ({ p }: { p: string }) => (p.startsWith('<') ? `p ${p}` : `p = ${p}`),
  pFormula: ({ extreme, permutations }: { extreme: number; permutations: number }, format: Format) =>
    `(${format.integer(extreme)} + 1) / (${format.integer(permutations)} + 1)`,
  interval: ({ low, high }: { low: string; high: string }) => `95% interval ${low} to ${high}`,
  exactP: ({ p }: { p: string }) => (p.startsWith('<') ? `exact p ${p}` : `exact p = ${p}`),
  exactCount: ({ count, arrangements }: { count: number; arrangements: number }, format: Format) =>
    `${format.integer(count)} of ${format.integer(arrangements)}`,
  doubled: ({ p }: { p: string }) => `smaller tail doubled: ${p}`,
  exactWorking: ({ percent }: { percent: string }) => `exact p: counting, ${percent}`,
  notExactSize: ({ got, limit }: { got: number; limit: number }, format: Format) =>
    `no exact p: ${format.integer(got)} values, counted up to ${format.integer(limit)}`,
  notExactArrangements: ({ limit }: { limit: number }, format: Format) =>
    `no exact p: more than ${format.integer(limit)} arrangements`,
  dealt: ({ permutations }: { permutations: number }, format: Format) => format.integer(permutations),
  dealtLabel: ({ permutations, bars }: { permutations: number; bars: boolean }) => {
    if (permutations === 1) return 'shuffle: one dot';
    return bars ? 'shuffles, in bars' : 'shuffles, a dot each';
  },
  dealing: ({ percent }: { percent: string }) => `dealing, ${percent}`,
  rejectedLabel: ({ alpha }: { alpha: string }) => `p ≤ ${alpha}: rejected`,
  notRejectedLabel: ({ alpha }: { alpha: string }) => `p > ${alpha}: not rejected`,
  infiniteShuffles: ({ count }: { count: number }, format: Format) =>
    `${shuffles(count, format)} with an infinite t: no spread in either group`,
  sampled: ({ shown, size }: { shown: number; size: number }, format: Format) =>
    `${format.integer(shown)} of ${format.integer(size)} drawn, all are counted`,
  meadowLabel: ({ size, isHerd }: { size: number; isHerd: boolean }, format: Format) =>
    isHerd ? `${format.integer(size)} alpacas, no two alike` : `${format.integer(size)} individuals`,
  repeatsRate: ({ rate }: { rate: string }) => rate,
  repeatsCount: ({ rejections, repeats }: { rejections: number; repeats: number }, format: Format) =>
    `${format.integer(rejections)} of ${format.integer(repeats)} rejected`,
  repeatsTrue: ({ effect }: { effect: string }) => `true effect ${effect}`,
  repeatsAxis: 'p-value of each experiment',
  repeatsAlpha: ({ alpha }: { alpha: string }) => `α = ${alpha}`,

  // What hands can take.
  valueHandle: ({ isHerd, number, group }: { isHerd: boolean; number: number; group: string }, format: Format) =>
    `${isHerd ? 'Alpaca' : 'Individual'} ${format.integer(number)}, ${group}`,

  // Controls.
  shuffleButton: ({ count }: { count: number }, format: Format) => format.integer(count),
  shuffleButtonName: ({ count }: { count: number }, format: Format) =>
    `${format.integer(count)} more ${count === 1 ? 'shuffle' : 'shuffles'}`,
  shuffleMore: 'Shuffle more:',
  assignAgain: 'Assign again',
  anotherHerd: 'Another herd',
  statisticLabel: 'statistic',
  alternativeLabel: 'alternative',
  greater: ({ treatment }: { treatment: string }) => `${treatment} is greater`,
  less: ({ treatment }: { treatment: string }) => `${treatment} is less`,
  twoSided: 'they differ (two-sided)',
  alphaLabel: 'level α',
  treatmentSizeLabel: ({ name }: { name: string }) => `${name}: how many`,
  effectLabel: 'true effect',
  noiseLabel: 'noise (σ)',
  seedLabel: 'seed',
  marksLabel: 'drawn as',
  marksAlpacas: 'alpacas',
  marksDots: 'plain marks',
  treatmentLabel: 'treatment',
  viewLabel: 'show',
  viewShuffles: 'shuffles of our data',
  viewRepeats: 'the experiment repeated',
  repeatMore: 'Repeat more:',
  repeatButtonName: ({ count }: { count: number }, format: Format) => `${format.integer(count)} more experiments`,
  repeatEffectLabel: 'the truth',
  repeatNone: ({ isHerd }: { isHerd: boolean }) => `the ${isHerd ? 'shampoo' : 'treatment'} does nothing`,
  repeatChosen: ({ isHerd, effect }: { isHerd: boolean; effect: string }) =>
    `the ${isHerd ? 'shampoo' : 'treatment'} adds ${effect}`,
  simulatedAgain: 'Back to the simulated herd',
  repeating: ({ percent }: { percent: string }) => `Repeating: ${percent}`,
  stop: 'Stop',

  // The sentence: what the picture shows now.
  herdSentence: ({ isHerd, size, treatment, control }: Sizes, format: Format) =>
    isHerd
      ? `A herd of ${format.integer(size)} alpacas stands in a meadow. No one has been washed yet.`
      : `${format.integer(size)} individuals of two groups, ${treatment} and ${control}.`,
  pensSentence: ({ isHerd, treatment, control, treatmentSize, controlSize }: Sizes, format: Format) =>
    `${format.integer(treatmentSize)} ${isHerd ? 'alpacas' : 'individuals'} stand in the pen “${treatment}”, ${format.integer(controlSize)} in the pen “${control}”.`,
  centresSentence: ({ statistic, observed, treatment, control, treatmentCentre, controlCentre }: Centres) =>
    `“${treatment}” has ${treatmentCentre}, “${control}” ${controlCentre}. The test statistic (${statistic}) is ${observed}.`,
  infiniteSentence: ({ observed }: { observed: string }) =>
    `Within each group all values are equal, so Welch’s t divides by zero: it is infinite (${observed}). The shuffles can still be compared with it.`,
  shuffleSentence: ({ number, value }: { number: number; value: string }, format: Format) =>
    `In shuffle ${format.integer(number)} it is ${value}.`,
  pSentence: (
    { extreme, permutations, observed, alternative, p, low, high }: Counted & { low: string; high: string },
    format: Format,
  ) =>
    `${format.integer(extreme)} of ${shuffles(permutations, format)} give ${beyond(alternative, observed)}: p = (${format.integer(extreme)} + 1) / (${format.integer(permutations)} + 1) = ${p}; the exact p lies between ${low} and ${high} with 95% confidence.`,
  exactSentence: ({ count, arrangements, p }: { count: number; arrangements: number; p: string }, format: Format) =>
    `Of all ${format.integer(arrangements)} ways to deal the labels, ${format.integer(count)} are as extreme as the real one: the exact p is ${p}.`,
  rejectedSentence: ({ alpha }: { alpha: string }) => `That is at most ${alpha}: the null hypothesis is rejected.`,
  notRejectedSentence: ({ alpha }: { alpha: string }) =>
    `That is more than ${alpha}: the null hypothesis is not rejected, which does not make it true.`,
  repeatsSentence: (
    {
      effect,
      rejections,
      repeats,
      rate,
      low,
      high,
      alpha,
    }: {
      effect: string;
      rejections: number;
      repeats: number;
      rate: string;
      low: string;
      high: string;
      alpha: string;
    },
    format: Format,
  ) =>
    `With a true effect of ${effect}, ${format.integer(rejections)} of ${format.integer(repeats)} repeated experiments reject at ${alpha}: ${rate}, 95% interval ${low} to ${high}.`,
  repeatsNoneSentence: 'No experiment has been repeated yet.',

  // The table.
  tableCaption: ({ isHerd }: { isHerd: boolean }) => (isHerd ? 'The herd and its wool' : 'The data'),
  columnName: ({ isHerd }: { isHerd: boolean }) => (isHerd ? 'alpaca' : 'individual'),
  columnGroup: 'group',
  columnShuffled: 'in this shuffle',
  columnValue: ({ isHerd }: { isHerd: boolean }) => (isHerd ? 'wool quality' : 'value'),
  rowMean: 'mean',
  rowMedian: 'median',
  rowDeviation: 'standard deviation',
  rowObserved: 'observed statistic',
  rowExact: 'exact p',
  rowMonteCarlo: 'Monte Carlo p',
  rowShuffles: 'shuffles',

  // Why a number is missing.
  noShuffle: 'no shuffle has been dealt yet',
  counting: 'the arrangements are still being counted',
  infinite: 'infinite: no spread within the groups',
  noRepeats: 'no experiment has been repeated yet',
  noP: 'there is no p-value yet',
};

export type Strings = typeof english;

/** What this explainer says, in English. */
export const strings = catalogue('permutation-test-alpacas/strings', english, {
  de: () => import('./de/strings.js'),
  es: () => import('./es/strings.js'),
  pt: () => import('./pt/strings.js'),
  fr: () => import('./fr/strings.js'),
  zh: () => import('./zh/strings.js'),
  ar: () => import('./ar/strings.js'),
});
