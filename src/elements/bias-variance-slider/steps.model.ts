/** The story, from a hidden curve to the trade-off. */
export const steps = [
  'sample',
  'underfit',
  'overfit',
  'errors',
  'again',
  'many',
  'variance',
  'bias',
  'parts',
  'tradeoff',
  'explore',
] as const;

export type Step = (typeof steps)[number];

/** The four views of the figure. */
export type Panel = 'one' | 'many' | 'parts' | 'curve';

/** Where each step asks the reader to look. */
export const focusOfStep: Readonly<Record<Step, readonly Panel[]>> = {
  sample: ['one'],
  underfit: ['one'],
  overfit: ['one'],
  errors: ['one'],
  again: ['one', 'many'],
  many: ['many'],
  variance: ['many'],
  bias: ['many'],
  parts: ['parts'],
  tradeoff: ['curve', 'parts'],
  explore: [],
};
