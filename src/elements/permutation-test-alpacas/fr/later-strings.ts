import type { Translation } from '../../../locales/message.js';
import type { LaterStrings } from '../later-strings.js';
import { beyond, shuffles, shufflesGive } from './strings.js';

export const words: Translation<LaterStrings> = {
  valuesName: ({ isHerd }) => (isHerd ? 'La laine mesurée' : 'Les valeurs'),
  valuesTitle: ({ isHerd }) => (isHerd ? 'Un mois plus tard, nous mesurons' : 'À chacun son nombre'),
  valuesText: ({ isHerd, isSmall, treatment, control }) =>
    isHerd
      ? 'Chaque alpaga a maintenant un nombre : la qualité de sa laine. Le [nouvel enclos](treatment) a l’air meilleur, peut-être, mais les enclos se chevauchent. Tirez un alpaga vers le haut ou le bas, ou tapez sa valeur, et voyez la bande répondre.'
      : `Chaque individu a un nombre, et [${treatment}](treatment) et [${control}](control) se chevauchent. ${isSmall ? 'Tirez-en un vers le haut ou le bas, ou tapez sa valeur, et voyez la bande répondre.' : 'Ils sont trop nombreux pour être tous dessinés, mais tous comptent.'}`,
  statisticName: 'La statistique de test',
  statisticTitle: 'Un seul nombre pour la question',
  statisticText: ({ isHerd, statistic, observed, treatmentCentre, controlCentre, treatment, control }) =>
    `[${isHerd ? 'Nouvel enclos' : treatment}](treatment) : ${treatmentCentre} ; [${isHerd ? 'ancien enclos' : control}](control) : ${controlCentre}. Un seul nombre représente maintenant toute la question : ${observed}, la *statistique de test* (${statistic}). Changez une valeur, ou choisissez une autre statistique ci-dessous.`,
  oneName: 'Une permutation',
  oneTitle: ({ isHerd }) => (isHerd ? 'Supposons le shampooing sans effet' : 'Supposons le groupe sans importance'),
  oneText: ({ isHerd, last }) =>
    isHerd
      ? `Alors chaque alpaga aurait eu exactement cette laine dans l’un ou l’autre enclos, et les étiquettes ne sont que des étiquettes. Redistribuons-les : même laine, autre enclos. Cette fois, la statistique vaut ${last}. Mélangez encore une fois.`
      : `Alors chaque individu aurait exactement cette valeur dans l’un ou l’autre groupe, et les étiquettes ne sont que des étiquettes. Redistribuons-les : mêmes valeurs, autre groupe. Cette fois, la statistique vaut ${last}. Mélangez encore une fois.`,
  moreName: 'D’autres permutations',
  moreTitle: 'Encore, et encore',
  moreText: ({ isHerd }) =>
    `Chaque mélange dépose un point là où tombe sa statistique. ${isHerd ? 'Dans l’autre enclos, un alpaga garde sa première couleur' : 'Dans l’autre groupe, chacun garde sa première couleur'} : voyez comme le sort mélange bien. Appuyez sur *Lecture*, ou mélangez dix fois d’un coup.`,
  nullName: 'Sous l’hypothèse nulle',
  nullTitle: 'Ce que ferait le hasard seul',
  nullText: ({ isHerd, permutations }, format) =>
    isHerd
      ? `${shuffles(permutations, format)} en tas : voici la *distribution sous l’hypothèse nulle*, les valeurs à attendre si le shampooing ne faisait rien. Pointez l’un des points, et le troupeau reprend sa place d’alors.`
      : `${shuffles(permutations, format)} en tas : voici la *distribution sous l’hypothèse nulle*, les valeurs à attendre si les groupes étaient sans importance. Pointez l’un des points, et les groupes reprennent leur place d’alors.`,
  pName: 'La valeur p',
  pTitle: ({ isHerd }) => (isHerd ? 'Étrange, notre troupeau ?' : 'Étranges, nos données ?'),
  pText: ({ isHerd, extreme, permutations, observed, alternative, p }, format) =>
    permutations === 0
      ? `Faites quelques mélanges, et comptez ceux qui donnent ${beyond(alternative, observed)}. Leur part est la *valeur p* : la probabilité, si l’hypothèse nulle est vraie, d’une statistique au moins aussi extrême que la nôtre.`
      : `${shufflesGive(extreme, permutations, format)} [${beyond(alternative, observed)}](treatment). Avec ${isHerd ? 'notre propre troupeau' : 'nos propres données'} comme mélange de plus, p = ${p} : la probabilité, si l’hypothèse nulle est vraie, d’une statistique au moins aussi extrême que la nôtre.`,
  verdictName: 'Le verdict',
  verdictTitle: ({ isHerd, rejected }) => {
    if (!isHerd) return rejected ? 'Le hasard seul le fait rarement' : 'Le hasard seul le pourrait';
    return rejected ? 'Alors, on achète le shampooing ?' : 'Gardons notre argent, pour l’instant';
  },
  verdictText: ({ isHerd, rejected, p, alpha, observed, exact, size }, format) =>
    rejected
      ? `La valeur p ${exact ? 'exacte' : 'estimée'}, ${p}, ne dépasse pas votre seuil, ${alpha} : l’hypothèse nulle est *rejetée*. Le hasard seul fait cela rarement, pas jamais. ${isHerd ? `Et ${observed}, cela vaut-il le prix ? Aucune valeur p ne peut le dire.` : 'Déplacez le seuil et voyez le verdict basculer.'}`
      : `La valeur p ${exact ? 'exacte' : 'estimée'}, ${p}, dépasse votre seuil, ${alpha} : l’hypothèse nulle n’est *pas rejetée*. Elle n’en devient pas vraie : ${format.integer(size)} ${isHerd ? 'alpagas' : 'individus'}, c’est peut-être trop peu pour trancher.`,
  noVerdictText: ({ isHerd }) =>
    `Il n’y a pas encore de valeur p : les répartitions sont trop nombreuses pour être toutes comptées ; faites donc quelques mélanges. Le verdict est à vous dès que ${isHerd ? 'le troupeau aura été redistribué' : 'les étiquettes auront été redistribuées'}.`,
  repeatsTitle: ({ effect }) => (effect === 0 ? 'Combien de fois par hasard ?' : 'Le remarquerions-nous souvent ?'),
  repeatsText: ({ isHerd, effect, effectText, alpha, size }, format) => {
    const who = isHerd
      ? `${format.integer(size)} nouveaux alpagas`
      : `${format.integer(size)} nouveaux individus, simulés en groupes aussi grands que les vôtres`;
    const what = isHerd ? 'le shampooing' : 'le traitement';
    return effect === 0
      ? `Ici, nous connaissons la vérité : ${what} ne fait rien. Chaque marque est une expérience entière, avec ${who} et sa propre valeur p. Les [rejets](treatment) sont de *fausses alertes* : une proportion d’au plus ${alpha}, à la longue.`
      : `Ici, nous connaissons la vérité : ${what} ajoute ${effectText}. Chaque marque est une expérience entière, avec ${who} et sa propre valeur p. La part des [rejets](treatment) est la *puissance* du test.`;
  },
  runLabel: 'Ce qui a été joué',
  ranShuffles: ({ count }, format) => shuffles(count, format),
  ranRepeats: ({ count }, format) =>
    `${format.integer(count)} ${format.plural(count) === 'one' ? 'expérience' : 'expériences'}`,
  valuesNote: 'La qualité de la laine se mesure sur l’échelle de l’échelle de qualité de la laine.',
  statisticNote: 'Le représentant préfère le maximum.',
  oneNote: 'Les alpagas ont remarqué qu’ils marchent beaucoup.',
  moreNote: 'Mélanger des alpagas à la main prend environ un après-midi chaque fois.',
  nullNote: 'Un tas de points, garanti sans shampooing.',
  pNote: 'Ce n’est pas la probabilité que le shampooing soit inutile. Ce nombre-là, personne ne le vend.',
  verdictNote: 'Les alpagas se refusent à tout commentaire.',
  repeatsNote: 'Tous ces troupeaux n’existent que sur le papier. Ils mangent moins.',
};
