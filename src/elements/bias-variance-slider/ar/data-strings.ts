import type { Translation } from '../../../locales/message.js';
import type { DataStrings } from '../data-strings.js';

export const words: Translation<DataStrings> = {
  needs: ({ points, distinct, most, family }, format) =>
    `أحضر عمودين من الأعداد: x على المحور الأفقي، و y ما على النموذج أن يصيبه. عدد الصفوف ${format.integer(points)} على الأقل، وفيها ${format.integer(distinct)} على الأقل من قيم x المختلفة؛ ولا يزيد عدد الصفوف على ${format.integer(most)} ما دام النموذج: ${family}.`,
  example: ['الحرارة,المثلجات', '12,21', '17,30', '19,46', '22,58', '27,79', '31,80', '34,91', ''].join('\n'),
  x: 'x (أفقيًّا)',
  y: 'y (رأسيًّا)',
};
