import { catalogue, englishOnly } from '../../locales/catalogue.js';
import type { Format } from '../../locales/format.js';

const english = {
  stepSample: 'a sample',
  stepMean: 'its mean',
  stepMore: 'more of it',
  titleSample: 'Some numbers, drawn blind',
  textSample: 'Each [dot](train) is one value of a sample. They were drawn around zero; nobody told the dots.',
  titleMean: 'One number for all',
  textMean: 'The [mean](model) balances them. It rarely sits on the [truth](truth), and that is nobody’s fault.',
  titleMore: 'Ask more, miss less',
  textMore: 'Drag the sample size. The [mean](model) settles near the [truth](truth) as the sample grows.',
  mean: 'mean',
  truth: 'truth',
  sampleSize: 'sample size',
  settings: 'Settings',
  spread: 'spread',
  seed: 'seed',
  tableCaption: 'The sample',
  columnRow: 'row',
  columnValue: 'value',
  valueSaid: ({ row, value }: { row: number; value: number }, format: Format) =>
    `Value ${format.integer(row)}: ${format.fixed(value, 2)}`,
  summary: ({ n, mean }: { n: number; mean: number }, format: Format) =>
    `Strip plot of ${format.integer(n)} values with their mean at ${format.fixed(mean, 2)}`,
  sentence: ({ n, mean, gap }: { n: number; mean: number; gap: number }, format: Format) =>
    `The mean of ${format.integer(n)} values is ${format.fixed(mean, 2)}; it misses the truth by ${format.fixed(gap, 2)}.`,
  sentenceOwn: ({ n, mean }: { n: number; mean: number }, format: Format) =>
    `The mean of your ${format.integer(n)} values is ${format.fixed(mean, 2)}; what it misses the truth by, only the truth knows.`,
};

/** What this explainer says. Translated, it has a folder for each language instead of `englishOnly`. */
export const strings = catalogue('sample-mean-demo/strings', english, englishOnly);
