import type { ShareWords } from '../en-share.js';
import type { Translation } from '../message.js';

export const words: Translation<ShareWords> = {
  about: 'Esta misma vista, con todo lo que se eligió, para otra página u otra persona.',
  base: 'Dirección de la carpeta desde la que se sirve el kit',
  html: 'HTML, para una página tuya',
  iframe: 'Un marco, para páginas que no admiten scripts',
  link: 'Un enlace a esta página que abre esta vista',
  copy: 'Copiar',
  copyName: ({ what }) => `Copiar: ${what}`,
  copied: ({ what }) => `Copiado: ${what}.`,
  selected: 'Aquí no está permitido copiar. El texto está seleccionado: pulsa Ctrl+C, o ⌘C en un Mac.',
  noLink: 'Esta página no lee ninguna vista de su dirección, así que no hay enlace a ella.',
  noData: 'Tus datos son demasiado grandes para un enlace; este abre la vista con los datos de la página.',
  sourceData: ({ src }) => `Los datos no van incluidos; vienen de ${src}.`,
};
