import type { ExportWords } from '../en-export.js';
import type { Translation } from '../message.js';

export const words: Translation<ExportWords> = {
  asFile: 'Salvar um arquivo',
  asText: 'Mostrar como texto',
  svg: 'SVG',
  png: ({ scale }, format) => (scale === 1 ? 'PNG' : `PNG ${format.integer(scale)}×`),
  csv: 'CSV',
  json: 'JSON',
  aboutSvg: 'SVG: a imagem, nítida em qualquer tamanho',
  aboutPng: ({ scale }, format) =>
    scale === 1
      ? 'PNG: a imagem como está na tela'
      : `PNG ${format.integer(scale)}×: a imagem, nítida a ${format.integer(scale)} vezes o seu tamanho`,
  aboutCsv: 'CSV: os números, para uma planilha',
  aboutJson: 'JSON: as configurações e todos os resultados',
  given: ({ file }) =>
    `Seu navegador já tem ${file}. Se nada chegar, esta página não permite downloads: mostre como texto e copie.`,
  givenPicture: ({ file }) =>
    `Seu navegador já tem ${file}. Se nada chegar, esta página não permite downloads; o SVG ainda pode ser copiado como texto.`,
  failed: ({ file, reason }) => `Não foi possível criar ${file}: ${reason}`,
  downloadCsv: 'Baixar CSV',
  showCsv: 'Mostrar CSV como texto',
  firstRows: ({ shown, count }, format) =>
    `As primeiras ${format.integer(shown)} de ${format.integer(count)} linhas; o CSV tem todas.`,
  textOf: ({ file }) => `${file}, com o texto selecionado para você copiar`,
};
