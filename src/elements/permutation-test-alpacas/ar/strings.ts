import { counted, formula, type Forms } from '../../../locales/arabic.js';
import type { Translation } from '../../../locales/message.js';
import type { Strings } from '../strings.js';

const alpacas: Forms = { one: 'ألباكا واحدة', two: 'ألباكتان', few: 'ألباكات', many: 'ألباكا' };
/** After «من» and «نصيب». */
const alpacasAfter: Forms = { ...alpacas, two: 'ألباكتين' };
const individuals: Forms = { one: 'فرد واحد', two: 'فردان', few: 'أفراد', many: 'فردًا', other: 'فرد' };

export const words: Translation<Strings> = {
  herdName: 'القطيع',
  herdTitle: ({ isHerd }) => (isHerd ? 'تعرّف إلى القطيع' : 'تعرّف إلى البيانات'),
  herdText: ({ isHerd, size, treatment, control }, format) =>
    isHerd
      ? `لديك ${counted(size, alpacas, format)}، وبائع يقسم أن شامبوه الجديد عجيب: صوف أجود، كما يقول. وحيوانات الألباكا تختلف على أي حال، فلا يكفي حيوان واحد سعيد. اختر قطيعك في الإعدادات، ثم اضغط *التالي*.`
      : `${counted(size, individuals, format)} وسؤال واحد: هل بين [${treatment}](treatment) و[${control}](control) فرق يتجاوز الحظ؟ أحضر أرقامك، أو أبقِ هذه، ثم اضغط *التالي*.`,
  assignmentName: 'التعيين العشوائي',
  assignmentTitle: ({ isHerd }) => (isHerd ? 'دع الحظ يختار الحظيرة' : 'مجموعتان، كما جاءتا'),
  assignmentText: ({ isHerd, treatment, control, treatmentSize, controlSize }, format) =>
    isHerd
      ? `نصيب ${counted(treatmentSize, alpacasAfter, format)} من القرعة [الشامبو الجديد](treatment)، ونصيب ${counted(controlSize, alpacasAfter, format)} [القديم](control). القرعة وحدها تقرّر، فلا جاذبية ولا عمر ولا شهية توجّهها. أعد القرعة: كل تقسيم آخر كان محتملًا بالقدر نفسه.`
      : `في [${treatment}](treatment) ${counted(treatmentSize, individuals, format)}، وفي [${control}](control) ${counted(controlSize, individuals, format)}. إن كان الحظ هو من وزّع المجموعتين، جاز للاختبار أن يتحدّث عن أسباب؛ وإلا فعن فروق فحسب. أيّ الحالتين حالتك؟`,
  herdNote: 'لم تُغسل أي ألباكا رغمًا عنها.',
  assignmentNote: 'أجرى القرعة مولّد أرقام ببذرة، وهو أعدل من سحب القش: فالألباكا تأكل القش.',
  dataNote: 'لم تتأذَّ أي ألباكا في أثناء إعداد بياناتك.',

  newShampoo: 'الشامبو الجديد',
  oldShampoo: 'الشامبو القديم',
  pen: ({ name }) => name,
  penShuffled: ({ name }) => `${name}، بعد الخلط`,
  mean: ({ value }) => `المتوسط ${value}`,
  median: ({ value }) => `الوسيط ${value}`,
  meanDifference: 'فرق المتوسطين',
  medianDifference: 'فرق الوسيطين',
  welchT: 'إحصاءة ويلش t',
  ownStatistic: 'إحصاءتك',
  exactWorking: ({ percent }) => `القيمة p الدقيقة: جارٍ العدّ، ${percent}`,
  notExactSize: ({ got, limit }, format) =>
    `لا قيمة p دقيقة: عدد القيم ${format.integer(got)}، والعدّ حتى ${format.integer(limit)}`,
  notExactArrangements: ({ limit }, format) => `لا قيمة p دقيقة: الترتيبات أكثر من ${format.integer(limit)}`,
  meadowLabel: ({ size, isHerd }, format) =>
    isHerd ? `${counted(size, alpacas, format)}، لا تتشابه اثنتان` : counted(size, individuals, format),

  assignAgain: 'قرعة جديدة',
  anotherHerd: 'قطيع آخر',

  herdSentence: ({ isHerd, size, treatment, control }, format) =>
    isHerd
      ? `قطيع من ${counted(size, alpacasAfter, format)} في المرج. لم يُغسل أي منها بعد.`
      : `${counted(size, individuals, format)} في مجموعتين، «${treatment}» و«${control}».`,
  pensSentence: ({ isHerd, treatment, control, treatmentSize, controlSize }, format) => {
    const forms = isHerd ? alpacas : individuals;
    return `في حظيرة «${treatment}» ${counted(treatmentSize, forms, format)}، وفي حظيرة «${control}» ${counted(controlSize, forms, format)}.`;
  },
  centresSentence: ({ statistic, observed, treatment, control, treatmentCentre, controlCentre }) =>
    `«${treatment}»: ${treatmentCentre}؛ «${control}»: ${controlCentre}. إحصاءة الاختبار (${statistic}) هي ${observed}.`,
  exactSentence: ({ count, arrangements, p }, format) =>
    `طرق توزيع البطاقات عددها ${format.integer(arrangements)}، وما لا يقل منها تطرّفًا عن التوزيع الفعلي ${format.integer(count)}: القيمة p الدقيقة ${formula(p)}.`,
  rejectedSentence: ({ alpha }) => `وهذا لا يتجاوز ${alpha}: تُرفض الفرضية الصفرية.`,
  notRejectedSentence: ({ alpha }) => `وهذا أكبر من ${alpha}: لا تُرفض الفرضية الصفرية، وهذا لا يجعلها صحيحة.`,
  repeatsNoneSentence: 'لم تُكرَّر أي تجربة بعد.',

  tableCaption: ({ isHerd }) => (isHerd ? 'القطيع وصوفه' : 'البيانات'),
  columnName: ({ isHerd }) => (isHerd ? 'الألباكا' : 'الفرد'),
  columnGroup: 'المجموعة',
  columnShuffled: 'في هذه الخلطة',
  columnValue: ({ isHerd }) => (isHerd ? 'جودة الصوف' : 'القيمة'),
  rowMean: 'المتوسط',
  rowMedian: 'الوسيط',
  rowDeviation: 'الانحراف المعياري',
  rowObserved: 'الإحصاءة المرصودة',
  rowExact: 'القيمة p الدقيقة',
  rowMonteCarlo: 'القيمة p بمونت كارلو',
  rowShuffles: 'الخلطات',

  noShuffle: 'لم يجرِ أي خلط بعد',
  infinite: 'لا نهائي: لا تشتّت داخل المجموعتين',
  noRepeats: 'لم تُكرَّر أي تجربة بعد',
  noP: 'لا قيمة p بعد',
};
