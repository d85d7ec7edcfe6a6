import { counted, foreign } from '../arabic.js';
import type { DataWords } from '../en-data.js';
import type { Format } from '../format.js';
import type { Translation } from '../message.js';

const rows = (count: number, format: Format): string =>
  counted(count, { one: 'صف واحد', two: 'صفّان', few: 'صفوف', many: 'صفًّا', other: 'صف' }, format);

export const words: Translation<DataWords> = {
  limits: ({ bytes, rows: most }, format) =>
    `CSV أو TSV أو JSON، والحد الأقصى ${format.significant(bytes / 1e6)} ميغابايت و${rows(most, format)}. تُقرأ البيانات في هذه الصفحة ولا تغادرها.`,
  chooseFile: 'اختر ملفًّا',
  orDrop: 'أو أفلت ملفًّا هنا، أو على الصورة',
  letGo: 'أفلت: ستحلّ هذه الأرقام محلّ ما على الشاشة.',
  paste: 'أو الصق جدولًا',
  use: 'استخدم هذه',
  fillIn: 'املأ بمثال',
  reading: ({ name }) => `جارٍ قراءة ${foreign(name)}`,
  pasted: 'الجدول أدناه',
  onScreen: ({ name, rows: count }, format) => `على الشاشة: ${foreign(name)}، ${rows(count, format)}.`,
  pastedOnScreen: ({ rows: count }, format) => `على الشاشة: الجدول الذي ألصقته، ${rows(count, format)}.`,
  changedOnScreen: 'على الشاشة: بيانات عُدّلت يدويًّا.',
  columnFor: ({ role }) => `العمود المخصّص: ${role}`,
  place: ({ place }) => `العمود ${place}`,
  backToBuiltIn: 'العودة إلى البيانات المدمجة',
  backToPage: 'العودة إلى بيانات هذه الصفحة',
  fixed: 'تكتفي هذه الصفحة ببياناتها.',
};
