import type { FamilyName } from '@explainer-elements/stats';
import { counted, formula, rightToLeft, type Forms } from '../../../locales/arabic.js';
import type { Format } from '../../../locales/format.js';
import type { Translation } from '../../../locales/message.js';
import { error as plainError, orDots as plainOrDots, superscript, tick } from '../figures.js';
import type { Strings } from '../strings.js';

/** Errors as everywhere; a power of ten keeps its direction. */
export const error: typeof plainError = (...values) => formula(plainError(...values));
export const orDots: typeof plainOrDots = (...values) => formula(plainOrDots(...values));
const ten = (power: number): string => formula(`10${superscript(power)}`);

const samples: Forms = { one: 'عيّنة واحدة', two: 'عيّنتان', few: 'عيّنات', many: 'عيّنة' };
const resamples: Forms = { one: 'عيّنة معادة', two: 'عيّنتان معادتان', few: 'عيّنات معادة', many: 'عيّنة معادة' };
const curves: Forms = { one: 'منحنى واحد', two: 'منحنيان', few: 'منحنيات', many: 'منحنى' };
const neighbours: Forms = { one: 'جار', two: 'جارين', few: 'جيران', many: 'جارًا', other: 'جار' };
/** After «على». */
const points: Forms = { one: 'نقطة واحدة', two: 'نقطتين', few: 'نقاط', many: 'نقطة' };

const families: Readonly<Record<FamilyName, string>> = {
  polynomial: 'كثيرة حدود',
  knn: 'أقرب الجيران',
  loess: 'LOESS',
  spline: 'سبلاين طبيعي',
  ridge: 'انحدار الحافة',
  tree: 'شجرة انحدار',
};

const parameters: Readonly<Record<FamilyName, string>> = {
  polynomial: 'الدرجة',
  knn: 'عدد الجيران k',
  loess: 'الامتداد',
  spline: 'درجات الحرية',
  ridge: 'العقوبة λ',
  tree: 'العمق',
};

/** «كثيرة حدود من الدرجة 9» */
export function model(family: FamilyName, complexity: number, format: Format): string {
  switch (family) {
    case 'polynomial':
      return `كثيرة حدود من الدرجة ${format.integer(complexity)}`;
    case 'knn':
      return complexity === 1 ? 'قيمة أقرب جار' : `متوسط أقرب ${counted(complexity, neighbours, format)}`;
    case 'loess':
      return `LOESS بامتداد ${format.significant(complexity, 3)}`;
    case 'spline':
      return `سبلاين طبيعي درجات حريته ${format.integer(complexity)}`;
    case 'ridge':
      return `انحدار الحافة مع λ = ${format.significant(complexity, 2)}`;
    case 'tree':
      return `شجرة انحدار عمقها ${format.integer(complexity)}`;
  }
}

function setting(family: FamilyName, complexity: number, format: Format): string {
  switch (family) {
    case 'polynomial':
      return `الدرجة ${format.integer(complexity)}`;
    case 'knn':
      return `k = ${format.integer(complexity)}`;
    case 'loess':
      return `الامتداد ${format.significant(complexity, 3)}`;
    case 'spline':
      return `df = ${format.integer(complexity)}`;
    case 'ridge':
      return `λ = ${format.significant(complexity, 2)}`;
    case 'tree':
      return `العمق ${format.integer(complexity)}`;
  }
}

