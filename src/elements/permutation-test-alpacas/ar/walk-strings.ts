import { pIs } from '../../../locales/arabic.js';
import type { Translation } from '../../../locales/message.js';
import type { WalkStrings } from '../walk-strings.js';

export const words: Translation<WalkStrings> = {
  individual: ({ isHerd, number, group, value, otherPen }, format) => {
    const who = `${isHerd ? 'الألباكا' : 'الفرد'} ${format.integer(number)}`;
    const whose = group === null ? who : `${who}، ${group}`;
    const says = value === null ? whose : `${whose}: ${isHerd ? 'جودة الصوف' : 'القيمة'} ${value}`;
    return otherPen === null ? says : `${says}؛ وفي هذه الخلطة في حظيرة «${otherPen}»`;
  },
  shuffle: ({ number, statistic }, format) => `الخلطة ${format.integer(number)}: ${statistic}`,
  extremeShuffle: ({ number, statistic }, format) =>
    `الخلطة ${format.integer(number)}: ${statistic}، بتطرّف الإحصاءة المرصودة`,
  experiment: ({ number, p }, format) => `التجربة ${format.integer(number)}: ${pIs(p)}، بلا رفض`,
  rejection: ({ number, p }, format) => `التجربة ${format.integer(number)}: ${pIs(p)}، رفض`,
  moveAction: 'اضغط Enter، ثم تغيّرها الأسهم',
};
