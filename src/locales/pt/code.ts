import type { CodeWords } from '../en-code.js';
import type { Translation } from '../message.js';

export const words: Translation<CodeWords> = {
  language: 'Linguagem',
  python: 'Python',
  r: 'R',
  copy: 'Copiar',
  copyData: 'Copiar os dados',
  program: ({ language }) => `A imagem como programa em ${language}`,
  copied: 'O programa foi copiado.',
  copiedData: ({ file }) => `Os dados foram copiados. Salve-os como ${file} ao lado do programa.`,
  readsFile: ({ file }) =>
    `As linhas são muitas para caber no programa: ele as lê de ${file}, que você obtém ao copiar os dados.`,
  selected: 'Aqui não é permitido copiar. O texto está selecionado: pressione Ctrl+C, ou ⌘C no Mac.',
  failed: ({ reason }) => `Não foi possível escrever o programa: ${reason}`,
};
