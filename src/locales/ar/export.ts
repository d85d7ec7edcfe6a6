import { counted, foreign, formula } from '../arabic.js';
import type { ExportWords } from '../en-export.js';
import type { Format } from '../format.js';
import type { Translation } from '../message.js';

const png = (scale: number, format: Format): string => (scale === 1 ? 'PNG' : formula(`PNG ${format.integer(scale)}×`));

export const words: Translation<ExportWords> = {
  asFile: 'حفظ في ملف',
  asText: 'عرض كنص',
  svg: 'SVG',
  png: ({ scale }, format) => png(scale, format),
  csv: 'CSV',
  json: 'JSON',
  aboutSvg: 'SVG: الصورة، واضحة في أي حجم',
  aboutPng: ({ scale }, format) =>
    scale === 1
      ? 'PNG: الصورة كما على الشاشة'
      : `${png(scale, format)}: الصورة، واضحة حتى عند تكبيرها ${counted(scale, { one: 'مرة واحدة', two: 'مرتين', few: 'مرات', many: 'مرة' }, format)}`,
  aboutCsv: 'CSV: الأرقام، لبرنامج جداول',
  aboutJson: 'JSON: الإعدادات وكل النتائج',
  given: ({ file }) =>
    `صار ${foreign(file)} لدى متصفحك. إن لم يصلك شيء، فهذه الصفحة لا تسمح بالتنزيل: اعرضه كنص وانسخه.`,
  givenPicture: ({ file }) =>
    `صار ${foreign(file)} لدى متصفحك. إن لم يصلك شيء، فهذه الصفحة لا تسمح بالتنزيل؛ ويبقى نسخ SVG كنص ممكنًا.`,
  failed: ({ file, reason }) => `تعذّر إنشاء ${foreign(file)}: ${foreign(reason)}`,
  downloadCsv: 'تنزيل CSV',
  showCsv: 'عرض CSV كنص',
  firstRows: ({ shown, count }, format) =>
    `الصفوف الأولى: ${format.integer(shown)} من ${format.integer(count)}؛ وفي ملف CSV كلها.`,
  textOf: ({ file }) => `${foreign(file)}، محدّد لتنسخه`,
};
