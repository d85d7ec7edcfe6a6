import type { Format } from '../../locales/format.js';
import { say } from '../../locales/message.js';
import { decimalsOf, finite, partsOf, type Study } from './bias-variance-slider.model.js';
import { ownStrings } from './own-strings.js';

/** What a tutor would say now of the reader's own data. */
export function ownSentence(study: Study, format: Format): string {
  const { values, design, scaled, fit, many, working } = study;
  const parts = partsOf(study);
  const said = {
    family: values.family,
    complexity: values.complexity,
    n: design.x.length,
    train: fit.train,
    decimals: decimalsOf(design, scaled),
    variance: finite(parts?.variance),
    outOfBag: finite(parts?.outOfBag),
    resamples: values.samples,
    failed: working === null ? (many?.failed ?? 0) : 0,
  };
  return say(ownStrings, { key: 'sentenceOwn', values: said }, format);
}
