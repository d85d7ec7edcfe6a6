import type { DataWords } from '../en-data.js';
import type { Translation } from '../message.js';

export const words: Translation<DataWords> = {
  limits: ({ bytes, rows }, format) =>
    `CSV, TSV ou JSON, até ${format.significant(bytes / 1e6)} MB e ${format.integer(rows)} linhas. Tudo é lido nesta página e não sai dela.`,
  chooseFile: 'Escolher um arquivo',
  orDrop: 'ou solte um aqui, ou sobre a imagem',
  letGo: 'Solte: estes números tomam o lugar dos que estão na tela.',
  paste: 'Ou cole uma tabela',
  use: 'Usar estes',
  fillIn: 'Preencher com um exemplo',
  reading: ({ name }) => `Lendo ${name}`,
  pasted: 'a tabela abaixo',
  onScreen: ({ name, rows }, format) => `Na tela: ${name}, linhas: ${format.integer(rows)}.`,
  pastedOnScreen: ({ rows }, format) => `Na tela: a tabela que você colou, linhas: ${format.integer(rows)}.`,
  changedOnScreen: 'Na tela: dados alterados à mão.',
  columnFor: ({ role }) => `Coluna para: ${role}`,
  place: ({ place }) => `Coluna ${place}`,
  backToBuiltIn: 'Voltar aos dados embutidos',
  backToPage: 'Voltar aos dados desta página',
  fixed: 'Esta página fica com os próprios dados.',
};
