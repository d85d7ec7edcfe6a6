import { catalogue } from './catalogue.js';

const english = {
  place: ({ index, count }: { index: number; count: number }) => `Question ${String(index)} of ${String(count)}`,
  name: 'your prediction',
  commit: 'Commit to this',
  clear: 'Clear',
  next: 'Next question',
  toSummary: 'How did I do?',
  askAgain: 'Ask again, with other data',
  askSameAgain: 'Ask again',
  yours: 'your answer',
  truth: 'the truth',
  dragHint: 'drag me',
  drawHint: 'draw here',
  byHand: 'Drag the marker in the picture, or use the slider or the field.',
  byField: 'Use the slider or the field.',
  byDrawing:
    'Draw in the picture. By keyboard: left and right choose a place of the line, up and down move it, Shift by more.',
  covered: 'after your answer',
  noAnswer: 'none yet',
  field: 'your answer, typed',
  markerHandle: 'your answer',
  lineHandle: ({ place }: { place: string }) => `your line at ${place}`,
  computing: 'Your answer is in. The truth is still being computed.',
  saidAndTrue: ({ said, truth }: { said: string; truth: string }) => `You said ${said}; it is ${truth}.`,
  rightNumber: ({ said, truth }: { said: string; truth: string }) => `Well judged: you said ${said}, it is ${truth}.`,
  littleHigh: ({ said, truth }: { said: string; truth: string }) =>
    `A little too high: you said ${said}, it is ${truth}.`,
  littleLow: ({ said, truth }: { said: string; truth: string }) =>
    `A little too low: you said ${said}, it is ${truth}.`,
  muchHigh: ({ said, truth }: { said: string; truth: string }) => `Much too high: you said ${said}, it is ${truth}.`,
  muchLow: ({ said, truth }: { said: string; truth: string }) => `Much too low: you said ${said}, it is ${truth}.`,
  littleRight: ({ said, truth }: { said: string; truth: string }) =>
    `A little too far to the right: you said ${said}, it is ${truth}.`,
  littleLeft: ({ said, truth }: { said: string; truth: string }) =>
    `A little too far to the left: you said ${said}, it is ${truth}.`,
  muchRight: ({ said, truth }: { said: string; truth: string }) =>
    `Much too far to the right: you said ${said}, it is ${truth}.`,
  muchLeft: ({ said, truth }: { said: string; truth: string }) =>
    `Much too far to the left: you said ${said}, it is ${truth}.`,
  rightLine: 'Well drawn: your line is near the truth everywhere.',
  lineLittleHigh: ({ place, said, truth }: { place: string; said: string; truth: string }) =>
    `A little too high on the whole; farthest off at ${place}, where you drew ${said} and it is ${truth}.`,
  lineLittleLow: ({ place, said, truth }: { place: string; said: string; truth: string }) =>
    `A little too low on the whole; farthest off at ${place}, where you drew ${said} and it is ${truth}.`,
  lineLittleMixed: ({ place, said, truth }: { place: string; said: string; truth: string }) =>
    `Near the truth; farthest off at ${place}, where you drew ${said} and it is ${truth}.`,
  lineMuchHigh: ({ place, said, truth }: { place: string; said: string; truth: string }) =>
    `Much too high on the whole; farthest off at ${place}, where you drew ${said} and it is ${truth}.`,
  lineMuchLow: ({ place, said, truth }: { place: string; said: string; truth: string }) =>
    `Much too low on the whole; farthest off at ${place}, where you drew ${said} and it is ${truth}.`,
  lineMuchMixed: ({ place, said, truth }: { place: string; said: string; truth: string }) =>
    `Another shape than the truth; farthest off at ${place}, where you drew ${said} and it is ${truth}.`,
  rightChoice: ({ truth }: { truth: string }) => `Right: ${truth}.`,
  wrongChoice: ({ said, truth }: { said: string; truth: string }) => `Not so. You said: ${said}. It is: ${truth}.`,
  score: ({ score }: { score: string }) => `Score ${score}`,
  scoreSoFar: ({ score, mean, count }: { score: string; mean: string; count: string }) =>
    `Score ${score}; ${mean} on average over ${count} answers`,
  summaryTitle: 'Your predictions',
  summary: ({ mean }: { mean: string }) => `${mean} on average. Now everything is open: change what you like.`,
  columnQuestion: 'question',
  columnScore: 'score',
  noQuestions: 'There is no question that can be asked of these data, so everything is open.',
  waitsForAnswer: 'The numbers come after your answer.',
  codeWaits: 'The program prints the answer, so it comes after yours.',
};

export type PredictWords = typeof english;

/** Texts of the questions that are asked before an answer shows: fetched with them. Values are written already. */
export const predictWords = catalogue('predict', english, {
  de: () => import('./de/predict.js'),
  es: () => import('./es/predict.js'),
  pt: () => import('./pt/predict.js'),
  fr: () => import('./fr/predict.js'),
  zh: () => import('./zh/predict.js'),
  ar: () => import('./ar/predict.js'),
});