export const words: Translation<Strings> = {
  firstName: 'عيّنة',
  firstTitle: 'منحنى وراء الضجيج',
  firstText:
    'الخط المتقطّع هو [الحقيقة](truth) التي نبحث عنها، و[النقاط](train) كل ما نراه منها يومًا: الحقيقة زائد الحظ. و[المنحنى](model) تخمين لا يستند إلا إلى النقاط. اسحب المنزلق، أو أي نقطة، وشاهده يخمّن من جديد.',

  familyName: ({ family }) => families[family],
  parameter: ({ family }) => parameters[family],
  setting: ({ family, complexity }, format) => setting(family, complexity, format),
  inPower: ({ word, power }) => `${word}، ${ten(power)}`,
  simple: 'بسيط',
  complex: 'معقّد',
  // The axis runs from left to right here, too: the arrow left of its word comes last, the one right of it first.
  towardsSimple: 'بسيط ←',
  towardsComplex: '→ معقّد',
  curveUnit: ({ hint, power }) => `${hint} · بوحدة ${ten(power)}`,

  oneTitle: 'عيّنة واحدة، منحنى واحد',
  oneTitleOwn: 'بياناتك، منحنى واحد',
  manyTitle: ({ count }, format) => `${counted(count, samples, format)} و${counted(count, curves, format)}`,
  manyTitleOwn: ({ count }, format) => `${counted(count, resamples, format)} و${counted(count, curves, format)}`,
  manyHint: 'التشتّت = التباين · الفجوة = الانحياز',
  manyHintOwn: 'التشتّت = التباين · الانحياز مجهول',
  manyAsDrawn: 'كما سُحبت، دون تعديلاتك',
  manyWorking: ({ percent }) => `جارٍ ملاءمة الحشد: ${percent}`,
  manyDrawn: ({ drawn, count }, format) => `المنحنيات المرسومة: ${format.integer(drawn)} من ${format.integer(count)}`,
  manyFailed: ({ failed }, format) => `عيّنات معادة قيم x فيها لا تكفي: ${format.integer(failed)}`,
  partsTitle: 'من أين يأتي خطأ الاختبار',
  partsHint: ({ setting }) => `عند ${setting}، مع التقريب`,
  curveTitle: ({ family }) => `من البسيط إلى المعقّد: ${parameters[family]}`,
  curveTitleShort: ({ family }) => `الخطأ حسب ${parameters[family]}`,
  curveHere: ({ setting, best }) => `أنت عند ${setting} · الأدنى عند ${best}`,
  curveHereShort: ({ setting, best }) => rightToLeft(`${setting} · الأدنى: ${best}`),
  curveBest: ({ best }) => `الأدنى: ${best}`,
  curveWorking: ({ percent }) => `جارٍ حساب المنحنى: ${percent}`,
  curveLeaves: ({ setting }) => `خارج الرسم من ${setting}`,
  trainError: 'خطأ التدريب',
  testError: 'خطأ الاختبار',
  outOfBag: 'الخطأ خارج الحقيبة',
  train: 'التدريب',
  test: 'الاختبار',
  bag: 'خارج الحقيبة',
  fit: 'المنحنى',
  truth: 'الحقيقة',
  mean: 'المتوسط',
  bias2: 'الانحياز²',
  variance: 'التباين',
  noise: 'الضجيج',
  unknown: 'مجهول',
  sum: 'مجموع الأجزاء',
  sumShort: 'المجموع',
  measured: 'خطأ الاختبار، بالقياس',
  measuredShort: 'بالقياس',
  simulated: 'من المنحنيات',
  simulatedShort: 'بالمحاكاة',
  exact: 'الدقيق',
  bootstrap: 'البوتستراب',
  aboutZero: 'نحو 0',
  waiting: '…',
  gapShort: ({ gap, standardError, decimals }, format) =>
    `الفرق ${formula(`${plainError(gap, decimals + 1, format)} ± ${plainError(standardError, decimals + 1, format)}`)}`,
  gap: ({ gap, standardError, decimals }, format) =>
    `الفرق ${formula(`${plainError(gap, decimals + 1, format)} ± ${plainError(standardError, decimals + 1, format)}`)}: مصادفة`,
  ownUnknown: 'الانحياز يحتاج إلى الحقيقة، وحقيقة بياناتك لم يخبرنا بها أحد؛ ولا بضجيجها.',
  atX: ({ x }) => `عند x = ${x}`,
  pointAt: ({ x, y }, format) => `عند x = ${x} قيمة y = ${tick(y, format)}`,
  labelled: ({ label, value }) => `${label} ${formula(value)}`,
  capped: ({ drawn, count }, format) => `النقاط المرسومة: ${format.integer(drawn)} من ${format.integer(count)}`,

  moved: ({ count }, format) => `نقاط حُرّكت يدويًّا: ${format.integer(count)}`,

  pointHandle: ({ point, count }, format) => `النقطة ${format.integer(point)} من ${format.integer(count)}`,
  complexityHandle: 'التعقيد، من البسيط إلى المعقّد',
  probeHandle: 'الموضع الذي تنظر إليه على المحور x',
  complexity: 'التعقيد',
  newSample: 'عيّنة جديدة',
  newResample: 'عيّنة معادة جديدة',
  family: 'النموذج',
  settings: 'الحقيقة والضجيج والعيّنات والنقاط',
  settingsOwn: 'العيّنات المعادة والبذرة والنقاط',
  working: 'جارٍ الحساب',

  summary: ({ family, complexity, n, own }, format) =>
    `أربعة مشاهد مترابطة. النموذج: ${model(family, complexity, format)}، مُلاءَم على ${counted(n, points, format)} ${own ? 'من بياناتك' : 'من محاكاة'}. فيها منحنى واحد، ومنحنيات كثيرة، وأجزاء خطأ الاختبار، والخطأ عند كل تعقيد.`,
  sentence: ({ family, complexity, n, train, test, bias2, variance, noise, exact, moved, decimals }, format) => {
    const first = `النموذج: ${model(family, complexity, format)}، مُلاءَم على ${counted(n, points, format)}${moved > 0 ? ` (عدد ما حُرّك منها يدويًّا ${format.integer(moved)})` : ''}. خطأ التدريب ${error(train, decimals, format)}، وخطأ الاختبار على عيّنة جديدة ${error(test, decimals, format)}.`;
    if (bias2 === null || variance === null) return first;
    const total = error(bias2 + variance + noise, decimals, format);
    const parts = `الانحياز² ${bias2 < 0 ? 'نحو 0' : error(bias2, decimals, format)}، والتباين ${error(variance, decimals, format)}، والضجيج ${error(noise, decimals, format)}`;
    const larger =
      bias2 > 2 * variance
        ? 'معظم ما يمكن إصلاحه انحياز: النموذج أبسط مما تقتضيه هذه الحقيقة.'
        : variance > 2 * bias2
          ? 'معظم ما يمكن إصلاحه تباين: النموذج يصغي إلى الضجيج.'
          : 'الانحياز والتباين متقاربان: هذا أفضل ما يقدر عليه هذا النموذج تقريبًا.';
    return `${first} وعلى كل العيّنات${moved > 0 ? '، كما سُحبت،' : ''} يبلغ خطأ الاختبار المتوقَّع ${total} ${exact ? 'بالضبط' : 'تقديرًا'}: ${parts}. ${larger}`;
  },

  tableCaption: 'أجزاء خطأ الاختبار المتوقَّع، من البسيط إلى المعقّد',
  tableCaptionOwn: 'الأخطاء والتباين بطريقة البوتستراب، من البسيط إلى المعقّد',
  columnTest: 'خطأ الاختبار المتوقَّع',
  columnStandardError: 'الخطأ المعياري للفرق',
  columnExactBias2: 'الانحياز² (الدقيق)',
  columnExactVariance: 'التباين (الدقيق)',
  columnTrain: 'خطأ التدريب لهذه العيّنة',

  notYet: 'ما زال قيد الحساب.',
  notKnown: 'يحتاج إلى الحقيقة، وحقيقة بياناتك لم يخبرنا بها أحد.',
  notLinear: 'لا صيغة مغلقة له: الملاءمة ليست خطّية في y.',
  noTestSample: 'في كل عيّنة معادة كل الصفوف: لم يُترك أي صف.',
  tooLarge: 'الأعداد أكبر من أن تُربَّع.',
  noPoint: 'لا يشير القارئ إلى أي x.',
};
