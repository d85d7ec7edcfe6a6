import { catalogue } from '../../locales/catalogue.js';
import type { Format } from '../../locales/format.js';
import { beyond, shuffles, type Centres, type Counted, type Sizes } from './strings.js';

interface Judged {
  readonly isHerd: boolean;
  readonly rejected: boolean;
  readonly p: string;
  readonly alpha: string;
  readonly observed: string;
  readonly exact: boolean;
  readonly size: number;
}

const english = {
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
};

export type LaterStrings = typeof english;

/** The story from the wool values on: name, title (six words at most), text and footnote of every step. */
export const laterStrings = catalogue('permutation-test-alpacas/later-strings', english, {
  de: () => import('./de/later-strings.js'),
  es: () => import('./es/later-strings.js'),
  pt: () => import('./pt/later-strings.js'),
  fr: () => import('./fr/later-strings.js'),
  zh: () => import('./zh/later-strings.js'),
  ar: () => import('./ar/later-strings.js'),
});
