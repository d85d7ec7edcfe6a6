import type { ShareWords } from '../en-share.js';
import type { Translation } from '../message.js';

export const words: Translation<ShareWords> = {
  about: 'Genau diese Ansicht, mit allem, was gewählt wurde, für eine andere Seite oder jemand anderen.',
  base: 'Adresse des Ordners, aus dem die Bausteine kommen',
  html: 'HTML, für eine eigene Seite',
  iframe: 'Ein Rahmen, für Seiten, die keine Skripte zulassen',
  link: 'Ein Link auf diese Seite, der diese Ansicht öffnet',
  copy: 'Kopieren',
  copyName: ({ what }) => `Kopieren: ${what}`,
  copied: ({ what }) => `Kopiert: ${what}.`,
  selected: 'Kopieren ist hier nicht erlaubt. Der Text ist markiert: Drücke Strg+C, am Mac ⌘C.',
  noLink: 'Diese Seite liest keine Ansicht aus ihrer Adresse, deshalb gibt es keinen Link darauf.',
  noData: 'Deine Daten sind für einen Link zu groß; er öffnet diese Ansicht mit den Daten der Seite.',
  sourceData: ({ src }) => `Die Daten sind nicht enthalten; sie kommen von ${src}.`,
};
