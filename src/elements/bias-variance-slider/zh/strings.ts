import type { FamilyName } from '@explainer-elements/stats';
import type { Format } from '../../../locales/format.js';
import type { Translation } from '../../../locales/message.js';
import { error, superscript, tick } from '../figures.js';
import type { Strings } from '../strings.js';

const families: Readonly<Record<FamilyName, string>> = {
  polynomial: '多项式',
  knn: '最近邻',
  loess: 'LOESS',
  spline: '自然样条',
  ridge: '岭回归',
  tree: '回归树',
};

const parameters: Readonly<Record<FamilyName, string>> = {
  polynomial: '次数',
  knn: '近邻数 k',
  loess: '跨度',
  spline: '自由度',
  ridge: '惩罚 λ',
  tree: '深度',
};

/** “ 9 次多项式”：数字前留一个空格，接在汉字后面。 */
export function model(family: FamilyName, complexity: number, format: Format): string {
  switch (family) {
    case 'polynomial':
      return ` ${format.integer(complexity)} 次多项式`;
    case 'knn':
      return complexity === 1 ? '最近邻的值' : ` ${format.integer(complexity)} 个最近邻的均值`;
    case 'loess':
      return `跨度为 ${format.significant(complexity, 3)} 的 LOESS `;
    case 'spline':
      return `自由度为 ${format.integer(complexity)} 的自然样条`;
    case 'ridge':
      return ` λ = ${format.significant(complexity, 2)} 的岭回归`;
    case 'tree':
      return `深度为 ${format.integer(complexity)} 的回归树`;
  }
}

function setting(family: FamilyName, complexity: number, format: Format): string {
  switch (family) {
    case 'polynomial':
      return `次数 ${format.integer(complexity)}`;
    case 'knn':
      return `k = ${format.integer(complexity)}`;
    case 'loess':
      return `跨度 ${format.significant(complexity, 3)}`;
    case 'spline':
      return `自由度 ${format.integer(complexity)}`;
    case 'ridge':
      return `λ = ${format.significant(complexity, 2)}`;
    case 'tree':
      return `深度 ${format.integer(complexity)}`;
  }
}

