import type { Format } from '../../../locales/format.js';
import type { Translation } from '../../../locales/message.js';
import type { Counted, LaterStrings } from '../later-strings.js';

export const beyond = (alternative: Counted['alternative'], observed: string): string => {
  if (alternative === 'greater') return `${observed} oder mehr`;
  return alternative === 'less'
    ? `${observed} oder weniger`
    : `eine Statistik so weit von 0 wie ${observed}, auf welcher Seite auch immer`;
};

/** „12 Mischungen“ */
export const shuffles = (count: number, format: Format): string =>
  `${format.integer(count)} ${count === 1 ? 'Mischung' : 'Mischungen'}`;

export const words: Translation<LaterStrings> = {
  valuesName: ({ isHerd }) => (isHerd ? 'Wollwerte' : 'Die Werte'),
  valuesTitle: ({ isHerd }) => (isHerd ? 'Einen Monat später wird gemessen' : 'Jedes hat eine Zahl'),
  valuesText: ({ isHerd, isSmall, treatment, control }) =>
    isHerd
      ? 'Jedes Alpaka hat jetzt eine Zahl: die Qualität seiner Wolle. Das [neue Gehege](treatment) sieht besser aus, vielleicht, doch die Gehege überlappen sich. Zieh ein Alpaka hinauf oder hinunter, oder tipp seinen Wert ein, und sieh, wie der Streifen antwortet.'
      : `Jedes Individuum hat eine Zahl, und [${treatment}](treatment) und [${control}](control) überlappen sich. ${isSmall ? 'Zieh eines hinauf oder hinunter, oder tipp seinen Wert ein, und sieh, wie der Streifen antwortet.' : 'Es sind zu viele, um alle zu zeichnen, aber alle zählen.'}`,
  statisticName: 'Die Teststatistik',
  statisticTitle: 'Eine Zahl für die Frage',
  statisticText: ({ isHerd, statistic, observed, treatmentCentre, controlCentre, treatment, control }) =>
    `[${isHerd ? 'Neues Gehege' : treatment}](treatment): ${treatmentCentre}; [${isHerd ? 'altes Gehege' : control}](control): ${controlCentre}. Eine Zahl steht jetzt für die ganze Frage: ${observed}, die *Teststatistik* (${statistic}). Ändere einen Wert oder wähl unten eine andere Statistik.`,
  oneName: 'Eine Permutation',
  oneTitle: ({ isHerd }) => (isHerd ? 'Angenommen, das Shampoo bewirkt nichts' : 'Angenommen, die Gruppe ist egal'),
  oneText: ({ isHerd, last }) =>
    isHerd
      ? `Dann wäre jedem Alpaka in beiden Gehegen genau diese Wolle gewachsen, und die Schilder sind nur Schilder. Also verteilen wir sie neu: gleiche Wolle, anderes Gehege. Diesmal ist die Statistik ${last}. Misch noch einmal.`
      : `Dann hätte jedes Individuum in beiden Gruppen genau diesen Wert, und die Schilder sind nur Schilder. Also verteilen wir sie neu: gleiche Werte, andere Gruppe. Diesmal ist die Statistik ${last}. Misch noch einmal.`,
  moreName: 'Mehr Permutationen',
  moreTitle: 'Noch einmal, und noch einmal',
  moreText: ({ isHerd }) =>
    `Jede Mischung legt einen Punkt dorthin, wo ihre Statistik fällt. ${isHerd ? 'Ein Alpaka behält im anderen Gehege seine erste Farbe' : 'Alle behalten in der anderen Gruppe ihre erste Farbe'}: So sieht man, wie gut das Los mischt. Drück *Abspielen*, oder misch zehn auf einmal.`,
  nullName: 'Die Nullverteilung',
  nullTitle: 'Was der Zufall allein täte',
  nullText: ({ isHerd, permutations }, format) =>
    isHerd
      ? `${shuffles(permutations, format)} haben sich zur *Nullverteilung* gehäuft: zu den Werten, die man erwartet, wenn das Shampoo nichts bewirkt. Zeig auf einen Punkt, und die Herde steht so da wie damals.`
      : `${shuffles(permutations, format)} haben sich zur *Nullverteilung* gehäuft: zu den Werten, die man erwartet, wenn die Gruppen egal sind. Zeig auf einen Punkt, und die Gruppen stehen so da wie damals.`,
  pName: 'Der p-Wert',
  pTitle: ({ isHerd }) => (isHerd ? 'Wie seltsam ist unsere Herde?' : 'Wie seltsam sind unsere Daten?'),
  pText: ({ isHerd, extreme, permutations, observed, alternative, p }, format) =>
    permutations === 0
      ? `Misch ein paarmal und zähl die Mischungen, die ${beyond(alternative, observed)} ergeben. Ihr Anteil ist der *p-Wert*: die Wahrscheinlichkeit, wenn die Nullhypothese gilt, einer mindestens so extremen Statistik wie unserer.`
      : `${format.integer(extreme)} von ${shuffles(permutations, format)} ergaben [${beyond(alternative, observed)}](treatment). Mit ${isHerd ? 'unserer eigenen Herde' : 'unseren eigenen Daten'} als einer weiteren ist p = ${p}: die Wahrscheinlichkeit, wenn die Nullhypothese gilt, einer mindestens so extremen Statistik wie unserer.`,
  verdictName: 'Das Urteil',
  verdictTitle: ({ isHerd, rejected }) => {
    if (!isHerd) return rejected ? 'Zufall allein tut das selten' : 'Zufall allein könnte das';
    return rejected ? 'Kaufen wir also das Shampoo?' : 'Wir behalten unser Geld, vorerst';
  },
  verdictText: ({ isHerd, rejected, p, alpha, observed, exact, size }, format) =>
    rejected
      ? `Das ${exact ? 'exakte' : 'geschätzte'} p, ${p}, ist nicht größer als dein Niveau, ${alpha}: Die Nullhypothese wird *verworfen*. Zufall allein tut das selten, nicht nie. ${isHerd ? `Ist ${observed} den Preis wert? Das sagt kein p-Wert.` : 'Verschieb das Niveau und sieh, wie das Urteil kippt.'}`
      : `Das ${exact ? 'exakte' : 'geschätzte'} p, ${p}, ist größer als dein Niveau, ${alpha}: Die Nullhypothese wird *nicht verworfen*. Wahr wird sie dadurch nicht: ${format.integer(size)} ${isHerd ? 'Alpakas' : 'Individuen'} können zu wenige sein, um es zu sehen.`,
  noVerdictText: ({ isHerd }) =>
    `Es gibt noch keinen p-Wert: Die Aufteilungen sind zu viele, um alle zu zählen, also misch ein paarmal. Das Urteil fällt, sobald ${isHerd ? 'die Herde' : 'die Schilder'} neu verteilt ${isHerd ? 'ist' : 'sind'}.`,
  repeatsTitle: ({ effect }) => (effect === 0 ? 'Wie oft ist es Zufall?' : 'Wie oft würden wir es merken?'),
  repeatsText: ({ isHerd, effect, effectText, alpha, size }, format) => {
    const who = isHerd
      ? `${format.integer(size)} neuen Alpakas`
      : `${format.integer(size)} neuen, simulierten Individuen in Gruppen so groß wie deine`;
    const what = isHerd ? 'Das Shampoo' : 'Die Behandlung';
    return effect === 0
      ? `Hier kennen wir die Wahrheit. ${what} bewirkt nichts. Jedes Zeichen ist ein ganzes Experiment mit ${who} und eigenem p. [Verworfene](treatment) sind *Fehlalarme*: auf lange Sicht höchstens ${alpha}.`
      : `Hier kennen wir die Wahrheit. ${what} bringt ${effectText}. Jedes Zeichen ist ein ganzes Experiment mit ${who} und eigenem p. Der Anteil der [verworfenen](treatment) ist die *Güte* (Power) des Tests.`;
  },
  runLabel: 'Was abgespielt wurde',
  ranShuffles: ({ count }, format) => shuffles(count, format),
  ranRepeats: ({ count }, format) => `${format.integer(count)} ${count === 1 ? 'Experiment' : 'Experimente'}`,
  valuesNote: 'Wollqualität wird auf der Skala der Wollqualitätsskala gemessen.',
  statisticNote: 'Der Vertreter nimmt lieber das Maximum.',
  oneNote: 'Den Alpakas ist aufgefallen, dass sie viel laufen.',
  moreNote: 'Alpakas von Hand zu mischen kostet je einen Nachmittag.',
  nullNote: 'Ein Haufen Punkte, garantiert ohne Shampoo.',
  pNote: 'Es ist nicht die Wahrscheinlichkeit, dass das Shampoo nutzlos ist. Diese Zahl verkauft niemand.',
  verdictNote: 'Die Alpakas geben keinen Kommentar ab.',
  repeatsNote: 'All diese Herden gibt es nur auf dem Papier. Dort fressen sie weniger.',

  infiniteSentence: ({ observed }) =>
    `In jeder Gruppe sind alle Werte gleich, also teilt das t nach Welch durch null: Es ist unendlich (${observed}). Mit den Mischungen lässt es sich trotzdem vergleichen.`,
  shuffleSentence: ({ number, value }, format) => `In Mischung ${format.integer(number)} ist sie ${value}.`,
  pSentence: ({ extreme, permutations, observed, alternative, p, low, high }, format) =>
    `${format.integer(extreme)} von ${shuffles(permutations, format)} ergeben ${beyond(alternative, observed)}: p = (${format.integer(extreme)} + 1) / (${format.integer(permutations)} + 1) = ${p}; das exakte p liegt mit 95 % Konfidenz zwischen ${low} und ${high}.`,
  repeatsSentence: ({ effect, rejections, repeats, rate, low, high, alpha }, format) =>
    `Bei einem wahren Effekt von ${effect} verwerfen ${format.integer(rejections)} von ${format.integer(repeats)} wiederholten Experimenten zum Niveau ${alpha}: ${rate}, 95-%-Intervall ${low} bis ${high}.`,

  valueHandle: ({ isHerd, number, group }, format) =>
    `${isHerd ? 'Alpaka' : 'Individuum'} ${format.integer(number)}, ${group}`,
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
  repeatsRate: ({ rate }) => rate,
  repeatsCount: ({ rejections, repeats }, format) =>
    `${format.integer(rejections)} von ${format.integer(repeats)} verworfen`,
  repeatsTrue: ({ effect }) => `wahrer Effekt ${effect}`,
  repeatsAxis: 'p-Wert jedes Experiments',
  repeatsAlpha: ({ alpha }) => `α = ${alpha}`,

  shuffleButton: ({ count }, format) => format.integer(count),
  shuffleButtonName: ({ count }, format) =>
    count === 1 ? 'Noch 1 Mischung' : `Noch ${format.integer(count)} Mischungen`,
  shuffleMore: 'Mehr mischen:',
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
};
