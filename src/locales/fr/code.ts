import type { CodeWords } from '../en-code.js';
import type { Translation } from '../message.js';

export const words: Translation<CodeWords> = {
  language: 'Langage',
  python: 'Python',
  r: 'R',
  copy: 'Copier',
  copyData: 'Copier les données',
  program: ({ language }) => `L’image sous forme de programme en ${language}`,
  copied: 'Le programme est copié.',
  copiedData: ({ file }) => `Les données sont copiées. Enregistrez-les sous ${file} à côté du programme.`,
  readsFile: ({ file }) =>
    `Les lignes sont trop nombreuses pour tenir dans le programme : il les lit dans ${file}, que vous obtenez en copiant les données.`,
  selected: 'La copie n’est pas permise ici. Le texte est sélectionné : appuyez sur Ctrl+C, ou ⌘C sur un Mac.',
  failed: ({ reason }) => `Le programme n’a pas pu être écrit : ${reason}`,
};
