import type { Translation } from '../../../locales/message.js';
import type { DataStrings } from '../data-strings.js';

export const words: Translation<DataStrings> = {
  needs: ({ smallest }, format) =>
    `请让每个个体占一行：它所在组的名字，和它的值。正好两个组，每组至少 ${format.integer(smallest)} 个值。`,
  example: [
    '茶,清醒分钟数',
    '红茶,52',
    '红茶,47',
    '红茶,63',
    '红茶,55',
    '菊花茶,38',
    '菊花茶,44',
    '菊花茶,31',
    '菊花茶,49',
    '',
  ].join('\n'),
  group: '组',
  value: '值',
};
