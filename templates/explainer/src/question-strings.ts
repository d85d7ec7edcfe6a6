import { catalogue, englishOnly } from '../../locales/catalogue.js';
import type { Format } from '../../locales/format.js';

const english = {
  meanTitle: 'Where is the middle?',
  meanText: ({ n }: { n: number }, format: Format) => `${format.integer(n)} [dots](train), each one value of a sample.`,
  meanPrompt: 'Drag the marker to where you expect their [mean](model).',
  meanWhy: ({ mean }: { mean: number }, format: Format) =>
    `The mean, ${format.fixed(mean, 2)}, is where the dots would balance.`,
  errorTitle: 'Four times as many',
  errorText: ({ n, error }: { n: number; error: number }, format: Format) =>
    `The [mean](model) of ${format.integer(n)} values misses the mean of what they come from by ${format.fixed(error, 2)}, typically.`,
  errorPrompt: 'Take four times as many values. How far will the mean typically be off?',
  errorSame: 'as far as now',
  errorHalf: 'half as far',
  errorQuarter: 'a quarter as far',
  errorWhy: ({ before, after }: { before: number; after: number }, format: Format) =>
    `The standard error goes from ${format.fixed(before, 3)} to ${format.fixed(after, 3)}: it falls with the square root of how many values there are.`,
  value: ({ value }: { value: number }, format: Format) => format.fixed(value, 2),
};

/** What is asked before it shows, and why it is so. */
export const questionStrings = catalogue('sample-mean-demo/question-strings', english, englishOnly);
