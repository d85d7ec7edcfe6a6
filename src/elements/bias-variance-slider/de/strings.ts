import type { FamilyName } from '@explainer-elements/stats';
import type { Format } from '../../../locales/format.js';
import type { Translation } from '../../../locales/message.js';
import { capital, error, superscript, tick } from '../figures.js';
import type { Strings } from '../strings.js';

const families: Readonly<Record<FamilyName, string>> = {
  polynomial: 'Polynom',
  knn: 'nächste Nachbarn',
  loess: 'LOESS',
  spline: 'natürlicher Spline',
  ridge: 'Ridge-Regression',
  tree: 'Regressionsbaum',
};

const parameters: Readonly<Record<FamilyName, string>> = {
  polynomial: 'Grad',
  knn: 'Nachbarn k',
  loess: 'Spannweite',
  spline: 'Freiheitsgrade',
  ridge: 'Strafe λ',
  tree: 'Tiefe',
};

/** „ein Polynom vom Grad 9“ */
export function model(family: FamilyName, complexity: number, format: Format): string {
  switch (family) {
    case 'polynomial':
      return `ein Polynom vom Grad ${format.integer(complexity)}`;
    case 'knn':
      return complexity === 1
        ? 'der Wert des nächsten Nachbarn'
        : `das Mittel der ${format.integer(complexity)} nächsten Nachbarn`;
    case 'loess':
      return `LOESS mit Spannweite ${format.significant(complexity, 3)}`;
    case 'spline':
      return `ein natürlicher Spline mit ${format.integer(complexity)} Freiheitsgraden`;
    case 'ridge':
      return `Ridge-Regression mit λ = ${format.significant(complexity, 2)}`;
    case 'tree':
      return `ein Regressionsbaum der Tiefe ${format.integer(complexity)}`;
  }
}

function setting(family: FamilyName, complexity: number, format: Format): string {
  switch (family) {
    case 'polynomial':
      return `Grad ${format.integer(complexity)}`;
    case 'knn':
      return `k = ${format.integer(complexity)}`;
    case 'loess':
      return `Spannweite ${format.significant(complexity, 3)}`;
    case 'spline':
      return `FG ${format.integer(complexity)}`;
    case 'ridge':
      return `λ = ${format.significant(complexity, 2)}`;
    case 'tree':
      return `Tiefe ${format.integer(complexity)}`;
  }
}

