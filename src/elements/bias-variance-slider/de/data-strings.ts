import type { Translation } from '../../../locales/message.js';
import type { DataStrings } from '../data-strings.js';

export const words: Translation<DataStrings> = {
  needs: ({ points, distinct, most, family }, format) =>
    `Bring zwei Spalten mit Zahlen mit: x läuft nach rechts, y soll das Modell treffen. Mindestens ${format.integer(points)} Zeilen mit ${format.integer(distinct)} verschiedenen x; höchstens ${format.integer(most)}, solange das Modell so heißt: ${family}.`,
  example: [
    'Temperatur,Eis',
    '12,21',
    '14,33',
    '17,30',
    '19,46',
    '22,58',
    '24,55',
    '27,79',
    '29,84',
    '31,80',
    '34,91',
    '',
  ].join('\n'),
  x: 'x, nach rechts',
  y: 'y, nach oben',
};
