import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launchBrowser } from '../scripts/lib/browser.mjs';
import { openPage, untilDrawn } from '../scripts/lib/page.mjs';
import { fromRoot, tags } from '../scripts/lib/project.mjs';
import { must } from '../scripts/lib/run.mjs';
import { serve } from '../scripts/lib/serve.mjs';

let folder;
let packed;

/** Every package outside this repository that the published ones need, each taken from our own node_modules: no network needed. */
function installedDependencies() {
  const found = {};
  const visit = (manifest) => {
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      if (found[name] || name.startsWith('@explainer-elements/')) continue;
      found[name] = `file:${fromRoot('node_modules', name)}`;
      visit(JSON.parse(readFileSync(fromRoot('node_modules', name, 'package.json'), 'utf8')));
    }
  };
  visit(JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')));
  visit(JSON.parse(readFileSync(fromRoot('packages/stats/package.json'), 'utf8')));
  return found;
}

async function pack(args) {
  const output = await must('npm', [
    'pack',
    '--json',
    '--ignore-scripts',
    '--silent',
    '--pack-destination',
    folder,
    ...args,
  ]);
  const [{ filename, files }] = JSON.parse(output.slice(output.indexOf('[')));
  return { tarball: join(folder, filename), files: files.map(({ path }) => path) };
}

const className = (tag) => tag.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

function writeProject(project) {
  const manifest = {
    name: 'somebody-elses-page',
    private: true,
    type: 'module',
    dependencies: {
      'explainer-elements': `file:${packed.kit.tarball}`,
      '@explainer-elements/stats': `file:${packed.stats.tarball}`,
      ...installedDependencies(),
    },
  };
  const page = `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,">
${tags.map((tag) => `<${tag}></${tag}>`).join('\n')}
<script type="module" src="/main.ts"></script></html>`;
  const program = `${tags.map((tag) => `import 'explainer-elements/elements/${tag}';`).join('\n')}
import { ${tags.map(className).join(', ')} } from 'explainer-elements';
${tags.map((tag, i) => `const element${i}: ${className(tag)} | null = document.querySelector('${tag}');`).join('\n')}
document.title = [${tags.map((_, i) => `element${i}?.step`).join(', ')}].join(' ');
`;
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    types: [],
  };
  const files = {
    'package.json': JSON.stringify(manifest, null, 2),
    'tsconfig.json': JSON.stringify({ compilerOptions, files: ['main.ts'] }),
    'index.html': page,
    'main.ts': program,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(project, name), text);
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'explainer-pack-'));
  packed = { kit: await pack([]), stats: await pack(['-w', '@explainer-elements/stats']) };
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('the tarballs hold what is published and nothing else', () => {
  const allowed =
    /^(dist\/.+\.(js|d\.ts|js\.map|txt)|custom-elements\.json|package\.json|README\.md|CHANGELOG\.md|LICENSE)$/;
  for (const { files } of Object.values(packed)) {
    assert.deepEqual(
      files.filter((path) => !allowed.test(path)),
      [],
    );
    for (const needed of ['LICENSE', 'README.md', 'dist/index.js', 'dist/index.d.ts'])
      assert.ok(files.includes(needed), needed);
  }
  const { files } = packed.kit;
  for (const tag of tags) {
    for (const path of [`dist/elements/${tag}/define.js`, `dist/cdn/${tag}.js`, `dist/cdn/${tag}.iife.js`]) {
      assert.ok(files.includes(path), path);
    }
  }
});

test('an empty project installs the tarballs, compiles, builds with Vite and shows the elements', async () => {
  const project = join(folder, 'project');
  mkdirSync(project);
  writeProject(project);
  const install = ['install', '--offline', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'];
  await must('npm', install, { cwd: project });
  await must(fromRoot('node_modules/.bin/tsc'), ['-p', project], { cwd: project });
  await must(fromRoot('node_modules/.bin/vite'), ['build'], { cwd: project });

  const server = await serve(join(project, 'dist'));
  const browser = await launchBrowser();
  try {
    const { page, problems } = await openPage(browser);
    await page.goto(server.url);
    for (const tag of tags) await untilDrawn(page, tag);
    assert.deepEqual(problems, []);
  } finally {
    await browser.close();
    await server.close();
  }
});
