import type { Format } from '../../../locales/format.js';
import type { Translation } from '../../../locales/message.js';
import type { Counted, Strings } from '../strings.js';

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
export const shufflesGive = (extreme: number, permutations: number, format: Format): string =>
  `Sur ${shuffles(permutations, format)}, ${format.integer(extreme)} ${format.plural(extreme) === 'one' ? 'donne' : 'donnent'}`;

export const words: Translation<Strings> = {
  herdName: 'Le troupeau',
  herdTitle: ({ isHerd }) => (isHerd ? 'Voici le troupeau' : 'Voici les données'),
  herdText: ({ isHerd, size, treatment, control }, format) =>
    isHerd
      ? `Vous élevez ${format.integer(size)} alpagas, et un représentant ne jure que par son nouveau shampooing : plus belle laine, dit-il. Les alpagas diffèrent de toute façon ; un seul animal heureux ne suffit donc pas. Choisissez votre troupeau dans les réglages, puis appuyez sur *Suivant*.`
      : `${format.integer(size)} individus, et une question : entre [${treatment}](treatment) et [${control}](control), y a-t-il plus que du hasard ? Apportez vos nombres, ou gardez ceux-ci, et appuyez sur *Suivant*.`,
  assignmentName: 'Le tirage au sort',
  assignmentTitle: ({ isHerd }) => (isHerd ? 'Le sort choisit l’enclos' : 'Deux groupes, tels quels'),
  assignmentText: ({ isHerd, treatment, control, treatmentSize, controlSize }, format) =>
    isHerd
      ? `${format.integer(treatmentSize)} alpagas tirent le [nouveau shampooing](treatment), ${format.integer(controlSize)} gardent l’[ancien](control). Seul le sort décide : ni le charme, ni l’âge, ni l’appétit n’y peuvent rien. Refaites le tirage : toute autre répartition était aussi probable.`
      : `${format.integer(treatmentSize)} dans [${treatment}](treatment), ${format.integer(controlSize)} dans [${control}](control). Si le hasard a formé les groupes, un test peut parler de causes ; sinon, seulement de différences. Lequel des deux est votre cas ?`,
  herdNote: 'Aucun alpaga n’a été lavé contre son gré.',
  assignmentNote:
    'Le sort a été tiré par un générateur à graine, plus équitable que la courte paille : les alpagas mangent la paille.',
  dataNote: 'Aucun alpaga n’a été maltraité pour produire vos données.',

  newShampoo: 'Nouveau shampooing',
  oldShampoo: 'Ancien shampooing',
  pen: ({ name }) => name,
  penShuffled: ({ name }) => `${name} (mélange)`,
  mean: ({ value }) => `moyenne ${value}`,
  median: ({ value }) => `médiane ${value}`,
  meanDifference: 'différence des moyennes',
  medianDifference: 'différence des médianes',
  welchT: 't de Welch',
  ownStatistic: 'votre statistique',
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
  exactWorking: ({ percent }) => `p exacte : comptage, ${percent}`,
  notExactSize: ({ got, limit }, format) =>
    `pas de p exacte : ${format.integer(got)} valeurs, limite ${format.integer(limit)}`,
  notExactArrangements: ({ limit }, format) => `pas de p exacte : plus de ${format.integer(limit)} répartitions`,
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
  meadowLabel: ({ size, isHerd }, format) =>
    isHerd ? `${format.integer(size)} alpagas, tous différents` : `${format.integer(size)} individus`,
  repeatsRate: ({ rate }) => rate,
  repeatsCount: ({ rejections, repeats }, format) =>
    `${format.integer(rejections)} ${format.plural(rejections) === 'one' ? 'rejet' : 'rejets'} sur ${format.integer(repeats)}`,
  repeatsTrue: ({ effect }) => `effet réel ${effect}`,
  repeatsAxis: 'valeur p de chaque expérience',
  repeatsAlpha: ({ alpha }) => `α = ${alpha}`,

  valueHandle: ({ isHerd, number, group }, format) =>
    `${isHerd ? 'Alpaga' : 'Individu'} ${format.integer(number)}, ${group}`,

  shuffleButton: ({ count }, format) => format.integer(count),
  shuffleButtonName: ({ count }, format) => `${shuffles(count, format)} de plus`,
  shuffleMore: 'Mélanger encore :',
  assignAgain: 'Refaire le tirage',
  anotherHerd: 'Autre troupeau',
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

  herdSentence: ({ isHerd, size, treatment, control }, format) =>
    isHerd
      ? `Un troupeau de ${format.integer(size)} alpagas se tient dans un pré. Personne n’a encore été lavé.`
      : `${format.integer(size)} individus de deux groupes, ${treatment} et ${control}.`,
  pensSentence: ({ isHerd, treatment, control, treatmentSize, controlSize }, format) =>
    `${format.integer(treatmentSize)} ${isHerd ? 'alpagas' : 'individus'} se tiennent dans l’enclos « ${treatment} », ${format.integer(controlSize)} dans l’enclos « ${control} ».`,
  centresSentence: ({ statistic, observed, treatment, control, treatmentCentre, controlCentre }) =>
    `« ${treatment} » : ${treatmentCentre} ; « ${control} » : ${controlCentre}. La statistique de test (${statistic}) vaut ${observed}.`,
  infiniteSentence: ({ observed }) =>
    `Dans chaque groupe, toutes les valeurs sont égales ; le t de Welch divise donc par zéro : il est infini (${observed}). Les mélanges peuvent tout de même lui être comparés.`,
  shuffleSentence: ({ number, value }, format) =>
    `Dans le mélange ${format.integer(number)}, la statistique vaut ${value}.`,
  pSentence: ({ extreme, permutations, observed, alternative, p, low, high }, format) =>
    `${shufflesGive(extreme, permutations, format)} ${beyond(alternative, observed)} : p = (${format.integer(extreme)} + 1) / (${format.integer(permutations)} + 1) = ${p} ; la valeur p exacte est comprise entre ${low} et ${high} avec une confiance de 95 %.`,
  exactSentence: ({ count, arrangements, p }, format) =>
    `Sur les ${format.integer(arrangements)} façons de distribuer les étiquettes, ${format.integer(count)} ${format.plural(count) === 'one' ? 'est aussi extrême' : 'sont aussi extrêmes'} que la vraie : la valeur p exacte est ${p}.`,
  rejectedSentence: ({ alpha }) => `C’est au plus ${alpha} : l’hypothèse nulle est rejetée.`,
  notRejectedSentence: ({ alpha }) =>
    `C’est plus que ${alpha} : l’hypothèse nulle n’est pas rejetée, ce qui ne la rend pas vraie.`,
  repeatsSentence: ({ effect, rejections, repeats, rate, low, high, alpha }, format) =>
    `Avec un effet réel de ${effect}, l’hypothèse nulle est rejetée au seuil ${alpha} dans ${format.integer(rejections)} ${format.plural(rejections) === 'one' ? 'expérience répétée' : 'expériences répétées'} sur ${format.integer(repeats)} : ${rate}, intervalle à 95 % : ${low} à ${high}.`,
  repeatsNoneSentence: 'Aucune expérience n’a encore été répétée.',

  tableCaption: ({ isHerd }) => (isHerd ? 'Le troupeau et sa laine' : 'Les données'),
  columnName: ({ isHerd }) => (isHerd ? 'alpaga' : 'individu'),
  columnGroup: 'groupe',
  columnShuffled: 'dans ce mélange',
  columnValue: ({ isHerd }) => (isHerd ? 'qualité de laine' : 'valeur'),
  rowMean: 'moyenne',
  rowMedian: 'médiane',
  rowDeviation: 'écart type',
  rowObserved: 'statistique observée',
  rowExact: 'p exacte',
  rowMonteCarlo: 'p Monte-Carlo',
  rowShuffles: 'mélanges',

  noShuffle: 'il n’y a pas encore eu de mélange',
  counting: 'les répartitions sont encore en cours de comptage',
  infinite: 'infini : aucune dispersion dans les groupes',
  noRepeats: 'aucune expérience n’a encore été répétée',
  noP: 'il n’y a pas encore de valeur p',
};
