import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const tags = readdirSync('src/elements').filter((name) => existsSync(`src/elements/${name}/define.ts`));
const entries = {
  ...Object.fromEntries(tags.map((tag) => [tag, `src/elements/${tag}/define.ts`])),
  all: 'src/all.ts',
  autoloader: 'src/autoloader.ts',
};

/** Style sheets are strings to a minifier: their comments and indents would be shipped. */
const leanStyles = {
  name: 'lean-styles',
  transform: (code: string, id: string): string | undefined =>
    id.endsWith('.styles.ts') ? code.replace(/\/\*.*?\*\//gs, '').replace(/\n\s+/g, '\n') : undefined,
};

/** Easings with parameters are made by calls that a bundler drops only if they are marked as pure. */
const leanEasings = {
  name: 'lean-easings',
  transform: (code: string, id: string): string | undefined =>
    id.includes('/d3-ease/') ? code.replaceAll('(function custom', '/* @__PURE__ */ (function custom') : undefined,
};

interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** What a module cannot do without, itself included; not what it imports later. */
function neededBy(start: string, graph: Graph): Set<string> {
  const needed = new Set<string>();
  const add = (id: string): void => {
    if (needed.has(id)) return;
    needed.add(id);
    graph.getModuleInfo(id)?.importedIds.forEach(add);
  };
  add(start);
  return needed;
}

const fileOf = (tag: string): string => fileURLToPath(new URL(`src/elements/${tag}/define.ts`, import.meta.url));

/** Axes, which every explainer needs with its first picture or soon after. */
const isOfAxes = (id: string): boolean => /\/viz\/linear-scale\.ts$|\/d3-array\//.test(id);

/** Whether every explainer begins with this module. */
const isCommon = (id: string, graph: Graph): boolean =>
  isOfAxes(id) || tags.every((tag) => neededBy(fileOf(tag), graph).has(id));

/** The files for pages without a bundler, and the dev server. What npm users import comes from tsc instead. */
export default defineConfig({
  // The numeric core from its sources; never "development", which other people's dev servers switch on.
  resolve: { conditions: ['@explainer-elements/source', 'module', 'browser', 'development|production'] },
  plugins: [leanStyles, leanEasings],
  base: './',
  publicDir: false,
  server: { open: '/gallery/dev.html' },
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    modulePreload: false,
    license: { fileName: 'licenses.json' },
    // As a library: an application build would wrap every dynamic import in a preloader, 2 kB in each autoloader.
    lib: { entry: entries, formats: ['es'], fileName: '[name]' },
    rolldownOptions: {
      // d3-array and d3-ease come as one module each, whose top level calls these: pure, but not marked so.
      treeshake: {
        manualPureFunctions: ['bisector', 'Blur2', 'shuffler', 'custom', 'Math.sqrt'],
        propertyReadSideEffects: false,
      },
      // An element's file holds the element, also where others import it: no request for a facade first.
      preserveEntrySignatures: 'allow-extension',
      output: {
        // A library build leaves the white space of ES modules in.
        minify: true,
        // What every explainer begins with is one file, whichever parts of it late modules use as well: each piece that
        // is split off is one more request, and compresses worse. Of the numeric core, which is imported as a whole,
        // only what the file of every tag and that of all tags hold.
        codeSplitting: {
          groups: [
            {
              debugName: 'common',
              name: (id, graph) => (isCommon(id, graph) ? 'common' : null),
              minShareCount: tags.length + 1,
            },
          ],
        },
        chunkFileNames: 'chunks/shared-[hash].js',
        postBanner: `/*! explainer-elements ${version} | MIT | licences of others: THIRD-PARTY-NOTICES.txt */`,
      },
    },
  },
});
