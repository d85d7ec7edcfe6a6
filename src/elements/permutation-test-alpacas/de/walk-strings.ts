import type { Translation } from '../../../locales/message.js';
import type { WalkStrings } from '../walk-strings.js';

export const words: Translation<WalkStrings> = {
  individual: ({ isHerd, number, group, value, otherPen }, format) => {
    const who = `${isHerd ? 'Alpaka' : 'Individuum'} ${format.integer(number)}`;
    const whose = group === null ? who : `${who}, ${group}`;
    const says = value === null ? whose : `${whose}: ${isHerd ? 'Wollqualität' : 'Wert'} ${value}`;
    return otherPen === null ? says : `${says}; in dieser Mischung im Gehege „${otherPen}“`;
  },
  shuffle: ({ number, statistic }, format) => `Mischung ${format.integer(number)}: ${statistic}`,
  extremeShuffle: ({ number, statistic }, format) =>
    `Mischung ${format.integer(number)}: ${statistic}, so extrem wie die beobachtete Statistik`,
  experiment: ({ number, p }, format) => `Experiment ${format.integer(number)}: p ${p}, nicht verworfen`,
  rejection: ({ number, p }, format) => `Experiment ${format.integer(number)}: p ${p}, verworfen`,
  moveAction: 'Drück Enter, dann ändern ihn die Pfeiltasten',
};
