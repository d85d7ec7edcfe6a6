import type { Format } from '../../../locales/format.js';
import type { Translation } from '../../../locales/message.js';
import type { Counted, LaterStrings } from '../later-strings.js';

export const beyond = (alternative: Counted['alternative'], observed: string): string => {
  if (alternative === 'greater') return `${observed} ou mais`;
  return alternative === 'less'
    ? `${observed} ou menos`
    : `uma estatística tão longe de 0 quanto ${observed}, de um lado ou do outro`;
};

/** “12 embaralhamentos” */
export const shuffles = (count: number, format: Format): string =>
  `${format.integer(count)} ${count === 1 ? 'embaralhamento' : 'embaralhamentos'}`;

export const words: Translation<LaterStrings> = {
  valuesName: ({ isHerd }) => (isHerd ? 'Valores da lã' : 'Os valores'),
  valuesTitle: ({ isHerd }) => (isHerd ? 'Um mês depois, medimos' : 'Cada um tem seu número'),
  valuesText: ({ isHerd, isSmall, treatment, control }) =>
    isHerd
      ? 'Cada alpaca tem agora um número: a qualidade da sua lã. O [cercado novo](treatment) parece melhor, talvez, mas os cercados se sobrepõem. Arraste uma alpaca para cima ou para baixo, ou digite seu valor, e veja como a faixa responde.'
      : `Cada indivíduo tem um número, e [${treatment}](treatment) e [${control}](control) se sobrepõem. ${isSmall ? 'Arraste um para cima ou para baixo, ou digite seu valor, e veja como a faixa responde.' : 'São muitos para desenhar todos, mas todos contam.'}`,
  statisticName: 'A estatística de teste',
  statisticTitle: 'Um número para a pergunta',
  statisticText: ({ isHerd, statistic, observed, treatmentCentre, controlCentre, treatment, control }) =>
    `[${isHerd ? 'Cercado novo' : treatment}](treatment): ${treatmentCentre}; [${isHerd ? 'cercado antigo' : control}](control): ${controlCentre}. Um só número representa agora a pergunta inteira: ${observed}, a *estatística de teste* (${statistic}). Mude um valor, ou escolha abaixo outra estatística.`,
  oneName: 'Uma permutação',
  oneTitle: ({ isHerd }) => (isHerd ? 'Se o xampu não fizesse nada' : 'Se o grupo não significasse nada'),
  oneText: ({ isHerd, last }) =>
    isHerd
      ? `Então em cada alpaca teria crescido esta mesma lã em qualquer dos cercados, e os rótulos são só rótulos. Vamos distribuí-los de novo: mesma lã, outro cercado. Desta vez a estatística é ${last}. Embaralhe mais uma vez.`
      : `Então cada indivíduo teria este mesmo valor em qualquer dos grupos, e os rótulos são só rótulos. Vamos distribuí-los de novo: mesmos valores, outro grupo. Desta vez a estatística é ${last}. Embaralhe mais uma vez.`,
  moreName: 'Mais permutações',
  moreTitle: 'De novo, e de novo',
  moreText: ({ isHerd }) =>
    `Cada embaralhamento solta um ponto onde cai a sua estatística. ${isHerd ? 'Uma alpaca mantém a primeira cor no outro cercado' : 'Cada um mantém a primeira cor no outro grupo'}: veja como o acaso embaralha bem. Pressione *Reproduzir*, ou embaralhe de dez em dez.`,
  nullName: 'A distribuição nula',
  nullTitle: 'O que o acaso faria sozinho',
  nullText: ({ isHerd, permutations }, format) =>
    isHerd
      ? `${shuffles(permutations, format)} em um monte: é a *distribuição nula*, os valores a esperar se o xampu não fizesse nada. Aponte para qualquer ponto e o rebanho fica como estava naquela hora.`
      : `${shuffles(permutations, format)} em um monte: é a *distribuição nula*, os valores a esperar se os grupos não importassem. Aponte para qualquer ponto e os grupos ficam como estavam naquela hora.`,
  pName: 'O valor-p',
  pTitle: ({ isHerd }) => (isHerd ? 'Quão estranho é nosso rebanho?' : 'Quão estranhos são nossos dados?'),
  pText: ({ isHerd, extreme, permutations, observed, alternative, p }, format) =>
    permutations === 0
      ? `Faça alguns embaralhamentos e conte os que dão ${beyond(alternative, observed)}. A proporção deles é o *valor-p*: a probabilidade, se a hipótese nula vale, de uma estatística pelo menos tão extrema quanto a nossa.`
      : `${format.integer(extreme)} de ${shuffles(permutations, format)} ${extreme === 1 ? 'dá' : 'dão'} [${beyond(alternative, observed)}](treatment). Com ${isHerd ? 'nosso próprio rebanho' : 'nossos próprios dados'} como mais um embaralhamento, p = ${p}: a probabilidade, se a hipótese nula vale, de uma estatística pelo menos tão extrema quanto a nossa.`,
  verdictName: 'O veredito',
  verdictTitle: ({ isHerd, rejected }) => {
    if (!isHerd) return rejected ? 'O acaso raramente faz isso' : 'O acaso sozinho poderia fazê-lo';
    return rejected ? 'Então compramos o xampu?' : 'Guardamos o dinheiro, por enquanto';
  },
  verdictText: ({ isHerd, rejected, p, alpha, observed, exact, size }, format) =>
    rejected
      ? `O p ${exact ? 'exato' : 'estimado'}, ${p}, não passa do seu nível, ${alpha}: a hipótese nula é *rejeitada*. O acaso sozinho faz isso poucas vezes, não nunca. ${isHerd ? `Será que ${observed} vale o preço? Isso nenhum valor-p diz.` : 'Mova o nível e veja o veredito virar.'}`
      : `O p ${exact ? 'exato' : 'estimado'}, ${p}, passa do seu nível, ${alpha}: a hipótese nula *não é rejeitada*. Isso não a torna verdadeira: ${format.integer(size)} ${isHerd ? 'alpacas' : 'indivíduos'} podem não bastar para saber.`,
  noVerdictText: ({ isHerd }) =>
    `Ainda não há valor-p: as divisões possíveis são muitas para contar todas, então faça alguns embaralhamentos. O veredito sai assim que ${isHerd ? 'o rebanho for embaralhado' : 'os rótulos forem embaralhados'}.`,
  repeatsTitle: ({ effect }) => (effect === 0 ? 'Quantas vezes é acaso?' : 'Quantas vezes a gente notaria?'),
  repeatsText: ({ isHerd, effect, effectText, alpha, size }, format) => {
    const who = isHerd
      ? `${format.integer(size)} alpacas novas`
      : `${format.integer(size)} indivíduos novos, simulados em grupos tão grandes quanto os seus,`;
    const what = isHerd ? 'o xampu' : 'o tratamento';
    return effect === 0
      ? `Aqui sabemos a verdade: ${what} não faz nada. Cada marca é um experimento inteiro com ${who} e com seu próprio p. As [rejeições](treatment) são *alarmes falsos*: a longo prazo, uma proporção de no máximo ${alpha}.`
      : `Aqui sabemos a verdade: ${what} acrescenta ${effectText}. Cada marca é um experimento inteiro com ${who} e com seu próprio p. A proporção de [rejeições](treatment) é o *poder* do teste.`;
  },
  runLabel: 'O que foi reproduzido',
  ranShuffles: ({ count }, format) => shuffles(count, format),
  ranRepeats: ({ count }, format) => `${format.integer(count)} ${count === 1 ? 'experimento' : 'experimentos'}`,
  valuesNote: 'A qualidade da lã é medida na escala da escala de qualidade da lã.',
  statisticNote: 'O vendedor prefere o máximo.',
  oneNote: 'As alpacas já notaram que estão andando muito.',
  moreNote: 'Embaralhar alpacas à mão leva mais ou menos uma tarde por vez.',
  nullNote: 'Um monte de pontos sem uma gota de xampu.',
  pNote: 'Não é a probabilidade de o xampu ser inútil. Esse número ninguém vende.',
  verdictNote: 'As alpacas preferem não comentar.',
  repeatsNote: 'Todos esses rebanhos só existem no papel. Comem menos.',

  infiniteSentence: ({ observed }) =>
    `Dentro de cada grupo todos os valores são iguais, então a t de Welch divide por zero: é infinita (${observed}). Mesmo assim, os embaralhamentos podem ser comparados com ela.`,
  shuffleSentence: ({ number, value }, format) => `No embaralhamento ${format.integer(number)} ela é ${value}.`,
  pSentence: ({ extreme, permutations, observed, alternative, p, low, high }, format) =>
    `${format.integer(extreme)} de ${shuffles(permutations, format)} ${extreme === 1 ? 'dá' : 'dão'} ${beyond(alternative, observed)}: p = (${format.integer(extreme)} + 1) / (${format.integer(permutations)} + 1) = ${p}; o p exato está entre ${low} e ${high} com ${format.percent(0.95)} de confiança.`,
  repeatsSentence: ({ effect, rejections, repeats, rate, low, high, alpha }, format) =>
    `Com um efeito verdadeiro de ${effect}, ${format.integer(rejections)} de ${format.integer(repeats)} experimentos repetidos ${rejections === 1 ? 'rejeita' : 'rejeitam'} no nível ${alpha}: ${rate}, intervalo de ${format.percent(0.95)} de ${low} a ${high}.`,

  valueHandle: ({ isHerd, number, group }, format) =>
    `${isHerd ? 'Alpaca' : 'Indivíduo'} ${format.integer(number)}, ${group}`,
  shuffleNumber: ({ number }, format) => `embaralhamento ${format.integer(number)}`,
  axis: ({ statistic, treatment, control }) => `${statistic}, ${treatment} menos ${control}`,
  axisNull: ({ statistic, isHerd }) =>
    isHerd ? `${statistic}, se o xampu não fizesse nada` : `${statistic}, se os grupos não importassem`,
  observedLabel: ({ isHerd, value }) => (isHerd ? `nosso rebanho: ${value}` : `nossos dados: ${value}`),
  extremeLabel: ({ extreme, permutations }, format) =>
    `tão extremos: ${format.integer(extreme)} de ${format.integer(permutations)}`,
  valueAxis: ({ isHerd }) => (isHerd ? 'qualidade da lã' : 'valor'),
  pBig: ({ p }) => (p.startsWith('<') ? `p ${p}` : `p = ${p}`),
  pFormula: ({ extreme, permutations }, format) =>
    `(${format.integer(extreme)} + 1) / (${format.integer(permutations)} + 1)`,
  interval: ({ low, high }, format) => `intervalo ${format.percent(0.95)}: ${low} a ${high}`,
  exactP: ({ p }) => (p.startsWith('<') ? `p exato ${p}` : `p exato = ${p}`),
  exactCount: ({ count, arrangements }, format) => `${format.integer(count)} de ${format.integer(arrangements)}`,
  doubled: ({ p }) => `cauda menor dobrada: ${p}`,
  dealt: ({ permutations }, format) => format.integer(permutations),
  dealtLabel: ({ permutations, bars }) => {
    if (permutations === 1) return 'embaralhamento: um ponto';
    return bars ? 'embaralhamentos, em barras' : 'embaralhamentos, um ponto cada';
  },
  dealing: ({ percent }) => `embaralhando, ${percent}`,
  rejectedLabel: ({ alpha }) => `p ≤ ${alpha}: rejeitada`,
  notRejectedLabel: ({ alpha }) => `p > ${alpha}: não rejeitada`,
  infiniteShuffles: ({ count }, format) =>
    `${shuffles(count, format)} com t infinita: sem dispersão em nenhum dos grupos`,
  sampled: ({ shown, size }, format) => `${format.integer(shown)} de ${format.integer(size)} desenhados, todos contam`,
  repeatsRate: ({ rate }) => rate,
  repeatsCount: ({ rejections, repeats }, format) =>
    `${format.integer(rejections)} ${rejections === 1 ? 'rejeição' : 'rejeições'} de ${format.integer(repeats)}`,
  repeatsTrue: ({ effect }) => `efeito verdadeiro ${effect}`,
  repeatsAxis: 'valor-p de cada experimento',
  repeatsAlpha: ({ alpha }) => `α = ${alpha}`,

  shuffleButton: ({ count }, format) => format.integer(count),
  shuffleButtonName: ({ count }, format) => `Mais ${shuffles(count, format)}`,
  shuffleMore: 'Embaralhar mais:',
  statisticLabel: 'estatística',
  alternativeLabel: 'alternativa',
  greater: ({ treatment }) => `${treatment} é maior`,
  less: ({ treatment }) => `${treatment} é menor`,
  twoSided: 'diferem (bilateral)',
  alphaLabel: 'nível α',
  treatmentSizeLabel: ({ name }) => `${name}: quantas`,
  effectLabel: 'efeito verdadeiro',
  noiseLabel: 'ruído (σ)',
  seedLabel: 'semente',
  marksLabel: 'desenhar como',
  marksAlpacas: 'alpacas',
  marksDots: 'marcas simples',
  treatmentLabel: 'tratamento',
  viewLabel: 'mostrar',
  viewShuffles: 'embaralhamentos dos nossos dados',
  viewRepeats: 'o experimento repetido',
  repeatMore: 'Repetir mais:',
  repeatButtonName: ({ count }, format) =>
    `Mais ${format.integer(count)} ${count === 1 ? 'experimento' : 'experimentos'}`,
  repeatEffectLabel: 'a verdade',
  repeatNone: ({ isHerd }) => (isHerd ? 'o xampu não faz nada' : 'o tratamento não faz nada'),
  repeatChosen: ({ isHerd, effect }) => (isHerd ? `o xampu acrescenta ${effect}` : `o tratamento acrescenta ${effect}`),
  simulatedAgain: 'Voltar ao rebanho simulado',
  repeating: ({ percent }) => `Repetindo: ${percent}`,
  stop: 'Parar',
};
