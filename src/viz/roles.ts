/** What a mark stands for. Colours, shapes and dashes follow from the role; no mark carries a colour of its own. */
export const roles = [
  'ink',
  'muted',
  'grid',
  'accent',
  'treatment',
  'control',
  'positive',
  'negative',
  'train',
  'validation',
  'test',
  'model',
  'truth',
  'bias',
  'variance',
  'noise',
] as const;

export type Role = (typeof roles)[number];
