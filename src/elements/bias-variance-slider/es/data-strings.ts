import type { Translation } from '../../../locales/message.js';
import type { DataStrings } from '../data-strings.js';

export const words: Translation<DataStrings> = {
  needs: ({ points, distinct, most, family }, format) =>
    `Trae dos columnas de números: x va de lado a lado, y es lo que el modelo debe acertar. Al menos ${format.integer(points)} filas con ${format.integer(distinct)} x distintas; ${format.integer(most)} como máximo mientras el modelo sea este: ${family}.`,
  example: [
    'temperatura,helado',
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
  x: 'x (horizontal)',
  y: 'y (vertical)',
};
