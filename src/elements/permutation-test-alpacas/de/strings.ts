import type { Translation } from '../../../locales/message.js';
import type { Strings } from '../strings.js';

export const words: Translation<Strings> = {
  herdName: 'Die Herde',
  herdTitle: ({ isHerd }) => (isHerd ? 'Das ist die Herde' : 'Das sind die Daten'),
  herdText: ({ isHerd, size, treatment, control }, format) =>
    isHerd
      ? `Du hältst ${format.integer(size)} Alpakas, und ein Vertreter schwört auf sein neues Shampoo: bessere Wolle, sagt er. Alpakas sind ohnehin verschieden, ein glückliches Tier beweist also wenig. Such dir in den Einstellungen eine Herde aus und drück *Weiter*.`
      : `${format.integer(size)} Individuen und eine Frage: Unterscheiden sich [${treatment}](treatment) und [${control}](control) um mehr als Zufall? Bring deine Zahlen mit oder behalte diese, und drück *Weiter*.`,
  assignmentName: 'Zufällige Zuteilung',
  assignmentTitle: ({ isHerd }) => (isHerd ? 'Das Los wählt das Gehege' : 'Zwei Gruppen, wie sie kamen'),
  assignmentText: ({ isHerd, treatment, control, treatmentSize, controlSize }, format) =>
    isHerd
      ? `${format.integer(treatmentSize)} Alpakas ziehen das [neue Shampoo](treatment), ${format.integer(controlSize)} behalten das [alte](control). Nur das Los entscheidet; weder Charme noch Alter noch Appetit reden mit. Teil sie neu zu: Jede andere Aufteilung war ebenso wahrscheinlich.`
      : `${format.integer(treatmentSize)} in [${treatment}](treatment), ${format.integer(controlSize)} in [${control}](control). Hat der Zufall die Gruppen gebildet, kann ein Test von Ursachen sprechen; wenn nicht, nur von Unterschieden. Wie ist es bei dir?`,
  herdNote: 'Kein Alpaka wurde gegen seinen Willen gewaschen.',
  assignmentNote:
    'Gelost hat ein Generator mit Startwert. Das ist gerechter als Strohhalme: Alpakas fressen Strohhalme.',
  dataNote: 'Für deine Daten kam kein Alpaka zu Schaden.',

  newShampoo: 'Neues Shampoo',
  oldShampoo: 'Altes Shampoo',
  pen: ({ name }) => name,
  penShuffled: ({ name }) => `${name}, gemischt`,
  mean: ({ value }) => `Mittel ${value}`,
  median: ({ value }) => `Median ${value}`,
  meanDifference: 'Differenz der Mittel',
  medianDifference: 'Differenz der Mediane',
  welchT: 't nach Welch',
  ownStatistic: 'deine Statistik',
  exactWorking: ({ percent }) => `exaktes p: es wird gezählt, ${percent}`,
  notExactSize: ({ got, limit }, format) =>
    `kein exaktes p: ${format.integer(got)} Werte, gezählt wird bis ${format.integer(limit)}`,
  notExactArrangements: ({ limit }, format) => `kein exaktes p: mehr als ${format.integer(limit)} Aufteilungen`,
  meadowLabel: ({ size, isHerd }, format) =>
    isHerd ? `${format.integer(size)} Alpakas, keins wie das andere` : `${format.integer(size)} Individuen`,

  assignAgain: 'Neu zuteilen',
  anotherHerd: 'Andere Herde',

  herdSentence: ({ isHerd, size, treatment, control }, format) =>
    isHerd
      ? `Eine Herde von ${format.integer(size)} Alpakas steht auf einer Wiese. Noch wurde niemand gewaschen.`
      : `${format.integer(size)} Individuen in zwei Gruppen, ${treatment} und ${control}.`,
  pensSentence: ({ isHerd, treatment, control, treatmentSize, controlSize }, format) =>
    `${format.integer(treatmentSize)} ${isHerd ? 'Alpakas' : 'Individuen'} stehen im Gehege „${treatment}“, ${format.integer(controlSize)} im Gehege „${control}“.`,
  centresSentence: ({ statistic, observed, treatment, control, treatmentCentre, controlCentre }) =>
    `„${treatment}“: ${treatmentCentre}; „${control}“: ${controlCentre}. Die Teststatistik (${statistic}) ist ${observed}.`,
  exactSentence: ({ count, arrangements, p }, format) =>
    `Von allen ${format.integer(arrangements)} Arten, die Schilder zu verteilen, sind ${format.integer(count)} so extrem wie die wirkliche: Das exakte p ist ${p}.`,
  rejectedSentence: ({ alpha }) => `Das ist höchstens ${alpha}: Die Nullhypothese wird verworfen.`,
  notRejectedSentence: ({ alpha }) =>
    `Das ist mehr als ${alpha}: Die Nullhypothese wird nicht verworfen; wahr wird sie dadurch nicht.`,
  repeatsNoneSentence: 'Noch wurde kein Experiment wiederholt.',

  tableCaption: ({ isHerd }) => (isHerd ? 'Die Herde und ihre Wolle' : 'Die Daten'),
  columnName: ({ isHerd }) => (isHerd ? 'Alpaka' : 'Individuum'),
  columnGroup: 'Gruppe',
  columnShuffled: 'in dieser Mischung',
  columnValue: ({ isHerd }) => (isHerd ? 'Wollqualität' : 'Wert'),
  rowMean: 'Mittel',
  rowMedian: 'Median',
  rowDeviation: 'Standardabweichung',
  rowObserved: 'beobachtete Statistik',
  rowExact: 'exaktes p',
  rowMonteCarlo: 'Monte-Carlo-p',
  rowShuffles: 'Mischungen',

  noShuffle: 'noch wurde nicht gemischt',
  infinite: 'unendlich: keine Streuung in den Gruppen',
  noRepeats: 'noch wurde kein Experiment wiederholt',
  noP: 'es gibt noch keinen p-Wert',
};
