import type { TruthName } from '@explainer-elements/stats';
import type { Translation } from '../../../locales/message.js';
import type { PanelStrings } from '../panel-strings.js';

const truths: Readonly<Record<TruthName, string>> = {
  sine: 'منحنى جيبي',
  wave: 'موجة تتباطأ',
  bump: 'حدبة',
  step: 'عتبة',
  quadratic: 'قطع مكافئ',
  line: 'خط مستقيم',
};

export const words: Translation<PanelStrings> = {
  truthName: ({ truth }) => truths[truth],
  point: 'النقطة، برقمها',
  pointY: 'قيمة y لها',
  putBack: 'إعادة النقاط إلى مكانها',
  truthLabel: 'الحقيقة',
  sampleSize: 'النقاط في العيّنة',
  samples: 'العيّنات',
  resamples: 'العيّنات المعادة',
  noiseLabel: 'الضجيج (الانحراف المعياري)',
  evaluateAt: 'التقييم عند',
  evaluateGrid: '101 موضع',
  evaluateDesign: 'قيم x للتدريب',
  seed: 'البذرة',
};
