import { foreign, formula } from '../arabic.js';
import type { ShareWords } from '../en-share.js';
import type { Translation } from '../message.js';

export const words: Translation<ShareWords> = {
  about: 'هذا المشهد نفسه، بكل ما اختير فيه، لصفحة أخرى أو لقارئ آخر.',
  base: 'عنوان المجلد الذي تأتي منه ملفات العناصر',
  html: 'HTML، لصفحة من صفحاتك',
  iframe: 'إطار، للصفحات التي لا تقبل السكربتات',
  link: 'رابط إلى هذه الصفحة يفتح هذا المشهد',
  copy: 'نسخ',
  copyName: ({ what }) => `نسخ: ${what}`,
  copied: ({ what }) => `تم النسخ: ${what}.`,
  selected: `النسخ غير مسموح هنا. النص محدّد: اضغط Ctrl+C، أو ${formula('⌘C')} على ماك.`,
  noLink: 'لا تقرأ هذه الصفحة المشهد من عنوانها، فلا رابط إليه.',
  noData: 'بياناتك أكبر من أن يحملها رابط؛ سيفتح الرابط هذا المشهد ببيانات الصفحة.',
  sourceData: ({ src }) => `البيانات ليست في الداخل؛ بل تأتي من ${foreign(src)}.`,
};
