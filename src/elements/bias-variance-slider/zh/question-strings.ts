import type { Translation } from '../../../locales/message.js';
import { error } from '../figures.js';
import type { QuestionStrings } from '../question-strings.js';

export const words: Translation<QuestionStrings> = {
  lowestTitle: '谷底在哪里？',
  lowestText: ({ own, n }, format) =>
    own
      ? `这是对你的 ${format.integer(n)} 个[点](train)的一条[拟合曲线](model)。下面那幅从简单到复杂的图，还什么都没画。`
      : `这是对 ${format.integer(n)} 个[点](train)的一条[拟合曲线](model)，还有这些点背后的[真相](truth)。下面那幅从简单到复杂的图，还什么都没画。`,
  lowestPrompt: ({ own }) =>
    own
      ? '模型该有多复杂？你觉得哪里的[袋外误差](test)最小，就把标记拖到哪里。'
      : '模型该有多复杂？你觉得哪里的测试误差最小，就把标记拖到哪里。',
  lowestWhy: ({ own, setting, least, simplest, mostComplex, decimals }, format) =>
    `${setting} 处，${own ? '没被抽中的点上的误差' : '期望测试误差'}是 ${error(least, decimals, format)}；在简单的一端是 ${error(simplest, decimals, format)}，在复杂的一端是 ${error(mostComplex, decimals, format)}。更简单的模型看漏了真有的东西，更复杂的模型追着样本的运气跑。`,
  curveTitle: '画出另一种误差',
  curveText: () => '下图中，[训练误差](train)从简单到复杂一路下降：模型越能弯，就越贴近它见过的点。',
  curvePrompt: ({ own }) =>
    own
      ? '那在它没见过的点上呢？从简单到复杂，画出[袋外误差](test)。'
      : '那在它没见过的点上呢？从简单到复杂，画出期望测试误差。',
  curveWhy: ({ setting, gap, complex, decimals }, format) =>
    `它掉头的地方：${setting}。${complex} 处，两种误差相差 ${error(gap, decimals, format)}：在自己见过的点上，模型就把自己美化了这么多。`,
  pointsTitle: '四倍的点',
  pointsText: ({ n, bias2, variance, noise, setting, decimals }, format) =>
    `每个样本 ${format.integer(n)} 个点，${setting} 处，[偏差²](bias)是 ${error(bias2, decimals, format)}，[方差](variance)是 ${error(variance, decimals, format)}，[噪声](noise)是 ${error(noise, decimals, format)}。`,
  pointsPrompt: ({ n }, format) => `现在每个样本有 ${format.integer(n)} 个点。测试误差的哪一部分缩小得最多？`,
  pointsBias: '偏差²',
  pointsVariance: '方差',
  pointsNoise: '噪声',
  pointsWhy: ({ variance, varianceBefore, bias2, bias2Before, noise, decimals }, format) =>
    `[方差](variance)从 ${error(varianceBefore, decimals, format)} 变为 ${error(variance, decimals, format)}，[偏差²](bias)从 ${error(bias2Before, decimals, format)} 变为 ${error(bias2, decimals, format)}，[噪声](noise)仍是 ${error(noise, decimals, format)}。点多了，模型就安稳了；但点教不会它换一种形状，也没法替谁把噪声拟合掉。`,
};
