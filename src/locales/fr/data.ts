import type { DataWords } from '../en-data.js';
import type { Format } from '../format.js';
import type { Translation } from '../message.js';

const counted = (rows: number, format: Format): string =>
  `${format.integer(rows)} ${format.plural(rows) === 'one' ? 'ligne' : 'lignes'}`;

export const words: Translation<DataWords> = {
  limits: ({ bytes, rows }, format) =>
    `CSV, TSV ou JSON, jusqu’à ${format.significant(bytes / 1e6)} Mo et ${format.integer(rows)} lignes. La lecture se fait dans cette page ; les données ne vont nulle part ailleurs.`,
  chooseFile: 'Choisir un fichier',
  orDrop: 'ou déposez-en un ici, ou sur l’image',
  letGo: 'Lâchez : ces nombres prendront la place de ceux de l’image.',
  paste: 'Ou collez un tableau',
  use: 'Utiliser ces données',
  fillIn: 'Remplir avec un exemple',
  reading: ({ name }) => `Lecture en cours : ${name}`,
  pasted: 'le tableau ci-dessous',
  onScreen: ({ name, rows }, format) => `À l’écran : ${name}, ${counted(rows, format)}.`,
  pastedOnScreen: ({ rows }, format) => `À l’écran : le tableau que vous avez collé, ${counted(rows, format)}.`,
  changedOnScreen: 'À l’écran : des données modifiées à la main.',
  columnFor: ({ role }) => `Colonne pour : ${role}`,
  place: ({ place }) => `Colonne ${place}`,
  backToBuiltIn: 'Revenir aux données d’origine',
  backToPage: 'Revenir aux données de cette page',
  fixed: 'Cette page s’en tient à ses propres données.',
};
