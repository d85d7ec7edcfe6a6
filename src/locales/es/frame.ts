import type { FrameWords } from '../en.js';
import type { Translation } from '../message.js';

export const words: Translation<FrameWords> = {
  stepOf: ({ index, count }, format) => `Schritt ${format.integer(index)} von ${format.integer(count)}`,
  back: 'Zurück',
  next: 'Weiter',
  play: 'Abspielen',
  pause: 'Anhalten',
  reset: 'Auf Anfang',
  undo: 'Rückgängig',
  settings: 'Einstellungen',
  showNumbers: 'Die Zahlen',
  export: 'Bild speichern',
  code: 'Code zeigen',
  loading: ({ source }) => `${source} wird geladen`,
  notTaken: ({ source }) => `${source} wurde nicht so übernommen. Das letzte gute Bild bleibt.`,
};
