import type { Translation } from '../../../locales/message.js';
import type { DataStrings } from '../data-strings.js';

export const words: Translation<DataStrings> = {
  needs: ({ points, distinct, most, family }, format) =>
    `Apportez deux colonnes de nombres : x va vers la droite, y est ce que le modèle doit atteindre. Au moins ${format.integer(points)} lignes avec ${format.integer(distinct)} x différents ; au plus ${format.integer(most)} tant que le modèle est : ${family}.`,
  example: [
    'température,glaces',
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
  x: 'x, vers la droite',
  y: 'y, vers le haut',
};
