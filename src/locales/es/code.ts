import type { CodeWords } from '../en-code.js';
import type { Translation } from '../message.js';

export const words: Translation<CodeWords> = {
  language: 'Lenguaje',
  python: 'Python',
  r: 'R',
  copy: 'Copiar',
  copyData: 'Copiar los datos',
  program: ({ language }) => `La imagen como programa en ${language}`,
  copied: 'El programa está copiado.',
  copiedData: ({ file }) => `Los datos están copiados. Guárdalos como ${file} junto al programa.`,
  readsFile: ({ file }) =>
    `Las filas son demasiadas para caber en el programa: las lee de ${file}, que obtienes al copiar los datos.`,
  selected: 'Aquí no está permitido copiar. El texto está seleccionado: pulsa Ctrl+C, o ⌘C en un Mac.',
  failed: ({ reason }) => `No se pudo escribir el programa: ${reason}`,
};
