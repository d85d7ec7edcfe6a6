/**
 * The layers, from the numbers up. Each may import from the layers it names and from nothing else of ours:
 *
 *   packages/stats <- motion <- viz <- contract <- model <- scene <- svg, canvas, sketch, chrome, controllers <- export, share <- base <- element <- define
 *   code, and the model <- an element's programs
 *   viz <- predict <- asking <- base: what is asked before an answer shows
 *
 * A layer's place is its folder or, inside an element's folder, its file name.
 */
const paths = {
  stats: '^packages/stats/src/',
  motion: '^src/motion/',
  viz: '^src/viz/[^/]+$',
  locales: '^src/locales/',
  events: '^src/events/',
  contract: '^src/contract/',
  code: '^src/code/',
  programs: '^src/elements/[^/]+/code/',
  strings: '^src/elements/.+strings[.]ts$',
  figures: '^src/elements/.+/figures[.]ts$',
  model: '^src/elements/.+[.]model[.]ts$',
  scene: '^src/elements/.+[.]scene[.]ts$',
  styles: '^src/styles/|[.]styles[.]ts$',
  svg: '^src/viz/svg/',
  canvas: '^src/viz/canvas/',
  sketch: '^src/viz/sketch/',
  chrome: '^src/chrome/',
  controllers: '^src/controllers/',
  export: '^src/export/',
  share: '^src/share/',
  predict: '^src/predict/[^/]+$',
  asking: '^src/predict/asking/',
  base: '^src/base/',
  ssr: '^src/ssr/',
  element: '^src/elements/',
};

const pure = ['stats', 'motion', 'viz', 'locales', 'contract'];
const drawing = [...pure, 'code', 'events', 'styles', 'svg', 'canvas', 'sketch', 'chrome', 'controllers'];

/** What each layer may import, besides itself. */
const mayImport = {
  stats: [],
  motion: ['stats'],
  viz: ['stats', 'motion'],
  locales: ['contract'],
  events: ['contract'],
  contract: ['stats', 'motion', 'viz', 'locales', 'events'],
  code: [],
  programs: [...pure, 'code', 'figures', 'strings', 'model'],
  figures: ['stats', 'locales'],
  strings: ['stats', 'locales', 'contract', 'figures'],
  model: [...pure, 'figures', 'strings'],
  scene: [...pure, 'figures', 'strings', 'model'],
  styles: ['viz', 'styles'],
  svg: [...pure, 'styles', 'canvas'],
  canvas: [...pure, 'styles'],
  sketch: pure,
  chrome: drawing,
  controllers: drawing,
  export: [...pure, 'styles', 'chrome'],
  share: [...pure, 'code', 'styles', 'chrome'],
  predict: pure,
  asking: [...drawing, 'predict'],
  base: [...drawing, 'export', 'share', 'predict', 'asking'],
  ssr: [...drawing, 'export', 'share', 'predict', 'asking', 'base'],
};

const tests = '[.]test[.]ts$|^src/testing/';

const layerRules = Object.entries(mayImport).map(([layer, below]) => ({
  name: `layer-${layer}`,
  severity: 'error',
  comment: `${layer} may import ${below.length > 0 ? below.join(', ') : 'nothing else of ours'}.`,
  from: { path: paths[layer], pathNot: tests },
  to: { path: '^(src|packages)/', pathNot: [paths[layer], ...below.map((name) => paths[name])] },
}));

/** The layers that must run without a page: no Lit, nothing that touches a document. */
const pageless = ['stats', 'motion', 'viz', 'contract', 'locales', 'code', 'programs', 'model', 'scene', 'predict'].map(
  (name) => paths[name],
);

export default {
  forbidden: [
    ...layerRules,
    {
      name: 'numbers-stand-alone',
      severity: 'error',
      comment: 'The numeric core uses a kept source of random bits and no other package.',
      from: { path: paths.stats, pathNot: tests },
      to: { path: 'node_modules/', pathNot: 'node_modules/pure-rand/' },
    },
    {
      name: 'no-page-below',
      severity: 'error',
      comment: 'Models, scenes and what they are made of run in Node, so they cannot use Lit.',
      from: { path: pageless, pathNot: tests },
      to: { path: 'node_modules/(lit|lit-html|lit-element|@lit)/' },
    },
    {
      name: 'lit-owns-the-dom',
      severity: 'error',
      comment: 'D3 computes, Lit draws: the parts of D3 that change the page stay out.',
      from: { path: '^src/' },
      to: { path: 'node_modules/(d3|d3-selection|d3-transition|d3-axis|d3-drag|d3-brush|d3-zoom)/' },
    },
    {
      name: 'no-explainer-by-name',
      severity: 'error',
      comment: 'Only the entry points know the explainers by name.',
      from: { path: '^(src|packages)/', pathNot: [paths.element, '^src/(index|all|loaders)([.]test)?[.]ts$'] },
      to: { path: paths.element },
    },
    {
      name: 'one-explainer-alone',
      severity: 'error',
      comment: 'An explainer does not import another one: each can be loaded, changed and deleted alone.',
      from: { path: '^src/elements/([^/]+)/' },
      to: { path: paths.element, pathNot: '^src/elements/$1/' },
    },
    {
      name: 'define-is-the-end',
      severity: 'error',
      comment: 'Registering is for entry points, tests and stories: a class module has no effect.',
      from: { path: '^src/', pathNot: [tests, '^src/(all|loaders)[.]ts$'] },
      to: { path: '^src/elements/[^/]+/define[.]ts$' },
    },
    {
      name: 'no-circle',
      severity: 'error',
      comment: 'Modules that import each other cannot be understood alone.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'tests-stay-outside',
      severity: 'error',
      comment: 'Nothing that is published imports a test or a test helper.',
      from: { path: '^(src|packages)/', pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'dependencies-are-declared',
      severity: 'error',
      comment:
        'What is published imports only packages that are installed with it; who renders on a server brings its own renderer.',
      from: { path: '^(src|packages/[^/]+/src)/', pathNot: [tests, '^src/ssr/'] },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'imports-exist',
      severity: 'error',
      comment: 'An import that leads nowhere.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@explainer-elements/source', 'types', 'import', 'default'],
      extensions: ['.ts', '.d.ts', '.js'],
    },
  },
};
