import type { TruthName } from '@explainer-elements/stats';
import { catalogue } from '../../locales/catalogue.js';

const truths: Readonly<Record<TruthName, string>> = {
  sine: 'a sine',
  wave: 'a slowing wave',
  bump: 'a bump',
  step: 'a step',
  quadratic: 'a parabola',
  line: 'a straight line',
};

const english = {
  truthName: ({ truth }: { truth: TruthName }) => truths[truth],
  point: 'point, by number',
  pointY: 'its y',
  putBack: 'Put points back',
  truthLabel: 'truth',
  sampleSize: 'points in a sample',
  samples: 'samples',
  resamples: 'resamples',
  noiseLabel: 'noise (standard deviation)',
  evaluateAt: 'judged at',
  evaluateGrid: '101 places',
  evaluateDesign: 'the training x',
  seed: 'seed',
};

export type PanelStrings = typeof english;

/** What the settings say that are folded away. */
export const panelStrings = catalogue('bias-variance-slider/panel-strings', english, {
  de: () => import('./de/panel-strings.js'),
  es: () => import('./es/panel-strings.js'),
  pt: () => import('./pt/panel-strings.js'),
  fr: () => import('./fr/panel-strings.js'),
  zh: () => import('./zh/panel-strings.js'),
  ar: () => import('./ar/panel-strings.js'),
});
