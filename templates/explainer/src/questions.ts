import { standardDeviation } from '@explainer-elements/stats';
import type { Format } from '../../locales/format.js';
import { say, type Message } from '../../locales/message.js';
import type { ChoiceQuestion, NumberQuestion, Question } from '../../predict/question.js';
import type { Results } from './sample-mean-demo.model.js';
import { plotOf } from './sample-mean-demo.scene.js';
import { questionStrings } from './question-strings.js';

/** What the explainer shows now. */
interface Moment {
  readonly sample: Float64Array;
  readonly results: Results;
  readonly width: number;
  readonly format: Format;
}

/** What is asked of the reader; `now` is asked whenever something is drawn, said or judged. */
export function questionsOf(now: () => Moment): readonly Question[] {
  return [whereIsTheMean(now), fourTimesAsMany(now)];
}

const tell = (now: () => Moment, message: Message<typeof questionStrings>): string =>
  say(questionStrings, message, now().format);

function whereIsTheMean(now: () => Moment): NumberQuestion {
  return {
    id: 'where-is-the-mean',
    kind: 'number',
    asked: () => ({ step: 'sample' }),
    revealed: () => ({ step: 'mean' }),
    shows: (mark) => /^(axis|tick|value|sample$)/.test(mark),
    words: () => ({
      title: tell(now, { key: 'meanTitle' }),
      text: tell(now, { key: 'meanText', values: { n: now().results.sampleSize } }),
      prompt: tell(now, { key: 'meanPrompt' }),
    }),
    why: () => tell(now, { key: 'meanWhy', values: { mean: now().results.mean } }),
    range: () => {
      const [min, max] = plotOf(now().sample, now().width).x.domain;
      return { min, max, step: (max - min) / 200 };
    },
    axis: () => {
      const { x, box } = plotOf(now().sample, now().width);
      return { box, track: x.range };
    },
    tolerance: () => {
      const [min, max] = plotOf(now().sample, now().width).x.domain;
      return { within: 0.02 * (max - min), half: 0.1 * (max - min) };
    },
    truth: () => now().results.mean,
    say: (value) => tell(now, { key: 'value', values: { value } }),
  };
}

function fourTimesAsMany(now: () => Moment): ChoiceQuestion {
  const errorOf = (times: number): number =>
    standardDeviation(now().sample) / Math.sqrt(times * now().results.sampleSize);
  const options = [
    { id: 'same', key: 'errorSame', ratio: 1 },
    { id: 'half', key: 'errorHalf', ratio: 0.5 },
    { id: 'quarter', key: 'errorQuarter', ratio: 0.25 },
  ] as const;
  return {
    id: 'four-times-as-many',
    kind: 'choice',
    asked: () => ({ step: 'mean' }),
    revealed: () => ({ step: 'mean' }),
    shows: () => true,
    keeps: ['sampleSize', 'mean'],
    words: () => ({
      title: tell(now, { key: 'errorTitle' }),
      text: tell(now, { key: 'errorText', values: { n: now().results.sampleSize, error: errorOf(1) } }),
      prompt: tell(now, { key: 'errorPrompt' }),
    }),
    why: () => tell(now, { key: 'errorWhy', values: { before: errorOf(1), after: errorOf(4) } }),
    options: () => options.map(({ id, key }) => ({ id, text: tell(now, { key }) })),
    truth: () => {
      const ratio = errorOf(4) / errorOf(1);
      const off = (option: (typeof options)[number]): number => Math.abs(option.ratio - ratio);
      return options.reduce((best, option) => (off(option) < off(best) ? option : best)).id;
    },
  };
}
