import { catalogue } from './catalogue.js';

const english = {
  language: 'Language',
  python: 'Python',
  r: 'R',
  copy: 'Copy',
  copyData: 'Copy the data',
  program: ({ language }: { language: string }) => `The picture as a program in ${language}`,
  copied: 'The program is copied.',
  copiedData: ({ file }: { file: string }) => `The data are copied. Save them as ${file} beside the program.`,
  readsFile: ({ file }: { file: string }) =>
    `The rows are too many to stand in the program: it reads them from ${file}, which you get by copying the data.`,
  selected: 'Copying is not allowed here. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
  failed: ({ reason }: { reason: string }) => `The program could not be written: ${reason}`,
};

export type CodeWords = typeof english;

/** Texts of the panel that shows the code: fetched with it. */
export const enCode = catalogue('code', english, {
  de: () => import('./de/code.js'),
  es: () => import('./es/code.js'),
  pt: () => import('./pt/code.js'),
  fr: () => import('./fr/code.js'),
  zh: () => import('./zh/code.js'),
  ar: () => import('./ar/code.js'),
});
