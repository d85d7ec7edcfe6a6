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

const english = {
  // The story's first steps: name, title (six words at most), text and footnote.
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
  exactWorking: ({ percent }: { percent: string }) => `exact p: counting, ${percent}`,
  notExactSize: ({ got, limit }: { got: number; limit: number }, format: Format) =>
    `no exact p: ${format.integer(got)} values, counted up to ${format.integer(limit)}`,
  notExactArrangements: ({ limit }: { limit: number }, format: Format) =>
    `no exact p: more than ${format.integer(limit)} arrangements`,
  meadowLabel: ({ size, isHerd }: { size: number; isHerd: boolean }, format: Format) =>
    isHerd ? `${format.integer(size)} alpacas, no two alike` : `${format.integer(size)} individuals`,

  // Controls.
  assignAgain: 'Assign again',
  anotherHerd: 'Another herd',

  // The sentence: what the picture shows now, as far as it is known without what comes late.
  herdSentence: ({ isHerd, size, treatment, control }: Sizes, format: Format) =>
    isHerd
      ? `A herd of ${format.integer(size)} alpacas stands in a meadow. No one has been washed yet.`
      : `${format.integer(size)} individuals of two groups, ${treatment} and ${control}.`,
  pensSentence: ({ isHerd, treatment, control, treatmentSize, controlSize }: Sizes, format: Format) =>
    `${format.integer(treatmentSize)} ${isHerd ? 'alpacas' : 'individuals'} stand in the pen “${treatment}”, ${format.integer(controlSize)} in the pen “${control}”.`,
  centresSentence: ({ statistic, observed, treatment, control, treatmentCentre, controlCentre }: Centres) =>
    `“${treatment}” has ${treatmentCentre}, “${control}” ${controlCentre}. The test statistic (${statistic}) is ${observed}.`,
  exactSentence: ({ count, arrangements, p }: { count: number; arrangements: number; p: string }, format: Format) =>
    `Of all ${format.integer(arrangements)} ways to deal the labels, ${format.integer(count)} are as extreme as the real one: the exact p is ${p}.`,
  rejectedSentence: ({ alpha }: { alpha: string }) => `That is at most ${alpha}: the null hypothesis is rejected.`,
  notRejectedSentence: ({ alpha }: { alpha: string }) =>
    `That is more than ${alpha}: the null hypothesis is not rejected, which does not make it true.`,
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
  infinite: 'infinite: no spread within the groups',
  noRepeats: 'no experiment has been repeated yet',
  noP: 'there is no p-value yet',
};

export type Strings = typeof english;

/** What the explainer says first, in English; the rest is in later-strings.ts. */
export const strings = catalogue('permutation-test-alpacas/strings', english, {
  de: () => import('./de/strings.js'),
  es: () => import('./es/strings.js'),
  pt: () => import('./pt/strings.js'),
  fr: () => import('./fr/strings.js'),
  zh: () => import('./zh/strings.js'),
  ar: () => import('./ar/strings.js'),
});
