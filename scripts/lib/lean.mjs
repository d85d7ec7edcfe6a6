/** Style sheets are strings to a minifier: their comments and indents would be shipped. */
const leanStyles = {
  name: 'lean-styles',
  transform: (code, id) =>
    id.endsWith('.styles.ts') ? code.replace(/\/\*.*?\*\//gs, '').replace(/\n\s+/g, '\n') : undefined,
};

/** Easings with parameters are made by calls that a bundler drops only if they are marked as pure. */
const leanEasings = {
  name: 'lean-easings',
  transform: (code, id) =>
    id.includes('/d3-ease/') ? code.replaceAll('(function custom', '/* @__PURE__ */ (function custom') : undefined,
};

/** What every file for browsers is built with, that by itself too. */
export const leanPlugins = [leanStyles, leanEasings];

/** d3-array and d3-ease come as one module each, whose top level calls these: pure, but not marked so. */
export const leanTreeshake = {
  manualPureFunctions: ['bisector', 'Blur2', 'shuffler', 'custom', 'Math.sqrt'],
  propertyReadSideEffects: false,
};
