import type { Format } from '../../../locales/format.js';
import type { Translation } from '../../../locales/message.js';
import { orDots as error } from '../figures.js';
import type { Point, WalkStrings } from '../walk-strings.js';
import { words as strings } from './strings.js';

const point = (kind: string, { number, count, x, y }: Point, format: Format): string =>
  `${kind} ${format.integer(number)} sur ${format.integer(count)} : ${strings.pointAt({ x, y }, format)}`;

export const words: Translation<WalkStrings> = {
  train: (values, format) => point('Point d’entraînement', values, format),
  own: (values, format) => point('Point', values, format),
  test: (values, format) => point('Point de test neuf', values, format),
  fit: (values, format) => point('Courbe de l’échantillon', values, format),
  resample: (values, format) => point('Courbe du rééchantillon', values, format),
  part: ({ name, value }) => `${name} : ${value}`,
  stop: ({ decimals, total, bias2, variance, train, ...setting }, format) =>
    `Avec ${strings.setting(setting, format)} : erreur de test ${error(total, decimals, format)}, biais² ${error(bias2, decimals, format)}, variance ${error(variance, decimals, format)}, erreur d’entraînement ${error(train, decimals, format)}`,
  ownStop: ({ decimals, total, variance, train, ...setting }, format) =>
    `Avec ${strings.setting(setting, format)} : erreur out-of-bag ${error(total, decimals, format)}, variance ${error(variance, decimals, format)}, erreur d’entraînement ${error(train, decimals, format)}`,
  moveAction: 'Appuyez sur Entrée, puis les flèches le déplacent',
  stopAction: 'Appuyez sur Entrée pour y aller',
};
