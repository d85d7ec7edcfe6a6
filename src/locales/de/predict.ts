import type { PredictWords } from '../en-predict.js';
import type { Translation } from '../message.js';

interface Judged {
  readonly said: string;
  readonly truth: string;
}

const judged = (verdict: string, { said, truth }: Judged): string => `${verdict}: Du sagtest ${said}, es ist ${truth}.`;
const judgedLine = (verdict: string, { place, said, truth }: Judged & { readonly place: string }): string =>
  `${verdict}; am weitesten daneben bei ${place}: Du hast ${said} gezeichnet, es ist ${truth}.`;

export const words: Translation<PredictWords> = {
  place: ({ index, count }) => `Frage ${String(index)} von ${String(count)}`,
  name: 'deine Vorhersage',
  commit: 'Festlegen',
  clear: 'Löschen',
  next: 'Nächste Frage',
  toSummary: 'Wie war ich?',
  askAgain: 'Noch einmal fragen, mit anderen Daten',
  askSameAgain: 'Noch einmal fragen',
  yours: 'deine Antwort',
  truth: 'die Wahrheit',
  dragHint: 'zieh mich',
  drawHint: 'hier zeichnen',
  byHand: 'Zieh die Marke im Bild, oder nimm den Regler oder das Feld.',
  byField: 'Nimm den Regler oder das Feld.',
  byDrawing:
    'Zeichne im Bild. Mit der Tastatur: Links und rechts wählen eine Stelle der Linie, hinauf und hinunter verschieben sie, mit der Umschalttaste um mehr.',
  covered: 'nach deiner Antwort',
  noAnswer: 'noch keine',
  field: 'deine Antwort, getippt',
  markerHandle: 'deine Antwort',
  lineHandle: ({ place }) => `deine Linie bei ${place}`,
  computing: 'Deine Antwort steht. Die Wahrheit wird noch berechnet.',
  saidAndTrue: ({ said, truth }) => `Du sagtest ${said}; es ist ${truth}.`,
  rightNumber: (values) => judged('Gut geschätzt', values),
  littleHigh: (values) => judged('Etwas zu hoch', values),
  littleLow: (values) => judged('Etwas zu niedrig', values),
  muchHigh: (values) => judged('Viel zu hoch', values),
  muchLow: (values) => judged('Viel zu niedrig', values),
  littleRight: (values) => judged('Etwas zu weit rechts', values),
  littleLeft: (values) => judged('Etwas zu weit links', values),
  muchRight: (values) => judged('Viel zu weit rechts', values),
  muchLeft: (values) => judged('Viel zu weit links', values),
  rightLine: 'Gut gezeichnet: Deine Linie ist überall nahe an der Wahrheit.',
  lineLittleHigh: (values) => judgedLine('Im Ganzen etwas zu hoch', values),
  lineLittleLow: (values) => judgedLine('Im Ganzen etwas zu niedrig', values),
  lineLittleMixed: (values) => judgedLine('Nahe an der Wahrheit', values),
  lineMuchHigh: (values) => judgedLine('Im Ganzen viel zu hoch', values),
  lineMuchLow: (values) => judgedLine('Im Ganzen viel zu niedrig', values),
  lineMuchMixed: (values) => judgedLine('Von anderer Form als die Wahrheit', values),
  rightChoice: ({ truth }) => `Richtig: ${truth}.`,
  wrongChoice: ({ said, truth }) => `Leider nicht. Deine Antwort: ${said}. Die Wahrheit: ${truth}.`,
  score: ({ score }) => `Wertung ${score}`,
  scoreSoFar: ({ score, mean, count }) => `Wertung ${score}; im Mittel ${mean} über ${count} Antworten`,
  summaryTitle: 'Deine Vorhersagen',
  summary: ({ mean }) => `Im Mittel ${mean}. Jetzt ist alles offen: Verändere, was du willst.`,
  columnQuestion: 'Frage',
  columnScore: 'Wertung',
  noQuestions: 'Zu diesen Daten lässt sich keine der Fragen stellen, deshalb ist alles offen.',
  waitsForAnswer: 'Die Zahlen kommen nach deiner Antwort.',
  codeWaits: 'Das Programm gibt die Antwort aus, also kommt es nach deiner.',
};
