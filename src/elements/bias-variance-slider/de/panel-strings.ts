import type { TruthName } from '@explainer-elements/stats';
import type { Translation } from '../../../locales/message.js';
import type { PanelStrings } from '../panel-strings.js';

const truths: Readonly<Record<TruthName, string>> = {
  sine: 'ein Sinus',
  wave: 'eine Welle, die langsamer wird',
  bump: 'ein Buckel',
  step: 'eine Stufe',
  quadratic: 'eine Parabel',
  line: 'eine Gerade',
};

export const words: Translation<PanelStrings> = {
  truthName: ({ truth }) => truths[truth],
  point: 'Punkt, nach Nummer',
  pointY: 'sein y',
  putBack: 'Punkte zurücksetzen',
  truthLabel: 'Wahrheit',
  sampleSize: 'Punkte je Stichprobe',
  samples: 'Stichproben',
  resamples: 'Ziehungen',
  noiseLabel: 'Rauschen (Standardabweichung)',
  evaluateAt: 'beurteilt an',
  evaluateGrid: '101 Stellen',
  evaluateDesign: 'den x des Trainings',
  seed: 'Startwert (Seed)',
};
