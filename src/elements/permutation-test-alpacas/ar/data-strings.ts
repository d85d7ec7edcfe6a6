import { counted } from '../../../locales/arabic.js';
import type { Translation } from '../../../locales/message.js';
import type { DataStrings } from '../data-strings.js';

export const words: Translation<DataStrings> = {
  needs: ({ smallest }, format) =>
    `أحضر صفًّا لكل فرد: اسم مجموعته وقيمته. مجموعتان لا أكثر، في كل منهما ${counted(smallest, { one: 'قيمة واحدة', two: 'قيمتان', few: 'قيم', many: 'قيمة' }, format)} على الأقل.`,
  example: [
    'الشاي,دقائق اليقظة',
    'شاي أسود,52',
    'شاي أسود,47',
    'شاي أسود,63',
    'شاي أسود,55',
    'بابونج,38',
    'بابونج,44',
    'بابونج,31',
    'بابونج,49',
    '',
  ].join('\n'),
  group: 'المجموعة',
  value: 'القيمة',
};
