/** Texts of the frame that every explainer stands in. Values in messages are plain text, never markup. */
export const en = {
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
  data: 'Try your own data',
  retry: 'Try again',
  loading: ({ source }: { source: string }) => `Loading ${source}`,
  /** Said while, or if, the exact words cannot be had. */
  notTaken: ({ source }: { source: string }) => `${source} was not taken as it is. The last good picture stays.`,
};
