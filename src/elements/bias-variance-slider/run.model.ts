import type { Format } from '../../locales/format.js';
import { say } from '../../locales/message.js';
import type { Study } from './bias-variance-slider.model.js';
import { strings } from './strings.js';

/** The sweep from simple to complex: at which stop it is. */
export const runOf = ({ stops, place, values }: Study, format: Format) => ({
  value: Math.round(place),
  min: 0,
  max: stops.length - 1,
  label: say(strings, { key: 'complexity' }, format),
  text: say(strings, { key: 'setting', values }, format),
});
