import type { Format } from '../../../locales/format.js';
import type { Translation } from '../../../locales/message.js';
import type { Counted, LaterStrings } from '../later-strings.js';

export const beyond = (alternative: Counted['alternative'], observed: string): string => {
  if (alternative === 'greater') return `${observed} ou plus`;
  return alternative === 'less'
    ? `${observed} ou moins`
    : `une statistique aussi éloignée de 0 que ${observed}, d’un côté ou de l’autre`;
};

/** « 12 mélanges » */
export const shuffles = (count: number, format: Format): string =>
  `${format.integer(count)} ${format.plural(count) === 'one' ? 'mélange' : 'mélanges'}`;

/** « Sur 1 000 mélanges, 12 donnent » */
const shufflesGive = (extreme: number, permutations: number, format: Format): string =>
  `Sur ${shuffles(permutations, format)}, ${format.integer(extreme)} ${format.plural(extreme) === 'one' ? 'donne' : 'donnent'}`;

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
    return rejected ? 'Alors, on achète le shampooing ?' : 'Gardons notre argent pour l’heure';
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
      ? `Ici, nous connaissons la vérité : ${what} ne fait rien. Chaque marque est une expérience entière, avec sa propre valeur p et ${who}. Les [rejets](treatment) sont de *fausses alertes* : une proportion d’au plus ${alpha}, à la longue.`
      : `Ici, nous connaissons la vérité : ${what} ajoute ${effectText}. Chaque marque est une expérience entière, avec sa propre valeur p et ${who}. La part des [rejets](treatment) est la *puissance* du test.`;
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

  infiniteSentence: ({ observed }) =>
    `Dans chaque groupe, toutes les valeurs sont égales ; le t de Welch divise donc par zéro : il est infini (${observed}). Les mélanges peuvent tout de même lui être comparés.`,
  shuffleSentence: ({ number, value }, format) =>
    `Dans le mélange ${format.integer(number)}, la statistique vaut ${value}.`,
  pSentence: ({ extreme, permutations, observed, alternative, p, low, high }, format) =>
    `${shufflesGive(extreme, permutations, format)} ${beyond(alternative, observed)} : p = (${format.integer(extreme)} + 1) / (${format.integer(permutations)} + 1) = ${p} ; la valeur p exacte est comprise entre ${low} et ${high} avec une confiance de 95 %.`,
  repeatsSentence: ({ effect, rejections, repeats, rate, low, high, alpha }, format) =>
    `Avec un effet réel de ${effect}, l’hypothèse nulle est rejetée au seuil ${alpha} dans ${format.integer(rejections)} ${format.plural(rejections) === 'one' ? 'expérience répétée' : 'expériences répétées'} sur ${format.integer(repeats)}, soit ${rate} (intervalle à 95 % : ${low} à ${high}).`,

  valueHandle: ({ isHerd, number, group }, format) =>
    `${isHerd ? 'Alpaga' : 'Individu'} ${format.integer(number)}, ${group}`,
  shuffleNumber: ({ number }, format) => `mélange ${format.integer(number)}`,
  axis: ({ statistic, treatment, control }) => `${statistic}, ${treatment} moins ${control}`,
  axisNull: ({ statistic, isHerd }) =>
    isHerd ? `${statistic}, si le shampooing ne fait rien` : `${statistic}, si les groupes n’importent pas`,
  observedLabel: ({ isHerd, value }) => (isHerd ? `notre troupeau : ${value}` : `nos données : ${value}`),
  extremeLabel: ({ extreme, permutations }, format) =>
    `aussi extrêmes : ${format.integer(extreme)} sur ${format.integer(permutations)}`,
  valueAxis: ({ isHerd }) => (isHerd ? 'qualité de laine' : 'valeur'),
  pBig: ({ p }) => (p.startsWith('<') ? `p ${p}` : `p = ${p}`),
  pFormula: ({ extreme, permutations }, format) =>
    `(${format.integer(extreme)} + 1) / (${format.integer(permutations)} + 1)`,
  interval: ({ low, high }) => `intervalle à 95 % : ${low} à ${high}`,
  exactP: ({ p }) => (p.startsWith('<') ? `p exacte ${p}` : `p exacte = ${p}`),
  exactCount: ({ count, arrangements }, format) => `${format.integer(count)} sur ${format.integer(arrangements)}`,
  doubled: ({ p }) => `petite queue doublée : ${p}`,
  dealt: ({ permutations }, format) => format.integer(permutations),
  dealtLabel: ({ permutations, bars }) => {
    if (permutations === 1) return 'mélange : un point';
    return bars ? 'mélanges, en barres' : 'mélanges, un point chacun';
  },
  dealing: ({ percent }) => `mélange en cours, ${percent}`,
  rejectedLabel: ({ alpha }) => `p ≤ ${alpha} : rejet`,
  notRejectedLabel: ({ alpha }) => `p > ${alpha} : pas de rejet`,
  infiniteShuffles: ({ count }, format) =>
    `${shuffles(count, format)} avec un t infini : aucune dispersion dans les groupes`,
  sampled: ({ shown, size }, format) => `${format.integer(shown)} dessinés sur ${format.integer(size)}, tous comptent`,
  repeatsRate: ({ rate }) => rate,
  repeatsCount: ({ rejections, repeats }, format) =>
    `${format.integer(rejections)} ${format.plural(rejections) === 'one' ? 'rejet' : 'rejets'} sur ${format.integer(repeats)}`,
  repeatsTrue: ({ effect }) => `effet réel ${effect}`,
  repeatsAxis: 'valeur p de chaque expérience',
  repeatsAlpha: ({ alpha }) => `α = ${alpha}`,

  shuffleButton: ({ count }, format) => format.integer(count),
  shuffleButtonName: ({ count }, format) => `${shuffles(count, format)} de plus`,
  shuffleMore: 'Mélanger encore :',
  statisticLabel: 'statistique',
  alternativeLabel: 'alternative',
  greater: ({ treatment }) => `${treatment} : valeurs plus grandes`,
  less: ({ treatment }) => `${treatment} : valeurs plus petites`,
  twoSided: 'les deux diffèrent (bilatéral)',
  alphaLabel: 'seuil α',
  treatmentSizeLabel: ({ name }) => `${name} : combien`,
  effectLabel: 'effet réel',
  noiseLabel: 'bruit (σ)',
  seedLabel: 'graine',
  marksLabel: 'dessinés comme',
  marksAlpacas: 'alpagas',
  marksDots: 'marques simples',
  treatmentLabel: 'traitement',
  viewLabel: 'afficher',
  viewShuffles: 'mélanges de nos données',
  viewRepeats: 'l’expérience répétée',
  repeatMore: 'Répéter encore :',
  repeatButtonName: ({ count }, format) =>
    `${format.integer(count)} ${format.plural(count) === 'one' ? 'expérience' : 'expériences'} de plus`,
  repeatEffectLabel: 'la vérité',
  repeatNone: ({ isHerd }) => (isHerd ? 'le shampooing ne fait rien' : 'le traitement ne fait rien'),
  repeatChosen: ({ isHerd, effect }) => (isHerd ? `le shampooing ajoute ${effect}` : `le traitement ajoute ${effect}`),
  simulatedAgain: 'Retour au troupeau simulé',
  repeating: ({ percent }) => `Répétition : ${percent}`,
  stop: 'Arrêter',
};
