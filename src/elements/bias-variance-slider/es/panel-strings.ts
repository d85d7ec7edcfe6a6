import type { TruthName } from '@explainer-elements/stats';
import type { Translation } from '../../../locales/message.js';
import type { PanelStrings } from '../panel-strings.js';

const truths: Readonly<Record<TruthName, string>> = {
  sine: 'un seno',
  wave: 'una onda que se frena',
  bump: 'una joroba',
  step: 'un escalón',
  quadratic: 'una parábola',
  line: 'una recta',
};

export const words: Translation<PanelStrings> = {
  truthName: ({ truth }) => truths[truth],
  point: 'punto, por número',
  pointY: 'su y',
  putBack: 'Devolver los puntos',
  truthLabel: 'verdad',
  sampleSize: 'puntos por muestra',
  samples: 'muestras',
  resamples: 'remuestras',
  noiseLabel: 'ruido (desviación estándar)',
  evaluateAt: 'se juzga en',
  evaluateGrid: '101 lugares',
  evaluateDesign: 'las x de entrenamiento',
  seed: 'semilla',
};
