import type { Format } from '../../../locales/format.js';
import type { Translation } from '../../../locales/message.js';
import { orDots as error } from '../figures.js';
import type { Point, WalkStrings } from '../walk-strings.js';
import { words as strings } from './strings.js';

const point = (kind: string, { number, count, x, y }: Point, format: Format): string =>
  `${kind} ${format.integer(number)} de ${format.integer(count)}: ${strings.pointAt({ x, y }, format)}`;

export const words: Translation<WalkStrings> = {
  train: (values, format) => point('Ponto de treino', values, format),
  own: (values, format) => point('Ponto', values, format),
  test: (values, format) => point('Ponto de teste novo', values, format),
  fit: (values, format) => point('Ajuste à amostra', values, format),
  resample: (values, format) => point('Ajuste à reamostra', values, format),
  part: ({ name, value }) => `${name}: ${value}`,
  stop: ({ decimals, total, bias2, variance, train, ...setting }, format) =>
    `Em ${strings.setting(setting, format)}: erro de teste ${error(total, decimals, format)}, viés² ${error(bias2, decimals, format)}, variância ${error(variance, decimals, format)}, erro de treino ${error(train, decimals, format)}`,
  ownStop: ({ decimals, total, variance, train, ...setting }, format) =>
    `Em ${strings.setting(setting, format)}: erro out-of-bag ${error(total, decimals, format)}, variância ${error(variance, decimals, format)}, erro de treino ${error(train, decimals, format)}`,
  moveAction: 'Pressione Enter e depois mova com as setas',
  stopAction: 'Pressione Enter para ir até lá',
};
