import { counted, type Forms } from '../../../locales/arabic.js';
import type { Translation } from '../../../locales/message.js';
import type { QuestionStrings } from '../question-strings.js';
import { error } from './strings.js';

const coloured: Forms = {
  one: '[نقطة](train) واحدة',
  two: '[نقطتين](train)',
  few: '[نقاط](train)',
  many: '[نقطة](train)',
};
const points: Forms = { one: 'نقطة واحدة', two: 'نقطتان', few: 'نقاط', many: 'نقطة' };

export const words: Translation<QuestionStrings> = {
  lowestTitle: 'أين الوادي؟',
  lowestText: ({ own, n }, format) =>
    own
      ? `هذا [منحنى](model) واحد على [نقاطك](train)، وعددها ${format.integer(n)}. وفي الأسفل، من البسيط إلى المعقّد، لم يُرسم شيء بعد.`
      : `هذا [منحنى](model) واحد على ${counted(n, coloured, format)}، و[الحقيقة](truth) التي جاءت منها. وفي الأسفل، من البسيط إلى المعقّد، لم يُرسم شيء بعد.`,
  lowestPrompt: ({ own }) =>
    own
      ? 'ما مقدار التعقيد المناسب للنموذج؟ اسحب العلامة إلى حيث تتوقّع أدنى [خطأ خارج الحقيبة](test).'
      : 'ما مقدار التعقيد المناسب للنموذج؟ اسحب العلامة إلى حيث تتوقّع أدنى خطأ اختبار.',
  lowestWhy: ({ own, setting, least, simplest, mostComplex, decimals }, format) =>
    `عند ${setting} يبلغ ${own ? 'الخطأ على النقاط المتروكة' : 'خطأ الاختبار المتوقَّع'} ${error(least, decimals, format)}؛ وعند الطرف البسيط ${error(simplest, decimals, format)}، وعند المعقّد ${error(mostComplex, decimals, format)}. النموذج الأبسط يفوته ما هو موجود، والأعقد يتبع حظ عيّنته.`,
  curveTitle: 'ارسم الخطأ الآخر',
  curveText: () =>
    'في الأسفل يهبط [خطأ التدريب](train) من البسيط إلى المعقّد: كلما زاد ما يُسمح للنموذج به من انحناء، اقترب من النقاط التي رآها.',
  curvePrompt: ({ own }) =>
    own
      ? 'وعلى نقاط لم يرها؟ ارسم [الخطأ خارج الحقيبة](test) من البسيط إلى المعقّد.'
      : 'وعلى نقاط لم يرها؟ ارسم خطأ الاختبار المتوقَّع، من البسيط إلى المعقّد.',
  curveWhy: ({ setting, gap, complex, decimals }, format) =>
    `ينعطف عند ${setting}. وعند ${complex} يفصل بين الخطأين ${error(gap, decimals, format)}: بهذا القدر يجامل النموذج نفسه على نقاط رآها.`,
  pointsTitle: 'أربعة أضعاف النقاط',
  pointsText: ({ n, bias2, variance, noise, setting, decimals }, format) =>
    `حين يكون عدد النقاط ${format.integer(n)}، عند ${setting}، يبلغ [الانحياز²](bias) ${error(bias2, decimals, format)}، و[التباين](variance) ${error(variance, decimals, format)}، و[الضجيج](noise) ${error(noise, decimals, format)}.`,
  pointsPrompt: ({ n }, format) => `الآن في كل عيّنة ${counted(n, points, format)}. أي جزء من خطأ الاختبار يتقلّص أكثر؟`,
  pointsBias: 'الانحياز²',
  pointsVariance: 'التباين',
  pointsNoise: 'الضجيج',
  pointsWhy: ({ variance, varianceBefore, bias2, bias2Before, noise, decimals }, format) =>
    `انتقل [التباين](variance) من ${error(varianceBefore, decimals, format)} إلى ${error(variance, decimals, format)}، و[الانحياز²](bias) من ${error(bias2Before, decimals, format)} إلى ${error(bias2, decimals, format)}، وبقي [الضجيج](noise) عند ${error(noise, decimals, format)}. كثرة النقاط تهدّئ النموذج؛ لكنها لا تعلّمه شكلًا آخر، ولا تزيل ضجيج أحد.`,
};
