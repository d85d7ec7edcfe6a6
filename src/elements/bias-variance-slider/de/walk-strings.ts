import type { Format } from '../../../locales/format.js';
import type { Translation } from '../../../locales/message.js';
import { orDots as error } from '../figures.js';
import type { Point, WalkStrings } from '../walk-strings.js';
import { words as strings } from './strings.js';

const point = (kind: string, { number, count, x, y }: Point, format: Format): string =>
  `${kind} ${format.integer(number)} von ${format.integer(count)}: ${strings.pointAt({ x, y }, format)}`;

export const words: Translation<WalkStrings> = {
  train: (values, format) => point('Trainingspunkt', values, format),
  own: (values, format) => point('Punkt', values, format),
  test: (values, format) => point('Frischer Testpunkt', values, format),
  fit: (values, format) => point('Kurve zu Stichprobe', values, format),
  resample: (values, format) => point('Kurve zu Ziehung', values, format),
  part: ({ name, value }) => `${name}: ${value}`,
  stop: ({ decimals, total, bias2, variance, train, ...setting }, format) =>
    `Bei ${strings.setting(setting, format)}: Testfehler ${error(total, decimals, format)}, Verzerrung² ${error(bias2, decimals, format)}, Varianz ${error(variance, decimals, format)}, Trainingsfehler ${error(train, decimals, format)}`,
  ownStop: ({ decimals, total, variance, train, ...setting }, format) =>
    `Bei ${strings.setting(setting, format)}: Out-of-Bag-Fehler ${error(total, decimals, format)}, Varianz ${error(variance, decimals, format)}, Trainingsfehler ${error(train, decimals, format)}`,
  moveAction: 'Drück Enter, dann verschieben ihn die Pfeiltasten',
  stopAction: 'Drück Enter, um dorthin zu gehen',
};
