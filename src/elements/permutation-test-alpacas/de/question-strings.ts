import type { Translation } from '../../../locales/message.js';
import type { QuestionStrings } from '../question-strings.js';
import { beyond } from './later-strings.js';

export const words: Translation<QuestionStrings> = {
  heapTitle: 'Was kann der Zufall allein?',
  heapText: ({ isHerd, observed, statistic, treatment, control }) =>
    `Die ${isHerd ? 'Gehege' : 'Gruppen'} „[${treatment}](treatment)“ und „[${control}](control)“ liegen ${observed} auseinander (${statistic}). Angenommen, ${isHerd ? 'das Shampoo bewirkt nichts' : 'die Gruppe ist egal'}: Dann sind die Schilder nur Schilder, und wir dürfen sie mischen.`,
  heapPrompt: ({ shuffles }, format) =>
    `Wir mischen die Schilder ${format.integer(shuffles)}-mal. Zeichne den Haufen, zu dem sich die Statistiken türmen: Nur seine Form zählt.`,
  heapWhy: ({ inner, low, high }) =>
    `Die Hälfte der Mischungen liegt zwischen ${low} und ${high}; ${inner} liegen näher bei 0 als unsere Daten. Gemischte Schilder wissen nichts, also steht der Haufen über 0, und für große Unterschiede braucht es viele glückliche Schilder auf einmal.`,
  oftenTitle: 'So weit auseinander wie bei uns',
  oftenText: ({ isHerd, observed, statistic }) =>
    `Die Linie markiert ${isHerd ? 'unsere Herde' : 'unsere Daten'}: ${observed} (${statistic}). Gemischte Schilder ergeben andere Werte, manchmal ebenso weit draußen.`,
  oftenPrompt: ({ shuffles, observed, alternative }, format) =>
    `Wie viele von ${format.integer(shuffles)} Mischungen ergeben ${beyond(alternative, observed)}?`,
  oftenSay: ({ count }, format) => format.integer(count),
  oftenWhy: ({ extreme, shuffles, p }, format) =>
    `${format.integer(extreme)} von ${format.integer(shuffles)}. Mit unseren eigenen Daten als einer weiteren Mischung ist p = ${p}: die Wahrscheinlichkeit, wenn die Nullhypothese gilt, einer mindestens so extremen Statistik wie unserer.`,
  edgeTitle: 'Eine von zwanzig',
  edgeText: ({ isHerd, observed, statistic }) =>
    `Der Zufall allein ergibt oft kleine Werte und selten große. Die Linie markiert ${isHerd ? 'unsere Herde' : 'unsere Daten'}: ${observed} (${statistic}).`,
  edgePrompt: ({ isLess }) =>
    isLess
      ? 'Zieh die Marke auf den Wert, den der Zufall allein nur in 1 von 20 Mischungen unterschreitet.'
      : 'Zieh die Marke auf den Wert, den der Zufall allein nur in 1 von 20 Mischungen überschreitet.',
  edgeWhy: ({ edge, observed, isBeyond }, format) =>
    isBeyond
      ? `Bis ${edge} kommt der Zufall in 1 von 20 Mischungen. Unser Wert, ${observed}, liegt jenseits davon: Zum Niveau ${format.significant(0.05)} wird die Nullhypothese verworfen.`
      : `Bis ${edge} kommt der Zufall in 1 von 20 Mischungen. Unser Wert, ${observed}, liegt diesseits davon: Zum Niveau ${format.significant(0.05)} wird die Nullhypothese nicht verworfen; wahr wird sie dadurch nicht.`,
  effectTitle: 'Der halbe Effekt',
  effectText: ({ p, effect }) =>
    `Niemand sieht es, aber diese Herde ist von uns gemacht: Das Shampoo bringt der Wolle wirklich ${effect}, und p ist ${p}.`,
  effectPrompt: ({ effect }) =>
    `Jetzt bringt es nur noch ${effect}: dieselben Alpakas, derselbe Zufall. Was wird aus p?`,
  effectGrows: 'p wächst',
  effectStays: 'p bleibt etwa gleich, auf ein Zehntel genau',
  effectShrinks: 'p schrumpft',
  effectWhy: ({ before, after, observed, observedBefore }) =>
    `Die Statistik ging von ${observedBefore} auf ${observed}, p von ${before} auf ${after}. Der p-Wert richtet sich nach dem, was man sieht, und was man sieht, ist Effekt und Zufall zusammen.`,
};
