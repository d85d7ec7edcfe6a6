import { catalogue } from '../../locales/catalogue.js';
import type { Format } from '../../locales/format.js';
import type { Centres, Sizes } from './strings.js';

export interface Counted {
  readonly isHerd: boolean;
  readonly extreme: number;
  readonly permutations: number;
  readonly observed: string;
  readonly alternative: 'greater' | 'less' | 'two-sided';
  readonly p: string;
}

interface Judged {
  readonly isHerd: boolean;
  readonly rejected: boolean;
  readonly p: string;
  readonly alpha: string;
  readonly observed: string;
  readonly exact: boolean;
  readonly size: number;
}

/** "at least +1.29", as the alternative counts. */
export const beyond = (alternative: Counted['alternative'], observed: string): string => {
  if (alternative === 'greater') return `${observed} or more`;
  return alternative === 'less' ? `${observed} or less` : `a statistic as far from 0 as ${observed}, on either side`;
};

export const shuffles = (count: number, format: Format): string =>
  `${format.integer(count)} ${count === 1 ? 'shuffle' : 'shuffles'}`;

const english = {
  // The story from the wool values on: name, title (six words at most) and text of every step; then their footnotes.
  valuesName: ({ isHerd }: Sizes) => (isHerd ? 'Wool values' : 'The values'),
  valuesTitle: ({ isHerd }: Sizes) => (isHerd ? 'A month later, we measure' : 'Everybody has a number'),
  valuesText: ({ isHerd, isSmall, treatment, control }: Sizes) =>
    isHerd
      ? `Every alpaca now has a number: the quality of its wool. The [new pen](treatment) looks better, perhaps, but the pens overlap. Drag an alpaca up or down, or type its wool, and see the strip answer.`
      : `Every individual has a number, and [${treatment}](treatment) and [${control}](control) overlap. ${isSmall ? 'Drag one up or down, or type its value, and see the strip answer.' : 'There are too many to draw them all, but all of them count.'}`,
  statisticName: 'The test statistic',
  statisticTitle: 'One number for the question',
  statisticText: ({ isHerd, statistic, observed, treatmentCentre, controlCentre, treatment, control }: Centres) =>
    `[${isHerd ? 'The new pen' : treatment}](treatment) has ${treatmentCentre}, [${isHerd ? 'the old pen' : control}](control) ${controlCentre}. One number now stands for the whole question: ${observed}, the *test statistic* (${statistic}). Change a value, or pick another statistic below.`,
  oneName: 'One permutation',
  oneTitle: ({ isHerd }: { isHerd: boolean }) =>
    isHerd ? 'Suppose the shampoo does nothing' : 'Suppose the group means nothing',
  oneText: ({ isHerd, last }: { isHerd: boolean; last: string }) =>
    isHerd
      ? `Then each alpaca would have grown this very wool in either pen, and the labels are only labels. So deal them anew: same wool, other pen. This time the statistic is ${last}. Shuffle once more.`
      : `Then each individual would have this very value in either group, and the labels are only labels. So deal them anew: same values, other group. This time the statistic is ${last}. Shuffle once more.`,
  moreName: 'More permutations',
  moreTitle: 'Again, and again',
  moreText: ({ isHerd }: { isHerd: boolean }) =>
    `Each shuffle drops one dot where its statistic falls. ${isHerd ? 'An alpaca keeps its first colour in the other pen' : 'Everybody keeps the first colour in the other group'}: see how well the lot mixes. Press *Play*, or deal ten at a time.`,
  nullName: 'The null distribution',
  nullTitle: 'What luck alone would do',
  nullText: ({ isHerd, permutations }: { isHerd: boolean; permutations: number }, format: Format) =>
    `${shuffles(permutations, format)} have piled up into the *null distribution*: the values to expect if ${isHerd ? 'the shampoo did nothing' : 'the groups did not matter'}. Point at any dot, and the ${isHerd ? 'herd stands' : 'groups stand'} as ${isHerd ? 'it' : 'they'} stood then.`,
  pName: 'The p-value',
  pTitle: ({ isHerd }: { isHerd: boolean }) => (isHerd ? 'How odd is our herd?' : 'How odd are our data?'),
  pText: ({ isHerd, extreme, permutations, observed, alternative, p }: Counted, format: Format) =>
    permutations === 0
      ? `Deal some shuffles, and count those that give ${beyond(alternative, observed)}. Their share is the *p-value*: the probability, if the null hypothesis holds, of a statistic at least as extreme as ours.`
      : `${format.integer(extreme)} of ${shuffles(permutations, format)} gave [${beyond(alternative, observed)}](treatment). With ${isHerd ? 'our own herd' : 'our own data'} as one more deal, p = ${p}: the probability, if the null hypothesis holds, of a statistic at least as extreme as ours.`,
  verdictName: 'The verdict',
  verdictTitle: ({ isHerd, rejected }: Judged) => {
    if (!isHerd) return rejected ? 'Luck alone seldom does this' : 'Luck alone could do this';
    return rejected ? 'So we buy the shampoo?' : 'We keep our money, for now';
  },
  verdictText: ({ isHerd, rejected, p, alpha, observed, exact, size }: Judged, format: Format) =>
    rejected
      ? `The ${exact ? 'exact p' : 'estimated p'}, ${p}, is no larger than your level, ${alpha}: the null hypothesis is *rejected*. Luck alone does this seldom, not never. ${isHerd ? `Is ${observed} worth the price? That no p-value can say.` : 'Move the level and see the verdict turn.'}`
      : `The ${exact ? 'exact p' : 'estimated p'}, ${p}, is larger than your level, ${alpha}: the null hypothesis is *not rejected*. That does not make it true: ${format.integer(size)} ${isHerd ? 'alpacas' : 'individuals'} may be too few to tell.`,
  noVerdictText: ({ isHerd }: { isHerd: boolean }) =>
    `There is no p-value yet: the arrangements are too many to count them all, so deal some shuffles. The verdict is yours as soon as ${isHerd ? 'the herd has' : 'the labels have'} been dealt.`,
  repeatsTitle: ({ effect }: { effect: number }) =>
    effect === 0 ? 'How often is it luck?' : 'How often would we notice?',
  repeatsText: (
    {
      isHerd,
      effect,
      effectText,
      alpha,
      size,
    }: { isHerd: boolean; effect: number; effectText: string; alpha: string; size: number },
    format: Format,
  ) => {
    const who = `${format.integer(size)} new ${isHerd ? 'alpacas' : 'individuals, simulated in groups as large as yours'}`;
    return effect === 0
      ? `Here we know the truth: the ${isHerd ? 'shampoo' : 'treatment'} does nothing. Each mark is a whole experiment with ${who}, and its own p. [Rejections](treatment) are *false alarms*: at most ${alpha}, in the long run.`
      : `Here we know the truth: the ${isHerd ? 'shampoo' : 'treatment'} adds ${effectText}. Each mark is a whole experiment with ${who}, and its own p. The share of [rejections](treatment) is the *power* of the test.`;
  },
  runLabel: 'What was played',
  ranShuffles: ({ count }: { count: number }, format: Format) => shuffles(count, format),
  ranRepeats: ({ count }: { count: number }, format: Format) =>
    `${format.integer(count)} ${count === 1 ? 'experiment' : 'experiments'}`,
  valuesNote: 'Wool quality is measured on the scale of the wool-quality scale.',
  statisticNote: 'The salesman prefers the maximum.',
  oneNote: 'The alpacas have noticed that they are walking a lot.',
  moreNote: 'Shuffling alpacas by hand takes about an afternoon each.',
  nullNote: 'A heap of dots with no shampoo in it.',
  pNote: 'It is not the probability that the shampoo is useless. Nobody sells that number.',
  verdictNote: 'The alpacas decline to comment.',
  repeatsNote: 'All these herds exist only on paper. They eat less.',

  // The sentence: what late modules have counted.
  infiniteSentence: ({ observed }: { observed: string }) =>
    `Within each group all values are equal, so Welch’s t divides by zero: it is infinite (${observed}). The shuffles can still be compared with it.`,
  shuffleSentence: ({ number, value }: { number: number; value: string }, format: Format) =>
    `In shuffle ${format.integer(number)} it is ${value}.`,
  pSentence: (
    { extreme, permutations, observed, alternative, p, low, high }: Counted & { low: string; high: string },
    format: Format,
  ) =>
    `${format.integer(extreme)} of ${shuffles(permutations, format)} give ${beyond(alternative, observed)}: p = (${format.integer(extreme)} + 1) / (${format.integer(permutations)} + 1) = ${p}; the exact p lies between ${low} and ${high} with 95% confidence.`,
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

  // Words in the picture.
  valueHandle: ({ isHerd, number, group }: { isHerd: boolean; number: number; group: string }, format: Format) =>
    `${isHerd ? 'Alpaca' : 'Individual'} ${format.integer(number)}, ${group}`,
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
  repeatsRate: ({ rate }: { rate: string }) => rate,
  repeatsCount: ({ rejections, repeats }: { rejections: number; repeats: number }, format: Format) =>
    `${format.integer(rejections)} of ${format.integer(repeats)} rejected`,
  repeatsTrue: ({ effect }: { effect: string }) => `true effect ${effect}`,
  repeatsAxis: 'p-value of each experiment',
  repeatsAlpha: ({ alpha }: { alpha: string }) => `α = ${alpha}`,

  // Controls.
  shuffleButton: ({ count }: { count: number }, format: Format) => format.integer(count),
  shuffleButtonName: ({ count }: { count: number }, format: Format) =>
    `${format.integer(count)} more ${count === 1 ? 'shuffle' : 'shuffles'}`,
  shuffleMore: 'Shuffle more:',
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
};

export type LaterStrings = typeof english;

/** What only late modules say: fetched with them. */
export const laterStrings = catalogue('permutation-test-alpacas/later-strings', english, {
  de: () => import('./de/later-strings.js'),
  es: () => import('./es/later-strings.js'),
  pt: () => import('./pt/later-strings.js'),
  fr: () => import('./fr/later-strings.js'),
  zh: () => import('./zh/later-strings.js'),
  ar: () => import('./ar/later-strings.js'),
});
