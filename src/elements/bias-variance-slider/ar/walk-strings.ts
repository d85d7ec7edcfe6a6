import { formula } from '../../../locales/arabic.js';
import type { Translation } from '../../../locales/message.js';
import type { WalkStrings } from '../walk-strings.js';
import { orDots as error, words as strings } from './strings.js';

export const words: Translation<WalkStrings> = {
  train: ({ number, count, x, y }, format) =>
    `نقطة التدريب ${format.integer(number)} من ${format.integer(count)}: ${strings.pointAt({ x, y }, format)}`,
  own: ({ number, count, x, y }, format) =>
    `النقطة ${format.integer(number)} من ${format.integer(count)}: ${strings.pointAt({ x, y }, format)}`,
  test: ({ number, count, x, y }, format) =>
    `نقطة الاختبار الجديدة ${format.integer(number)} من ${format.integer(count)}: ${strings.pointAt({ x, y }, format)}`,
  fit: ({ number, count, x, y }, format) =>
    `منحنى العيّنة ${format.integer(number)} من ${format.integer(count)}: ${strings.pointAt({ x, y }, format)}`,
  resample: ({ number, count, x, y }, format) =>
    `منحنى العيّنة المعادة ${format.integer(number)} من ${format.integer(count)}: ${strings.pointAt({ x, y }, format)}`,
  part: ({ name, value }) => `${name}: ${formula(value)}`,
  stop: ({ decimals, total, bias2, variance, train, ...setting }, format) =>
    `عند ${strings.setting(setting, format)}: خطأ الاختبار ${error(total, decimals, format)}، الانحياز² ${error(bias2, decimals, format)}، التباين ${error(variance, decimals, format)}، خطأ التدريب ${error(train, decimals, format)}`,
  ownStop: ({ decimals, total, variance, train, ...setting }, format) =>
    `عند ${strings.setting(setting, format)}: الخطأ خارج الحقيبة ${error(total, decimals, format)}، التباين ${error(variance, decimals, format)}، خطأ التدريب ${error(train, decimals, format)}`,
  moveAction: 'اضغط Enter، ثم تحرّكها الأسهم',
  stopAction: 'اضغط Enter للانتقال إلى هنا',
};
