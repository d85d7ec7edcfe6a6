import type { Translation } from '../../../locales/message.js';
import type { WalkStrings } from '../walk-strings.js';

export const words: Translation<WalkStrings> = {
  individual: ({ isHerd, number, group, value, otherPen }, format) => {
    const who = `${isHerd ? 'Alpaga' : 'Individu'} ${format.integer(number)}`;
    const whose = group === null ? who : `${who}, ${group}`;
    const says = value === null ? whose : `${whose} : ${isHerd ? 'qualité de laine' : 'valeur'} ${value}`;
    return otherPen === null ? says : `${says} ; dans ce mélange, dans l’enclos « ${otherPen} »`;
  },
  shuffle: ({ number, statistic }, format) => `Mélange ${format.integer(number)} : ${statistic}`,
  extremeShuffle: ({ number, statistic }, format) =>
    `Mélange ${format.integer(number)} : ${statistic}, aussi extrême que la statistique observée`,
  experiment: ({ number, p }, format) => `Expérience ${format.integer(number)} : p ${p}, pas de rejet`,
  rejection: ({ number, p }, format) => `Expérience ${format.integer(number)} : p ${p}, rejet`,
  moveAction: 'Appuyez sur Entrée, puis les flèches le modifient',
};
