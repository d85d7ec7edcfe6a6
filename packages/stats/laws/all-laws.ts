import { describeLaws } from './describe.laws.js';
import type { Law } from './law.js';
import { treeLaws } from './trees.laws.js';

/** Every law, by area. */
export const allLaws: Readonly<Record<string, readonly Law[]>> = {
  'Describe and infer': describeLaws,
  'Trees, forests, juries, neighbours': treeLaws,
};
