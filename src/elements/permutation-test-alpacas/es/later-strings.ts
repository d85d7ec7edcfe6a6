import type { Format } from '../../../locales/format.js';
import type { Translation } from '../../../locales/message.js';
import type { Counted, LaterStrings } from '../later-strings.js';

export const beyond = (alternative: Counted['alternative'], observed: string): string => {
  if (alternative === 'greater') return `${observed} o más`;
  return alternative === 'less'
    ? `${observed} o menos`
    : `un estadístico tan lejos de 0 como ${observed}, a un lado o al otro`;
};

/** «12 mezclas» */
export const shuffles = (count: number, format: Format): string =>
  `${format.integer(count)} ${count === 1 ? 'mezcla' : 'mezclas'}`;

export const words: Translation<LaterStrings> = {
  valuesName: ({ isHerd }) => (isHerd ? 'Valores de la lana' : 'Los valores'),
  valuesTitle: ({ isHerd }) => (isHerd ? 'Un mes después, medimos' : 'Cada cual tiene su número'),
  valuesText: ({ isHerd, isSmall, treatment, control }) =>
    isHerd
      ? 'Cada alpaca tiene ya un número: la calidad de su lana. El [corral nuevo](treatment) parece mejor, quizá, pero los corrales se solapan. Arrastra una alpaca hacia arriba o hacia abajo, o escribe su valor, y mira cómo responde la franja.'
      : `Cada individuo tiene un número, y [${treatment}](treatment) y [${control}](control) se solapan. ${isSmall ? 'Arrastra uno hacia arriba o hacia abajo, o escribe su valor, y mira cómo responde la franja.' : 'Son demasiados para dibujarlos a todos, pero todos cuentan.'}`,
  statisticName: 'El estadístico de prueba',
  statisticTitle: 'Un número para la pregunta',
  statisticText: ({ isHerd, statistic, observed, treatmentCentre, controlCentre, treatment, control }) =>
    `[${isHerd ? 'Corral nuevo' : treatment}](treatment): ${treatmentCentre}; [${isHerd ? 'corral viejo' : control}](control): ${controlCentre}. Un solo número representa ahora toda la pregunta: ${observed}, el *estadístico de prueba* (${statistic}). Cambia un valor, o elige abajo otro estadístico.`,
  oneName: 'Una permutación',
  oneTitle: ({ isHerd }) => (isHerd ? 'Si el champú no hiciera nada' : 'Si el grupo no significara nada'),
  oneText: ({ isHerd, last }) =>
    isHerd
      ? `Entonces a cada alpaca le habría crecido esta misma lana en cualquiera de los corrales, y las etiquetas son solo etiquetas. Repartámoslas de nuevo: misma lana, otro corral. Esta vez el estadístico es ${last}. Mezcla una vez más.`
      : `Entonces cada individuo tendría este mismo valor en cualquiera de los grupos, y las etiquetas son solo etiquetas. Repartámoslas de nuevo: mismos valores, otro grupo. Esta vez el estadístico es ${last}. Mezcla una vez más.`,
  moreName: 'Más permutaciones',
  moreTitle: 'Otra vez, y otra vez',
  moreText: ({ isHerd }) =>
    `Cada mezcla deja caer un punto donde cae su estadístico. ${isHerd ? 'Una alpaca conserva su primer color en el otro corral' : 'Cada cual conserva su primer color en el otro grupo'}: mira qué bien mezcla el azar. Pulsa *Reproducir*, o mezcla de diez en diez.`,
  nullName: 'La distribución nula',
  nullTitle: 'Lo que haría el azar solo',
  nullText: ({ isHerd, permutations }, format) =>
    isHerd
      ? `${shuffles(permutations, format)} en un montón: es la *distribución nula*, los valores que cabe esperar si el champú no hiciera nada. Apunta a cualquier punto y el rebaño se pone como estaba entonces.`
      : `${shuffles(permutations, format)} en un montón: es la *distribución nula*, los valores que cabe esperar si los grupos no importaran. Apunta a cualquier punto y los grupos se ponen como estaban entonces.`,
  pName: 'El valor p',
  pTitle: ({ isHerd }) => (isHerd ? '¿Cuán raro es nuestro rebaño?' : '¿Cuán raros son nuestros datos?'),
  pText: ({ isHerd, extreme, permutations, observed, alternative, p }, format) =>
    permutations === 0
      ? `Haz algunas mezclas y cuenta las que dan ${beyond(alternative, observed)}. Su proporción es el *valor p*: la probabilidad, si se cumple la hipótesis nula, de un estadístico al menos tan extremo como el nuestro.`
      : `${format.integer(extreme)} de ${shuffles(permutations, format)} ${extreme === 1 ? 'da' : 'dan'} [${beyond(alternative, observed)}](treatment). Con ${isHerd ? 'nuestro propio rebaño' : 'nuestros propios datos'} como una mezcla más, p = ${p}: la probabilidad, si se cumple la hipótesis nula, de un estadístico al menos tan extremo como el nuestro.`,
  verdictName: 'El veredicto',
  verdictTitle: ({ isHerd, rejected }) => {
    if (!isHerd) return rejected ? 'El azar rara vez hace esto' : 'El azar solo podría hacerlo';
    return rejected ? '¿Compramos entonces el champú?' : 'Guardamos el dinero, por ahora';
  },
  verdictText: ({ isHerd, rejected, p, alpha, observed, exact, size }, format) =>
    rejected
      ? `El p ${exact ? 'exacto' : 'estimado'}, ${p}, no supera tu nivel, ${alpha}: la hipótesis nula *se rechaza*. El azar solo hace esto pocas veces, no nunca. ${isHerd ? `¿Vale ${observed} lo que cuesta? Eso no lo dice ningún valor p.` : 'Mueve el nivel y mira cómo cambia el veredicto.'}`
      : `El p ${exact ? 'exacto' : 'estimado'}, ${p}, supera tu nivel, ${alpha}: la hipótesis nula *no se rechaza*. Eso no la hace verdadera: con ${format.integer(size)} ${isHerd ? 'alpacas' : 'individuos'} puede que no baste para saberlo.`,
  noVerdictText: ({ isHerd }) =>
    `Todavía no hay valor p: los repartos posibles son demasiados para contarlos todos, así que haz algunas mezclas. El veredicto llega en cuanto se ${isHerd ? 'mezcle el rebaño' : 'mezclen las etiquetas'}.`,
  repeatsTitle: ({ effect }) => (effect === 0 ? '¿Cuántas veces es azar?' : '¿Cuántas veces lo notaríamos?'),
  repeatsText: ({ isHerd, effect, effectText, alpha, size }, format) => {
    const who = isHerd
      ? `${format.integer(size)} alpacas nuevas`
      : `${format.integer(size)} individuos nuevos, simulados en grupos tan grandes como los tuyos,`;
    const what = isHerd ? 'el champú' : 'el tratamiento';
    return effect === 0
      ? `Aquí sabemos la verdad: ${what} no hace nada. Cada marca es un experimento completo con ${who} y con su propio p. Los [rechazos](treatment) son *falsas alarmas*: a la larga, una proporción de ${alpha} como mucho.`
      : `Aquí sabemos la verdad: ${what} añade ${effectText}. Cada marca es un experimento completo con ${who} y con su propio p. La proporción de [rechazos](treatment) es la *potencia* de la prueba.`;
  },
  runLabel: 'Lo que se reprodujo',
  ranShuffles: ({ count }, format) => shuffles(count, format),
  ranRepeats: ({ count }, format) => `${format.integer(count)} ${count === 1 ? 'experimento' : 'experimentos'}`,
  valuesNote: 'La calidad de la lana se mide en la escala de la escala de calidad de la lana.',
  statisticNote: 'El vendedor prefiere el máximo.',
  oneNote: 'Las alpacas se han dado cuenta de que caminan mucho.',
  moreNote: 'Mezclar alpacas a mano lleva una tarde por mezcla, más o menos.',
  nullNote: 'Un montón de puntos sin una gota de champú.',
  pNote: 'No es la probabilidad de que el champú sea inútil. Ese número no lo vende nadie.',
  verdictNote: 'Las alpacas prefieren no hacer declaraciones.',
  repeatsNote: 'Todos estos rebaños existen solo en el papel. Comen menos.',

  infiniteSentence: ({ observed }) =>
    `Dentro de cada grupo todos los valores son iguales, así que la t de Welch divide por cero: es infinita (${observed}). Aun así, las mezclas se pueden comparar con ella.`,
  shuffleSentence: ({ number, value }, format) => `En la mezcla ${format.integer(number)} es ${value}.`,
  pSentence: ({ extreme, permutations, observed, alternative, p, low, high }, format) =>
    `${format.integer(extreme)} de ${shuffles(permutations, format)} ${extreme === 1 ? 'da' : 'dan'} ${beyond(alternative, observed)}: p = (${format.integer(extreme)} + 1) / (${format.integer(permutations)} + 1) = ${p}; el p exacto está entre ${low} y ${high} con una confianza del ${format.percent(0.95)}.`,
  repeatsSentence: ({ effect, rejections, repeats, rate, low, high, alpha }, format) =>
    `Con un efecto verdadero de ${effect}, ${format.integer(rejections)} de ${format.integer(repeats)} experimentos repetidos ${rejections === 1 ? 'rechaza' : 'rechazan'} al nivel ${alpha}: ${rate}, intervalo del ${format.percent(0.95)} de ${low} a ${high}.`,

  valueHandle: ({ isHerd, number, group }, format) =>
    `${isHerd ? 'Alpaca' : 'Individuo'} ${format.integer(number)}, ${group}`,
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
  repeatsRate: ({ rate }) => rate,
  repeatsCount: ({ rejections, repeats }, format) =>
    `${format.integer(rejections)} ${rejections === 1 ? 'rechazo' : 'rechazos'} de ${format.integer(repeats)}`,
  repeatsTrue: ({ effect }) => `efecto verdadero ${effect}`,
  repeatsAxis: 'valor p de cada experimento',
  repeatsAlpha: ({ alpha }) => `α = ${alpha}`,

  shuffleButton: ({ count }, format) => format.integer(count),
  shuffleButtonName: ({ count }, format) => `${shuffles(count, format)} más`,
  shuffleMore: 'Mezclar más:',
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
};
