import type { TruthName } from '@explainer-elements/stats';
import type { Translation } from '../../../locales/message.js';
import type { PanelStrings } from '../panel-strings.js';

const truths: Readonly<Record<TruthName, string>> = {
  sine: 'um seno',
  wave: 'uma onda que desacelera',
  bump: 'uma lombada',
  step: 'um degrau',
  quadratic: 'uma parábola',
  line: 'uma reta',
};

export const words: Translation<PanelStrings> = {
  truthName: ({ truth }) => truths[truth],
  point: 'ponto, por número',
  pointY: 'o y dele',
  putBack: 'Devolver os pontos',
  truthLabel: 'verdade',
  sampleSize: 'pontos por amostra',
  samples: 'amostras',
  resamples: 'reamostras',
  noiseLabel: 'ruído (desvio padrão)',
  evaluateAt: 'avaliado em',
  evaluateGrid: '101 lugares',
  evaluateDesign: 'os x de treino',
  seed: 'semente',
};
