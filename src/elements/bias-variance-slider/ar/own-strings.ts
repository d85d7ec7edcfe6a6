import { counted } from '../../../locales/arabic.js';
import type { Translation } from '../../../locales/message.js';
import type { OwnStrings } from '../own-strings.js';
import { error, model, orDots } from './strings.js';

export const words: Translation<OwnStrings> = {
  firstOwnText:
    'جاءت [نقاطك](train) بلا حقيقتها، شأن كل البيانات. و[المنحنى](model) تخمين لا يستند إلا إلى النقاط. اسحب المنزلق، أو أي نقطة، وشاهده يخمّن من جديد.',
  sentenceOwn: ({ family, complexity, n, train, variance, outOfBag, resamples, failed, decimals }, format) => {
    const first = `النموذج: ${model(family, complexity, format)}، مُلاءَم على نقاطك (عددها ${format.integer(n)}). خطأ التدريب ${error(train, decimals, format)}.`;
    const over = counted(
      resamples - failed,
      { one: 'عيّنة معادة واحدة', two: 'عيّنتين معادتين', few: 'عيّنات معادة', many: 'عيّنة معادة' },
      format,
    );
    const second =
      variance === null
        ? ''
        : ` على ${over} يبلغ تباينه ${error(variance, decimals, format)} وخطؤه على النقاط المتروكة ${orDots(outOfBag, decimals, format)}.`;
    const lost =
      failed === 0 ? '' : ` عدد العيّنات المعادة التي لم تكفِ قيم x المختلفة فيها للملاءمة: ${format.integer(failed)}.`;
    return `${first}${second}${lost} انحيازه مجهول: الانحياز يحتاج إلى الحقيقة، وحقيقة بياناتك لم يخبرنا بها أحد.`;
  },
};
