import type { TruthName } from '@explainer-elements/stats';
import type { Translation } from '../../../locales/message.js';
import type { PanelStrings } from '../panel-strings.js';

const truths: Readonly<Record<TruthName, string>> = {
  sine: '正弦曲线',
  wave: '越来越缓的波',
  bump: '一个鼓包',
  step: '一级台阶',
  quadratic: '抛物线',
  line: '直线',
};

export const words: Translation<PanelStrings> = {
  truthName: ({ truth }) => truths[truth],
  point: '第几个点',
  pointY: '它的 y',
  putBack: '把点放回原处',
  truthLabel: '真相',
  sampleSize: '每个样本的点数',
  samples: '样本数',
  resamples: '重抽样本数',
  noiseLabel: '噪声（标准差）',
  evaluateAt: '在哪里评判',
  evaluateGrid: '101 个位置',
  evaluateDesign: '训练用的 x',
  seed: '种子',
};
