import { foreign, formula } from '../arabic.js';
import type { CodeWords } from '../en-code.js';
import type { Translation } from '../message.js';

export const words: Translation<CodeWords> = {
  language: 'اللغة',
  python: 'Python',
  r: 'R',
  copy: 'نسخ',
  copyData: 'نسخ البيانات',
  program: ({ language }) => `الصورة على هيئة برنامج بلغة ${language}`,
  copied: 'نُسخ البرنامج.',
  copiedData: ({ file }) => `نُسخت البيانات. احفظها باسم ${foreign(file)} بجانب البرنامج.`,
  readsFile: ({ file }) =>
    `الصفوف أكثر من أن تُكتب في البرنامج: فهو يقرؤها من ${foreign(file)}، وتحصل على هذا الملف بنسخ البيانات.`,
  selected: `النسخ غير مسموح هنا. النص محدّد: اضغط Ctrl+C، أو ${formula('⌘C')} على ماك.`,
  failed: ({ reason }) => `تعذّرت كتابة البرنامج: ${foreign(reason)}`,
};
