import type { Translation } from '../../../locales/message.js';
import type { Strings } from '../strings.js';

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
  exactWorking: ({ percent }) => `p exacto: contando, ${percent}`,
  notExactSize: ({ got, limit }, format) =>
    `sin p exacto: ${format.integer(got)} valores, se cuenta hasta ${format.integer(limit)}`,
  notExactArrangements: ({ limit }, format) => `sin p exacto: más de ${format.integer(limit)} repartos`,
  meadowLabel: ({ size, isHerd }, format) =>
    isHerd ? `${format.integer(size)} alpacas, no hay dos iguales` : `${format.integer(size)} individuos`,

  assignAgain: 'Asignar de nuevo',
  anotherHerd: 'Otro rebaño',

  herdSentence: ({ isHerd, size, treatment, control }, format) =>
    isHerd
      ? `Un rebaño de ${format.integer(size)} alpacas está en un prado. Todavía no se ha lavado a ninguna.`
      : `${format.integer(size)} individuos de dos grupos, ${treatment} y ${control}.`,
  pensSentence: ({ isHerd, treatment, control, treatmentSize, controlSize }, format) =>
    `${format.integer(treatmentSize)} ${isHerd ? 'alpacas' : 'individuos'} están en el corral «${treatment}»; ${format.integer(controlSize)}, en el corral «${control}».`,
  centresSentence: ({ statistic, observed, treatment, control, treatmentCentre, controlCentre }) =>
    `«${treatment}»: ${treatmentCentre}; «${control}»: ${controlCentre}. El estadístico de prueba (${statistic}) es ${observed}.`,
  exactSentence: ({ count, arrangements, p }, format) =>
    `De las ${format.integer(arrangements)} maneras de repartir las etiquetas, ${format.integer(count)} ${count === 1 ? 'es tan extrema' : 'son tan extremas'} como la real: el p exacto es ${p}.`,
  rejectedSentence: ({ alpha }) => `Eso no supera ${alpha}: la hipótesis nula se rechaza.`,
  notRejectedSentence: ({ alpha }) =>
    `Eso supera ${alpha}: la hipótesis nula no se rechaza, lo que no la hace verdadera.`,
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
  infinite: 'infinito: sin dispersión dentro de los grupos',
  noRepeats: 'todavía no se ha repetido ningún experimento',
  noP: 'todavía no hay valor p',
};
