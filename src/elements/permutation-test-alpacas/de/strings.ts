import type { Format } from '../../../locales/format.js';
import type { Translation } from '../../../locales/message.js';
import type { Counted, Strings } from '../strings.js';

export const beyond = (alternative: Counted['alternative'], observed: string): string => {
  if (alternative === 'greater') return `${observed} oder mehr`;
  return alternative === 'less'
    ? `${observed} oder weniger`
    : `eine Statistik so weit von 0 wie ${observed}, auf welcher Seite auch immer`;
};

/** „12 Mischungen“ */
export const shuffles = (count: number, format: Format): string =>
  `${format.integer(count)} ${count === 1 ? 'Mischung' : 'Mischungen'}`;

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
  shuffleNumber: ({ number }, format) => `Mischung ${format.integer(number)}`,
  axis: ({ statistic, treatment, control }) => `${statistic}, ${treatment} minus ${control}`,
  axisNull: ({ statistic, isHerd }) =>
    isHerd ? `${statistic}, wenn das Shampoo nichts bewirkt` : `${statistic}, wenn die Gruppen egal sind`,
  observedLabel: ({ isHerd, value }) => (isHerd ? `unsere Herde: ${value}` : `unsere Daten: ${value}`),
  extremeLabel: ({ extreme, permutations }, format) =>
    `so extrem: ${format.integer(extreme)} von ${format.integer(permutations)}`,
  valueAxis: ({ isHerd }) => (isHerd ? 'Wollqualität' : 'Wert'),
  pBig: ({ p }) => (p.startsWith('<') ? `p ${p}` : `p = ${p}`),
  pFormula: ({ extreme, permutations }, format) =>
    `(${format.integer(extreme)} + 1) / (${format.integer(permutations)} + 1)`,
  interval: ({ low, high }) => `95-%-Intervall ${low} bis ${high}`,
  exactP: ({ p }) => (p.startsWith('<') ? `exakt: p ${p}` : `exakt: p = ${p}`),
  exactCount: ({ count, arrangements }, format) => `${format.integer(count)} von ${format.integer(arrangements)}`,
  doubled: ({ p }) => `kleinere Seite verdoppelt: ${p}`,
  exactWorking: ({ percent }) => `exaktes p: es wird gezählt, ${percent}`,
  notExactSize: ({ got, limit }, format) =>
    `kein exaktes p: ${format.integer(got)} Werte, gezählt wird bis ${format.integer(limit)}`,
  notExactArrangements: ({ limit }, format) => `kein exaktes p: mehr als ${format.integer(limit)} Aufteilungen`,
  dealt: ({ permutations }, format) => format.integer(permutations),
  dealtLabel: ({ permutations, bars }) => {
    if (permutations === 1) return 'Mischung: ein Punkt';
    return bars ? 'Mischungen, in Balken' : 'Mischungen, je ein Punkt';
  },
  dealing: ({ percent }) => `es wird gemischt, ${percent}`,
  rejectedLabel: ({ alpha }) => `p ≤ ${alpha}: verworfen`,
  notRejectedLabel: ({ alpha }) => `p > ${alpha}: nicht verworfen`,
  infiniteShuffles: ({ count }, format) =>
    `${shuffles(count, format)} mit unendlichem t: keine Streuung in beiden Gruppen`,
  sampled: ({ shown, size }, format) => `${format.integer(shown)} von ${format.integer(size)} gezeichnet, alle zählen`,
  meadowLabel: ({ size, isHerd }, format) =>
    isHerd ? `${format.integer(size)} Alpakas, keins wie das andere` : `${format.integer(size)} Individuen`,
  repeatsRate: ({ rate }) => rate,
  repeatsCount: ({ rejections, repeats }, format) =>
    `${format.integer(rejections)} von ${format.integer(repeats)} verworfen`,
  repeatsTrue: ({ effect }) => `wahrer Effekt ${effect}`,
  repeatsAxis: 'p-Wert jedes Experiments',
  repeatsAlpha: ({ alpha }) => `α = ${alpha}`,

  valueHandle: ({ isHerd, number, group }, format) =>
    `${isHerd ? 'Alpaka' : 'Individuum'} ${format.integer(number)}, ${group}`,

  shuffleButton: ({ count }, format) => format.integer(count),
  shuffleButtonName: ({ count }, format) =>
    count === 1 ? 'Noch 1 Mischung' : `Noch ${format.integer(count)} Mischungen`,
  shuffleMore: 'Mehr mischen:',
  assignAgain: 'Neu zuteilen',
  anotherHerd: 'Andere Herde',
  statisticLabel: 'Statistik',
  alternativeLabel: 'Alternative',
  greater: ({ treatment }) => `${treatment} ist größer`,
  less: ({ treatment }) => `${treatment} ist kleiner`,
  twoSided: 'sie sind verschieden (zweiseitig)',
  alphaLabel: 'Niveau α',
  treatmentSizeLabel: ({ name }) => `${name}: wie viele`,
  effectLabel: 'wahrer Effekt',
  noiseLabel: 'Rauschen (σ)',
  seedLabel: 'Startwert (Seed)',
  marksLabel: 'gezeichnet als',
  marksAlpacas: 'Alpakas',
  marksDots: 'schlichte Zeichen',
  treatmentLabel: 'Behandlung',
  viewLabel: 'zeigen',
  viewShuffles: 'Mischungen unserer Daten',
  viewRepeats: 'das Experiment, wiederholt',
  repeatMore: 'Öfter wiederholen:',
  repeatButtonName: ({ count }, format) => `Noch ${format.integer(count)} Experimente`,
  repeatEffectLabel: 'die Wahrheit',
  repeatNone: ({ isHerd }) => (isHerd ? 'das Shampoo bewirkt nichts' : 'die Behandlung bewirkt nichts'),
  repeatChosen: ({ isHerd, effect }) => (isHerd ? `das Shampoo bringt ${effect}` : `die Behandlung bringt ${effect}`),
  simulatedAgain: 'Zurück zur simulierten Herde',
  repeating: ({ percent }) => `Es wird wiederholt: ${percent}`,
  stop: 'Stopp',

  herdSentence: ({ isHerd, size, treatment, control }, format) =>
    isHerd
      ? `Eine Herde von ${format.integer(size)} Alpakas steht auf einer Wiese. Noch wurde niemand gewaschen.`
      : `${format.integer(size)} Individuen in zwei Gruppen, ${treatment} und ${control}.`,
  pensSentence: ({ isHerd, treatment, control, treatmentSize, controlSize }, format) =>
    `${format.integer(treatmentSize)} ${isHerd ? 'Alpakas' : 'Individuen'} stehen im Gehege „${treatment}“, ${format.integer(controlSize)} im Gehege „${control}“.`,
  centresSentence: ({ statistic, observed, treatment, control, treatmentCentre, controlCentre }) =>
    `„${treatment}“: ${treatmentCentre}; „${control}“: ${controlCentre}. Die Teststatistik (${statistic}) ist ${observed}.`,
  infiniteSentence: ({ observed }) =>
    `In jeder Gruppe sind alle Werte gleich, also teilt das t nach Welch durch null: Es ist unendlich (${observed}). Mit den Mischungen lässt es sich trotzdem vergleichen.`,
  shuffleSentence: ({ number, value }, format) => `In Mischung ${format.integer(number)} ist sie ${value}.`,
  pSentence: ({ extreme, permutations, observed, alternative, p, low, high }, format) =>
    `${format.integer(extreme)} von ${shuffles(permutations, format)} ergeben ${beyond(alternative, observed)}: p = (${format.integer(extreme)} + 1) / (${format.integer(permutations)} + 1) = ${p}; das exakte p liegt mit 95 % Konfidenz zwischen ${low} und ${high}.`,
  exactSentence: ({ count, arrangements, p }, format) =>
    `Von allen ${format.integer(arrangements)} Arten, die Schilder zu verteilen, sind ${format.integer(count)} so extrem wie die wirkliche: Das exakte p ist ${p}.`,
  rejectedSentence: ({ alpha }) => `Das ist höchstens ${alpha}: Die Nullhypothese wird verworfen.`,
  notRejectedSentence: ({ alpha }) =>
    `Das ist mehr als ${alpha}: Die Nullhypothese wird nicht verworfen; wahr wird sie dadurch nicht.`,
  repeatsSentence: ({ effect, rejections, repeats, rate, low, high, alpha }, format) =>
    `Bei einem wahren Effekt von ${effect} verwerfen ${format.integer(rejections)} von ${format.integer(repeats)} wiederholten Experimenten zum Niveau ${alpha}: ${rate}, 95-%-Intervall ${low} bis ${high}.`,
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
  counting: 'die Aufteilungen werden noch gezählt',
  infinite: 'unendlich: keine Streuung in den Gruppen',
  noRepeats: 'noch wurde kein Experiment wiederholt',
  noP: 'es gibt noch keinen p-Wert',
};
