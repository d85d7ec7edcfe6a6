import type { Translation } from '../../../locales/message.js';
import type { LaterStory } from '../later-strings.js';

export const words: Translation<LaterStory> = {
  underfit: {
    name: 'Unteranpassung',
    title: 'Zu einfach, um zuzuhören',
    text: 'Diese [Kurve](model) ist zu steif, um den Punkten zu folgen. Sie verfehlt die [Wahrheit](truth) weit, und immer an denselben Stellen. Sieh dir die Lücken zwischen den beiden Linien an. Das ist Unteranpassung.',
    ownText:
      'Diese [Kurve](model) ist zu steif, um den [Punkten](train) zu folgen. Ganze Abschnitte liegen auf einer Seite von ihr. So sieht Unteranpassung von innen aus.',
  },
  overfit: {
    name: 'Überanpassung',
    title: 'Zu eifrig, um zu gefallen',
    text: 'Jetzt biegt sich die [Kurve](model) nach jedem [Punkt](train) (zieh an einem, sie gehorcht) und verlässt dazwischen die [Wahrheit](truth). Das ist Überanpassung. Von innen sieht sie aus wie Fleiß.',
    ownText:
      'Jetzt biegt sich die [Kurve](model) nach jedem [Punkt](train): Zieh an einem, sie gehorcht. Das ist Überanpassung. Von innen sieht sie aus wie Fleiß.',
  },
  errors: {
    name: 'zwei Fehler',
    title: 'Zwei Fehler, einer davon ehrlich',
    text: 'Der [Trainingsfehler](train) wird an bekannten Punkten gemessen, der [Testfehler](test) an frischen, den Rauten. Zieh von einfach zu komplex: Die erste Zahl fällt immer weiter, die zweite kehrt um.',
    ownText:
      'Der [Trainingsfehler](train) wird an bekannten Punkten gemessen, der [Out-of-Bag-Fehler](test) an ausgelassenen. Zieh von einfach zu komplex: Der erste fällt immer weiter, der zweite muss das nicht.',
  },
  again: {
    name: 'noch eine Stichprobe',
    title: 'Dieselbe Wahrheit, anderes Glück',
    text: 'Drück *Neue Stichprobe*: dieselbe [Wahrheit](truth), dieselben x, neues Rauschen. Eine so komplexe [Kurve](model) springt. Zieh dann ans einfache Ende und drück noch einmal: Sie rührt sich kaum.',
    ownText:
      'Drück *Neue Ziehung*: deine Zeilen, neu gezogen mit Zurücklegen. In der Schar nebenan tritt eine [Kurve](model) vor. Am komplexen Ende sind sie uneins, am einfachen kaum.',
  },
  many: {
    name: 'viele Stichproben',
    title: 'Eine Schar von Kurven',
    text: 'Diese Welt ist erfunden, also ziehen wir daraus, so oft wir wollen. Jede dünne Linie ist die [Kurve](model) zu einer Stichprobe, die dicke ist ihr Mittel. Sieh dir die Schar an und zieh dann am Regler, um sie zu lichten.',
    ownText:
      'Du hast eine Stichprobe, also ziehen wir neu aus ihren Zeilen. Jede dünne Linie ist die [Kurve](model) zu einer Ziehung, die dicke ist ihr Mittel. Zieh am Regler und sieh, wie die Schar zusammenrückt.',
  },
  variance: {
    name: 'Varianz',
    title: 'Die Streuung ist die Varianz',
    text: 'Eine Wahrheit, ein Modell: Die [Kurven](model) unterscheiden sich nur, weil ihre Stichproben es tun. Wie weit sie um ihr Mittel streuen, ist die [Varianz](variance). Zeig auf die Schar, wo sie dick ist und wo dünn.',
  },
  bias: {
    name: 'Verzerrung',
    title: 'Einig, und gemeinsam falsch',
    text: 'Am einfachen Ende streut die Schar kaum, und doch verfehlt ihr Mittel die [Wahrheit](truth). Diese Lücke ist die [Verzerrung](bias). Mehr Stichproben schließen sie nicht, nur ein anderes Modell. Zeig auf die größte Lücke.',
    ownText:
      'Am einfachen Ende streut die Schar kaum. Ob ihr Mittel stimmt, ist eine andere Frage: Die Lücke zur Wahrheit ist die [Verzerrung](bias), und die Wahrheit deiner Daten kennt niemand. Einigkeit ist kein Beleg.',
  },
  parts: {
    name: 'die Teile',
    title: 'Drei Teile sind ein Fehler',
    text: '[Verzerrung](bias) im Quadrat, [Varianz](variance) und [Rauschen](noise) ergeben zusammen den erwarteten Testfehler. Nichts ist zurechtgebogen: Die letzte Zeile ist an frischen Daten gemessen und trifft die Summe im Rahmen ihres Fehlers.',
    ownText:
      'Der Testfehler ist [Verzerrung](bias) im Quadrat plus [Varianz](variance) plus [Rauschen](noise). Der Bootstrap zeigt die Varianz; die anderen zwei brauchen die Wahrheit. Ihre Summe zeigt sich an ausgelassenen Punkten.',
  },
  tradeoff: {
    name: 'die Abwägung',
    title: 'Der tiefste Punkt des U',
    text: 'Von einfach zu komplex fällt die [Verzerrung](bias) und steigt die [Varianz](variance); irgendwo kehrt ihre Summe um. Zieh den Griff auf der Kurve an ihre tiefste Stelle. Das [Rauschen](noise) bleibt: Das passt niemand weg.',
    ownText:
      'Von einfach zu komplex steigt die [Varianz](variance) und fällt der [Trainingsfehler](train). Der [Out-of-Bag-Fehler](test) kehrt irgendwo um. Zieh den Griff auf der Kurve an ihre tiefste Stelle.',
  },
  explore: {
    name: 'du bist dran',
    title: 'Verschieb das Tal',
    text: 'Nimm andere Modelle, Wahrheiten, Rauschen, Größen. Mehr Punkte tragen den Tiefpunkt zur komplexen Seite, mehr [Rauschen](noise) trägt ihn zurück. Bring dann deine eigenen Daten mit; die Wahrheit ist nicht enthalten.',
    ownText:
      'Probier die anderen Modelle an deinen Daten. Sind sie über den tiefsten [Out-of-Bag-Fehler](test) nur ein wenig uneins, dann sind es auch die Daten.',
  },
};
