import type { Translation } from '../../../locales/message.js';
import type { WalkStrings } from '../walk-strings.js';

export const words: Translation<WalkStrings> = {
  individual: ({ isHerd, number, group, value, otherPen }, format) => {
    const who = `${isHerd ? 'Alpaca' : 'Individuo'} ${format.integer(number)}`;
    const whose = group === null ? who : `${who}, ${group}`;
    const says = value === null ? whose : `${whose}: ${isHerd ? 'calidad de la lana' : 'valor'} ${value}`;
    return otherPen === null ? says : `${says}; en esta mezcla, en el corral «${otherPen}»`;
  },
  shuffle: ({ number, statistic }, format) => `Mezcla ${format.integer(number)}: ${statistic}`,
  extremeShuffle: ({ number, statistic }, format) =>
    `Mezcla ${format.integer(number)}: ${statistic}, tan extremo como el estadístico observado`,
  experiment: ({ number, p }, format) => `Experimento ${format.integer(number)}: p ${p}, no se rechaza`,
  rejection: ({ number, p }, format) => `Experimento ${format.integer(number)}: p ${p}, se rechaza`,
  moveAction: 'Pulsa Enter y luego cámbialo con las flechas',
};
