import type { TruthName } from '@explainer-elements/stats';
import type { Translation } from '../../../locales/message.js';
import type { PanelStrings } from '../panel-strings.js';

const truths: Readonly<Record<TruthName, string>> = {
  sine: 'un sinus',
  wave: 'une onde qui ralentit',
  bump: 'une bosse',
  step: 'une marche',
  quadratic: 'une parabole',
  line: 'une droite',
};

export const words: Translation<PanelStrings> = {
  truthName: ({ truth }) => truths[truth],
  point: 'point, par numéro',
  pointY: 'son y',
  putBack: 'Remettre les points',
  truthLabel: 'vérité',
  sampleSize: 'points par échantillon',
  samples: 'échantillons',
  resamples: 'rééchantillons',
  noiseLabel: 'bruit (écart type)',
  evaluateAt: 'jugé sur',
  evaluateGrid: '101 endroits',
  evaluateDesign: 'les x d’entraînement',
  seed: 'graine',
};
