import { counted, formula, pIs, type Forms } from '../../../locales/arabic.js';
import type { Format } from '../../../locales/format.js';
import type { Translation } from '../../../locales/message.js';
import type { Counted, LaterStrings } from '../later-strings.js';

const alpacas: Forms = { one: 'ألباكا واحدة', two: 'ألباكتان', few: 'ألباكات', many: 'ألباكا' };
const individuals: Forms = { one: 'فرد واحد', two: 'فردان', few: 'أفراد', many: 'فردًا', other: 'فرد' };
const shuffles: Forms = { one: 'خلطة واحدة', two: 'خلطتان', few: 'خلطات', many: 'خلطة' };
const experiments: Forms = { one: 'تجربة واحدة', two: 'تجربتان', few: 'تجارب', many: 'تجربة' };

export const beyond = (alternative: Counted['alternative'], observed: string): string => {
  if (alternative === 'greater') return `${observed} أو أكثر`;
  return alternative === 'less' ? `${observed} أو أقل` : `إحصاءة تبعد عن 0 بقدر ${observed} أو أكثر، من أي جهة`;
};

/** «12 خلطة», after «من». */
export const shufflesAfter = (count: number, format: Format): string =>
  counted(count, { ...shuffles, two: 'خلطتين' }, format);

const addition = (count: number, format: Format): string => `(${format.integer(count)} + ${format.integer(1)})`;
const share = (extreme: number, permutations: number, format: Format): string =>
  `${addition(extreme, format)} / ${addition(permutations, format)}`;

