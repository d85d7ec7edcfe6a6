import type { Plugin } from 'vite';

export const leanPlugins: Plugin[];
export const leanTreeshake: { manualPureFunctions: string[]; propertyReadSideEffects: false };
