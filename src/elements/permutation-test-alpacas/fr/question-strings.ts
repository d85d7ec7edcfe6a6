import type { Translation } from '../../../locales/message.js';
import type { QuestionStrings } from '../question-strings.js';
import { beyond } from './later-strings.js';

export const words: Translation<QuestionStrings> = {
  heapTitle: 'Que peut le hasard seul ?',
  heapText: ({ isHerd, observed, statistic, treatment, control }) =>
    `Entre les ${isHerd ? 'enclos' : 'groupes'} « [${treatment}](treatment) » et « [${control}](control) », il y a ${observed} (${statistic}). Supposons que ${isHerd ? 'le shampooing ne fasse rien' : 'le groupe soit sans importance'} : les étiquettes ne sont alors que des étiquettes, et nous pouvons les mélanger.`,
  heapPrompt: ({ shuffles }, format) =>
    `Nous mélangeons les étiquettes ${format.integer(shuffles)} fois. Dessinez le tas que formeront les statistiques : seule sa forme compte.`,
  heapWhy: ({ inner, low, high }) =>
    `La moitié des mélanges tombe entre ${low} et ${high} ; ${inner} tombent plus près de 0 que nos données. Des étiquettes mélangées ne savent rien : le tas se dresse donc sur 0, et une grande différence demande beaucoup d’étiquettes chanceuses à la fois.`,
  oftenTitle: 'Aussi loin que chez nous',
  oftenText: ({ isHerd, observed, statistic }) =>
    `La ligne marque ${isHerd ? 'notre troupeau' : 'nos données'} : ${observed} (${statistic}). Des étiquettes mélangées donnent d’autres valeurs, parfois tout aussi éloignées.`,
  oftenPrompt: ({ shuffles, observed, alternative }, format) =>
    `Sur ${format.integer(shuffles)} mélanges, combien donnent ${beyond(alternative, observed)} ?`,
  oftenSay: ({ count }, format) => format.integer(count),
  oftenWhy: ({ extreme, shuffles, p }, format) =>
    `${format.integer(extreme)} sur ${format.integer(shuffles)}. Avec nos propres données comme mélange de plus, cela fait p = ${p} : la probabilité, si l’hypothèse nulle est vraie, d’une statistique au moins aussi extrême que la nôtre.`,
  edgeTitle: 'Un sur vingt',
  edgeText: ({ isHerd, observed, statistic }) =>
    `Le hasard seul donne souvent de petites valeurs et rarement de grandes. La ligne marque ${isHerd ? 'notre troupeau' : 'nos données'} : ${observed} (${statistic}).`,
  edgePrompt: ({ isLess }) =>
    isLess
      ? 'Faites glisser le repère jusqu’à la valeur sous laquelle le hasard seul ne descend que dans 1 mélange sur 20.'
      : 'Faites glisser le repère jusqu’à la valeur que le hasard seul ne dépasse que dans 1 mélange sur 20.',
  edgeWhy: ({ edge, observed, isBeyond }, format) =>
    isBeyond
      ? `Le hasard va jusqu’à ${edge} dans 1 mélange sur 20. Notre valeur, ${observed}, est au-delà : au seuil ${format.significant(0.05)}, l’hypothèse nulle est rejetée.`
      : `Le hasard va jusqu’à ${edge} dans 1 mélange sur 20. Notre valeur, ${observed}, est en deçà : au seuil ${format.significant(0.05)}, l’hypothèse nulle n’est pas rejetée, ce qui ne la rend pas vraie.`,
  effectTitle: 'La moitié de l’effet',
  effectText: ({ p, effect }) =>
    `Personne ne le voit, mais c’est nous qui avons fait ce troupeau : le shampooing ajoute vraiment ${effect} à la laine, et la valeur p est ${p}.`,
  effectPrompt: ({ effect }) =>
    `Maintenant, il n’ajoute plus que ${effect} : mêmes alpagas, même hasard. Que devient p ?`,
  effectGrows: 'p augmente',
  effectStays: 'p ne change guère, à un dixième près',
  effectShrinks: 'p diminue',
  effectWhy: ({ before, after, observed, observedBefore }) =>
    `La statistique est passée de ${observedBefore} à ${observed}, et p de ${before} à ${after}. La valeur p répond à ce que l’on voit, et ce que l’on voit, c’est l’effet et le hasard réunis.`,
};
