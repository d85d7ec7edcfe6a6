import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { parse } from 'node:path';
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

/** One file that needs nothing else, for pages opened from disk. It carries the notices itself: it is copied around alone. */
async function buildStandalone(tag) {
  const notices = readFileSync(fromRoot('dist/cdn/THIRD-PARTY-NOTICES.txt'), 'utf8');
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    plugins: [...leanPlugins, withoutTranslations],
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
          postBanner: `/*! explainer-elements ${version} | MIT\n\n${notices}*/`,
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

/** A language for the file of a tag that stands alone. */
async function buildLanguage(tag, language) {
  const entry = 'virtual:language';
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    resolve: { conditions: ['@explainer-elements/source', 'module', 'browser', 'production'] },
    plugins: [
      {
        name: 'language',
        resolveId: (id) => (id.endsWith(entry) ? `\0${entry}` : undefined),
        load: (id) => (id === `\0${entry}` ? languageModule(tag, language) : undefined),
      },
    ],
    build: {
      target: 'es2022',
      outDir: 'dist/cdn',
      emptyOutDir: false,
      lib: { entry, formats: ['iife'], name: 'explainerWords', fileName: () => `${tag}.iife.${language}.js` },
      rolldownOptions: {
        output: { minify: true, postBanner: `/*! explainer-elements ${version} | MIT */` },
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
      for (const language of languages)
        await step(`dist/cdn/${tag}.iife.${language}.js`, () => buildLanguage(tag, language));
    }
    await step('custom-elements.json', () => must('npx', ['cem', 'analyze']));
  };
  const made = await makeIfStale('build', { inputs, outputs, make });
  if (!made) console.log('The build is current.');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await buildAll();
