import type { Translation } from '../../../locales/message.js';
import type { DataStrings } from '../data-strings.js';

export const words: Translation<DataStrings> = {
  needs: ({ smallest }, format) =>
    `Apportez une ligne par individu : le nom de son groupe, et sa valeur. Deux groupes, pas plus, d’au moins ${format.integer(smallest)} valeurs chacun.`,
  example: [
    'thé,minutes d’éveil',
    'assam,52',
    'assam,47',
    'assam,63',
    'assam,55',
    'camomille,38',
    'camomille,44',
    'camomille,31',
    'camomille,49',
    '',
  ].join('\n'),
  group: 'groupe',
  value: 'valeur',
};