export const words: Translation<Strings> = {
  firstName: '一个样本',
  firstTitle: '噪声背后有条曲线',
  firstText:
    '虚线是我们要找的[真相](truth)；关于它，我们能看到的只有这些[点](train)：真相加上运气。[拟合曲线](model)只凭这些点来猜。拖动滑块，或随便拖一个点，看它重新猜一次。',

  familyName: ({ family }) => families[family],
  parameter: ({ family }) => parameters[family],
  setting: ({ family, complexity }, format) => setting(family, complexity, format),
  inPower: ({ word, power }) => `${word}，10${superscript(power)}`,
  simple: '简单',
  complex: '复杂',
  towardsSimple: '← 简单',
  towardsComplex: '复杂 →',
  curveUnit: ({ hint, power }) => `${hint} · 单位 10${superscript(power)}`,

  oneTitle: '一个样本，一次拟合',
  oneTitleOwn: '你的数据，一次拟合',
  manyTitle: ({ count }, format) => `${format.integer(count)} 个样本，${format.integer(count)} 次拟合`,
  manyTitleOwn: ({ count }, format) => `${format.integer(count)} 个重抽样本，各拟合一次`,
  manyHint: '散开程度 = 方差 · 与真相之差 = 偏差',
  manyHintOwn: '散开程度 = 方差 · 偏差未知',
  manyAsDrawn: '按抽到的样子，不含你的改动',
  manyWorking: ({ percent }) => `正在拟合曲线群：${percent}`,
  manyDrawn: ({ drawn, count }, format) => `画出 ${format.integer(drawn)} 条，共 ${format.integer(count)} 条拟合曲线`,
  manyFailed: ({ failed }, format) => `${format.integer(failed)} 个重抽样本里不同的 x 太少`,
  partsTitle: '测试误差从哪里来',
  partsHint: ({ setting }) => `${setting}，已四舍五入`,
  curveTitle: ({ family }) => `从简单到复杂：${parameters[family]}`,
  curveTitleShort: ({ family }) => `误差随${parameters[family]}的变化`,
  curveHere: ({ setting, best }) => `你在：${setting} · 最低：${best}`,
  curveHereShort: ({ setting, best }) => `${setting} · 最低：${best}`,
  curveBest: ({ best }) => `最低：${best}`,
  curveWorking: ({ percent }) => `正在计算曲线：${percent}`,
  curveLeaves: ({ setting }) => `${setting} 起超出图外`,
  trainError: '训练误差',
  testError: '测试误差',
  outOfBag: '袋外误差',
  train: '训练',
  test: '测试',
  bag: '袋外',
  fit: '拟合',
  truth: '真相',
  mean: '均值',
  bias2: '偏差²',
  variance: '方差',
  noise: '噪声',
  unknown: '未知',
  sum: '各部分之和',
  sumShort: '总和',
  measured: '测试误差，实测',
  measuredShort: '实测',
  simulated: '由拟合得出',
  simulatedShort: '模拟',
  exact: '精确',
  bootstrap: '自助法',
  aboutZero: '约为 0',
  waiting: '…',
  gapShort: ({ gap, standardError, decimals }, format) =>
    `相差 ${error(gap, decimals + 1, format)} ± ${error(standardError, decimals + 1, format)}`,
  gap: ({ gap, standardError, decimals }, format) =>
    `相差 ${error(gap, decimals + 1, format)} ± ${error(standardError, decimals + 1, format)}：偶然`,
  ownUnknown: '算偏差要有真相，而你的数据的真相没人告诉我们；噪声也一样。',
  atX: ({ x }) => `x = ${x} 处`,
  pointAt: ({ x, y }, format) => `x = ${x} 处，y = ${tick(y, format)}`,
  labelled: ({ label, value }) => `${label} ${value}`,
  capped: ({ drawn, count }, format) => `画出 ${format.integer(drawn)} 个点，共 ${format.integer(count)} 个`,

  moved: ({ count }, format) => `${format.integer(count)} 个被手动移动`,

  pointHandle: ({ point, count }, format) => `第 ${format.integer(point)} 个点，共 ${format.integer(count)} 个`,
  complexityHandle: '复杂度，从简单到复杂',
  probeHandle: 'x 轴上要看的位置',
  complexity: '复杂度',
  newSample: '新样本',
  newResample: '重新抽样',
  family: '模型',
  settings: '真相、噪声、样本、点',
  settingsOwn: '重抽样、种子、点',
  working: '正在计算',

  summary: ({ family, complexity, n, own }, format) =>
    `用${model(family, complexity, format)}拟合 ${format.integer(n)} 个${own ? '来自你的数据的点' : '模拟的点'}，四幅相连的图：一次拟合、许多次拟合、测试误差的各个部分，以及误差随复杂度的变化。`,
  sentence: ({ family, complexity, n, train, test, bias2, variance, noise, exact, moved, decimals }, format) => {
    const first = `用${model(family, complexity, format)}拟合 ${format.integer(n)} 个点${moved > 0 ? `（其中 ${format.integer(moved)} 个被手动移动过）` : ''}，训练误差为 ${error(train, decimals, format)}，在一个新样本上，测试误差为 ${error(test, decimals, format)}。`;
    if (bias2 === null || variance === null) return first;
    const total = error(bias2 + variance + noise, decimals, format);
    const parts = `偏差² ${bias2 < 0 ? '约为 0' : error(bias2, decimals, format)}，方差 ${error(variance, decimals, format)}，噪声 ${error(noise, decimals, format)}`;
    const larger =
      bias2 > 2 * variance
        ? '能改进的部分大多是偏差：对这个真相来说，模型太简单。'
        : variance > 2 * bias2
          ? '能改进的部分大多是方差：模型在听噪声说话。'
          : '偏差和方差大小相当：这个模型差不多只能做到这么好了。';
    return `${first}对所有样本${moved > 0 ? '（按抽到的样子）' : ''}而言，期望测试误差${exact ? '恰好是' : '估计为'} ${total}：${parts}。${larger}`;
  },

  tableCaption: '期望测试误差的各个部分，从简单到复杂',
  tableCaptionOwn: '自助法给出的误差和方差，从简单到复杂',
  columnTest: '期望测试误差',
  columnStandardError: '差距的标准误',
  columnExactBias2: '偏差²（精确）',
  columnExactVariance: '方差（精确）',
  columnTrain: '这个样本的训练误差',

  notYet: '还在计算。',
  notKnown: '要有真相才知道，而你的数据的真相，没人告诉我们。',
  notLinear: '没有封闭解：拟合不是 y 的线性函数。',
  noTestSample: '每个重抽样本都包含所有行，没有一行被落下。',
  tooLarge: '数太大，无法平方。',
  noPoint: '读者没有指着任何一个 x。',
};
