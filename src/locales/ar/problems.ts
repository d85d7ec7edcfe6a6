import { counted, foreign, type Forms } from '../arabic.js';
import type { ProblemCatalogue } from '../en-problems.js';
import type { Format } from '../format.js';
import type { Translation } from '../message.js';

interface Place {
  readonly unit: 'line' | 'row';
  readonly line: number;
}

const rows: Forms = { one: 'صف واحد', two: 'صفّين', few: 'صفوف', many: 'صفًّا', other: 'صف' };
const groups: Forms = { one: 'مجموعة واحدة', two: 'مجموعتان', few: 'مجموعات', many: 'مجموعة' };
const files: Forms = { one: 'ملف واحد', two: 'ملفّان', few: 'ملفات', many: 'ملفًّا', other: 'ملف' };
const signs: Forms = { one: 'حرف واحد', two: 'حرفين', few: 'أحرف', many: 'حرفًا', other: 'حرف' };
const seconds: Forms = { one: 'ثانية واحدة', two: 'ثانيتين', few: 'ثوانٍ', many: 'ثانية' };

const PICTURE = 'تبقى آخر صورة سليمة.';
const VALUE = 'تبقى آخر قيمة سليمة.';

const unitOf = (unit: Place['unit']): string => (unit === 'row' ? 'الصف' : 'السطر');
const place = ({ unit, line }: Place, format: Format): string => `${unitOf(unit)} ${format.integer(line)}`;
const cell = (where: Place & { readonly column: string }, format: Format): string =>
  `${place(where, format)}، العمود ${foreign(where.column)}`;
const between = (min: number, max: number, format: Format): string =>
  `من ${format.significant(min, 6)} إلى ${format.significant(max, 6)}`;
const listed = (names: readonly string[], isCut: boolean): string =>
  `${names.map(foreign).join('، ')}${isCut ? '، …' : ''}`;
const valued = ({ name, got }: { readonly name: string; readonly got: string }): string =>
  `قيمة ${foreign(name)} هي «${foreign(got)}»`;

