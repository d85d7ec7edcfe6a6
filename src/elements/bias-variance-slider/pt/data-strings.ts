import type { Translation } from '../../../locales/message.js';
import type { DataStrings } from '../data-strings.js';

export const words: Translation<DataStrings> = {
  needs: ({ points, distinct, most, family }, format) =>
    `Traga duas colunas de números: x corre de um lado ao outro, y é o que o modelo tem de acertar. Pelo menos ${format.integer(points)} linhas com ${format.integer(distinct)} x diferentes; no máximo ${format.integer(most)} enquanto o modelo for este: ${family}.`,
  example: [
    'temperatura,sorvete',
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
