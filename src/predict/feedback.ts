import type { predictWords } from '../locales/en-predict.js';
import type { Message } from '../locales/message.js';
import type { AnswerValue, Question } from './question.js';
import { deviationOf, errorOf, scoreOf, scoreOfLine, sizeOf } from './score.js';

type Words = Message<typeof predictWords>;

/** An answer judged: its score, and what to say of it. */
export interface Judgement {
  readonly score: number;
  readonly feedback: Words;
}

const capital = <T extends string>(word: T): Capitalize<T> =>
  `${word.charAt(0).toUpperCase()}${word.slice(1)}` as Capitalize<T>;

function judgeNumber(question: Question & { kind: 'number' }, answer: number, truth: number): Judgement {
  const tolerance = question.tolerance();
  const score = scoreOf(answer, truth, tolerance);
  const size = sizeOf(score);
  const values = { said: question.say(answer), truth: question.say(truth) };
  if (size === 'none') return { score, feedback: { key: 'rightNumber', values } };
  const isMore = errorOf(answer, truth, tolerance) > 0;
  const direction = question.isPlace ? (isMore ? 'Right' : 'Left') : isMore ? 'High' : 'Low';
  return { score, feedback: { key: `${size}${direction}`, values } };
}

function judgeLine(
  question: Question & { kind: 'line' },
  answer: readonly number[],
  truth: readonly number[],
): Judgement {
  const tolerance = question.tolerance();
  const top = question.top?.() ?? Infinity;
  const judged = truth.map((value) => Math.min(top, value));
  const score = scoreOfLine(answer, judged, tolerance);
  const size = sizeOf(score);
  if (size === 'none') return { score, feedback: { key: 'rightLine' } };
  const { direction, farthest } = deviationOf(answer, judged, tolerance);
  const values = {
    place: question.plot().places[farthest]?.name ?? '',
    said: question.say(answer[farthest] ?? 0),
    truth: question.say(truth[farthest] ?? 0),
  };
  return { score, feedback: { key: `line${capital(size)}${capital(direction)}`, values } };
}

function judgeChoice(question: Question & { kind: 'choice' }, answer: string, truth: string): Judgement {
  const text = (id: string): string => question.options().find((option) => option.id === id)?.text ?? id;
  const values = { said: text(answer), truth: text(truth) };
  return answer === truth
    ? { score: 1, feedback: { key: 'rightChoice', values } }
    : { score: 0, feedback: { key: 'wrongChoice', values } };
}

/** @throws TypeError if the answer is of another kind than the question */
export function judge(question: Question, answer: AnswerValue, truth: AnswerValue): Judgement {
  if (question.kind === 'number' && typeof answer === 'number' && typeof truth === 'number')
    return judgeNumber(question, answer, truth);
  if (question.kind === 'choice' && typeof answer === 'string' && typeof truth === 'string')
    return judgeChoice(question, answer, truth);
  if (question.kind === 'line' && typeof answer === 'object' && typeof truth === 'object')
    return judgeLine(question, answer, truth);
  throw new TypeError(`The question "${question.id}" takes no such answer.`);
}
