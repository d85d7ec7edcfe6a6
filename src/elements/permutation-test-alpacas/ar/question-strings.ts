import { counted, formula, pIs, type Forms } from '../../../locales/arabic.js';
import type { Translation } from '../../../locales/message.js';
import type { QuestionStrings } from '../question-strings.js';
import { beyond, shufflesAfter } from './later-strings.js';

const times: Forms = { one: 'مرة واحدة', two: 'مرتين', few: 'مرات', many: 'مرة' };

const ours = (isHerd: boolean): string => (isHerd ? 'قطيعنا' : 'بياناتنا');

export const words: Translation<QuestionStrings> = {
  heapTitle: 'ماذا يفعل الحظ وحده؟',
  heapText: ({ isHerd, observed, statistic, treatment, control }) =>
    `بين ${isHerd ? 'حظيرتي' : 'مجموعتي'} «[${treatment}](treatment)» و«[${control}](control)» مسافة قدرها ${observed} (${statistic}). لنفترض أن ${isHerd ? 'الشامبو بلا أثر' : 'المجموعة بلا معنى'}: فالبطاقات إذن مجرد بطاقات، ولنا أن نخلطها.`,
  heapPrompt: ({ shuffles }, format) =>
    `نخلط البطاقات ${counted(shuffles, times, format)}. ارسم الكومة التي ستتراكم من الإحصاءات: لا يُحسب إلا شكلها.`,
  heapWhy: ({ inner, low, high }) =>
    `نصف الخلطات يقع بين ${low} و${high}؛ و${inner} منها أقرب إلى 0 من إحصاءتنا. البطاقات المخلوطة لا تعرف شيئًا، فتقف الكومة فوق 0، والفروق الكبيرة تحتاج إلى بطاقات محظوظة كثيرة معًا.`,
  oftenTitle: 'بعيدة مثل إحصاءتنا',
  oftenText: ({ isHerd, observed, statistic }) =>
    `يبيّن الخط موضع ${ours(isHerd)}: ${observed} (${statistic}). البطاقات المخلوطة تعطي قيمًا أخرى، وأحيانًا قيمًا بهذا البُعد.`,
  oftenPrompt: ({ shuffles, observed, alternative }, format) =>
    `من ${shufflesAfter(shuffles, format)}، كم خلطة تعطي ${beyond(alternative, observed)}؟`,
  oftenSay: ({ count }, format) => format.integer(count),
  oftenWhy: ({ extreme, shuffles, p }, format) =>
    `${format.integer(extreme)} من ${format.integer(shuffles)}: ومع عدّ بياناتنا نفسها خلطة إضافية يكون ${pIs(p)}، وهو احتمال إحصاءة لا تقل تطرّفًا عن إحصاءتنا، إن صحّت الفرضية الصفرية.`,
  edgeTitle: 'واحدة من عشرين',
  edgeText: ({ isHerd, observed, statistic }) =>
    `الحظ وحده يعطي قيمًا صغيرة كثيرًا وقيمًا كبيرة نادرًا. يبيّن الخط موضع ${ours(isHerd)}: ${observed} (${statistic}).`,
  edgePrompt: ({ isLess }) =>
    isLess
      ? 'اسحب العلامة إلى القيمة التي لا ينزل الحظ وحده تحتها إلا في خلطة واحدة من كل 20.'
      : 'اسحب العلامة إلى القيمة التي لا يتجاوزها الحظ وحده إلا في خلطة واحدة من كل 20.',
  edgeWhy: ({ edge, observed, isBeyond }, format) => {
    const level = format.significant(0.05);
    return isBeyond
      ? `يبلغ الحظ ${edge} في خلطة واحدة من كل 20. وإحصاءتنا، ${observed}، أبعد من ذلك: عند المستوى ${level} تُرفض الفرضية الصفرية.`
      : `يبلغ الحظ ${edge} في خلطة واحدة من كل 20. وإحصاءتنا، ${observed}، دون ذلك: عند المستوى ${level} لا تُرفض الفرضية الصفرية، وهذا لا يجعلها صحيحة.`;
  },
  effectTitle: 'نصف الأثر',
  effectText: ({ p, effect }) =>
    `لا أحد يراه، لكننا صنعنا هذا القطيع: الشامبو يضيف حقًّا ${effect} إلى جودة الصوف، والقيمة p هي ${formula(p)}.`,
  effectPrompt: ({ effect }) => `والآن لا يضيف إلا ${effect}: الألباكا نفسها، والحظ نفسه. ماذا يحدث للقيمة p؟`,
  effectGrows: 'تكبر القيمة p',
  effectStays: 'تبقى القيمة p كما هي تقريبًا، في حدود عُشرها',
  effectShrinks: 'تصغر القيمة p',
  effectWhy: ({ before, after, observed, observedBefore }) =>
    `انتقلت الإحصاءة من ${observedBefore} إلى ${observed}، والقيمة p من ${formula(before)} إلى ${formula(after)}. القيمة p تستجيب لما يُرى، وما يُرى أثر وحظ معًا.`,
};
