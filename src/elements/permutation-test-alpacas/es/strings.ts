import type { Format } from '../../../locales/format.js';
import type { Translation } from '../../../locales/message.js';
import type { Counted, Strings } from '../strings.js';

export const beyond = (alternative: Counted['alternative'], observed: string): string => {
  if (alternative === 'greater') return `${observed} o más`;
  return alternative === 'less'
    ? `${observed} o menos`
    : `un estadístico tan lejos de 0 como ${observed}, a un lado o al otro`;
};

/** «12 mezclas» */
export const shuffles = (count: number, format: Format): string =>
  `${format.integer(count)} ${count === 1 ? 'mezcla' : 'mezclas'}`;

export const words: Translation<Strings> = {
  herdName: 'El rebaño',
  herdTitle: ({ isHerd }) => (isHerd ? 'Este es el rebaño' : 'Estos son los datos'),
  herdText: ({ isHerd, size, treatment, control }, format) =>
    isHerd
      ? `Crías ${format.integer(size)} alpacas, y un vendedor jura por su champú nuevo: mejor lana, dice. Las alpacas ya son distintas de por sí, así que un animal feliz no basta. Elige tu rebaño en la configuración y pulsa *Siguiente*.`
      : `${format.integer(size)} individuos y una pregunta: ¿difieren [${treatment}](treatment) y [${control}](control) en algo más que azar? Trae tus números, o quédate con estos, y pulsa *Siguiente*.`,
  assignmentName: 'Asignación aleatoria',
  assignmentTitle: ({ isHerd }) => (isHerd ? 'Que el azar elija el corral' : 'Dos grupos, tal como llegaron'),
  assignmentText: ({ isHerd, treatment, control, treatmentSize, controlSize }, format) =>
    isHerd
      ? `A ${format.integer(treatmentSize)} alpacas les toca el [champú nuevo](treatment); ${format.integer(controlSize)} siguen con el [viejo](control). Solo decide el sorteo: ni encanto, ni edad, ni apetito pueden influir. Asígnalas de nuevo: cualquier otro reparto era igual de probable.`
      : `${format.integer(treatmentSize)} en [${treatment}](treatment), ${format.integer(controlSize)} en [${control}](control). Si los grupos los formó el azar, una prueba puede hablar de causas; si no, solo de diferencias. ¿Cuál es tu caso?`,
  herdNote: 'Ninguna alpaca fue lavada contra su voluntad.',
  assignmentNote:
    'El sorteo lo hizo un generador con semilla, más justo que echarlo a pajitas: las alpacas se comen las pajitas.',
  dataNote: 'Ninguna alpaca sufrió daños en la elaboración de tus datos.',

  newShampoo: 'Champú nuevo',
  oldShampoo: 'Champú viejo',
  pen: ({ name }) => name,
  penShuffled: ({ name }) => `${name}, en la mezcla`,
  mean: ({ value }) => `media ${value}`,
  median: ({ value }) => `mediana ${value}`,
  meanDifference: 'diferencia de medias',
  medianDifference: 'diferencia de medianas',
  welchT: 't de Welch',
  ownStatistic: 'tu estadístico',
  shuffleNumber: ({ number }, format) => `mezcla ${format.integer(number)}`,
  axis: ({ statistic, treatment, control }) => `${statistic}, ${treatment} menos ${control}`,
  axisNull: ({ statistic, isHerd }) =>
    isHerd ? `${statistic}, si el champú no hiciera nada` : `${statistic}, si los grupos no importaran`,
  observedLabel: ({ isHerd, value }) => (isHerd ? `nuestro rebaño: ${value}` : `nuestros datos: ${value}`),
  extremeLabel: ({ extreme, permutations }, format) =>
    `tan extremas: ${format.integer(extreme)} de ${format.integer(permutations)}`,
  valueAxis: ({ isHerd }) => (isHerd ? 'calidad de la lana' : 'valor'),
  pBig: ({ p }) => (p.startsWith('<') ? `p ${p}` : `p = ${p}`),
  pFormula: ({ extreme, permutations }, format) =>
    `(${format.integer(extreme)} + 1) / (${format.integer(permutations)} + 1)`,
  interval: ({ low, high }, format) => `intervalo ${format.percent(0.95)}: ${low} a ${high}`,
  exactP: ({ p }) => (p.startsWith('<') ? `p exacto ${p}` : `p exacto = ${p}`),
  exactCount: ({ count, arrangements }, format) => `${format.integer(count)} de ${format.integer(arrangements)}`,
  doubled: ({ p }) => `cola menor duplicada: ${p}`,
  exactWorking: ({ percent }) => `p exacto: contando, ${percent}`,
  notExactSize: ({ got, limit }, format) =>
    `sin p exacto: ${format.integer(got)} valores, se cuenta hasta ${format.integer(limit)}`,
  notExactArrangements: ({ limit }, format) => `sin p exacto: más de ${format.integer(limit)} repartos`,
  dealt: ({ permutations }, format) => format.integer(permutations),
  dealtLabel: ({ permutations, bars }) => {
    if (permutations === 1) return 'mezcla: un punto';
    return bars ? 'mezclas, en barras' : 'mezclas, un punto cada una';
  },
  dealing: ({ percent }) => `mezclando, ${percent}`,
  rejectedLabel: ({ alpha }) => `p ≤ ${alpha}: se rechaza`,
  notRejectedLabel: ({ alpha }) => `p > ${alpha}: no se rechaza`,
  infiniteShuffles: ({ count }, format) =>
    `${shuffles(count, format)} con t infinita: sin dispersión en ninguno de los grupos`,
  sampled: ({ shown, size }, format) => `${format.integer(shown)} de ${format.integer(size)} dibujados, todos cuentan`,
  meadowLabel: ({ size, isHerd }, format) =>
    isHerd ? `${format.integer(size)} alpacas, no hay dos iguales` : `${format.integer(size)} individuos`,
  repeatsRate: ({ rate }) => rate,
  repeatsCount: ({ rejections, repeats }, format) =>
    `${format.integer(rejections)} ${rejections === 1 ? 'rechazo' : 'rechazos'} de ${format.integer(repeats)}`,
  repeatsTrue: ({ effect }) => `efecto verdadero ${effect}`,
  repeatsAxis: 'valor p de cada experimento',
  repeatsAlpha: ({ alpha }) => `α = ${alpha}`,

  valueHandle: ({ isHerd, number, group }, format) =>
    `${isHerd ? 'Alpaca' : 'Individuo'} ${format.integer(number)}, ${group}`,

  shuffleButton: ({ count }, format) => format.integer(count),
  shuffleButtonName: ({ count }, format) => `${shuffles(count, format)} más`,
  shuffleMore: 'Mezclar más:',
  assignAgain: 'Asignar de nuevo',
  anotherHerd: 'Otro rebaño',
  statisticLabel: 'estadístico',
  alternativeLabel: 'alternativa',
  greater: ({ treatment }) => `${treatment} es mayor`,
  less: ({ treatment }) => `${treatment} es menor`,
  twoSided: 'difieren (bilateral)',
  alphaLabel: 'nivel α',
  treatmentSizeLabel: ({ name }) => `${name}: cuántas`,
  effectLabel: 'efecto verdadero',
  noiseLabel: 'ruido (σ)',
  seedLabel: 'semilla',
  marksLabel: 'dibujar como',
  marksAlpacas: 'alpacas',
  marksDots: 'marcas sencillas',
  treatmentLabel: 'tratamiento',
  viewLabel: 'mostrar',
  viewShuffles: 'mezclas de nuestros datos',
  viewRepeats: 'el experimento repetido',
  repeatMore: 'Repetir más:',
  repeatButtonName: ({ count }, format) =>
    `${format.integer(count)} ${count === 1 ? 'experimento' : 'experimentos'} más`,
  repeatEffectLabel: 'la verdad',
  repeatNone: ({ isHerd }) => (isHerd ? 'el champú no hace nada' : 'el tratamiento no hace nada'),
  repeatChosen: ({ isHerd, effect }) => (isHerd ? `el champú añade ${effect}` : `el tratamiento añade ${effect}`),
  simulatedAgain: 'Volver al rebaño simulado',
  repeating: ({ percent }) => `Repitiendo: ${percent}`,
  stop: 'Detener',

  herdSentence: ({ isHerd, size, treatment, control }, format) =>
    isHerd
      ? `Un rebaño de ${format.integer(size)} alpacas está en un prado. Todavía no se ha lavado a ninguna.`
      : `${format.integer(size)} individuos de dos grupos, ${treatment} y ${control}.`,
  pensSentence: ({ isHerd, treatment, control, treatmentSize, controlSize }, format) =>
    `${format.integer(treatmentSize)} ${isHerd ? 'alpacas' : 'individuos'} están en el corral «${treatment}»; ${format.integer(controlSize)}, en el corral «${control}».`,
  centresSentence: ({ statistic, observed, treatment, control, treatmentCentre, controlCentre }) =>
    `«${treatment}»: ${treatmentCentre}; «${control}»: ${controlCentre}. El estadístico de prueba (${statistic}) es ${observed}.`,
  infiniteSentence: ({ observed }) =>
    `Dentro de cada grupo todos los valores son iguales, así que la t de Welch divide por cero: es infinita (${observed}). Aun así, las mezclas se pueden comparar con ella.`,
  shuffleSentence: ({ number, value }, format) => `En la mezcla ${format.integer(number)} es ${value}.`,
  pSentence: ({ extreme, permutations, observed, alternative, p, low, high }, format) =>
    `${format.integer(extreme)} de ${shuffles(permutations, format)} ${extreme === 1 ? 'da' : 'dan'} ${beyond(alternative, observed)}: p = (${format.integer(extreme)} + 1) / (${format.integer(permutations)} + 1) = ${p}; el p exacto está entre ${low} y ${high} con una confianza del ${format.percent(0.95)}.`,
  exactSentence: ({ count, arrangements, p }, format) =>
    `De las ${format.integer(arrangements)} maneras de repartir las etiquetas, ${format.integer(count)} ${count === 1 ? 'es tan extrema' : 'son tan extremas'} como la real: el p exacto es ${p}.`,
  rejectedSentence: ({ alpha }) => `Eso no supera ${alpha}: la hipótesis nula se rechaza.`,
  notRejectedSentence: ({ alpha }) =>
    `Eso supera ${alpha}: la hipótesis nula no se rechaza, lo que no la hace verdadera.`,
  repeatsSentence: ({ effect, rejections, repeats, rate, low, high, alpha }, format) =>
    `Con un efecto verdadero de ${effect}, ${format.integer(rejections)} de ${format.integer(repeats)} experimentos repetidos ${rejections === 1 ? 'rechaza' : 'rechazan'} al nivel ${alpha}: ${rate}, intervalo del ${format.percent(0.95)} de ${low} a ${high}.`,
  repeatsNoneSentence: 'Todavía no se ha repetido ningún experimento.',

  tableCaption: ({ isHerd }) => (isHerd ? 'El rebaño y su lana' : 'Los datos'),
  columnName: ({ isHerd }) => (isHerd ? 'alpaca' : 'individuo'),
  columnGroup: 'grupo',
  columnShuffled: 'en esta mezcla',
  columnValue: ({ isHerd }) => (isHerd ? 'calidad de la lana' : 'valor'),
  rowMean: 'media',
  rowMedian: 'mediana',
  rowDeviation: 'desviación estándar',
  rowObserved: 'estadístico observado',
  rowExact: 'p exacto',
  rowMonteCarlo: 'p de Monte Carlo',
  rowShuffles: 'mezclas',

  noShuffle: 'todavía no se ha hecho ninguna mezcla',
  counting: 'los repartos todavía se están contando',
  infinite: 'infinito: sin dispersión dentro de los grupos',
  noRepeats: 'todavía no se ha repetido ningún experimento',
  noP: 'todavía no hay valor p',
};
