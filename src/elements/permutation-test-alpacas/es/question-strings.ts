import type { Translation } from '../../../locales/message.js';
import type { QuestionStrings } from '../question-strings.js';
import { beyond } from './later-strings.js';

export const words: Translation<QuestionStrings> = {
  heapTitle: '¿Qué puede hacer el azar solo?',
  heapText: ({ isHerd, observed, statistic, treatment, control }) =>
    `Los ${isHerd ? 'corrales' : 'grupos'} «[${treatment}](treatment)» y «[${control}](control)» distan ${observed} (${statistic}). Supón que ${isHerd ? 'el champú no hace nada' : 'el grupo no significa nada'}: entonces las etiquetas son solo etiquetas, y podemos mezclarlas.`,
  heapPrompt: ({ shuffles }, format) =>
    `Mezclamos las etiquetas ${format.integer(shuffles)} veces. Dibuja el montón que formarán los estadísticos: solo cuenta su forma.`,
  heapWhy: ({ inner, low, high }) =>
    `La mitad de las mezclas está entre ${low} y ${high}; ${inner} de ellas, más cerca de 0 que nuestro estadístico. Las etiquetas mezcladas no saben nada, así que el montón se alza sobre el 0, y para las diferencias grandes hacen falta muchas etiquetas afortunadas a la vez.`,
  oftenTitle: 'Tan lejos como el nuestro',
  oftenText: ({ isHerd, observed, statistic }) =>
    `La línea marca ${isHerd ? 'nuestro rebaño' : 'nuestros datos'}: ${observed} (${statistic}). Las etiquetas mezcladas dan otros valores, a veces igual de alejados.`,
  oftenPrompt: ({ shuffles, observed, alternative }, format) =>
    `De ${format.integer(shuffles)} mezclas, ¿cuántas dan ${beyond(alternative, observed)}?`,
  oftenSay: ({ count }, format) => format.integer(count),
  oftenWhy: ({ extreme, shuffles, p }, format) =>
    `${format.integer(extreme)} de ${format.integer(shuffles)}: con nuestros propios datos como una mezcla más, eso da p = ${p}, la probabilidad, si se cumple la hipótesis nula, de un estadístico al menos tan extremo como el nuestro.`,
  edgeTitle: 'Una de cada veinte',
  edgeText: ({ isHerd, observed, statistic }) =>
    `El azar solo da valores pequeños a menudo y grandes pocas veces. La línea marca ${isHerd ? 'nuestro rebaño' : 'nuestros datos'}: ${observed} (${statistic}).`,
  edgePrompt: ({ isLess }) =>
    isLess
      ? 'Arrastra el marcador hasta el valor por debajo del cual el azar solo cae en apenas 1 de cada 20 mezclas.'
      : 'Arrastra el marcador hasta el valor que el azar solo rebasa en apenas 1 de cada 20 mezclas.',
  edgeWhy: ({ edge, observed, isBeyond }, format) =>
    isBeyond
      ? `El azar llega hasta ${edge} en 1 de cada 20 mezclas. Nuestro estadístico, ${observed}, queda más allá: al nivel ${format.significant(0.05)} la hipótesis nula se rechaza.`
      : `El azar llega hasta ${edge} en 1 de cada 20 mezclas. Nuestro estadístico, ${observed}, queda dentro: al nivel ${format.significant(0.05)} la hipótesis nula no se rechaza, lo que no la hace verdadera.`,
  effectTitle: 'La mitad del efecto',
  effectText: ({ p, effect }) =>
    `No se ve, pero este rebaño lo hicimos nosotros: el champú añade de verdad ${effect} a la lana, y p es ${p}.`,
  effectPrompt: ({ effect }) => `Ahora añade solo ${effect}: las mismas alpacas, la misma suerte. ¿Qué pasa con p?`,
  effectGrows: 'p crece',
  effectStays: 'p se queda casi igual: cambia menos de una décima parte',
  effectShrinks: 'p se reduce',
  effectWhy: ({ before, after, observed, observedBefore }) =>
    `El estadístico pasó de ${observedBefore} a ${observed}, y p, de ${before} a ${after}. El valor p responde a lo que se ve, y lo que se ve es efecto y azar juntos.`,
};
