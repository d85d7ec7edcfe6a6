import { say } from '../../locales/message.js';
import { laterStrings } from './later-strings.js';
import { shufflesDealt } from './permutation-test-alpacas.model.js';
import type { Playing } from './playing.model.js';
import type { Words } from './words.model.js';

/** The shuffles that were dealt, or the experiments repeated, since Play was pressed: where they are of how many. */
export function runOf({ view, min, max }: Playing, { view: { values }, format }: Words) {
  const isRepeats = values.view === 'repeats';
  const value = isRepeats ? values.repeats : shufflesDealt(values);
  if (view !== values.view || value < min || value > max) return null;
  const key = isRepeats ? 'ranRepeats' : 'ranShuffles';
  return {
    value,
    min,
    max,
    label: say(laterStrings, { key: 'runLabel' }, format),
    text: say(laterStrings, { key, values: { count: value } }, format),
  };
}
