import { catalogue } from './catalogue.js';

const english = {
  about: 'This very view, with every choice that was made, for another page or another reader.',
  base: 'Address of the folder that the kit is served from',
  html: 'HTML, for a page of yours',
  iframe: 'A frame, for pages that take no scripts',
  link: 'A link to this page that opens this view',
  copy: 'Copy',
  copyName: ({ what }: { what: string }) => `Copy: ${what}`,
  copied: ({ what }: { what: string }) => `Copied: ${what}.`,
  selected: 'Copying is not allowed here. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
  noLink: 'This page reads no view from its address, so there is no link to it.',
  noData: 'Your own data are too large for a link; it opens this view with the data of the page.',
  sourceData: ({ src }: { src: string }) => `The data are not inside; they come from ${src}.`,
};

export type ShareWords = typeof english;

/** Texts of the panel that shares the view: fetched with it. */
export const shareWords = catalogue('share', english, {
  de: () => import('./de/share.js'),
  es: () => import('./es/share.js'),
  pt: () => import('./pt/share.js'),
  fr: () => import('./fr/share.js'),
  zh: () => import('./zh/share.js'),
  ar: () => import('./ar/share.js'),
});
