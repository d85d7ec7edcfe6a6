import type { Translation } from '../../../locales/message.js';
import { error } from '../figures.js';
import type { QuestionStrings } from '../question-strings.js';

export const words: Translation<QuestionStrings> = {
  lowestTitle: '¿Dónde está el valle?',
  lowestText: ({ own, n }, format) =>
    own
      ? `Aquí tienes un [ajuste](model) a tus ${format.integer(n)} [puntos](train). Abajo, de simple a complejo, todavía no hay nada dibujado.`
      : `Aquí tienes un [ajuste](model) a ${format.integer(n)} [puntos](train), y la [verdad](truth) de la que salieron. Abajo, de simple a complejo, todavía no hay nada dibujado.`,
  lowestPrompt: ({ own }) =>
    own
      ? '¿Cuán complejo debería ser el modelo? Arrastra el marcador hasta donde esperas el menor [error out-of-bag](test).'
      : '¿Cuán complejo debería ser el modelo? Arrastra el marcador hasta donde esperas el menor error de test.',
  lowestWhy: ({ own, setting, least, simplest, mostComplex, decimals }, format) =>
    `En ${setting}, el ${own ? 'error en los puntos dejados fuera' : 'error de test esperado'} es ${error(least, decimals, format)}; en el extremo simple es ${error(simplest, decimals, format)} y en el complejo, ${error(mostComplex, decimals, format)}. Un modelo más simple pasa por alto lo que hay; uno más complejo sigue el azar de su muestra.`,
  curveTitle: 'Dibuja el otro error',
  curveText: () =>
    'Abajo, el [error de entrenamiento](train) baja de simple a complejo: cuanto más puede doblarse un modelo, más se acerca a los puntos que ha visto.',
  curvePrompt: ({ own }) =>
    own
      ? '¿Y en puntos que no ha visto? Dibuja el [error out-of-bag](test) de simple a complejo.'
      : '¿Y en puntos que no ha visto? Dibuja el error de test esperado, de simple a complejo.',
  curveWhy: ({ setting, gap, complex, decimals }, format) =>
    `Da la vuelta en ${setting}. En ${complex}, los dos errores distan ${error(gap, decimals, format)}: tanto se halaga a sí mismo un modelo con los puntos que ha visto.`,
  pointsTitle: 'El cuádruple de puntos',
  pointsText: ({ n, bias2, variance, noise, setting, decimals }, format) =>
    `Con ${format.integer(n)} puntos, en ${setting}, el [sesgo²](bias) es ${error(bias2, decimals, format)}, la [varianza](variance) ${error(variance, decimals, format)} y el [ruido](noise) ${error(noise, decimals, format)}.`,
  pointsPrompt: ({ n }, format) =>
    `Ahora cada muestra tiene ${format.integer(n)} puntos. ¿Qué parte del error de test se reduce más?`,
  pointsBias: 'el sesgo²',
  pointsVariance: 'la varianza',
  pointsNoise: 'el ruido',
  pointsWhy: ({ variance, varianceBefore, bias2, bias2Before, noise, decimals }, format) =>
    `La [varianza](variance) pasó de ${error(varianceBefore, decimals, format)} a ${error(variance, decimals, format)}, el [sesgo²](bias) de ${error(bias2Before, decimals, format)} a ${error(bias2, decimals, format)}, y el [ruido](noise) se quedó en ${error(noise, decimals, format)}. Más puntos calman a un modelo; no le enseñan otra forma ni le quitan el ruido a nadie.`,
};
