import type fc from 'fast-check';

/** Something that holds for every input, and a mistake in the core that it finds. */
export interface Law {
  /** A sentence that can be false. */
  readonly name: string;
  /** Draws inputs and throws, or answers false, where the law does not hold. It is run 1,000 times. */
  readonly property: () => fc.IRawProperty<unknown, false>;
  /** A mistake: with this edit of the core, the law has to fail. */
  readonly mutation: {
    /** Below `src`, as "describe/mean.ts". */
    readonly file: string;
    /** Source text that occurs exactly once in the file, on one line. */
    readonly find: string;
    readonly replace: string;
  };
}

/** How many inputs each law is tried on. */
export const RUNS = 1000;
