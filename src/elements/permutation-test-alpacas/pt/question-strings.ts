import type { Translation } from '../../../locales/message.js';
import type { QuestionStrings } from '../question-strings.js';
import { beyond } from './later-strings.js';

export const words: Translation<QuestionStrings> = {
  heapTitle: 'O que o acaso faz sozinho?',
  heapText: ({ isHerd, observed, statistic, treatment, control }) =>
    `Os ${isHerd ? 'cercados' : 'grupos'} “[${treatment}](treatment)” e “[${control}](control)” distam ${observed} (${statistic}). Suponha que ${isHerd ? 'o xampu não faz nada' : 'o grupo não significa nada'}: então os rótulos são só rótulos, e podemos embaralhá-los.`,
  heapPrompt: ({ shuffles }, format) =>
    `Embaralhamos os rótulos ${format.integer(shuffles)} vezes. Desenhe o monte que as estatísticas vão formar: só a forma conta.`,
  heapWhy: ({ inner, low, high }) =>
    `Metade dos embaralhamentos fica entre ${low} e ${high}; ${inner} deles, mais perto de 0 que a nossa estatística. Rótulos embaralhados não sabem nada, por isso o monte fica sobre o 0, e diferenças grandes exigem muitos rótulos de sorte ao mesmo tempo.`,
  oftenTitle: 'Tão longe quanto a nossa',
  oftenText: ({ isHerd, observed, statistic }) =>
    `A linha marca ${isHerd ? 'nosso rebanho' : 'nossos dados'}: ${observed} (${statistic}). Rótulos embaralhados dão outros valores, às vezes tão distantes quanto esse.`,
  oftenPrompt: ({ shuffles, observed, alternative }, format) =>
    `De ${format.integer(shuffles)} embaralhamentos, quantos dão ${beyond(alternative, observed)}?`,
  oftenSay: ({ count }, format) => format.integer(count),
  oftenWhy: ({ extreme, shuffles, p }, format) =>
    `${format.integer(extreme)} de ${format.integer(shuffles)}: com nossos próprios dados como mais um embaralhamento, isso dá p = ${p}, a probabilidade, se a hipótese nula vale, de uma estatística pelo menos tão extrema quanto a nossa.`,
  edgeTitle: 'Um em cada vinte',
  edgeText: ({ isHerd, observed, statistic }) =>
    `O acaso sozinho dá valores pequenos muitas vezes e grandes poucas vezes. A linha marca ${isHerd ? 'nosso rebanho' : 'nossos dados'}: ${observed} (${statistic}).`,
  edgePrompt: ({ isLess }) =>
    isLess
      ? 'Arraste o marcador até o valor abaixo do qual o acaso sozinho cai em apenas 1 de cada 20 embaralhamentos.'
      : 'Arraste o marcador até o valor que o acaso sozinho ultrapassa em apenas 1 de cada 20 embaralhamentos.',
  edgeWhy: ({ edge, observed, isBeyond }, format) =>
    isBeyond
      ? `O acaso chega até ${edge} em 1 de cada 20 embaralhamentos. A nossa estatística, ${observed}, fica além disso: no nível ${format.significant(0.05)} a hipótese nula é rejeitada.`
      : `O acaso chega até ${edge} em 1 de cada 20 embaralhamentos. A nossa estatística, ${observed}, fica dentro: no nível ${format.significant(0.05)} a hipótese nula não é rejeitada, o que não a torna verdadeira.`,
  effectTitle: 'Metade do efeito',
  effectText: ({ p, effect }) =>
    `Ninguém vê, mas este rebanho fomos nós que fizemos: o xampu acrescenta de verdade ${effect} à lã, e p é ${p}.`,
  effectPrompt: ({ effect }) =>
    `Agora ele acrescenta só ${effect}: as mesmas alpacas, a mesma sorte. O que acontece com p?`,
  effectGrows: 'p cresce',
  effectStays: 'p fica quase igual: muda menos de um décimo',
  effectShrinks: 'p diminui',
  effectWhy: ({ before, after, observed, observedBefore }) =>
    `A estatística foi de ${observedBefore} para ${observed}, e p, de ${before} para ${after}. O valor-p responde ao que se vê, e o que se vê é efeito e acaso juntos.`,
};
