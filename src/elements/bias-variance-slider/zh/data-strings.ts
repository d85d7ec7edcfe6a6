import type { Translation } from '../../../locales/message.js';
import type { DataStrings } from '../data-strings.js';

export const words: Translation<DataStrings> = {
  needs: ({ points, distinct, most, family }, format) =>
    `请带来两列数字：x 是横轴，y 是模型要命中的。至少 ${format.integer(points)} 行，其中至少 ${format.integer(distinct)} 个不同的 x；模型是“${family}”时，最多 ${format.integer(most)} 行。`,
  example: ['气温,冰淇淋', '12,21', '17,30', '19,46', '22,58', '27,79', '31,80', '34,91', ''].join('\n'),
  x: 'x（横轴）',
  y: 'y（纵轴）',
};
