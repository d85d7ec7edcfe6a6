import type { Format } from '../../../locales/format.js';
import type { Translation } from '../../../locales/message.js';
import type { Counted, Strings } from '../strings.js';

export const beyond = (alternative: Counted['alternative'], observed: string): string => {
  if (alternative === 'greater') return `${observed} ou mais`;
  return alternative === 'less'
    ? `${observed} ou menos`
    : `uma estatística tão longe de 0 quanto ${observed}, de um lado ou do outro`;
};

/** “12 embaralhamentos” */
export const shuffles = (count: number, format: Format): string =>
  `${format.integer(count)} ${count === 1 ? 'embaralhamento' : 'embaralhamentos'}`;

export const words: Translation<Strings> = {
  herdName: 'O rebanho',
  herdTitle: ({ isHerd }) => (isHerd ? 'Este é o rebanho' : 'Estes são os dados'),
  herdText: ({ isHerd, size, treatment, control }, format) =>
    isHerd
      ? `Você cria ${format.integer(size)} alpacas, e um vendedor jura pelo seu xampu novo: lã melhor, diz ele. As alpacas já são diferentes entre si, então um animal feliz não basta. Escolha seu rebanho nas configurações e pressione *Avançar*.`
      : `${format.integer(size)} indivíduos e uma pergunta: [${treatment}](treatment) e [${control}](control) diferem por algo mais que acaso? Traga seus números, ou fique com estes, e pressione *Avançar*.`,
  assignmentName: 'Atribuição aleatória',
  assignmentTitle: ({ isHerd }) => (isHerd ? 'O acaso escolhe o cercado' : 'Dois grupos, como eles vieram'),
  assignmentText: ({ isHerd, treatment, control, treatmentSize, controlSize }, format) =>
    isHerd
      ? `${format.integer(treatmentSize)} alpacas ganham o [xampu novo](treatment) no sorteio, ${format.integer(controlSize)} ficam com o [antigo](control). Só o sorteio decide: nem charme, nem idade, nem apetite interferem. Atribua de novo: qualquer outra divisão era igualmente provável.`
      : `${format.integer(treatmentSize)} em [${treatment}](treatment), ${format.integer(controlSize)} em [${control}](control). Se foi o acaso que formou os grupos, um teste pode falar de causas; se não, só de diferenças. Qual é o seu caso?`,
  herdNote: 'Nenhuma alpaca foi lavada contra a vontade.',
  assignmentNote:
    'O sorteio foi feito por um gerador com semente, mais justo que tirar palitinhos: alpacas comem palitinhos.',
  dataNote: 'Nenhuma alpaca foi maltratada na produção dos seus dados.',

  newShampoo: 'Xampu novo',
  oldShampoo: 'Xampu antigo',
  pen: ({ name }) => name,
  penShuffled: ({ name }) => `${name}, após embaralhar`,
  mean: ({ value }) => `média ${value}`,
  median: ({ value }) => `mediana ${value}`,
  meanDifference: 'diferença de médias',
  medianDifference: 'diferença de medianas',
  welchT: 't de Welch',
  ownStatistic: 'sua estatística',
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
  exactWorking: ({ percent }) => `p exato: contando, ${percent}`,
  notExactSize: ({ got, limit }, format) =>
    `sem p exato: ${format.integer(got)} valores, conta-se até ${format.integer(limit)}`,
  notExactArrangements: ({ limit }, format) => `sem p exato: mais de ${format.integer(limit)} divisões`,
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
  meadowLabel: ({ size, isHerd }, format) =>
    isHerd ? `${format.integer(size)} alpacas, não há duas iguais` : `${format.integer(size)} indivíduos`,
  repeatsRate: ({ rate }) => rate,
  repeatsCount: ({ rejections, repeats }, format) =>
    `${format.integer(rejections)} ${rejections === 1 ? 'rejeição' : 'rejeições'} de ${format.integer(repeats)}`,
  repeatsTrue: ({ effect }) => `efeito verdadeiro ${effect}`,
  repeatsAxis: 'valor-p de cada experimento',
  repeatsAlpha: ({ alpha }) => `α = ${alpha}`,

  valueHandle: ({ isHerd, number, group }, format) =>
    `${isHerd ? 'Alpaca' : 'Indivíduo'} ${format.integer(number)}, ${group}`,

  shuffleButton: ({ count }, format) => format.integer(count),
  shuffleButtonName: ({ count }, format) => `Mais ${shuffles(count, format)}`,
  shuffleMore: 'Embaralhar mais:',
  assignAgain: 'Atribuir de novo',
  anotherHerd: 'Outro rebanho',
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

  herdSentence: ({ isHerd, size, treatment, control }, format) =>
    isHerd
      ? `Um rebanho de ${format.integer(size)} alpacas está em um pasto. Nenhuma foi lavada ainda.`
      : `${format.integer(size)} indivíduos de dois grupos, ${treatment} e ${control}.`,
  pensSentence: ({ isHerd, treatment, control, treatmentSize, controlSize }, format) =>
    `${format.integer(treatmentSize)} ${isHerd ? 'alpacas' : 'indivíduos'} estão no cercado “${treatment}”; ${format.integer(controlSize)}, no cercado “${control}”.`,
  centresSentence: ({ statistic, observed, treatment, control, treatmentCentre, controlCentre }) =>
    `“${treatment}”: ${treatmentCentre}; “${control}”: ${controlCentre}. A estatística de teste (${statistic}) é ${observed}.`,
  infiniteSentence: ({ observed }) =>
    `Dentro de cada grupo todos os valores são iguais, então a t de Welch divide por zero: é infinita (${observed}). Mesmo assim, os embaralhamentos podem ser comparados com ela.`,
  shuffleSentence: ({ number, value }, format) => `No embaralhamento ${format.integer(number)} ela é ${value}.`,
  pSentence: ({ extreme, permutations, observed, alternative, p, low, high }, format) =>
    `${format.integer(extreme)} de ${shuffles(permutations, format)} ${extreme === 1 ? 'dá' : 'dão'} ${beyond(alternative, observed)}: p = (${format.integer(extreme)} + 1) / (${format.integer(permutations)} + 1) = ${p}; o p exato está entre ${low} e ${high} com ${format.percent(0.95)} de confiança.`,
  exactSentence: ({ count, arrangements, p }, format) =>
    `Das ${format.integer(arrangements)} maneiras de distribuir os rótulos, ${format.integer(count)} ${count === 1 ? 'é tão extrema' : 'são tão extremas'} quanto a real: o p exato é ${p}.`,
  rejectedSentence: ({ alpha }) => `Isso não passa de ${alpha}: a hipótese nula é rejeitada.`,
  notRejectedSentence: ({ alpha }) =>
    `Isso passa de ${alpha}: a hipótese nula não é rejeitada, o que não a torna verdadeira.`,
  repeatsSentence: ({ effect, rejections, repeats, rate, low, high, alpha }, format) =>
    `Com um efeito verdadeiro de ${effect}, ${format.integer(rejections)} de ${format.integer(repeats)} experimentos repetidos ${rejections === 1 ? 'rejeita' : 'rejeitam'} no nível ${alpha}: ${rate}, intervalo de ${format.percent(0.95)} de ${low} a ${high}.`,
  repeatsNoneSentence: 'Nenhum experimento foi repetido ainda.',

  tableCaption: ({ isHerd }) => (isHerd ? 'O rebanho e sua lã' : 'Os dados'),
  columnName: ({ isHerd }) => (isHerd ? 'alpaca' : 'indivíduo'),
  columnGroup: 'grupo',
  columnShuffled: 'neste embaralhamento',
  columnValue: ({ isHerd }) => (isHerd ? 'qualidade da lã' : 'valor'),
  rowMean: 'média',
  rowMedian: 'mediana',
  rowDeviation: 'desvio padrão',
  rowObserved: 'estatística observada',
  rowExact: 'p exato',
  rowMonteCarlo: 'p de Monte Carlo',
  rowShuffles: 'embaralhamentos',

  noShuffle: 'nenhum embaralhamento foi feito ainda',
  counting: 'as divisões ainda estão sendo contadas',
  infinite: 'infinita: sem dispersão dentro dos grupos',
  noRepeats: 'nenhum experimento foi repetido ainda',
  noP: 'ainda não há valor-p',
};
