import { catalogue } from './catalogue.js';
import type { Format } from './format.js';

const english = {
  asFile: 'Save a file',
  asText: 'Show as text',
  svg: 'SVG',
  png: ({ scale }: { scale: number }) => (scale === 1 ? 'PNG' : `PNG ${String(scale)}×`),
  csv: 'CSV',
  json: 'JSON',
  aboutSvg: 'SVG: the picture, sharp at any size',
  aboutPng: ({ scale }: { scale: number }) =>
    scale === 1
      ? 'PNG: the picture as on screen'
      : `PNG ${String(scale)}×: the picture, sharp at ${String(scale)} times its size`,
  aboutCsv: 'CSV: the numbers, for a spreadsheet',
  aboutJson: 'JSON: the settings and all results',
  given: ({ file }: { file: string }) =>
    `Your browser has ${file} now. If nothing arrives, this page allows no downloads: show it as text and copy that.`,
  givenPicture: ({ file }: { file: string }) =>
    `Your browser has ${file} now. If nothing arrives, this page allows no downloads; the SVG can still be copied as text.`,
  failed: ({ file, reason }: { file: string; reason: string }) => `${file} could not be made: ${reason}`,
  downloadCsv: 'Download CSV',
  showCsv: 'Show CSV as text',
  firstRows: ({ shown, count }: { shown: number; count: number }, format: Format) =>
    `The first ${format.integer(shown)} of ${format.integer(count)} rows; the CSV has them all.`,
  textOf: ({ file }: { file: string }) => `${file}, selected for you to copy`,
};

export type ExportWords = typeof english;

/** Texts of the panel that saves the picture; fetched when a reader opens it. */
export const exportWords = catalogue('export', english, {
  de: () => import('./de/export.js'),
  es: () => import('./es/export.js'),
  pt: () => import('./pt/export.js'),
  fr: () => import('./fr/export.js'),
  zh: () => import('./zh/export.js'),
  ar: () => import('./ar/export.js'),
});
