import type { Translation } from '../../../locales/message.js';
import { orDots as error } from '../figures.js';
import type { WalkStrings } from '../walk-strings.js';
import { words as strings } from './strings.js';

export const words: Translation<WalkStrings> = {
  train: ({ number, count, x, y }, format) =>
    `第 ${format.integer(number)} 个训练点，共 ${format.integer(count)} 个：${strings.pointAt({ x, y }, format)}`,
  own: ({ number, count, x, y }, format) =>
    `第 ${format.integer(number)} 个点，共 ${format.integer(count)} 个：${strings.pointAt({ x, y }, format)}`,
  test: ({ number, count, x, y }, format) =>
    `第 ${format.integer(number)} 个新测试点，共 ${format.integer(count)} 个：${strings.pointAt({ x, y }, format)}`,
  fit: ({ number, count, x, y }, format) =>
    `对第 ${format.integer(number)} 个样本的拟合，共 ${format.integer(count)} 个：${strings.pointAt({ x, y }, format)}`,
  resample: ({ number, count, x, y }, format) =>
    `对第 ${format.integer(number)} 个重抽样本的拟合，共 ${format.integer(count)} 个：${strings.pointAt({ x, y }, format)}`,
  part: ({ name, value }) => `${name}：${value}`,
  stop: ({ decimals, total, bias2, variance, train, ...setting }, format) =>
    `${strings.setting(setting, format)}：测试误差 ${error(total, decimals, format)}，偏差² ${error(bias2, decimals, format)}，方差 ${error(variance, decimals, format)}，训练误差 ${error(train, decimals, format)}`,
  ownStop: ({ decimals, total, variance, train, ...setting }, format) =>
    `${strings.setting(setting, format)}：袋外误差 ${error(total, decimals, format)}，方差 ${error(variance, decimals, format)}，训练误差 ${error(train, decimals, format)}`,
  moveAction: '按 Enter，再用方向键移动它',
  stopAction: '按 Enter 跳到这里',
};
