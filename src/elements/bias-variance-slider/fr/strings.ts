import type { FamilyName } from '@explainer-elements/stats';
import type { Format } from '../../../locales/format.js';
import type { Translation } from '../../../locales/message.js';
import { error, superscript, tick } from '../figures.js';
import type { Strings } from '../strings.js';

const families: Readonly<Record<FamilyName, string>> = {
  polynomial: 'polynôme',
  knn: 'plus proches voisins',
  loess: 'LOESS',
  spline: 'spline naturelle',
  ridge: 'régression ridge',
  tree: 'arbre de régression',
};

const parameters: Readonly<Record<FamilyName, string>> = {
  polynomial: 'degré',
  knn: 'voisins k',
  loess: 'fenêtre',
  spline: 'degrés de liberté',
  ridge: 'pénalité λ',
  tree: 'profondeur',
};

/** « un polynôme de degré 9 » */
export function model(family: FamilyName, complexity: number, format: Format): string {
  switch (family) {
    case 'polynomial':
      return `un polynôme de degré ${format.integer(complexity)}`;
    case 'knn':
      return complexity === 1
        ? 'la valeur du plus proche voisin'
        : `la moyenne des ${format.integer(complexity)} plus proches voisins`;
    case 'loess':
      return `LOESS avec une fenêtre de ${format.significant(complexity, 3)}`;
    case 'spline':
      return `une spline naturelle à ${format.integer(complexity)} ${format.plural(complexity) === 'one' ? 'degré' : 'degrés'} de liberté`;
    case 'ridge':
      return `la régression ridge avec λ = ${format.significant(complexity, 2)}`;
    case 'tree':
      return `un arbre de régression de profondeur ${format.integer(complexity)}`;
  }
}

function setting(family: FamilyName, complexity: number, format: Format): string {
  switch (family) {
    case 'polynomial':
      return `degré ${format.integer(complexity)}`;
    case 'knn':
      return `k = ${format.integer(complexity)}`;
    case 'loess':
      return `fenêtre ${format.significant(complexity, 3)}`;
    case 'spline':
      return `ddl ${format.integer(complexity)}`;
    case 'ridge':
      return `λ = ${format.significant(complexity, 2)}`;
    case 'tree':
      return `profondeur ${format.integer(complexity)}`;
  }
}

