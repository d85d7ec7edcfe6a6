import { catalogue } from './catalogue.js';

const english = {
  stepOf: ({ index, count }: { index: number; count: number }) => `Step ${String(index)} of ${String(count)}`,
  back: 'Back',
  next: 'Next',
  play: 'Play',
  pause: 'Pause',
  reset: 'Reset',
  undo: 'Undo',
  settings: 'Settings',
  showNumbers: 'The numbers',
  export: 'Save this picture',
  code: 'Show the code',
  loading: ({ source }: { source: string }) => `Loading ${source}`,
  /** Said while, or if, the exact words cannot be had. */
  notTaken: ({ source }: { source: string }) => `${source} was not taken as it is. The last good picture stays.`,
};

export type FrameWords = typeof english;

/** Texts of the frame that every explainer stands in. Values in messages are plain text, never markup. */
export const en = catalogue('frame', english, {
  ar: () => import('./ar/frame.js'),
  de: () => import('./de/frame.js'),
  es: () => import('./es/frame.js'),
  fr: () => import('./fr/frame.js'),
  pt: () => import('./pt/frame.js'),
  zh: () => import('./zh/frame.js'),
});
