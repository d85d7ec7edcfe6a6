import { classificationLaws } from './classification.laws.js';
import { describeLaws } from './describe.laws.js';
import { fairnessLaws } from './fairness.laws.js';
import type { Law } from './law.js';
import { resamplingLaws } from './resampling.laws.js';

/** Every law, by area. */
export const allLaws: Readonly<Record<string, readonly Law[]>> = {
  'Describe and infer': describeLaws,
  'Classify and judge': classificationLaws,
  Fairness: fairnessLaws,
  Resampling: resamplingLaws,
};