export const words: Translation<Strings> = {
  firstName: 'un échantillon',
  firstTitle: 'Une courbe derrière le bruit',
  firstText:
    'La [vérité](truth) en tirets est ce que nous cherchons ; les [points](train) sont tout ce que nous en verrons jamais : la vérité plus le hasard. La [courbe](model) pleine est devinée à partir des seuls points. Faites glisser le curseur, ou n’importe quel point, et voyez-la deviner à nouveau.',

  familyName: ({ family }) => families[family],
  parameter: ({ family }) => parameters[family],
  setting: ({ family, complexity }, format) => setting(family, complexity, format),
  inPower: ({ word, power }) => `${word}, 10${superscript(power)}`,
  simple: 'simple',
  complex: 'complexe',
  towardsSimple: '← simple',
  towardsComplex: 'complexe →',
  curveUnit: ({ hint, power }) => `${hint} · en 10${superscript(power)}`,

  oneTitle: 'Un échantillon, une courbe',
  oneTitleOwn: 'Vos données, une courbe',
  manyTitle: ({ count }, format) => `${format.integer(count)} échantillons et courbes`,
  manyTitleOwn: ({ count }, format) => `${format.integer(count)} rééchantillons et courbes`,
  manyHint: 'dispersion = variance · écart = biais',
  manyHintOwn: 'dispersion = variance · biais inconnu',
  manyAsDrawn: 'tels que tirés, sans vos changements',
  manyWorking: ({ percent }) => `ajustement de la foule : ${percent}`,
  manyDrawn: ({ drawn, count }, format) => `${format.integer(drawn)} courbes dessinées sur ${format.integer(count)}`,
  manyFailed: ({ failed }, format) =>
    `${format.integer(failed)} ${format.plural(failed) === 'one' ? 'rééchantillon' : 'rééchantillons'} avec trop peu de x`,
  partsTitle: 'D’où vient l’erreur de test',
  partsHint: ({ setting }) => `${setting}, arrondi`,
  curveTitle: ({ family }) => `Du simple au complexe : ${parameters[family]}`,
  curveTitleShort: ({ family }) => `Erreur et ${parameters[family]}`,
  curveHere: ({ setting, best }) => `ici : ${setting} · minimum : ${best}`,
  curveHereShort: ({ setting, best }) => `${setting} · minimum : ${best}`,
  curveBest: ({ best }) => `minimum : ${best}`,
  curveWorking: ({ percent }) => `calcul de la courbe : ${percent}`,
  curveLeaves: ({ setting }) => `hors cadre dès ${setting}`,
  trainError: 'erreur d’entraînement',
  testError: 'erreur de test',
  outOfBag: 'erreur out-of-bag',
  train: 'entraînement',
  test: 'test',
  bag: 'out-of-bag',
  fit: 'courbe',
  truth: 'vérité',
  mean: 'moyenne',
  bias2: 'biais²',
  variance: 'variance',
  noise: 'bruit',
  unknown: 'inconnu',
  sum: 'somme des parts',
  sumShort: 'somme',
  measured: 'erreur de test mesurée',
  measuredShort: 'mesurée',
  simulated: 'par les courbes',
  simulatedShort: 'simulé',
  exact: 'exact',
  bootstrap: 'bootstrap',
  aboutZero: 'environ 0',
  waiting: '…',
  gapShort: ({ gap, standardError, decimals }, format) =>
    `diff. ${error(gap, decimals + 1, format)} ± ${error(standardError, decimals + 1, format)}`,
  gap: ({ gap, standardError, decimals }, format) =>
    `différence ${error(gap, decimals + 1, format)} ± ${error(standardError, decimals + 1, format)} : hasard`,
  ownUnknown: 'Biais et bruit demandent la vérité, et celle de vos données, personne ne nous l’a dite.',
  atX: ({ x }) => `en x = ${x}`,
  pointAt: ({ x, y }, format) => `y = ${tick(y, format)} en x = ${x}`,
  labelled: ({ label, value }) => `${label} ${value}`,
  capped: ({ drawn, count }, format) => `${format.integer(drawn)} points dessinés sur ${format.integer(count)}`,

  moved: ({ count }, format) =>
    `${format.integer(count)} ${format.plural(count) === 'one' ? 'déplacé' : 'déplacés'} à la main`,

  pointHandle: ({ point, count }, format) => `point ${format.integer(point)} sur ${format.integer(count)}`,
  complexityHandle: 'complexité, du simple au complexe',
  probeHandle: 'endroit de l’axe des x à regarder',
  complexity: 'complexité',
  newSample: 'Nouvel échantillon',
  newResample: 'Nouveau rééchantillon',
  family: 'modèle',
  settings: 'Vérité, bruit, échantillons, points',
  settingsOwn: 'Rééchantillons, graine, points',
  working: 'Calcul en cours',

  summary: ({ family, complexity, n, own }, format) =>
    `Quatre vues liées. Modèle ajusté à ${format.integer(n)} ${own ? 'points de vos données' : 'points simulés'} : ${model(family, complexity, format)}. À voir : une courbe, beaucoup de courbes, les parts de l’erreur de test, et l’erreur pour toutes les complexités.`,
  sentence: ({ family, complexity, n, train, test, bias2, variance, noise, exact, moved, decimals }, format) => {
    const byHand =
      moved > 0
        ? `, dont ${format.integer(moved)} ${format.plural(moved) === 'one' ? 'déplacé' : 'déplacés'} à la main`
        : '';
    const first = `Modèle ajusté à ${format.integer(n)} points${byHand} : ${model(family, complexity, format)}. Son erreur d’entraînement est de ${error(train, decimals, format)} et, sur un échantillon neuf, son erreur de test de ${error(test, decimals, format)}.`;
    if (bias2 === null || variance === null) return first;
    const total = error(bias2 + variance + noise, decimals, format);
    const parts = `biais² ${bias2 < 0 ? 'environ 0' : error(bias2, decimals, format)}, variance ${error(variance, decimals, format)} et bruit ${error(noise, decimals, format)}`;
    const larger =
      bias2 > 2 * variance
        ? 'L’essentiel de ce qui pourrait s’améliorer est du biais : le modèle est trop simple pour cette vérité.'
        : variance > 2 * bias2
          ? 'L’essentiel de ce qui pourrait s’améliorer est de la variance : le modèle écoute le bruit.'
          : 'Biais et variance sont du même ordre : ce modèle ne peut guère mieux faire.';
    return `${first} Sur tous les échantillons${moved > 0 ? ', tels que tirés' : ''}, l’erreur de test attendue est ${exact ? 'exactement de' : 'estimée à'} ${total} : ${parts}. ${larger}`;
  },

  tableCaption: 'Les parts de l’erreur de test attendue, du simple au complexe',
  tableCaptionOwn: 'Erreurs et variance par bootstrap, du simple au complexe',
  columnTest: 'erreur de test attendue',
  columnStandardError: 'erreur type de la différence',
  columnExactBias2: 'biais² (exact)',
  columnExactVariance: 'variance (exacte)',
  columnTrain: 'erreur d’entraînement de cet échantillon',

  notYet: 'Le calcul est encore en cours.',
  notKnown: 'Il faudrait la vérité, et celle de vos données, personne ne nous l’a dite.',
  notLinear: 'Il n’y a pas de formule explicite : l’ajustement n’est pas linéaire en y.',
  noTestSample: 'Chaque rééchantillon contient toutes les lignes : aucune n’a été laissée de côté.',
  tooLarge: 'Les nombres sont trop grands pour être mis au carré.',
  noPoint: 'Aucun x n’est pointé.',
};
