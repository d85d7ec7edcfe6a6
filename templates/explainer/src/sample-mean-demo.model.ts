import { createRandom, mean } from '@explainer-elements/stats';
import type { Points } from '../../contract/data/points.js';
import { integer, number, storyStep, type ValuesOf } from '../../contract/settings.js';
import type { Message } from '../../locales/message.js';
import type { strings } from './strings.js';

export const steps = ['sample', 'mean', 'more'] as const;
export type Step = (typeof steps)[number];

export const MAX_SIZE = 200;

/** Every choice of the reader: attribute, property, entry of `state`. */
export const settings = {
  step: storyStep(steps),
  sampleSize: integer({ min: 2, max: MAX_SIZE, default: 12 }),
  spread: number({ min: 0.1, max: 5, default: 1, stride: 0.1 }),
  seed: integer({ min: 0, max: Number.MAX_SAFE_INTEGER, default: 1 }),
};
export type Values = ValuesOf<typeof settings>;

export interface Results {
  readonly sampleSize: number;
  /** Mean of the sample on screen. */
  readonly mean: number;
  /** Mean it was drawn from; null for the reader's own data. */
  readonly trueMean: number | null;
}

/** A larger sample starts with the smaller one: value i depends on the seed and on i alone. */
function simulate({ sampleSize, spread, seed }: Values): Float64Array {
  const random = createRandom(seed);
  return Float64Array.from({ length: sampleSize }, () => random.normal(0, spread));
}

/** The values on screen: the reader's own (their y), or a simulated sample. */
export function sampleOf(values: Values, own: Points | null): Float64Array {
  return own ? Float64Array.from(own.y) : simulate(values);
}

export function resultsOf(sample: Float64Array, own: Points | null): Results {
  return { sampleSize: sample.length, mean: mean(sample), trueMean: own ? null : 0 };
}

/** What a tutor would say now. */
export function sentenceOf({ sampleSize, mean, trueMean }: Results): Message<typeof strings> {
  return trueMean === null
    ? { key: 'sentenceOwn', values: { n: sampleSize, mean } }
    : { key: 'sentence', values: { n: sampleSize, mean, gap: Math.abs(mean - trueMean) } };
}
