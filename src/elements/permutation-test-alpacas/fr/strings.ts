import type { Translation } from '../../../locales/message.js';
import type { Strings } from '../strings.js';

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
  exactWorking: ({ percent }) => `p exacte : comptage, ${percent}`,
  notExactSize: ({ got, limit }, format) =>
    `pas de p exacte : ${format.integer(got)} valeurs, limite ${format.integer(limit)}`,
  notExactArrangements: ({ limit }, format) => `pas de p exacte : plus de ${format.integer(limit)} répartitions`,
  meadowLabel: ({ size, isHerd }, format) =>
    isHerd ? `${format.integer(size)} alpagas, tous différents` : `${format.integer(size)} individus`,

  assignAgain: 'Refaire le tirage',
  anotherHerd: 'Autre troupeau',

  herdSentence: ({ isHerd, size, treatment, control }, format) =>
    isHerd
      ? `Un troupeau de ${format.integer(size)} alpagas se tient dans un pré. Personne n’a encore été lavé.`
      : `${format.integer(size)} individus de deux groupes, ${treatment} et ${control}.`,
  pensSentence: ({ isHerd, treatment, control, treatmentSize, controlSize }, format) =>
    `${format.integer(treatmentSize)} ${isHerd ? 'alpagas' : 'individus'} se tiennent dans l’enclos « ${treatment} », ${format.integer(controlSize)} dans l’enclos « ${control} ».`,
  centresSentence: ({ statistic, observed, treatment, control, treatmentCentre, controlCentre }) =>
    `« ${treatment} » : ${treatmentCentre} ; « ${control} » : ${controlCentre}. La statistique de test (${statistic}) vaut ${observed}.`,
  exactSentence: ({ count, arrangements, p }, format) =>
    `Sur les ${format.integer(arrangements)} façons de distribuer les étiquettes, ${format.integer(count)} ${format.plural(count) === 'one' ? 'est aussi extrême' : 'sont aussi extrêmes'} que la vraie : la valeur p exacte est ${p}.`,
  rejectedSentence: ({ alpha }) => `C’est au plus ${alpha} : l’hypothèse nulle est rejetée.`,
  notRejectedSentence: ({ alpha }) =>
    `C’est plus que ${alpha} : l’hypothèse nulle n’est pas rejetée, ce qui ne la rend pas vraie.`,
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
  infinite: 'infini : aucune dispersion dans les groupes',
  noRepeats: 'aucune expérience n’a encore été répétée',
  noP: 'il n’y a pas encore de valeur p',
};
