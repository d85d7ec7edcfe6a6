import { catalogue } from '../../locales/catalogue.js';
import type { Format } from '../../locales/format.js';
import { beyond, type Counted } from './later-strings.js';

interface Asked {
  readonly isHerd: boolean;
  readonly observed: string;
  readonly statistic: string;
  readonly treatment: string;
  readonly control: string;
}

type Alternative = Counted['alternative'];

const english = {
  heapTitle: 'What can luck do alone?',
  heapText: ({ isHerd, observed, statistic, treatment, control }: Asked) =>
    `The ${isHerd ? 'pens' : 'groups'} “[${treatment}](treatment)” and “[${control}](control)” are ${observed} apart (${statistic}). Suppose ${isHerd ? 'the shampoo does nothing' : 'the group means nothing'}: then the labels are only labels, and we may shuffle them.`,
  heapPrompt: ({ shuffles }: { shuffles: number }, format: Format) =>
    `We shuffle the labels ${format.integer(shuffles)} times. Draw the heap that the statistics will pile up: only its shape counts.`,
  heapWhy: ({ inner, low, high }: { inner: string; low: string; high: string }) =>
    `Half of the shuffles lie between ${low} and ${high}; ${inner} lie nearer to 0 than our own. Shuffled labels know nothing, so the heap stands over 0, and large differences need many lucky labels at once.`,
  oftenTitle: 'As far apart as ours',
  oftenText: ({ isHerd, observed, statistic }: Asked) =>
    `The line marks ${isHerd ? 'our herd' : 'our data'}: ${observed} (${statistic}). Shuffled labels give other values, sometimes ones as far out.`,
  oftenPrompt: (
    { shuffles, observed, alternative }: { shuffles: number; observed: string; alternative: Alternative },
    format: Format,
  ) => `Of ${format.integer(shuffles)} shuffles, how many give ${beyond(alternative, observed)}?`,
  oftenSay: ({ count }: { count: number }, format: Format) => format.integer(count),
  oftenWhy: ({ extreme, shuffles, p }: { extreme: number; shuffles: number; p: string }, format: Format) =>
    `${format.integer(extreme)} of ${format.integer(shuffles)}: with our own data as one more deal that makes p = ${p}, the probability, if the null hypothesis holds, of a statistic at least as extreme as ours.`,
  edgeTitle: 'One in twenty',
  edgeText: ({ isHerd, observed, statistic }: Asked) =>
    `Luck alone gives small values often and large ones seldom. The line marks ${isHerd ? 'our herd' : 'our data'}: ${observed} (${statistic}).`,
  edgePrompt: ({ isLess }: { isLess: boolean }) =>
    isLess
      ? 'Drag the marker to the value that luck alone goes below in only 1 of 20 shuffles.'
      : 'Drag the marker to the value that luck alone goes beyond in only 1 of 20 shuffles.',
  edgeWhy: ({ edge, observed, isBeyond }: { edge: string; observed: string; isBeyond: boolean }) =>
    isBeyond
      ? `Luck goes as far as ${edge} in 1 of 20 shuffles. Ours, ${observed}, lies beyond that: at the level 0.05 the null hypothesis is rejected.`
      : `Luck goes as far as ${edge} in 1 of 20 shuffles. Ours, ${observed}, lies inside: at the level 0.05 the null hypothesis is not rejected, which does not make it true.`,
  effectTitle: 'Half the effect',
  effectText: ({ p, effect }: { p: string; effect: string }) =>
    `Nobody sees it, but we made this herd: the shampoo truly adds ${effect} to the wool, and p is ${p}.`,
  effectPrompt: ({ effect }: { effect: string }) =>
    `Now it adds only ${effect}: the same alpacas, the same luck. What becomes of p?`,
  effectGrows: 'p grows',
  effectStays: 'p stays about the same, within a tenth of itself',
  effectShrinks: 'p shrinks',
  effectWhy: ({
    before,
    after,
    observed,
    observedBefore,
  }: {
    before: string;
    after: string;
    observed: string;
    observedBefore: string;
  }) =>
    `The statistic went from ${observedBefore} to ${observed}, and p from ${before} to ${after}. The p-value answers to what is seen, and what is seen is effect and luck together.`,
};

export type QuestionStrings = typeof english;

/** What is asked before it shows, and why it is so. */
export const questionStrings = catalogue('permutation-test-alpacas/question-strings', english, {
  de: () => import('./de/question-strings.js'),
  es: () => import('./es/question-strings.js'),
  pt: () => import('./pt/question-strings.js'),
  fr: () => import('./fr/question-strings.js'),
  zh: () => import('./zh/question-strings.js'),
  ar: () => import('./ar/question-strings.js'),
});