export const words: Translation<Strings> = {
  firstName: 'eine Stichprobe',
  firstTitle: 'Eine Kurve hinter dem Rauschen',
  firstText:
    'Die gestrichelte [Wahrheit](truth) suchen wir; zu sehen bekommen wir immer nur die [Punkte](train): die Wahrheit plus Zufall. Die [Kurve](model) ist allein aus den Punkten geraten. Zieh am Regler oder an einem Punkt und sieh, wie sie neu rät.',

  familyName: ({ family }) => families[family],
  parameter: ({ family }) => parameters[family],
  setting: ({ family, complexity }, format) => setting(family, complexity, format),
  inPower: ({ word, power }) => `${word}, 10${superscript(power)}`,
  simple: 'einfach',
  complex: 'komplex',
  towardsSimple: '← einfach',
  towardsComplex: 'komplex →',
  curveUnit: ({ hint, power }) => `${hint} · in 10${superscript(power)}`,

  oneTitle: 'Eine Stichprobe, eine Kurve',
  oneTitleOwn: 'Deine Daten, eine Kurve',
  manyTitle: ({ count }, format) => `${format.integer(count)} Stichproben und Kurven`,
  manyTitleOwn: ({ count }, format) => `${format.integer(count)} Ziehungen und Kurven`,
  manyHint: 'Streuung = Varianz · Lücke = Verzerrung',
  manyHintOwn: 'Streuung = Varianz · Verzerrung unbekannt',
  manyAsDrawn: 'wie gezogen, ohne deine Änderungen',
  manyWorking: ({ percent }) => `die Schar wird angepasst: ${percent}`,
  manyDrawn: ({ drawn, count }, format) => `${format.integer(drawn)} von ${format.integer(count)} Kurven gezeichnet`,
  manyFailed: ({ failed }, format) =>
    `${format.integer(failed)} ${failed === 1 ? 'Ziehung' : 'Ziehungen'} mit zu wenigen x`,
  partsTitle: 'Woher der Testfehler kommt',
  partsHint: ({ setting }) => `bei ${setting}, gerundet`,
  curveTitle: ({ family }) => `Von einfach zu komplex: ${parameters[family]}`,
  curveTitleShort: ({ family }) => `Fehler je ${parameters[family]}`,
  curveHere: ({ setting, best }) => `du bist bei ${setting} · Tiefpunkt bei ${best}`,
  curveHereShort: ({ setting, best }) => `${setting} · Tiefpunkt: ${best}`,
  curveBest: ({ best }) => `Tiefpunkt: ${best}`,
  curveWorking: ({ percent }) => `die Kurve wird berechnet: ${percent}`,
  curveLeaves: ({ setting }) => `nicht im Bild ab ${setting}`,
  trainError: 'Trainingsfehler',
  testError: 'Testfehler',
  outOfBag: 'Out-of-Bag-Fehler',
  train: 'Training',
  test: 'Test',
  bag: 'Out-of-Bag',
  fit: 'Kurve',
  truth: 'Wahrheit',
  mean: 'Mittel',
  bias2: 'Verzerrung²',
  variance: 'Varianz',
  noise: 'Rauschen',
  unknown: 'unbekannt',
  sum: 'Summe der Teile',
  sumShort: 'Summe',
  measured: 'Testfehler, gemessen',
  measuredShort: 'gemessen',
  simulated: 'aus den Kurven',
  simulatedShort: 'simuliert',
  exact: 'exakt',
  bootstrap: 'Bootstrap',
  aboutZero: 'etwa 0',
  waiting: '…',
  gapShort: ({ gap, standardError, decimals }, format) =>
    `Abstand ${error(gap, decimals + 1, format)} ± ${error(standardError, decimals + 1, format)}`,
  gap: ({ gap, standardError, decimals }, format) =>
    `Abstand ${error(gap, decimals + 1, format)} ± ${error(standardError, decimals + 1, format)}: Zufall`,
  ownUnknown:
    'Für die Verzerrung braucht man die Wahrheit, und die deiner Daten kennt niemand; auch das Rauschen nicht.',
  atX: ({ x }) => `bei x = ${x}`,
  pointAt: ({ x, y }, format) => `y = ${tick(y, format)} bei x = ${x}`,
  labelled: ({ label, value }) => `${label} ${value}`,
  capped: ({ drawn, count }, format) => `${format.integer(drawn)} von ${format.integer(count)} Punkten gezeichnet`,

  moved: ({ count }, format) => `${format.integer(count)} von Hand verschoben`,

  pointHandle: ({ point, count }, format) => `Punkt ${format.integer(point)} von ${format.integer(count)}`,
  complexityHandle: 'Komplexität, von einfach zu komplex',
  probeHandle: 'Stelle auf der x-Achse, die du ansiehst',
  complexity: 'Komplexität',
  newSample: 'Neue Stichprobe',
  newResample: 'Neue Ziehung',
  family: 'Modell',
  settings: 'Wahrheit, Rauschen, Stichproben, Punkte',
  settingsOwn: 'Ziehungen, Seed, Punkte',
  working: 'Es wird gerechnet',

  summary: ({ family, complexity, n, own }, format) =>
    `Vier verbundene Ansichten. Modell: ${model(family, complexity, format)}, angepasst an ${format.integer(n)} ${own ? 'Punkte deiner Daten' : 'simulierte Punkte'}. Zu sehen sind eine Kurve, viele Kurven, die Teile des Testfehlers und der Fehler über alle Komplexitäten.`,
  sentence: ({ family, complexity, n, train, test, bias2, variance, noise, exact, moved, decimals }, format) => {
    const first = `${capital(model(family, complexity, format))}, angepasst an ${format.integer(n)} Punkte${moved > 0 ? ` (${format.integer(moved)} davon von Hand verschoben)` : ''}, hat einen Trainingsfehler von ${error(train, decimals, format)} und auf einer frischen Stichprobe einen Testfehler von ${error(test, decimals, format)}.`;
    if (bias2 === null || variance === null) return first;
    const total = error(bias2 + variance + noise, decimals, format);
    const parts = `Verzerrung² ${bias2 < 0 ? 'etwa 0' : error(bias2, decimals, format)}, Varianz ${error(variance, decimals, format)} und Rauschen ${error(noise, decimals, format)}`;
    const larger =
      bias2 > 2 * variance
        ? 'Das meiste, was sich ändern ließe, ist Verzerrung: Das Modell ist zu einfach für diese Wahrheit.'
        : variance > 2 * bias2
          ? 'Das meiste, was sich ändern ließe, ist Varianz: Das Modell hört auf das Rauschen.'
          : 'Verzerrung und Varianz sind etwa gleich groß: Besser kann dieses Modell kaum werden.';
    return `${first} Über alle Stichproben${moved > 0 ? ', wie sie gezogen wurden,' : ''} ist ${exact ? 'genau' : 'schätzungsweise'} ein Testfehler von ${total} zu erwarten: ${parts}. ${larger}`;
  },

  tableCaption: 'Die Teile des erwarteten Testfehlers, von einfach zu komplex',
  tableCaptionOwn: 'Fehler und Varianz per Bootstrap, von einfach zu komplex',
  columnTest: 'erwarteter Testfehler',
  columnStandardError: 'Standardfehler des Abstands',
  columnExactBias2: 'Verzerrung² (exakt)',
  columnExactVariance: 'Varianz (exakt)',
  columnTrain: 'Trainingsfehler dieser Stichprobe',

  notYet: 'Es wird noch berechnet.',
  notKnown: 'Dafür braucht man die Wahrheit, und die deiner Daten kennt niemand.',
  notLinear: 'Es gibt keine geschlossene Formel: Die Anpassung ist nicht linear in y.',
  noTestSample: 'Jede Ziehung enthält jede Zeile: Keine wurde ausgelassen.',
  tooLarge: 'Die Zahlen sind zu groß, um sie zu quadrieren.',
  noPoint: 'Auf kein x wird gezeigt.',
};
