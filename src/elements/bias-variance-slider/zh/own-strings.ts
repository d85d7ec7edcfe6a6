import type { Translation } from '../../../locales/message.js';
import { error, orDots } from '../figures.js';
import type { OwnStrings } from '../own-strings.js';
import { model } from './strings.js';

export const words: Translation<OwnStrings> = {
  firstOwnText:
    '你的[数据点](train)没有把真相一起带来，数据向来如此。[拟合曲线](model)只凭这些点来猜。拖动滑块，或随便拖一个点，看它重新猜一次。',
  sentenceOwn: ({ family, complexity, n, train, variance, outOfBag, resamples, failed, decimals }, format) => {
    const first = `用${model(family, complexity, format)}拟合你的 ${format.integer(n)} 个点，训练误差为 ${error(train, decimals, format)}。`;
    const second =
      variance === null
        ? ''
        : `在 ${format.integer(resamples - failed)} 个重抽样本上，它的方差为 ${error(variance, decimals, format)}，在没被抽中的点上误差为 ${orDots(outOfBag, decimals, format)}。`;
    const lost = failed === 0 ? '' : `有 ${format.integer(failed)} 个重抽样本里不同的 x 太少，无法拟合。`;
    return `${first}${second}${lost}它的偏差未知：算偏差要有真相，而你的数据的真相，没人告诉我们。`;
  },
};
