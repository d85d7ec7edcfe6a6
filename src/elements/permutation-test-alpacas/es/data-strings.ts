import type { Translation } from '../../../locales/message.js';
import type { DataStrings } from '../data-strings.js';

export const words: Translation<DataStrings> = {
  needs: ({ smallest }, format) =>
    `Trae una fila por individuo: el nombre de su grupo y su valor. Dos grupos, ni uno más, con al menos ${format.integer(smallest)} valores cada uno.`,
  example: [
    'té,minutos despierto',
    'assam,52',
    'assam,47',
    'assam,63',
    'assam,55',
    'manzanilla,38',
    'manzanilla,44',
    'manzanilla,31',
    'manzanilla,49',
    '',
  ].join('\n'),
  group: 'grupo',
  value: 'valor',
};
