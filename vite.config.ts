import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { leanPlugins, leanTreeshake } from './scripts/lib/lean.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const tags = readdirSync('src/elements').filter((name) => existsSync(`src/elements/${name}/define.ts`));
const entries = {
  ...Object.fromEntries(tags.map((tag) => [tag, `src/elements/${tag}/define.ts`])),
  all: 'src/all.ts',
  autoloader: 'src/autoloader.ts',
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

/** What of the numeric core every explainer begins with. The core is imported as a whole, so that its graph does not tell. */
const isOfCore = (id: string): boolean =>
  /\/packages\/stats\/src\/((errors|steps)\.ts$|random\/random|describe\/(mean|variance|average)\.ts$)/.test(id);

/** Whether every explainer begins with this module. */
const isCommon = (id: string, graph: Graph): boolean =>
  isOfAxes(id) ||
  (id.includes('/packages/stats/') ? isOfCore(id) : tags.every((tag) => neededBy(fileOf(tag), graph).has(id)));

/** The files for pages without a bundler, and the dev server. What npm users import comes from tsc instead. */
export default defineConfig({
  // The numeric core from its sources; never "development", which other people's dev servers switch on.
  resolve: { conditions: ['@explainer-elements/source', 'module', 'browser', 'development|production'] },
  plugins: leanPlugins,
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
      treeshake: leanTreeshake,
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
              debugName: 'own',
              priority: 1,
              name: (id, graph) => {
                if (id.includes('/packages/') || isCommon(id, graph)) return null;
                const owners = tags.filter((tag) => neededBy(fileOf(tag), graph).has(id));
                return owners.length === 1 ? (owners[0] ?? null) : null;
              },
            },
            {
              debugName: 'common',
              priority: 2,
              name: (id, graph) => (isCommon(id, graph) ? 'common' : null),
            },
          ],
        },
        chunkFileNames: 'chunks/shared-[hash].js',
        postBanner: `/*! explainer-elements ${version} | MIT | licences of others: THIRD-PARTY-NOTICES.txt */`,
      },
    },
  },
});
