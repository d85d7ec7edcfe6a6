import type { Translation } from '../../../locales/message.js';
import { beyond, pIs } from './later-strings.js';
import type { QuestionStrings } from '../question-strings.js';

export const words: Translation<QuestionStrings> = {
  heapTitle: '光凭运气，能做到什么？',
  heapText: ({ isHerd, observed, statistic, treatment, control }) =>
    `“[${treatment}](treatment)”和“[${control}](control)”两${isHerd ? '个围栏' : '组'}相差 ${observed}（${statistic}）。假设${isHerd ? '香波毫无作用' : '分组毫无意义'}：那么标签不过是标签，可以随意洗牌。`,
  heapPrompt: ({ shuffles }, format) =>
    `我们把标签洗牌 ${format.integer(shuffles)} 次。画出这些统计量会堆成的样子：只看形状。`,
  heapWhy: ({ inner, low, high }) =>
    `一半的洗牌落在 ${low} 和 ${high} 之间；有 ${inner} 比我们自己的更靠近 0。洗过的标签什么也不知道，所以这一堆立在 0 上；要有大的差异，得许多标签同时走运。`,
  oftenTitle: '和我们的一样远',
  oftenText: ({ isHerd, observed, statistic }) =>
    `这条线标出${isHerd ? '我们的羊驼群' : '我们的数据'}：${observed}（${statistic}）。洗过的标签给出别的值，有时也会一样远。`,
  oftenPrompt: ({ shuffles, observed, alternative }, format) =>
    `${format.integer(shuffles)} 次洗牌里，有多少次得到${beyond(alternative, observed)}？`,
  oftenSay: ({ count }, format) => format.integer(count),
  oftenWhy: ({ extreme, shuffles, p }, format) =>
    `${format.integer(shuffles)} 次中有 ${format.integer(extreme)} 次：再把我们自己的数据也算作一次，得到 ${pIs(p)}，也就是零假设成立时，统计量至少和我们的一样极端的概率。`,
  edgeTitle: '二十次里的一次',
  edgeText: ({ isHerd, observed, statistic }) =>
    `光凭运气，小的值常有，大的值少见。这条线标出${isHerd ? '我们的羊驼群' : '我们的数据'}：${observed}（${statistic}）。`,
  edgePrompt: ({ isLess }) =>
    isLess
      ? '把标记拖到这样一个值：光凭运气，20 次洗牌里只有 1 次比它还低。'
      : '把标记拖到这样一个值：光凭运气，20 次洗牌里只有 1 次超过它。',
  edgeWhy: ({ edge, observed, isBeyond }) =>
    isBeyond
      ? `20 次洗牌里，运气有 1 次能走到 ${edge}。我们的 ${observed} 在它之外：在 0.05 的显著性水平上，拒绝零假设。`
      : `20 次洗牌里，运气有 1 次能走到 ${edge}。我们的 ${observed} 在它之内：在 0.05 的显著性水平上，不拒绝零假设，但这并不说明它为真。`,
  effectTitle: '效应减半',
  effectText: ({ p, effect }) => `谁也看不见，但这群羊驼是我们造的：香波真的让毛质提高 ${effect}，${pIs(p)}。`,
  effectPrompt: ({ effect }) => `现在它只提高 ${effect}：同样的羊驼，同样的运气。p 会怎样？`,
  effectGrows: 'p 变大',
  effectStays: 'p 差不多不变，变化不超过十分之一',
  effectShrinks: 'p 变小',
  effectWhy: ({ before, after, observed, observedBefore }) =>
    `统计量从 ${observedBefore} 变为 ${observed}，p 从 ${before} 变为 ${after}。p 值只回应看得见的，而看得见的，是效应和运气搅在一起。`,
};
