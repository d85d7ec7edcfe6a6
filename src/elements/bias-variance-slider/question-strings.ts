import { catalogue } from '../../locales/catalogue.js';
import type { FamilyName } from '@explainer-elements/stats';
import type { Format } from '../../locales/format.js';
import { error } from './figures.js';

interface Asked {
  readonly family: FamilyName;
  readonly n: number;
  readonly own: boolean;
}

const english = {
  lowestTitle: 'Where is the valley?',
  lowestText: ({ own, n }: Asked, format: Format) =>
    own
      ? `Here is one [fit](model) to your ${format.integer(n)} [dots](train). Below, from simple to complex, nothing is drawn yet.`
      : `Here is one [fit](model) to ${format.integer(n)} [dots](train), and the [truth](truth) they came from. Below, from simple to complex, nothing is drawn yet.`,
  lowestPrompt: ({ own }: Asked) =>
    own
      ? 'How complex should the model be? Drag the marker to where you expect the lowest [out-of-bag error](test).'
      : 'How complex should the model be? Drag the marker to where you expect the lowest test error.',
  lowestWhy: (
    {
      own,
      setting,
      least,
      simplest,
      mostComplex,
      decimals,
    }: Asked & {
      setting: string;
      least: number;
      simplest: number;
      mostComplex: number;
      decimals: number;
    },
    format: Format,
  ) =>
    `At ${setting} the ${own ? 'error on points left out' : 'test error to expect'} is ${error(least, decimals, format)}; at the simple end it is ${error(simplest, decimals, format)}, at the complex end ${error(mostComplex, decimals, format)}. A simpler model misses what is there, a more complex one follows the luck of its sample.`,
  curveTitle: 'Draw the other error',
  curveText: ({ own }: Asked) =>
    own
      ? 'Below, the [train error](train) falls from simple to complex: the more a model may bend, the nearer it comes to the dots it has seen.'
      : 'Below, the [train error](train) falls from simple to complex: the more a model may bend, the nearer it comes to the dots it has seen.',
  curvePrompt: ({ own }: Asked) =>
    own
      ? 'And on dots it has not seen? Draw the [out-of-bag error](test) from simple to complex.'
      : 'And on dots it has not seen? Draw the test error to expect, from simple to complex.',
  curveWhy: (
    { setting, gap, complex, decimals }: { setting: string; gap: number; complex: string; decimals: number },
    format: Format,
  ) =>
    `It turns at ${setting}. At ${complex} the two errors are ${error(gap, decimals, format)} apart: that is how much a model flatters itself on dots it has seen.`,
  pointsTitle: 'Four times as many points',
  pointsText: (
    {
      n,
      bias2,
      variance,
      noise,
      setting,
      decimals,
    }: { n: number; bias2: number; variance: number; noise: number; setting: string; decimals: number },
    format: Format,
  ) =>
    `With ${format.integer(n)} points, at ${setting}, [bias²](bias) is ${error(bias2, decimals, format)}, the [variance](variance) ${error(variance, decimals, format)} and the [noise](noise) ${error(noise, decimals, format)}.`,
  pointsPrompt: ({ n }: { n: number }, format: Format) =>
    `Now every sample has ${format.integer(n)} points. Which part of the test error shrinks most?`,
  pointsBias: 'bias²',
  pointsVariance: 'the variance',
  pointsNoise: 'the noise',
  pointsWhy: (
    {
      variance,
      varianceBefore,
      bias2,
      bias2Before,
      noise,
      decimals,
    }: {
      variance: number;
      varianceBefore: number;
      bias2: number;
      bias2Before: number;
      noise: number;
      decimals: number;
    },
    format: Format,
  ) =>
    `The [variance](variance) went from ${error(varianceBefore, decimals, format)} to ${error(variance, decimals, format)}, [bias²](bias) from ${error(bias2Before, decimals, format)} to ${error(bias2, decimals, format)}, and the [noise](noise) stayed at ${error(noise, decimals, format)}. More points calm a model; they do not teach it another shape, nor fit anybody’s noise away.`,
};

export type QuestionStrings = typeof english;

/** What is asked before it shows, and why it is so. */
export const questionStrings = catalogue('bias-variance-slider/question-strings', english, {
  de: () => import('./de/question-strings.js'),
  es: () => import('./es/question-strings.js'),
  pt: () => import('./pt/question-strings.js'),
  fr: () => import('./fr/question-strings.js'),
  zh: () => import('./zh/question-strings.js'),
  ar: () => import('./ar/question-strings.js'),
});
