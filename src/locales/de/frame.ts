import type { FrameWords } from '../en.js';
import type { Translation } from '../message.js';

export const words: Translation<FrameWords> = {
  stepOf: ({ index, count, name }, format) => `Schritt ${format.integer(index)} von ${format.integer(count)} · ${name}`,
  back: 'Zurück',
  next: 'Weiter',
  play: 'Abspielen',
  pause: 'Anhalten',
  reset: 'Auf Anfang',
  undo: 'Rückgängig',
  settings: 'Einstellungen',
  place: 'Stelle in der Geschichte',
  speed: 'Tempo',
  times: ({ speed }, format) => `${format.significant(speed)}×`,
  marks: 'Zeichen im Bild',
  table: 'Die Zahlen',
  export: 'Bild speichern',
  code: 'Code zeigen',
  share: 'Ansicht teilen',
  data: 'Eigene Daten ausprobieren',
  retry: 'Noch einmal versuchen',
  loading: ({ source }) => `${source} wird geladen`,
  notTaken: ({ source }) => `${source} wurde nicht so übernommen. Das letzte gute Bild bleibt.`,
};
