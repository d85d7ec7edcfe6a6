import { catalogue } from './catalogue.js';
import type { Format } from './format.js';

const english = {
  stepOf: ({ index, count, name }: { index: number; count: number; name: string }) =>
    `Step ${String(index)} of ${String(count)} · ${name}`,
  back: 'Back',
  next: 'Next',
  play: 'Play',
  pause: 'Pause',
  reset: 'Reset',
  undo: 'Undo',
  settings: 'Settings',
  place: 'Place in the story',
  speed: 'Speed',
  times: ({ speed }: { speed: number }, format: Format) => `${format.significant(speed)}×`,
  marks: 'Marks of the picture',
  table: 'The numbers',
  export: 'Save this picture',
  code: 'Show the code',
  share: 'Share this view',
  data: 'Try your own data',
  retry: 'Try again',
  loading: ({ source }: { source: string }) => `Loading ${source}`,
  /** Said while, or if, the exact words cannot be had. */
  notTaken: ({ source }: { source: string }) => `${source} was not taken as it is. The last good picture stays.`,
};

export type FrameWords = typeof english;

/** Texts of the frame that every explainer stands in. Values in messages are plain text, never markup. */
export const en = catalogue('frame', english, {
  de: () => import('./de/frame.js'),
  es: () => import('./es/frame.js'),
  pt: () => import('./pt/frame.js'),
  fr: () => import('./fr/frame.js'),
  zh: () => import('./zh/frame.js'),
  ar: () => import('./ar/frame.js'),
});
