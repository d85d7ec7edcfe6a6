// Written by `npm run new-element`, one line for each folder of src/elements.

/** How each element of the kit is loaded. */
export const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'bias-variance-slider': () => import('./elements/bias-variance-slider/define.js'),
  'permutation-test-alpacas': () => import('./elements/permutation-test-alpacas/define.js'),
};
