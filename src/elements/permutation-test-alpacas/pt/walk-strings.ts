import type { Translation } from '../../../locales/message.js';
import type { WalkStrings } from '../walk-strings.js';

export const words: Translation<WalkStrings> = {
  individual: ({ isHerd, number, group, value, otherPen }, format) => {
    const who = `${isHerd ? 'Alpaca' : 'Indivíduo'} ${format.integer(number)}`;
    const whose = group === null ? who : `${who}, ${group}`;
    const says = value === null ? whose : `${whose}: ${isHerd ? 'qualidade da lã' : 'valor'} ${value}`;
    return otherPen === null ? says : `${says}; neste embaralhamento, no cercado “${otherPen}”`;
  },
  shuffle: ({ number, statistic }, format) => `Embaralhamento ${format.integer(number)}: ${statistic}`,
  extremeShuffle: ({ number, statistic }, format) =>
    `Embaralhamento ${format.integer(number)}: ${statistic}, tão extrema quanto a estatística observada`,
  experiment: ({ number, p }, format) => `Experimento ${format.integer(number)}: p ${p}, não rejeitada`,
  rejection: ({ number, p }, format) => `Experimento ${format.integer(number)}: p ${p}, rejeitada`,
  moveAction: 'Pressione Enter e depois mude com as setas',
};
