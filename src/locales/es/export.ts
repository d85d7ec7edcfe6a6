import type { ExportWords } from '../en-export.js';
import type { Translation } from '../message.js';

export const words: Translation<ExportWords> = {
  asFile: 'Guardar un archivo',
  asText: 'Mostrar como texto',
  svg: 'SVG',
  png: ({ scale }, format) => (scale === 1 ? 'PNG' : `PNG ${format.integer(scale)}×`),
  csv: 'CSV',
  json: 'JSON',
  aboutSvg: 'SVG: la imagen, nítida a cualquier tamaño',
  aboutPng: ({ scale }, format) =>
    scale === 1
      ? 'PNG: la imagen tal como está en pantalla'
      : `PNG ${format.integer(scale)}×: la imagen, nítida a ${format.integer(scale)} veces su tamaño`,
  aboutCsv: 'CSV: los números, para una hoja de cálculo',
  aboutJson: 'JSON: la configuración y todos los resultados',
  given: ({ file }) =>
    `Tu navegador ya tiene ${file}. Si no llega nada, esta página no permite descargas: muéstralo como texto y cópialo.`,
  givenPicture: ({ file }) =>
    `Tu navegador ya tiene ${file}. Si no llega nada, esta página no permite descargas; el SVG aún se puede copiar como texto.`,
  failed: ({ file, reason }) => `No se pudo crear ${file}: ${reason}`,
  downloadCsv: 'Descargar CSV',
  showCsv: 'Mostrar CSV como texto',
  firstRows: ({ shown, count }, format) =>
    `Las primeras ${format.integer(shown)} de ${format.integer(count)} filas; el CSV las tiene todas.`,
  textOf: ({ file }) => `${file}, con el texto seleccionado para copiarlo`,
};
