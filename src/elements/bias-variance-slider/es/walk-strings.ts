import type { Format } from '../../../locales/format.js';
import type { Translation } from '../../../locales/message.js';
import { orDots as error } from '../figures.js';
import type { Point, WalkStrings } from '../walk-strings.js';
import { words as strings } from './strings.js';

const point = (kind: string, { number, count, x, y }: Point, format: Format): string =>
  `${kind} ${format.integer(number)} de ${format.integer(count)}: ${strings.pointAt({ x, y }, format)}`;

export const words: Translation<WalkStrings> = {
  train: (values, format) => point('Punto de entrenamiento', values, format),
  own: (values, format) => point('Punto', values, format),
  test: (values, format) => point('Punto de test nuevo', values, format),
  fit: (values, format) => point('Ajuste a la muestra', values, format),
  resample: (values, format) => point('Ajuste a la remuestra', values, format),
  part: ({ name, value }) => `${name}: ${value}`,
  stop: ({ decimals, total, bias2, variance, train, ...setting }, format) =>
    `En ${strings.setting(setting, format)}: error de test ${error(total, decimals, format)}, sesgo² ${error(bias2, decimals, format)}, varianza ${error(variance, decimals, format)}, error de entrenamiento ${error(train, decimals, format)}`,
  ownStop: ({ decimals, total, variance, train, ...setting }, format) =>
    `En ${strings.setting(setting, format)}: error out-of-bag ${error(total, decimals, format)}, varianza ${error(variance, decimals, format)}, error de entrenamiento ${error(train, decimals, format)}`,
  moveAction: 'Pulsa Enter y luego muévelo con las flechas',
  stopAction: 'Pulsa Enter para ir allí',
};
