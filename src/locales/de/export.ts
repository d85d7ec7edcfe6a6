import type { ExportWords } from '../en-export.js';
import type { Translation } from '../message.js';

export const words: Translation<ExportWords> = {
  asFile: 'Datei speichern',
  asText: 'Als Text zeigen',
  svg: 'SVG',
  png: ({ scale }, format) => (scale === 1 ? 'PNG' : `PNG ${format.integer(scale)}×`),
  csv: 'CSV',
  json: 'JSON',
  aboutSvg: 'SVG: das Bild, scharf in jeder Größe',
  aboutPng: ({ scale }, format) =>
    scale === 1
      ? 'PNG: das Bild wie auf dem Bildschirm'
      : `PNG ${format.integer(scale)}×: das Bild, scharf in ${format.integer(scale)}-facher Größe`,
  aboutCsv: 'CSV: die Zahlen, für eine Tabellenkalkulation',
  aboutJson: 'JSON: die Einstellungen und alle Ergebnisse',
  given: ({ file }) =>
    `Dein Browser hat ${file} jetzt. Kommt nichts an, erlaubt diese Seite keine Downloads: Zeig es als Text und kopiere den.`,
  givenPicture: ({ file }) =>
    `Dein Browser hat ${file} jetzt. Kommt nichts an, erlaubt diese Seite keine Downloads; das SVG lässt sich trotzdem als Text kopieren.`,
  failed: ({ file, reason }) => `${file} konnte nicht erstellt werden: ${reason}`,
  downloadCsv: 'CSV herunterladen',
  showCsv: 'CSV als Text zeigen',
  firstRows: ({ shown, count }, format) =>
    `Die ersten ${format.integer(shown)} von ${format.integer(count)} Zeilen; die CSV-Datei enthält alle.`,
  textOf: ({ file }) => `${file}, zum Kopieren markiert`,
};
