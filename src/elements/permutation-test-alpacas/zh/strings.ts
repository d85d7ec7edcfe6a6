import type { Translation } from '../../../locales/message.js';
import type { Strings } from '../strings.js';

export const words: Translation<Strings> = {
  herdName: '羊驼群',
  herdTitle: ({ isHerd }) => (isHerd ? '认识一下羊驼群' : '认识一下数据'),
  herdText: ({ isHerd, size, treatment, control }, format) =>
    isHerd
      ? `你养了 ${format.integer(size)} 只羊驼。有个推销员对他的新香波打包票：毛质更好，他说。可羊驼本来就各不相同，光有一只高兴的羊驼可不够。在设置里选好你的羊驼群，然后按*下一步*。`
      : `${format.integer(size)} 个个体，一个问题：[${treatment}](treatment)和[${control}](control)之间的差异，是不是大到不能只怪运气？带上你的数字，或就用这些，然后按*下一步*。`,
  assignmentName: '随机分配',
  assignmentTitle: ({ isHerd }) => (isHerd ? '让运气来选围栏' : '两个组，照来时的样子'),
  assignmentText: ({ isHerd, treatment, control, treatmentSize, controlSize }, format) =>
    isHerd
      ? `${format.integer(treatmentSize)} 只羊驼抽到[新香波](treatment)，${format.integer(controlSize)} 只继续用[旧的](control)。只由抽签决定，魅力、年龄、胃口都插不上手。再分配一次：别的任何分法，可能性都一样大。`
      : `[${treatment}](treatment)有 ${format.integer(treatmentSize)} 个，[${control}](control)有 ${format.integer(controlSize)} 个。如果分组是随机的，检验可以谈因果；如果不是，只能谈差异。你的是哪一种？`,
  herdNote: '没有一只羊驼是被强行洗澡的。',
  assignmentNote: '抽签用的是带种子的随机数生成器，比抽草签公平：羊驼会把草签吃掉。',
  dataNote: '你的数据在采集过程中没有伤害任何羊驼。',

  newShampoo: '新香波',
  oldShampoo: '旧香波',
  pen: ({ name }) => name,
  penShuffled: ({ name }) => `${name}，洗过牌`,
  mean: ({ value }) => `均值 ${value}`,
  median: ({ value }) => `中位数 ${value}`,
  meanDifference: '均值之差',
  medianDifference: '中位数之差',
  welchT: 'Welch t 值',
  ownStatistic: '你的统计量',
  exactWorking: ({ percent }) => `精确 p：正在计数，${percent}`,
  notExactSize: ({ got, limit }, format) =>
    `没有精确 p：有 ${format.integer(got)} 个值，最多数到 ${format.integer(limit)} 个`,
  notExactArrangements: ({ limit }, format) => `没有精确 p：排法超过 ${format.integer(limit)} 种`,
  meadowLabel: ({ size, isHerd }, format) =>
    isHerd ? `${format.integer(size)} 只羊驼，没有两只一样` : `${format.integer(size)} 个个体`,

  assignAgain: '重新分配',
  anotherHerd: '换一群',

  herdSentence: ({ isHerd, size, treatment, control }, format) =>
    isHerd
      ? `${format.integer(size)} 只羊驼站在草地上，还没有一只洗过澡。`
      : `${format.integer(size)} 个个体，分属“${treatment}”和“${control}”两个组。`,
  pensSentence: ({ isHerd, treatment, control, treatmentSize, controlSize }, format) =>
    isHerd
      ? `“${treatment}”围栏里有 ${format.integer(treatmentSize)} 只羊驼，“${control}”围栏里有 ${format.integer(controlSize)} 只。`
      : `“${treatment}”围栏里有 ${format.integer(treatmentSize)} 个个体，“${control}”围栏里有 ${format.integer(controlSize)} 个。`,
  centresSentence: ({ statistic, observed, treatment, control, treatmentCentre, controlCentre }) =>
    `“${treatment}”：${treatmentCentre}；“${control}”：${controlCentre}。检验统计量（${statistic}）是 ${observed}。`,
  exactSentence: ({ count, arrangements, p }, format) =>
    `发标签的方式一共有 ${format.integer(arrangements)} 种，其中 ${format.integer(count)} 种与真实的那种一样极端：精确 p ${p.startsWith('<') ? p : `= ${p}`}。`,
  rejectedSentence: ({ alpha }) => `它不大于 ${alpha}：拒绝零假设。`,
  notRejectedSentence: ({ alpha }) => `它大于 ${alpha}：不拒绝零假设，但这并不说明零假设为真。`,
  repeatsNoneSentence: '实验还没有重复过。',

  tableCaption: ({ isHerd }) => (isHerd ? '羊驼群和它们的毛' : '数据'),
  columnName: ({ isHerd }) => (isHerd ? '羊驼' : '个体'),
  columnGroup: '组',
  columnShuffled: '在这次洗牌里',
  columnValue: ({ isHerd }) => (isHerd ? '毛质' : '值'),
  rowMean: '均值',
  rowMedian: '中位数',
  rowDeviation: '标准差',
  rowObserved: '观测到的统计量',
  rowExact: '精确 p',
  rowMonteCarlo: '蒙特卡罗 p',
  rowShuffles: '洗牌次数',

  noShuffle: '还没有洗过牌',
  infinite: '无穷大：组内没有差异',
  noRepeats: '实验还没有重复过',
  noP: '还没有 p 值',
};
