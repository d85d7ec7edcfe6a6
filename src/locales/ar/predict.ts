import { foreign } from '../arabic.js';
import type { PredictWords } from '../en-predict.js';
import type { Translation } from '../message.js';

interface Judged {
  readonly said: string;
  readonly truth: string;
}

const judged = (verdict: string, { said, truth }: Judged): string =>
  `${verdict}: قلتَ ${foreign(said)}، والصواب ${foreign(truth)}.`;
const judgedLine = (verdict: string, { place, said, truth }: Judged & { readonly place: string }): string =>
  `${verdict}؛ وأبعد موضع عن الصواب عند ${foreign(place)}: رسمتَ ${foreign(said)}، والصواب ${foreign(truth)}.`;

export const words: Translation<PredictWords> = {
  place: ({ index, count }, format) => `السؤال ${format.integer(index)} من ${format.integer(count)}`,
  name: 'توقّعك',
  commit: 'اعتمد هذا الجواب',
  clear: 'مسح',
  next: 'السؤال التالي',
  toSummary: 'كيف كان أدائي؟',
  askAgain: 'اسأل مجددًا، ببيانات أخرى',
  askSameAgain: 'اسأل مجددًا',
  yours: 'جوابك',
  truth: 'الصواب',
  dragHint: 'اسحبني',
  drawHint: 'ارسم هنا',
  byHand: 'اسحب العلامة في الصورة، أو استخدم المنزلق أو الحقل.',
  byField: 'استخدم المنزلق أو الحقل.',
  byDrawing:
    'ارسم في الصورة. وبلوحة المفاتيح: السهمان يمينًا ويسارًا يختاران موضعًا على الخط، والسهمان إلى أعلى وأسفل يحرّكانه، ومع Shift يتحرّك أكثر.',
  covered: 'بعد جوابك',
  noAnswer: 'لا جواب بعد',
  field: 'جوابك، كتابةً',
  markerHandle: 'جوابك',
  lineHandle: ({ place }) => `خطّك عند ${foreign(place)}`,
  computing: 'وصل جوابك، وما زال الصواب قيد الحساب.',
  saidAndTrue: ({ said, truth }) => `قلتَ ${foreign(said)}؛ والصواب ${foreign(truth)}.`,
  rightNumber: (values) => judged('تقدير جيد', values),
  littleHigh: (values) => judged('أعلى من الصواب قليلًا', values),
  littleLow: (values) => judged('أدنى من الصواب قليلًا', values),
  muchHigh: (values) => judged('أعلى من الصواب كثيرًا', values),
  muchLow: (values) => judged('أدنى من الصواب كثيرًا', values),
  littleRight: (values) => judged('أبعد إلى اليمين قليلًا', values),
  littleLeft: (values) => judged('أبعد إلى اليسار قليلًا', values),
  muchRight: (values) => judged('أبعد إلى اليمين كثيرًا', values),
  muchLeft: (values) => judged('أبعد إلى اليسار كثيرًا', values),
  rightLine: 'رسم جيد: خطّك قريب من الصواب في كل موضع.',
  lineLittleHigh: (values) => judgedLine('أعلى قليلًا في المجمل', values),
  lineLittleLow: (values) => judgedLine('أدنى قليلًا في المجمل', values),
  lineLittleMixed: (values) => judgedLine('قريب من الصواب', values),
  lineMuchHigh: (values) => judgedLine('أعلى كثيرًا في المجمل', values),
  lineMuchLow: (values) => judgedLine('أدنى كثيرًا في المجمل', values),
  lineMuchMixed: (values) => judgedLine('شكل غير شكل الصواب', values),
  rightChoice: ({ truth }) => `صحيح: ${foreign(truth)}.`,
  wrongChoice: ({ said, truth }) => `ليس كذلك. قلتَ: ${foreign(said)}. والصواب: ${foreign(truth)}.`,
  score: ({ score }) => `النتيجة ${score}`,
  scoreSoFar: ({ score, mean, count }) => `النتيجة ${score}؛ والمتوسط ${mean}، وعدد الأجوبة ${count}`,
  summaryTitle: 'توقّعاتك',
  summary: ({ mean }) => `المتوسط ${mean}. كل شيء مفتوح الآن: غيّر ما تشاء.`,
  columnQuestion: 'السؤال',
  columnScore: 'النتيجة',
  noQuestions: 'لا سؤال يمكن طرحه عن هذه البيانات، ولذلك كل شيء مفتوح.',
  waitsForAnswer: 'تأتي الأرقام بعد جوابك.',
  codeWaits: 'البرنامج يطبع الجواب، ولذلك يأتي بعد جوابك.',
};
