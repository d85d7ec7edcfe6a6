import type { ExportWords } from '../en-export.js';
import type { Translation } from '../message.js';

export const words: Translation<ExportWords> = {
  asFile: 'Enregistrer un fichier',
  asText: 'Afficher en texte',
  svg: 'SVG',
  png: ({ scale }, format) => (scale === 1 ? 'PNG' : `PNG ${format.integer(scale)}×`),
  csv: 'CSV',
  json: 'JSON',
  aboutSvg: 'SVG : l’image, nette à toutes les tailles',
  aboutPng: ({ scale }, format) =>
    scale === 1
      ? 'PNG : l’image telle qu’à l’écran'
      : `PNG ${format.integer(scale)}× : l’image, nette à ${format.integer(scale)} fois sa taille`,
  aboutCsv: 'CSV : les nombres, pour un tableur',
  aboutJson: 'JSON : les réglages et tous les résultats',
  given: ({ file }) =>
    `Votre navigateur a reçu ${file}. Si rien n’arrive, cette page ne permet pas les téléchargements : affichez le texte et copiez-le.`,
  givenPicture: ({ file }) =>
    `Votre navigateur a reçu ${file}. Si rien n’arrive, cette page ne permet pas les téléchargements ; le SVG peut tout de même se copier comme texte.`,
  failed: ({ file, reason }) => `Impossible de créer ${file} : ${reason}`,
  downloadCsv: 'Télécharger le CSV',
  showCsv: 'Afficher le CSV en texte',
  firstRows: ({ shown, count }, format) =>
    `Les ${format.integer(shown)} premières lignes sur ${format.integer(count)} ; le CSV les contient toutes.`,
  textOf: ({ file }) => `${file}, sélectionné pour que vous le copiiez`,
};
