import type { Translation } from '../../../locales/message.js';
import type { Strings } from '../strings.js';

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
  exactWorking: ({ percent }) => `p exato: contando, ${percent}`,
  notExactSize: ({ got, limit }, format) =>
    `sem p exato: ${format.integer(got)} valores, conta-se até ${format.integer(limit)}`,
  notExactArrangements: ({ limit }, format) => `sem p exato: mais de ${format.integer(limit)} divisões`,
  meadowLabel: ({ size, isHerd }, format) =>
    isHerd ? `${format.integer(size)} alpacas, não há duas iguais` : `${format.integer(size)} indivíduos`,

  assignAgain: 'Atribuir de novo',
  anotherHerd: 'Outro rebanho',

  herdSentence: ({ isHerd, size, treatment, control }, format) =>
    isHerd
      ? `Um rebanho de ${format.integer(size)} alpacas está em um pasto. Nenhuma foi lavada ainda.`
      : `${format.integer(size)} indivíduos de dois grupos, ${treatment} e ${control}.`,
  pensSentence: ({ isHerd, treatment, control, treatmentSize, controlSize }, format) =>
    `${format.integer(treatmentSize)} ${isHerd ? 'alpacas' : 'indivíduos'} estão no cercado “${treatment}”; ${format.integer(controlSize)}, no cercado “${control}”.`,
  centresSentence: ({ statistic, observed, treatment, control, treatmentCentre, controlCentre }) =>
    `“${treatment}”: ${treatmentCentre}; “${control}”: ${controlCentre}. A estatística de teste (${statistic}) é ${observed}.`,
  exactSentence: ({ count, arrangements, p }, format) =>
    `Das ${format.integer(arrangements)} maneiras de distribuir os rótulos, ${format.integer(count)} ${count === 1 ? 'é tão extrema' : 'são tão extremas'} quanto a real: o p exato é ${p}.`,
  rejectedSentence: ({ alpha }) => `Isso não passa de ${alpha}: a hipótese nula é rejeitada.`,
  notRejectedSentence: ({ alpha }) =>
    `Isso passa de ${alpha}: a hipótese nula não é rejeitada, o que não a torna verdadeira.`,
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
  infinite: 'infinita: sem dispersão dentro dos grupos',
  noRepeats: 'nenhum experimento foi repetido ainda',
  noP: 'ainda não há valor-p',
};
