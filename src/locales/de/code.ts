import type { CodeWords } from '../en-code.js';
import type { Translation } from '../message.js';

export const words: Translation<CodeWords> = {
  language: 'Sprache',
  python: 'Python',
  r: 'R',
  copy: 'Kopieren',
  copyData: 'Daten kopieren',
  program: ({ language }) => `Das Bild als Programm in ${language}`,
  copied: 'Das Programm ist kopiert.',
  copiedData: ({ file }) => `Die Daten sind kopiert. Speichere sie als ${file} neben dem Programm.`,
  readsFile: ({ file }) =>
    `Es sind zu viele Zeilen für das Programm selbst: Es liest sie aus ${file}. Die Datei bekommst du, wenn du die Daten kopierst.`,
  selected: 'Kopieren ist hier nicht erlaubt. Der Text ist markiert: Drücke Strg+C, am Mac ⌘C.',
  failed: ({ reason }) => `Das Programm konnte nicht geschrieben werden: ${reason}`,
};
