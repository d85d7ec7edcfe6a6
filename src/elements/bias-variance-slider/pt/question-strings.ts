import type { Translation } from '../../../locales/message.js';
import { error } from '../figures.js';
import type { QuestionStrings } from '../question-strings.js';

export const words: Translation<QuestionStrings> = {
  lowestTitle: 'Onde fica o vale?',
  lowestText: ({ own, n }, format) =>
    own
      ? `Aqui está um [ajuste](model) aos seus ${format.integer(n)} [pontos](train). Abaixo, do simples ao complexo, ainda não há nada desenhado.`
      : `Aqui está um [ajuste](model) a ${format.integer(n)} [pontos](train), e a [verdade](truth) de onde eles vieram. Abaixo, do simples ao complexo, ainda não há nada desenhado.`,
  lowestPrompt: ({ own }) =>
    own
      ? 'Quão complexo deve ser o modelo? Arraste o marcador até onde você espera o menor [erro out-of-bag](test).'
      : 'Quão complexo deve ser o modelo? Arraste o marcador até onde você espera o menor erro de teste.',
  lowestWhy: ({ own, setting, least, simplest, mostComplex, decimals }, format) =>
    `Em ${setting}, o ${own ? 'erro nos pontos deixados de fora' : 'erro de teste esperado'} é ${error(least, decimals, format)}; no extremo simples é ${error(simplest, decimals, format)} e no complexo, ${error(mostComplex, decimals, format)}. Um modelo mais simples deixa passar o que existe; um mais complexo segue o acaso da sua amostra.`,
  curveTitle: 'Desenhe o outro erro',
  curveText: () =>
    'Abaixo, o [erro de treino](train) cai do simples ao complexo: quanto mais um modelo pode se curvar, mais perto chega dos pontos que já viu.',
  curvePrompt: ({ own }) =>
    own
      ? 'E nos pontos que ele não viu? Desenhe o [erro out-of-bag](test) do simples ao complexo.'
      : 'E nos pontos que ele não viu? Desenhe o erro de teste esperado, do simples ao complexo.',
  curveWhy: ({ setting, gap, complex, decimals }, format) =>
    `Ele dá a volta em ${setting}. Em ${complex}, os dois erros estão a ${error(gap, decimals, format)} um do outro: é o quanto um modelo se elogia com os pontos que já viu.`,
  pointsTitle: 'O quádruplo de pontos',
  pointsText: ({ n, bias2, variance, noise, setting, decimals }, format) =>
    `Com ${format.integer(n)} pontos, em ${setting}, o [viés²](bias) é ${error(bias2, decimals, format)}, a [variância](variance) ${error(variance, decimals, format)} e o [ruído](noise) ${error(noise, decimals, format)}.`,
  pointsPrompt: ({ n }, format) =>
    `Agora cada amostra tem ${format.integer(n)} pontos. Que parte do erro de teste diminui mais?`,
  pointsBias: 'o viés²',
  pointsVariance: 'a variância',
  pointsNoise: 'o ruído',
  pointsWhy: ({ variance, varianceBefore, bias2, bias2Before, noise, decimals }, format) =>
    `A [variância](variance) foi de ${error(varianceBefore, decimals, format)} para ${error(variance, decimals, format)}, o [viés²](bias) de ${error(bias2Before, decimals, format)} para ${error(bias2, decimals, format)}, e o [ruído](noise) ficou em ${error(noise, decimals, format)}. Mais pontos acalmam um modelo; não lhe ensinam outra forma nem apagam o ruído de ninguém.`,
};
