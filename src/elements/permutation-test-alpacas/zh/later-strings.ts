import type { Format } from '../../../locales/format.js';
import type { Translation } from '../../../locales/message.js';
import type { Counted, LaterStrings } from '../later-strings.js';

/** 接在“得到”后面。 */
export const beyond = (alternative: Counted['alternative'], observed: string): string => {
  if (alternative === 'greater') return ` ${observed} 或更大的值`;
  return alternative === 'less' ? ` ${observed} 或更小的值` : `离 0 至少和 ${observed} 一样远的统计量（不论哪一侧）`;
};

/** “12 次洗牌” */
export const shuffles = (count: number, format: Format): string => `${format.integer(count)} 次洗牌`;

/** “p = 0.012”，“p < 0.0001” */
export const pIs = (p: string): string => (p.startsWith('<') ? `p ${p}` : `p = ${p}`);

export const words: Translation<LaterStrings> = {
  valuesName: ({ isHerd }) => (isHerd ? '毛质的值' : '各个值'),
  valuesTitle: ({ isHerd }) => (isHerd ? '一个月后，开始测量' : '个个都有一个数'),
  valuesText: ({ isHerd, isSmall, treatment, control }) =>
    isHerd
      ? '现在每只羊驼都有了一个数：它的毛质。[新围栏](treatment)看上去好一些，也许吧，可两个围栏有重叠。把一只羊驼往上或往下拖，或直接输入它的毛质，看长条怎样回应。'
      : `每个个体都有一个数，[${treatment}](treatment)和[${control}](control)有重叠。${isSmall ? '把其中一个往上或往下拖，或直接输入它的值，看长条怎样回应。' : '个体太多，没法全画出来，但个个都算数。'}`,
  statisticName: '检验统计量',
  statisticTitle: '一个数，代表整个问题',
  statisticText: ({ isHerd, statistic, observed, treatmentCentre, controlCentre, treatment, control }) =>
    `[${isHerd ? '新围栏' : treatment}](treatment)：${treatmentCentre}；[${isHerd ? '旧围栏' : control}](control)：${controlCentre}。现在一个数就代表了整个问题：${observed}，即*检验统计量*（${statistic}）。改动一个值，或在下面换一个统计量。`,
  oneName: '一次置换',
  oneTitle: ({ isHerd }) => (isHerd ? '假设香波毫无作用' : '假设分组毫无意义'),
  oneText: ({ isHerd, last }) =>
    isHerd
      ? `那么每只羊驼不论在哪个围栏，都会长出同样的毛，标签不过是标签。所以把标签重新发一遍：毛还是那些毛，围栏换了。这一次，统计量是 ${last}。再洗一次牌。`
      : `那么每个个体不论在哪个组，都会有同样的值，标签不过是标签。所以把标签重新发一遍：值还是那些值，组换了。这一次，统计量是 ${last}。再洗一次牌。`,
  moreName: '更多置换',
  moreTitle: '再来，再来',
  moreText: ({ isHerd }) =>
    `每洗一次牌，就在它的统计量处落下一个点。${isHerd ? '羊驼到了别的围栏，仍保留原来的颜色' : '到了别的组，个个仍保留原来的颜色'}：看看抽签混得有多匀。按*播放*，或一次洗十回。`,
  nullName: '零分布',
  nullTitle: '光凭运气会怎样',
  nullText: ({ isHerd, permutations }, format) =>
    isHerd
      ? `${shuffles(permutations, format)}堆成了*零分布*：如果香波毫无作用，就该期待这些值。指向任意一个点，羊驼群就会站成那一次的样子。`
      : `${shuffles(permutations, format)}堆成了*零分布*：如果分组无关紧要，就该期待这些值。指向任意一个点，两个组就会站成那一次的样子。`,
  pName: 'p 值',
  pTitle: ({ isHerd }) => (isHerd ? '我们的羊驼群有多怪？' : '我们的数据有多怪？'),
  pText: ({ isHerd, extreme, permutations, observed, alternative, p }, format) =>
    permutations === 0
      ? `洗几次牌，数一数有多少次得到${beyond(alternative, observed)}。它们所占的比例就是 *p 值*：零假设成立时，统计量至少和我们的一样极端的概率。`
      : `${shuffles(permutations, format)}中有 ${format.integer(extreme)} 次得到[${beyond(alternative, observed).trim()}](treatment)。再把${isHerd ? '我们自己的羊驼群' : '我们自己的数据'}也算作一次，${pIs(p)}：零假设成立时，统计量至少和我们的一样极端的概率。`,
  verdictName: '判决',
  verdictTitle: ({ isHerd, rejected }) => {
    if (!isHerd) return rejected ? '光凭运气很少会这样' : '光凭运气也可能这样';
    return rejected ? '那就买香波？' : '钱先留着，再说';
  },
  verdictText: ({ isHerd, rejected, p, alpha, observed, exact, size }, format) =>
    rejected
      ? `${exact ? '精确' : '估计的'} ${pIs(p)}，不大于你的显著性水平 ${alpha}：*拒绝*零假设。光凭运气很少会这样，但不是从不。${isHerd ? `${observed} 值那个价钱吗？这个，任何 p 值都答不了。` : '挪一挪显著性水平，看判决怎样翻转。'}`
      : `${exact ? '精确' : '估计的'} ${pIs(p)}，大于你的显著性水平 ${alpha}：*不拒绝*零假设。这并不说明它为真：${format.integer(size)} ${isHerd ? '只羊驼' : '个个体'}也许太少，看不出来。`,
  noVerdictText: ({ isHerd }) =>
    `还没有 p 值：排法太多，没法一一数完，所以先洗几次牌。等${isHerd ? '羊驼群' : '标签'}重新分过，判决就归你。`,
  repeatsTitle: ({ effect }) => (effect === 0 ? '有多少次只是运气？' : '我们有多少次能察觉？'),
  repeatsText: ({ isHerd, effect, effectText, alpha, size }, format) => {
    const who = isHerd
      ? `${format.integer(size)} 只新羊驼`
      : `${format.integer(size)} 个新的模拟个体（各组和你的一样大）`;
    const what = isHerd ? '香波' : '处理';
    return effect === 0
      ? `这里我们知道真相：${what}毫无作用。每个标记都是一整次实验，用 ${who}，有自己的 p。[拒绝](treatment)都是*误报*：长远来看，最多占 ${alpha}。`
      : `这里我们知道真相：${what}带来 ${effectText}。每个标记都是一整次实验，用 ${who}，有自己的 p。[拒绝](treatment)所占的比例，就是检验的*功效*。`;
  },
  runLabel: '播放了什么',
  ranShuffles: ({ count }, format) => shuffles(count, format),
  ranRepeats: ({ count }, format) => `${format.integer(count)} 次实验`,
  valuesNote: '毛质是用毛质量表的量表量出来的。',
  statisticNote: '推销员更喜欢用最大值。',
  oneNote: '羊驼们已经发觉，自己走了不少路。',
  moreNote: '用手给羊驼洗牌，一次大约要一个下午。',
  nullNote: '一堆点，不含香波。',
  pNote: '它不是香波无用的概率。那个数，没有人卖。',
  verdictNote: '羊驼们不予置评。',
  repeatsNote: '这些羊驼群只存在于纸上，吃得少些。',

  infiniteSentence: ({ observed }) =>
    `每个组内的值全都相等，Welch t 值的分母是零：它无穷大（${observed}）。洗牌的结果仍可与它比较。`,
  shuffleSentence: ({ number, value }, format) => `在第 ${format.integer(number)} 次洗牌里，它是 ${value}。`,
  pSentence: ({ extreme, permutations, observed, alternative, p, low, high }, format) =>
    `${shuffles(permutations, format)}中有 ${format.integer(extreme)} 次得到${beyond(alternative, observed)}：p = (${format.integer(extreme)} + 1) / (${format.integer(permutations)} + 1) ${p.startsWith('<') ? p : `= ${p}`}；精确 p 以 95% 的置信度在 ${low} 和 ${high} 之间。`,
  repeatsSentence: ({ effect, rejections, repeats, rate, low, high, alpha }, format) =>
    `真实效应为 ${effect} 时，${format.integer(repeats)} 次重复实验中有 ${format.integer(rejections)} 次在 ${alpha} 水平上拒绝：${rate}，95% 区间 ${low} 到 ${high}。`,

  valueHandle: ({ isHerd, number, group }, format) =>
    `${format.integer(number)} 号${isHerd ? '羊驼' : '个体'}，${group}`,
  shuffleNumber: ({ number }, format) => `第 ${format.integer(number)} 次洗牌`,
  axis: ({ statistic, treatment, control }) => `${statistic}，${treatment}减${control}`,
  axisNull: ({ statistic, isHerd }) => `${statistic}，如果${isHerd ? '香波毫无作用' : '分组无关紧要'}`,
  observedLabel: ({ isHerd, value }) => `${isHerd ? '我们的羊驼群' : '我们的数据'}：${value}`,
  extremeLabel: ({ extreme, permutations }, format) =>
    `一样极端：${format.integer(extreme)} / ${format.integer(permutations)}`,
  valueAxis: ({ isHerd }) => (isHerd ? '毛质' : '值'),
  pBig: ({ p }) => pIs(p),
  pFormula: ({ extreme, permutations }, format) =>
    `(${format.integer(extreme)} + 1) / (${format.integer(permutations)} + 1)`,
  interval: ({ low, high }) => `95% 区间 ${low} 到 ${high}`,
  exactP: ({ p }) => `精确 ${pIs(p)}`,
  exactCount: ({ count, arrangements }, format) => `${format.integer(count)} / ${format.integer(arrangements)}`,
  doubled: ({ p }) => `较小一侧加倍：${p}`,
  dealt: ({ permutations }, format) => format.integer(permutations),
  dealtLabel: ({ permutations, bars }) => {
    if (permutations === 1) return '次洗牌：一个点';
    return bars ? '次洗牌，画成条形' : '次洗牌，一次一个点';
  },
  dealing: ({ percent }) => `正在洗牌，${percent}`,
  rejectedLabel: ({ alpha }) => `p ≤ ${alpha}：拒绝`,
  notRejectedLabel: ({ alpha }) => `p > ${alpha}：不拒绝`,
  infiniteShuffles: ({ count }, format) => `${shuffles(count, format)}的 t 无穷大：两组内都没有差异`,
  sampled: ({ shown, size }, format) => `画出 ${format.integer(shown)} 个，共 ${format.integer(size)} 个，全都算数`,
  repeatsRate: ({ rate }) => rate,
  repeatsCount: ({ rejections, repeats }, format) =>
    `${format.integer(repeats)} 次中拒绝 ${format.integer(rejections)} 次`,
  repeatsTrue: ({ effect }) => `真实效应 ${effect}`,
  repeatsAxis: '每次实验的 p 值',
  repeatsAlpha: ({ alpha }) => `α = ${alpha}`,

  shuffleButton: ({ count }, format) => format.integer(count),
  shuffleButtonName: ({ count }, format) => `再洗 ${format.integer(count)} 次牌`,
  shuffleMore: '再洗牌：',
  statisticLabel: '统计量',
  alternativeLabel: '备择假设',
  greater: ({ treatment }) => `${treatment}更大`,
  less: ({ treatment }) => `${treatment}更小`,
  twoSided: '两者不同（双侧）',
  alphaLabel: '水平 α',
  treatmentSizeLabel: ({ name }) => `${name}：多少只`,
  effectLabel: '真实效应',
  noiseLabel: '噪声（σ）',
  seedLabel: '种子',
  marksLabel: '画成',
  marksAlpacas: '羊驼',
  marksDots: '普通标记',
  treatmentLabel: '处理组',
  viewLabel: '显示',
  viewShuffles: '给我们的数据洗牌',
  viewRepeats: '把实验重复多次',
  repeatMore: '再重复：',
  repeatButtonName: ({ count }, format) => `再做 ${format.integer(count)} 次实验`,
  repeatEffectLabel: '真相',
  repeatNone: ({ isHerd }) => `${isHerd ? '香波' : '处理'}毫无作用`,
  repeatChosen: ({ isHerd, effect }) => `${isHerd ? '香波' : '处理'}带来 ${effect}`,
  simulatedAgain: '回到模拟的羊驼群',
  repeating: ({ percent }) => `正在重复：${percent}`,
  stop: '停止',
};
