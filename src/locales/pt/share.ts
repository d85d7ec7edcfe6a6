import type { ShareWords } from '../en-share.js';
import type { Translation } from '../message.js';

export const words: Translation<ShareWords> = {
  about: 'Exatamente esta vista, com tudo o que foi escolhido, para outra página ou outra pessoa.',
  base: 'Endereço da pasta de onde o kit é servido',
  html: 'HTML, para uma página sua',
  iframe: 'Um quadro, para páginas que não aceitam scripts',
  link: 'Um link para esta página que abre esta vista',
  copy: 'Copiar',
  copyName: ({ what }) => `Copiar: ${what}`,
  copied: ({ what }) => `Copiado: ${what}.`,
  selected: 'Aqui não é permitido copiar. O texto está selecionado: pressione Ctrl+C, ou ⌘C no Mac.',
  noLink: 'Esta página não lê nenhuma vista do seu endereço, por isso não há link para ela.',
  noData: 'Seus dados são grandes demais para um link; ele abre esta vista com os dados da página.',
  sourceData: ({ src }) => `Os dados não vão junto; eles vêm de ${src}.`,
};
