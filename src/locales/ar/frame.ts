import { foreign, formula } from '../arabic.js';
import type { FrameWords } from '../en.js';
import type { Translation } from '../message.js';

export const words: Translation<FrameWords> = {
  stepOf: ({ index, count, name }, format) => `الخطوة ${format.integer(index)} من ${format.integer(count)} · ${name}`,
  back: 'السابق',
  next: 'التالي',
  play: 'تشغيل',
  pause: 'إيقاف مؤقت',
  reset: 'من البداية',
  undo: 'تراجع',
  settings: 'الإعدادات',
  place: 'الموضع في الحكاية',
  speed: 'السرعة',
  times: ({ speed }, format) => formula(`${format.significant(speed)}×`),
  marks: 'العلامات في الصورة',
  table: 'الأرقام',
  export: 'حفظ الصورة',
  code: 'عرض الشيفرة',
  share: 'مشاركة هذا المشهد',
  data: 'جرّب بياناتك',
  retry: 'حاول مجددًا',
  loading: ({ source }) => `جارٍ تحميل ${foreign(source)}`,
  notTaken: ({ source }) => `لم يؤخذ ${foreign(source)} كما هو. تبقى آخر صورة سليمة.`,
};