export const words: Translation<LaterStrings> = {
  valuesName: ({ isHerd }) => (isHerd ? 'قيم الصوف' : 'القيم'),
  valuesTitle: ({ isHerd }) => (isHerd ? 'بعد شهر، نقيس' : 'لكل واحد رقم'),
  valuesText: ({ isHerd, isSmall, treatment, control }) =>
    isHerd
      ? 'لكل ألباكا الآن رقم: جودة صوفها. تبدو [الحظيرة الجديدة](treatment) أفضل، ربما، لكن الحظيرتين متداخلتان. اسحب ألباكا إلى أعلى أو أسفل، أو اكتب جودة صوفها، وشاهد الشريط يجيب.'
      : `لكل فرد رقم، وبين [${treatment}](treatment) و[${control}](control) تداخل. ${isSmall ? 'اسحب واحدًا إلى أعلى أو أسفل، أو اكتب قيمته، وشاهد الشريط يجيب.' : 'هم أكثر من أن يُرسموا جميعًا، لكنهم جميعًا محسوبون.'}`,
  statisticName: 'إحصاءة الاختبار',
  statisticTitle: 'رقم واحد للسؤال كله',
  statisticText: ({ isHerd, statistic, observed, treatmentCentre, controlCentre, treatment, control }) =>
    `[${isHerd ? 'الحظيرة الجديدة' : treatment}](treatment): ${treatmentCentre}؛ [${isHerd ? 'الحظيرة القديمة' : control}](control): ${controlCentre}. رقم واحد يمثّل الآن السؤال كله: ${observed}، وهو *إحصاءة الاختبار* (${statistic}). غيّر قيمة، أو اختر إحصاءة أخرى في الأسفل.`,
  oneName: 'تبديل واحد',
  oneTitle: ({ isHerd }) => (isHerd ? 'لنفترض أن الشامبو بلا أثر' : 'لنفترض أن المجموعة بلا معنى'),
  oneText: ({ isHerd, last }) =>
    isHerd
      ? `إذن لنما لكل ألباكا هذا الصوف نفسه في أي من الحظيرتين، والبطاقات مجرد بطاقات. فلنوزّعها من جديد: الصوف نفسه، وحظيرة أخرى. الإحصاءة هذه المرة ${last}. اخلط مرة أخرى.`
      : `إذن لكانت لكل فرد هذه القيمة نفسها في أي من المجموعتين، والبطاقات مجرد بطاقات. فلنوزّعها من جديد: القيم نفسها، ومجموعة أخرى. الإحصاءة هذه المرة ${last}. اخلط مرة أخرى.`,
  moreName: 'مزيد من التبديلات',
  moreTitle: 'مرة بعد مرة',
  moreText: ({ isHerd }) =>
    `كل خلطة تُسقط نقطة حيث تقع إحصاءتها. ${isHerd ? 'وتحتفظ الألباكا بلونها الأول في الحظيرة الأخرى' : 'ويحتفظ الجميع باللون الأول في المجموعة الأخرى'}: انظر كم تُحسن القرعة الخلط. اضغط *تشغيل*، أو اخلط عشر مرات دفعة واحدة.`,
  nullName: 'التوزيع الصفري',
  nullTitle: 'ما كان الحظ وحده ليفعله',
  nullText: ({ isHerd, permutations }, format) =>
    `من ${shufflesAfter(permutations, format)} تراكم *التوزيع الصفري*: القيم المتوقَّعة ${isHerd ? 'لو كان الشامبو بلا أثر' : 'لو لم تكن للمجموعتين أهمية'}. أشر إلى أي نقطة، ${isHerd ? 'فيقف القطيع كما وقف' : 'فتقف المجموعتان كما وقفتا'} حينها.`,
  pName: 'القيمة p',
  pTitle: ({ isHerd }) => (isHerd ? 'ما مدى غرابة قطيعنا؟' : 'ما مدى غرابة بياناتنا؟'),
  pText: ({ isHerd, extreme, permutations, observed, alternative, p }, format) =>
    permutations === 0
      ? `اخلط بضع مرات، وعُدّ الخلطات التي تعطي ${beyond(alternative, observed)}. نسبتها هي *القيمة p*: احتمال إحصاءة لا تقل تطرّفًا عن إحصاءتنا، إن صحّت الفرضية الصفرية.`
      : `${format.integer(extreme)} من ${shufflesAfter(permutations, format)} أعطت [${beyond(alternative, observed)}](treatment). ومع عدّ ${isHerd ? 'قطيعنا نفسه' : 'بياناتنا نفسها'} خلطة إضافية يكون ${pIs(p)}: احتمال إحصاءة لا تقل تطرّفًا عن إحصاءتنا، إن صحّت الفرضية الصفرية.`,
  verdictName: 'الحكم',
  verdictTitle: ({ isHerd, rejected }) => {
    if (!isHerd) return rejected ? 'نادرًا ما يفعلها الحظ وحده' : 'قد يفعلها الحظ وحده';
    return rejected ? 'نشتري الشامبو إذن؟' : 'نحتفظ بمالنا، مؤقتًا';
  },
  verdictText: ({ isHerd, rejected, p, alpha, observed, exact, size }, format) => {
    const ours = `القيمة p ${exact ? 'الدقيقة' : 'المقدَّرة'}، وهي ${formula(p)}،`;
    return rejected
      ? `${ours} لا تتجاوز مستواك، ${alpha}: *تُرفض* الفرضية الصفرية. الحظ وحده يفعلها نادرًا، لكنه يفعلها. ${isHerd ? `هل تستحق ${observed} الثمن؟ هذا ما لا تقوله أي قيمة p.` : 'غيّر المستوى وشاهد الحكم ينقلب.'}`
      : `${ours} أكبر من مستواك، ${alpha}: *لا تُرفض* الفرضية الصفرية. وهذا لا يجعلها صحيحة: فقد ${isHerd ? `لا تكفي ${counted(size, alpacas, format)}` : `لا يكفي ${counted(size, individuals, format)}`} لنعرف.`;
  },
  noVerdictText: ({ isHerd }) =>
    `لا قيمة p بعد: الترتيبات أكثر من أن تُعدّ كلها، فاخلط بضع مرات. والحكم لك حالما ${isHerd ? 'يُوزَّع القطيع' : 'تُوزَّع البطاقات'}.`,
  repeatsTitle: ({ effect }) => (effect === 0 ? 'كم مرة يكون حظًّا؟' : 'كم مرة كنا سنلاحظ؟'),
  repeatsText: ({ isHerd, effect, effectText, alpha, size }, format) => {
    const who = isHerd
      ? counted(
          size,
          { one: 'ألباكا جديدة', two: 'ألباكتين جديدتين', few: 'ألباكات جديدة', many: 'ألباكا جديدة' },
          format,
        )
      : `أفراد جدد من محاكاة، عددهم ${format.integer(size)} في مجموعتين بحجم مجموعتيك`;
    const mark = `كل علامة تجربة كاملة مع ${who}، ولها قيمة p خاصة بها.`;
    return effect === 0
      ? `هنا نعرف الحقيقة: ${isHerd ? 'الشامبو' : 'المعالجة'} بلا أثر. ${mark} و[حالات الرفض](treatment) *إنذارات كاذبة*: لا تتجاوز نسبتها ${alpha} على المدى البعيد.`
      : `هنا نعرف الحقيقة: ${isHerd ? 'الشامبو يضيف' : 'المعالجة تضيف'} ${effectText}. ${mark} ونسبة [حالات الرفض](treatment) هي *قوة* الاختبار.`;
  },
  runLabel: 'ما جرى تشغيله',
  ranShuffles: ({ count }, format) => counted(count, shuffles, format),
  ranRepeats: ({ count }, format) => counted(count, experiments, format),
  valuesNote: 'تُقاس جودة الصوف بمقياس مقياس جودة الصوف.',
  statisticNote: 'البائع يفضّل القيمة العظمى.',
  oneNote: 'لاحظت الألباكا أنها تمشي كثيرًا.',
  moreNote: 'خلط الألباكا باليد يستغرق نحو نصف نهار في كل مرة.',
  nullNote: 'كومة نقاط لا شامبو فيها.',
  pNote: 'ليست احتمال أن يكون الشامبو عديم الفائدة. ذلك الرقم لا يبيعه أحد.',
  verdictNote: 'تمتنع الألباكا عن التعليق.',
  repeatsNote: 'كل هذه القطعان على الورق فقط. وهي تأكل أقل.',

  infiniteSentence: ({ observed }) =>
    `القيم في كل مجموعة متساوية كلها، فتقسم إحصاءة ويلش t على صفر: إنها لا نهائية (${formula(observed)}). ومع ذلك يمكن مقارنة الخلطات بها.`,
  shuffleSentence: ({ number, value }, format) => `في الخلطة ${format.integer(number)} هي ${value}.`,
  pSentence: ({ extreme, permutations, observed, alternative, p, low, high }, format) =>
    `${format.integer(extreme)} من ${shufflesAfter(permutations, format)} تعطي ${beyond(alternative, observed)}: ${formula(`p = ${share(extreme, permutations, format)} ${p.startsWith('<') ? p : `= ${p}`}`)}؛ والقيمة p الدقيقة تقع بين ${formula(low)} و${formula(high)} بثقة ${format.percent(0.95)}.`,
  repeatsSentence: ({ effect, rejections, repeats, rate, low, high, alpha }, format) =>
    `مع أثر حقيقي قدره ${effect}، عدد حالات الرفض عند ${alpha} هو ${format.integer(rejections)} من ${format.integer(repeats)} في التجارب المكرَّرة: ${rate}، وفترة الثقة ${format.percent(0.95)} من ${low} إلى ${high}.`,

  valueHandle: ({ isHerd, number, group }, format) =>
    `${isHerd ? 'الألباكا' : 'الفرد'} ${format.integer(number)}، ${group}`,
  shuffleNumber: ({ number }, format) => `الخلطة ${format.integer(number)}`,
  axis: ({ statistic, treatment, control }) => `${statistic}، ${treatment} ناقص ${control}`,
  axisNull: ({ statistic, isHerd }) =>
    isHerd ? `${statistic}، لو كان الشامبو بلا أثر` : `${statistic}، لو لم تكن للمجموعتين أهمية`,
  observedLabel: ({ isHerd, value }) => (isHerd ? `قطيعنا: ${value}` : `بياناتنا: ${value}`),
  extremeLabel: ({ extreme, permutations }, format) =>
    `بهذا التطرّف: ${format.integer(extreme)} من ${format.integer(permutations)}`,
  valueAxis: ({ isHerd }) => (isHerd ? 'جودة الصوف' : 'القيمة'),
  pBig: ({ p }) => pIs(p),
  pFormula: ({ extreme, permutations }, format) => formula(share(extreme, permutations, format)),
  interval: ({ low, high }, format) => `فترة ${format.percent(0.95)}: من ${formula(low)} إلى ${formula(high)}`,
  exactP: ({ p }) => `الدقيقة: ${pIs(p)}`,
  exactCount: ({ count, arrangements }, format) => `${format.integer(count)} من ${format.integer(arrangements)}`,
  doubled: ({ p }) => `ضعف الذيل الأصغر: ${formula(p)}`,
  dealt: ({ permutations }, format) => format.integer(permutations),
  dealtLabel: ({ permutations, bars }) => {
    if (permutations === 1) return 'خلطة: نقطة واحدة';
    return bars ? 'عدد الخلطات، في أعمدة' : 'عدد الخلطات، نقطة لكلٍّ';
  },
  dealing: ({ percent }) => `جارٍ الخلط، ${percent}`,
  rejectedLabel: ({ alpha }) => `رفض: p ≤ ${alpha}`,
  notRejectedLabel: ({ alpha }) => `بلا رفض: p > ${alpha}`,
  infiniteShuffles: ({ count }, format) =>
    `${counted(count, shuffles, format)} بقيمة t لا نهائية: لا تشتّت في أي من المجموعتين`,
  sampled: ({ shown, size }, format) => `المرسوم ${format.integer(shown)} من ${format.integer(size)}، والكل محسوب`,
  repeatsRate: ({ rate }) => rate,
  repeatsCount: ({ rejections, repeats }, format) =>
    `رفض في ${format.integer(rejections)} من ${format.integer(repeats)}`,
  repeatsTrue: ({ effect }) => `الأثر الحقيقي ${effect}`,
  repeatsAxis: 'القيمة p لكل تجربة',
  repeatsAlpha: ({ alpha }) => `α = ${alpha}`,

  shuffleButton: ({ count }, format) => format.integer(count),
  // What the button shows is a part of its name: also where Arabic would leave the number out.
  shuffleButtonName: ({ count }, format) =>
    count === 1
      ? `${format.integer(1)} خلطة إضافية`
      : counted(
          count,
          { one: 'خلطة إضافية', two: 'خلطتان إضافيتان', few: 'خلطات إضافية', many: 'خلطة إضافية' },
          format,
        ),
  shuffleMore: 'اخلط المزيد:',
  statisticLabel: 'الإحصاءة',
  alternativeLabel: 'الفرضية البديلة',
  greater: ({ treatment }) => `${treatment} أكبر`,
  less: ({ treatment }) => `${treatment} أصغر`,
  twoSided: 'بينهما فرق (ثنائية الطرف)',
  alphaLabel: 'المستوى α',
  treatmentSizeLabel: ({ name }) => `${name}: العدد`,
  effectLabel: 'الأثر الحقيقي',
  noiseLabel: 'الضجيج (σ)',
  seedLabel: 'البذرة',
  marksLabel: 'الرسم بهيئة',
  marksAlpacas: 'ألباكا',
  marksDots: 'علامات بسيطة',
  treatmentLabel: 'المعالجة',
  viewLabel: 'عرض',
  viewShuffles: 'خلطات بياناتنا',
  viewRepeats: 'التجربة مكرَّرة',
  repeatMore: 'كرّر المزيد:',
  repeatButtonName: ({ count }, format) =>
    counted(count, { one: 'تجربة إضافية', two: 'تجربتان إضافيتان', few: 'تجارب إضافية', many: 'تجربة إضافية' }, format),
  repeatEffectLabel: 'الحقيقة',
  repeatNone: ({ isHerd }) => (isHerd ? 'الشامبو بلا أثر' : 'المعالجة بلا أثر'),
  repeatChosen: ({ isHerd, effect }) => (isHerd ? `الشامبو يضيف ${effect}` : `المعالجة تضيف ${effect}`),
  simulatedAgain: 'العودة إلى القطيع المحاكى',
  repeating: ({ percent }) => `جارٍ التكرار: ${percent}`,
  stop: 'إيقاف',
};
