import type { PredictWords } from '../en-predict.js';
import type { Translation } from '../message.js';

interface Judged {
  readonly said: string;
  readonly truth: string;
}

const judged = (verdict: string, { said, truth }: Judged): string => `${verdict}：你说 ${said}，实际是 ${truth}。`;
const judgedLine = (verdict: string, { place, said, truth }: Judged & { readonly place: string }): string =>
  `${verdict}；偏得最远的地方在 ${place}：你画的是 ${said}，实际是 ${truth}。`;

export const words: Translation<PredictWords> = {
  place: ({ index, count }) => `第 ${String(index)} 题，共 ${String(count)} 题`,
  name: '你的预测',
  commit: '就这么定了',
  clear: '清除',
  next: '下一题',
  toSummary: '我答得怎么样？',
  askAgain: '换一批数据，再来一遍',
  askSameAgain: '再来一遍',
  yours: '你的答案',
  truth: '真实情况',
  dragHint: '拖动我',
  drawHint: '在这里画',
  byHand: '拖动图中的标记，或使用滑块或输入框。',
  byField: '使用滑块或输入框。',
  byDrawing: '在图上画线。用键盘：左右键选线上的位置，上下键移动它，按住 Shift 移得更多。',
  covered: '作答后揭晓',
  noAnswer: '还没有',
  field: '输入你的答案',
  markerHandle: '你的答案',
  lineHandle: ({ place }) => `你的线，在 ${place} 处`,
  computing: '你的答案已经收下，真实情况还在计算。',
  saidAndTrue: ({ said, truth }) => `你说 ${said}；实际是 ${truth}。`,
  rightNumber: (values) => judged('判断得好', values),
  littleHigh: (values) => judged('稍微偏高', values),
  littleLow: (values) => judged('稍微偏低', values),
  muchHigh: (values) => judged('高出太多', values),
  muchLow: (values) => judged('低了太多', values),
  littleRight: (values) => judged('稍微偏右', values),
  littleLeft: (values) => judged('稍微偏左', values),
  muchRight: (values) => judged('偏右太多', values),
  muchLeft: (values) => judged('偏左太多', values),
  rightLine: '画得好：你的线处处贴近真实情况。',
  lineLittleHigh: (values) => judgedLine('整体稍微偏高', values),
  lineLittleLow: (values) => judgedLine('整体稍微偏低', values),
  lineLittleMixed: (values) => judgedLine('接近真实情况', values),
  lineMuchHigh: (values) => judgedLine('整体高出太多', values),
  lineMuchLow: (values) => judgedLine('整体低了太多', values),
  lineMuchMixed: (values) => judgedLine('形状与真实情况不同', values),
  rightChoice: ({ truth }) => `答对了：${truth}。`,
  wrongChoice: ({ said, truth }) => `不是这样。你说：${said}。实际：${truth}。`,
  score: ({ score }) => `得分 ${score}`,
  scoreSoFar: ({ score, mean, count }) => `得分 ${score}；${count} 次作答平均 ${mean}`,
  summaryTitle: '你的预测',
  summary: ({ mean }) => `平均得分 ${mean}。现在全部开放：想改什么就改什么。`,
  columnQuestion: '问题',
  columnScore: '得分',
  noQuestions: '对这些数据没有可问的问题，所以全部开放。',
  waitsForAnswer: '作答之后，数字才会出现。',
  codeWaits: '程序会打印出答案，所以要等你先作答。',
};
