import type { Translation } from '../../../locales/message.js';
import { error } from '../figures.js';
import type { QuestionStrings } from '../question-strings.js';

export const words: Translation<QuestionStrings> = {
  lowestTitle: 'Où est le creux ?',
  lowestText: ({ own, n }, format) =>
    own
      ? `Voici une [courbe](model) ajustée à vos ${format.integer(n)} [points](train). Au-dessous, du simple au complexe, rien n’est encore dessiné.`
      : `Voici une [courbe](model) ajustée à ${format.integer(n)} [points](train), et la [vérité](truth) dont ils sont issus. Au-dessous, du simple au complexe, rien n’est encore dessiné.`,
  lowestPrompt: ({ own }) =>
    own
      ? 'Quelle complexité pour le modèle ? Faites glisser le repère là où vous attendez la plus petite [erreur out-of-bag](test).'
      : 'Quelle complexité pour le modèle ? Faites glisser le repère là où vous attendez la plus petite erreur de test.',
  lowestWhy: ({ own, setting, least, simplest, mostComplex, decimals }, format) =>
    `Le creux est là : ${setting}. ${own ? 'L’erreur sur les points laissés de côté' : 'L’erreur de test attendue'} y est de ${error(least, decimals, format)}, contre ${error(simplest, decimals, format)} au bout simple et ${error(mostComplex, decimals, format)} au bout complexe. Un modèle plus simple manque ce qui existe ; un plus complexe suit le hasard de son échantillon.`,
  curveTitle: 'Dessinez l’autre erreur',
  curveText: () =>
    'Au-dessous, l’[erreur d’entraînement](train) baisse du simple au complexe : plus un modèle a le droit de se plier, plus il s’approche des points qu’il a vus.',
  curvePrompt: ({ own }) =>
    own
      ? 'Et sur des points qu’il n’a pas vus ? Dessinez l’[erreur out-of-bag](test), du simple au complexe.'
      : 'Et sur des points qu’il n’a pas vus ? Dessinez l’erreur de test attendue, du simple au complexe.',
  curveWhy: ({ setting, gap, complex, decimals }, format) =>
    `Elle remonte après ${setting}. Au bout complexe (${complex}), ${error(gap, decimals, format)} sépare les deux erreurs : voilà combien un modèle se flatte sur des points qu’il a vus.`,
  pointsTitle: 'Quatre fois plus de points',
  pointsText: ({ n, bias2, variance, noise, setting, decimals }, format) =>
    `Avec ${format.integer(n)} points (${setting}), le [biais²](bias) est de ${error(bias2, decimals, format)}, la [variance](variance) de ${error(variance, decimals, format)} et le [bruit](noise) de ${error(noise, decimals, format)}.`,
  pointsPrompt: ({ n }, format) =>
    `Maintenant, chaque échantillon a ${format.integer(n)} points. Quelle part de l’erreur de test diminue le plus ?`,
  pointsBias: 'le biais²',
  pointsVariance: 'la variance',
  pointsNoise: 'le bruit',
  pointsWhy: ({ variance, varianceBefore, bias2, bias2Before, noise, decimals }, format) =>
    `La [variance](variance) est passée de ${error(varianceBefore, decimals, format)} à ${error(variance, decimals, format)}, le [biais²](bias) de ${error(bias2Before, decimals, format)} à ${error(bias2, decimals, format)}, et le [bruit](noise) est resté à ${error(noise, decimals, format)}. Plus de points calment un modèle ; ils ne lui apprennent pas une autre forme, et n’effacent le bruit de personne.`,
};
