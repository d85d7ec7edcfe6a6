import type { Translation } from '../../../locales/message.js';
import type { DataStrings } from '../data-strings.js';

export const words: Translation<DataStrings> = {
  needs: ({ smallest }, format) =>
    `Bring für jedes Individuum eine Zeile mit: den Namen seiner Gruppe und seinen Wert. Genau zwei Gruppen, jede mit mindestens ${format.integer(smallest)} Werten.`,
  example: [
    'Tee,Minuten wach',
    'Assam,52',
    'Assam,47',
    'Assam,63',
    'Assam,55',
    'Kamille,38',
    'Kamille,44',
    'Kamille,31',
    'Kamille,49',
    '',
  ].join('\n'),
  group: 'Gruppe',
  value: 'Wert',
};
