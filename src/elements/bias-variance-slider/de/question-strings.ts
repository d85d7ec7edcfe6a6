import type { Translation } from '../../../locales/message.js';
import { error } from '../figures.js';
import type { QuestionStrings } from '../question-strings.js';

export const words: Translation<QuestionStrings> = {
  lowestTitle: 'Wo liegt das Tal?',
  lowestText: ({ own, n }, format) =>
    own
      ? `Hier ist eine [Kurve](model) zu deinen ${format.integer(n)} [Punkten](train). Darunter, von einfach zu komplex, ist noch nichts gezeichnet.`
      : `Hier ist eine [Kurve](model) zu ${format.integer(n)} [Punkten](train), und die [Wahrheit](truth), aus der sie kamen. Darunter, von einfach zu komplex, ist noch nichts gezeichnet.`,
  lowestPrompt: ({ own }) =>
    own
      ? 'Wie komplex soll das Modell sein? Zieh die Marke dorthin, wo du den kleinsten [Out-of-Bag-Fehler](test) erwartest.'
      : 'Wie komplex soll das Modell sein? Zieh die Marke dorthin, wo du den kleinsten Testfehler erwartest.',
  lowestWhy: ({ own, setting, least, simplest, mostComplex, decimals }, format) =>
    `Bei ${setting} ist der ${own ? 'Fehler auf ausgelassenen Punkten' : 'erwartete Testfehler'} ${error(least, decimals, format)}; am einfachen Ende ist er ${error(simplest, decimals, format)}, am komplexen ${error(mostComplex, decimals, format)}. Ein einfacheres Modell übersieht, was da ist; ein komplexeres läuft dem Zufall seiner Stichprobe nach.`,
  curveTitle: 'Zeichne den anderen Fehler',
  curveText: () =>
    'Darunter fällt der [Trainingsfehler](train) von einfach zu komplex: Je mehr sich ein Modell biegen darf, desto näher kommt es den Punkten, die es kennt.',
  curvePrompt: ({ own }) =>
    own
      ? 'Und an Punkten, die es nicht kennt? Zeichne den [Out-of-Bag-Fehler](test) von einfach zu komplex.'
      : 'Und an Punkten, die es nicht kennt? Zeichne den erwarteten Testfehler von einfach zu komplex.',
  curveWhy: ({ setting, gap, complex, decimals }, format) =>
    `Er kehrt um bei ${setting}. Bei ${complex} liegen die beiden Fehler ${error(gap, decimals, format)} auseinander: So sehr schmeichelt sich ein Modell an Punkten, die es kennt.`,
  pointsTitle: 'Viermal so viele Punkte',
  pointsText: ({ n, bias2, variance, noise, setting, decimals }, format) =>
    `Mit ${format.integer(n)} Punkten, bei ${setting}, ist die [Verzerrung²](bias) ${error(bias2, decimals, format)}, die [Varianz](variance) ${error(variance, decimals, format)} und das [Rauschen](noise) ${error(noise, decimals, format)}.`,
  pointsPrompt: ({ n }, format) =>
    `Jetzt hat jede Stichprobe ${format.integer(n)} Punkte. Welcher Teil des Testfehlers schrumpft am meisten?`,
  pointsBias: 'die Verzerrung²',
  pointsVariance: 'die Varianz',
  pointsNoise: 'das Rauschen',
  pointsWhy: ({ variance, varianceBefore, bias2, bias2Before, noise, decimals }, format) =>
    `Die [Varianz](variance) ging von ${error(varianceBefore, decimals, format)} auf ${error(variance, decimals, format)}, die [Verzerrung²](bias) von ${error(bias2Before, decimals, format)} auf ${error(bias2, decimals, format)}, und das [Rauschen](noise) blieb bei ${error(noise, decimals, format)}. Mehr Punkte beruhigen ein Modell; eine andere Form bringen sie ihm nicht bei, und Rauschen passen sie niemandem weg.`,
};
