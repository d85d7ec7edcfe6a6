import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { makeIfStale } from './lib/fresh.mjs';
import { leanPlugins, leanTreeshake } from './lib/lean.mjs';
import { noticesText } from './lib/notices.mjs';
import { fromRoot, root, tags } from './lib/project.mjs';
import { must } from './lib/run.mjs';

const { version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));

async function step(title, body) {
  const start = performance.now();
  await body();
  console.log(`${title}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

const compile = (project) => must('npx', ['tsc', '-p', project]);

/** One multi-entry build: pages that load two elements load what they share once. */
async function buildModules() {
  await build({ logLevel: 'warn' });
  const licenses = fromRoot('dist/cdn/licenses.json');
  const notices = noticesText(JSON.parse(readFileSync(licenses, 'utf8')));
  rmSync(licenses);
  writeFileSync(fromRoot('dist/cdn/THIRD-PARTY-NOTICES.txt'), notices);
}

/** For files that are copied around alone: they carry the notices themselves. */
const bannerWithNotices = () =>
  `/*! explainer-elements ${version} | MIT\n\n${readFileSync(fromRoot('dist/cdn/THIRD-PARTY-NOTICES.txt'), 'utf8')}*/`;

/** One file that needs nothing else, for pages opened from disk. */
async function buildStandalone(tag) {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    plugins: [...leanPlugins, withoutTranslations, withCompanion(tag)],
    resolve: { conditions: ['@explainer-elements/source', 'module', 'browser', 'production'] },
    build: {
      target: 'es2022',
      outDir: 'dist/cdn',
      emptyOutDir: false,
      lib: {
        entry: fromRoot('src/elements', tag, 'define.ts'),
        formats: ['iife'],
        name: 'explainerElements',
        fileName: () => `${tag}.iife.js`,
      },
      rolldownOptions: {
        treeshake: leanTreeshake,
        output: {
          codeSplitting: false,
          minify: true,
          postBanner: bannerWithNotices(),
        },
      },
    },
  });
}

/** Folders of languages besides English. */
const languages = readdirSync(fromRoot('src/locales'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** A file alone holds English: what other languages it could fetch would all be inside. */
const withoutTranslations = {
  name: 'without-translations',
  enforce: 'pre',
  transform: (code, id) =>
    /(strings|locales[/]en.*)[.]ts$/.test(id)
      ? code.replace(/\(\) => import\('[.][/]\w+[/][\w-]+[.]js'\)/g, 'undefined')
      : undefined,
};

/** What few readers ask for is left out of the file of a tag that stands alone. It shares no state with the rest. */
const companionParts = (tag) => ({
  sketch: fromRoot('src/viz/sketch/sketch-scene.ts'),
  code: fromRoot('src/elements', tag, 'code/programs.ts'),
});

/** Those parts come from the companion of the file. */
const withCompanion = (tag) => ({
  name: 'with-companion',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(fromRoot('src/'))) return undefined;
    let isChanged = false;
    const changed = code.replace(/(?<!typeof )import\('([.][^']+)'\)/g, (whole, path) => {
      const file = join(dirname(id), path.replace(/[.]js$/, '.ts'));
      const part = Object.entries(companionParts(tag)).find(([, each]) => each === file)?.[0];
      isChanged ||= part !== undefined;
      return part === undefined ? whole : `companion('${tag}', '${part}')`;
    });
    const loader = JSON.stringify(fromRoot('scripts/lib/companion.js'));
    return isChanged ? `import { companion } from ${loader};\n${changed}` : undefined;
  },
});

function companionModule(tag) {
  const parts = Object.entries(companionParts(tag));
  return [
    ...parts.map(([name, file]) => `import * as ${name} from ${JSON.stringify(file)};`),
    `(globalThis.explainerCompanions ??= {})['${tag}'] = { ${parts.map(([name]) => name).join(', ')} };`,
  ].join('\n');
}

/** The words of a language as a module that adds them to the explainer of a tag. */
function languageModule(tag, language) {
  const folders = [
    ['', `src/locales/${language}`],
    [`${tag}/`, `src/elements/${tag}/${language}`],
  ];
  const files = folders
    .filter(([, folder]) => existsSync(fromRoot(folder)))
    .flatMap(([prefix, folder]) =>
      readdirSync(fromRoot(folder)).map((file) => ({
        name: `${prefix}${parse(file).name}`,
        path: fromRoot(folder, file),
      })),
    );
  return [
    ...files.map(({ path }, i) => `import { words as words${i} } from ${JSON.stringify(path)};`),
    `const words = { ${files.map(({ name }, i) => `${JSON.stringify(name)}: words${i}`).join(', ')} };`,
    `customElements.whenDefined('${tag}').then((explainer) => explainer.addLanguage('${language}', (name) => words[name]));`,
  ].join('\n');
}

/** A file beside that of a tag that stands alone, from a module written here. */
async function buildBeside(fileName, source, banner) {
  const entry = 'virtual:beside';
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    resolve: { conditions: ['@explainer-elements/source', 'module', 'browser', 'production'] },
    plugins: [
      ...leanPlugins,
      {
        name: 'beside',
        resolveId: (id) => (id.endsWith(entry) ? `\0${entry}` : undefined),
        load: (id) => (id === `\0${entry}` ? source : undefined),
      },
    ],
    build: {
      target: 'es2022',
      outDir: 'dist/cdn',
      emptyOutDir: false,
      lib: { entry, formats: ['iife'], name: 'explainerBeside', fileName: () => fileName },
      rolldownOptions: {
        treeshake: leanTreeshake,
        output: { minify: true, postBanner: banner },
      },
    },
  });
}

const inputs = [
  'src',
  'packages/stats/src',
  'packages/stats/package.json',
  'packages/stats/tsconfig.json',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'vite.config.ts',
  'custom-elements-manifest.config.mjs',
  'scripts/build.mjs',
  'scripts/lib/companion.js',
  'scripts/lib/lean.mjs',
  'scripts/lib/notices.mjs',
  'scripts/lib/setting-plugin.mjs',
];
const outputs = ['dist/index.js', 'packages/stats/dist/index.js', 'dist/cdn/autoloader.js', 'custom-elements.json'];

/** Everything that is published: packages/stats/dist, dist, dist/cdn and custom-elements.json. Does nothing when all is current. */
export async function buildAll() {
  const make = async () => {
    rmSync(fromRoot('dist'), { recursive: true, force: true });
    rmSync(fromRoot('packages/stats/dist'), { recursive: true, force: true });
    await step('packages/stats/dist', () => compile('packages/stats'));
    await step('dist', () => compile('tsconfig.build.json'));
    await step('dist/cdn', buildModules);
    for (const tag of tags) {
      await step(`dist/cdn/${tag}.iife.js`, () => buildStandalone(tag));
      await step(`dist/cdn/${tag}.iife.more.js`, () =>
        buildBeside(`${tag}.iife.more.js`, companionModule(tag), bannerWithNotices()),
      );
      for (const language of languages)
        await step(`dist/cdn/${tag}.iife.${language}.js`, () =>
          buildBeside(
            `${tag}.iife.${language}.js`,
            languageModule(tag, language),
            `/*! explainer-elements ${version} | MIT */`,
          ),
        );
    }
    await step('custom-elements.json', () => must('npx', ['cem', 'analyze']));
  };
  const made = await makeIfStale('build', { inputs, outputs, make });
  if (!made) console.log('The build is current.');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await buildAll();
