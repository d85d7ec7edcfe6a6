import type { Translation } from '../../../locales/message.js';
import type { WalkStrings } from '../walk-strings.js';

export const words: Translation<WalkStrings> = {
  individual: ({ isHerd, number, group, value, otherPen }, format) => {
    const who = `${format.integer(number)} 号${isHerd ? '羊驼' : '个体'}`;
    const whose = group === null ? who : `${who}，${group}`;
    const says = value === null ? whose : `${whose}：${isHerd ? '毛质' : '值'} ${value}`;
    return otherPen === null ? says : `${says}；在这次洗牌里，在“${otherPen}”围栏`;
  },
  shuffle: ({ number, statistic }, format) => `第 ${format.integer(number)} 次洗牌：${statistic}`,
  extremeShuffle: ({ number, statistic }, format) =>
    `第 ${format.integer(number)} 次洗牌：${statistic}，与观测到的一样极端`,
  experiment: ({ number, p }, format) => `第 ${format.integer(number)} 次实验：p ${p}，未拒绝`,
  rejection: ({ number, p }, format) => `第 ${format.integer(number)} 次实验：p ${p}，拒绝`,
  moveAction: '按 Enter，再用方向键改变它',
};
