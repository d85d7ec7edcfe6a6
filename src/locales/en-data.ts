import { catalogue } from './catalogue.js';
import type { Format } from './format.js';

const english = {
  limits: ({ bytes, rows }: { bytes: number; rows: number }, format: Format) =>
    `CSV, TSV or JSON, up to ${format.significant(bytes / 1e6)} MB and ${format.integer(rows)} rows. It is read in this page and goes nowhere else.`,
  chooseFile: 'Choose a file',
  orDrop: 'or drop one here, or on the picture',
  letGo: 'Let go: these numbers take the place of those on screen.',
  paste: 'Or paste a table',
  use: 'Use these',
  fillIn: 'Fill in an example',
  reading: ({ name }: { name: string }) => `Reading ${name}`,
  pasted: 'the table below',
  onScreen: ({ name, rows }: { name: string; rows: number }, format: Format) =>
    `On screen: ${name}, ${format.integer(rows)} rows.`,
  pastedOnScreen: ({ rows }: { rows: number }, format: Format) =>
    `On screen: the table you pasted, ${format.integer(rows)} rows.`,
  changedOnScreen: 'On screen: data that were changed by hand.',
  columnFor: ({ role }: { role: string }) => `Column for ${role}`,
  place: ({ place }: { place: string }) => `Column ${place}`,
  backToBuiltIn: 'Back to the built-in data',
  backToPage: 'Back to the data of this page',
  fixed: 'This page keeps to its own data.',
};

export type DataWords = typeof english;

/** Texts of the panel for the reader's own data; fetched when a reader opens it. */
export const dataWords = catalogue('data', english, {
  de: () => import('./de/data.js'),
  es: () => import('./es/data.js'),
  pt: () => import('./pt/data.js'),
  fr: () => import('./fr/data.js'),
  zh: () => import('./zh/data.js'),
  ar: () => import('./ar/data.js'),
});