export const words: Translation<ProblemCatalogue> = {
  notAllowed: ({ allowed, ...values }, format) =>
    `${valued(values)}؛ والمسموح: ${format.choice(allowed.map(foreign))}. ${VALUE}`,
  notANumber: ({ min, max, ...values }, format) =>
    `${valued(values)}؛ والمسموح: عدد ${between(min, max, format)}. ${VALUE}`,
  notAnInteger: ({ min, max, ...values }, format) =>
    `${valued(values)}؛ والمسموح: عدد صحيح من ${format.integer(min)} إلى ${format.integer(max)}. ${VALUE}`,
  notAText: ({ longest, ...values }, format) =>
    `${valued(values)}؛ والمسموح: نص لا يزيد على ${counted(longest, signs, format)}. ${VALUE}`,
  notPoints: ({ points, farthest, ...values }, format) =>
    `${valued(values)}؛ والمسموح: قائمة أزواج بصيغة JSON، في كل زوج رقم نقطة ثم y، وكل نقطة مرة واحدة، والنقاط من 1 إلى ${format.integer(points)}، و y من ${format.integer(-farthest)} إلى ${format.integer(farthest)}. ${VALUE}`,
  statisticFailed: ({ reason }) =>
    `الدالة المختارة إحصاءةً لا تعمل على هذه البيانات (${foreign(reason)}). تبقى آخر دالة سليمة.`,
  notForFamily: ({ family, min, max, whole, ...values }, format) =>
    `${valued(values)}؛ والمسموح مع «${foreign(family)}»: ${whole ? 'عدد صحيح' : 'عدد'} ${between(min, max, format)}. ${VALUE}`,
  tooManyRowsFor: ({ family, got, limit }, format) =>
    `عدد صفوف البيانات ${format.integer(got)}؛ والنموذج «${foreign(family)}» تُعاد ملاءمته مئات المرات ولا يقبل أكثر من ${counted(limit, rows, format)}. ${PICTURE}`,
  stateNotObject: `الحالة ليست كائنًا فيه ${foreign('"v": 1')}؛ وقد أُهملت.`,
  stateVersion: ({ got }) => `إصدار الحالة «${foreign(got)}»، والمعروف هو الإصدار 1 فقط. وقد أُهملت.`,
  linkNotRead: ({ key, reason }) =>
    `تعذّرت قراءة ما يقوله عنوان هذه الصفحة عن «${foreign(key)}» (${foreign(reason)})؛ وقد أُهمل.`,
  isLocked: ({ name }) => `أقفلت هذه الصفحة ${foreign(name)}؛ ويبقى كما هو.`,
  stateKey: ({ key }) => `في الحالة مدخل غير معروف «${foreign(key)}»؛ وقد أُهمل.`,
  notFetched: 'تعذّر جلب جزء من هذا الشرح. أشر إليه بعد عودة الشبكة، فتُعاد المحاولة.',
  tooManyBytes: ({ got, limit }, format) =>
    `حجم البيانات ${format.significant(got / 1e6)} ميغابايت، ولا يُقرأ أكثر من ${format.significant(limit / 1e6)} ميغابايت. ${PICTURE}`,
  tooManyRows: ({ got, limit }, format) =>
    `عدد صفوف البيانات ${format.integer(got)}، ولا يُقرأ أكثر من ${counted(limit, rows, format)}. ${PICTURE}`,
  onlyHeader: ({ names, more }) => `توجد أسماء أعمدة (${listed(names, more > 0)}) وليس تحتها أي صف. ${PICTURE}`,
  noColumn: ({ names, more, ...values }, format) =>
    `${valued(values)}، ولا عمود بهذا الاسم. الأعمدة: ${listed(names, false)}${more > 0 ? `، وعدد ما سواها ${format.integer(more)}` : ''}. ${PICTURE}`,
  noColumnAt: ({ count, ...values }, format) =>
    `${valued(values)}، لكن الأعمدة بلا أسماء، ولها مواضع فقط من 1 إلى ${format.integer(count)}. ${PICTURE}`,
  alsoBad: ({ unit, rows: others, more }, format) =>
    `وكذلك: ${others
      .map(
        ({ line, column, got }) =>
          `${place({ unit, line }, format)}${column ? `، العمود ${foreign(column)} («${foreign(got)}»)` : ''}`,
      )
      .join('؛ ')}${more > 0 ? `؛ وعدد ما سوى ذلك ${format.integer(more)}` : ''}.`,
  noRows: `ليس في البيانات أي صف فيه أعداد. ${PICTURE}`,
  fewColumns: (row, format) =>
    `عدد الخلايا في ${place(row, format)} هو ${format.integer(row.got)}، والمطلوب ${format.integer(row.needed)}. ${PICTURE}`,
  cellNotNumber: (where, format) =>
    `${cell(where, format)}: «${foreign(where.got)}» ليس عددًا. استخدم النقطة العشرية بلا فواصل للآلاف. ${PICTURE}`,
  cellTooLarge: (where, format) =>
    `${cell(where, format)}: «${foreign(where.got)}» كبير جدًّا؛ وأقصى ما يُقرأ ${foreign(format.scientific(where.limit))}. ${PICTURE}`,
  cellTooSmall: (where, format) =>
    `${cell(where, format)}: «${foreign(where.got)}» قريب جدًّا من 0؛ وما ليس 0 يجب ألّا يقل عن ${foreign(format.scientific(where.limit))}. ${PICTURE}`,
  cellNotName: (where, format) =>
    `${cell(where, format)}: «${foreign(where.got)}» لا يصلح اسمًا لمجموعة؛ ويصلح نص أو عدد. ${PICTURE}`,
  longName: (where, format) =>
    `${cell(where, format)}: طول اسم المجموعة ${format.integer(where.got)}، ولا يُقرأ أكثر من ${counted(where.longest, signs, format)}. ${PICTURE}`,
  quoteOpen: ({ line }, format) => `السطر ${format.integer(line)}: علامة اقتباس لم تُغلق. ${PICTURE}`,
  quoteText: ({ line }, format) =>
    `السطر ${format.integer(line)}: بعد علامة الاقتباس المُغلِقة نص؛ وداخل الخلية تُكتب العلامة مرتين. ${PICTURE}`,
  notJson: ({ reason }) => `هذا ليس JSON (${foreign(reason)}). ${PICTURE}`,
  notTable: `ليست البيانات مصفوفة كائنات، ولا كائنًا أعمدته متساوية الطول، ولا مصفوفة أزواج. ${PICTURE}`,
  columnsDiffer: ({ a, b }) => `العمودان «${foreign(a)}» و«${foreign(b)}» مختلفان في الطول. ${PICTURE}`,
  oneGroup: ({ name }) => `كل الصفوف من المجموعة «${foreign(name)}»، والمطلوب مجموعتان. ${PICTURE}`,
  manyGroups: ({ names, count }, format) =>
    `في البيانات ${counted(count, groups, format)} (${listed(names, count > names.length)})، ولا يُقارَن إلا بين اثنتين. ${PICTURE}`,
  smallGroup: ({ name, got, needed }, format) =>
    `عدد القيم في المجموعة «${foreign(name)}» هو ${format.integer(got)}، والمطلوب ${format.integer(needed)} على الأقل. ${PICTURE}`,
  unknownGroup: ({ name, names }, format) =>
    `لا مجموعة باسم «${foreign(name)}»؛ وفي البيانات: ${format.choice(names.map(foreign))}.`,
  fewPoints: ({ got, needed }, format) =>
    `عدد النقاط ${format.integer(got)}، والمطلوب ${format.integer(needed)} على الأقل. ${PICTURE}`,
  fewDistinct: ({ got, needed }, format) =>
    `${got === 1 ? 'لكل النقاط قيمة x نفسها' : `عدد قيم x المختلفة ${format.integer(got)}`}، والمطلوب ${format.integer(needed)} على الأقل. ${PICTURE}`,
  skippedRows: ({ unit, lines, more }, format) =>
    `تُرك بسبب خلية فارغة: ${unitOf(unit)} ${lines.map((line) => format.integer(line)).join('، ')}${more > 0 ? `، وعدد ما سوى ذلك ${format.integer(more)}` : ''}.`,
  headerRead: ({ unit, names }) => `قُرئ ${unitOf(unit)} الأول أسماءً للأعمدة: ${listed(names, false)}.`,
  columnsRead: ({ names }) => `الأعمدة المقروءة: ${listed(names, false)}.`,
  notText: `هذا ليس نصًّا. احفظ الجدول بصيغة CSV وخذ ذلك الملف. ${PICTURE}`,
  severalFiles: ({ count }, format) =>
    `هذه ${counted(count, files, format)}، ولا يُقرأ إلا ملف واحد في كل مرة. ${PICTURE}`,
  notReadable: ({ reason }) => `تعذّرت قراءة البيانات (${foreign(reason)}). ${PICTURE}`,
  webPage: ({ source }) => `${foreign(source)} صفحة وِب لا جدول؛ وكثيرًا ما تأتي هكذا صفحة تقول «غير موجود». ${PICTURE}`,
  noAnswer: ({ source, seconds: waited }, format) =>
    `لم يصل ${foreign(source)} بعد ${counted(waited, seconds, format)}. ${PICTURE}`,
  notLoaded: ({ source, reason }) => `تعذّر تحميل ${foreign(source)} (${foreign(reason)}). ${PICTURE}`,
};
