import type { Translation } from '../../../locales/message.js';
import type { DataStrings } from '../data-strings.js';

export const words: Translation<DataStrings> = {
  needs: ({ smallest }, format) =>
    `Traga uma linha por indivíduo: o nome do grupo e o valor. Dois grupos, nem um a mais, com pelo menos ${format.integer(smallest)} valores cada um.`,
  example: [
    'chá,minutos acordado',
    'assam,52',
    'assam,47',
    'assam,63',
    'assam,55',
    'camomila,38',
    'camomila,44',
    'camomila,31',
    'camomila,49',
    '',
  ].join('\n'),
  group: 'grupo',
  value: 'valor',
};
