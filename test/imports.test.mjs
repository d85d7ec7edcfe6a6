import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { entryPoints } from '../scripts/lib/entry-points.mjs';
import { fromRoot, tags } from '../scripts/lib/project.mjs';

const modules = (folder) =>
  readdirSync(fromRoot(folder), { recursive: true })
    .filter((name) => name.endsWith('.js') && !name.startsWith('cdn'))
    .map((name) => fromRoot(folder, name));

test('every published module can be imported in Node, where there is no page', async () => {
  const files = [...modules('dist'), ...modules('packages/stats/dist')];
  assert.ok(files.length > 20, `only ${files.length} modules were built`);
  for (const file of files) await assert.doesNotReject(import(pathToFileURL(file).href), file);
});

test('the package has every element’s class under its own name, and registers nothing', async () => {
  const registered = [];
  const before = globalThis.customElements;
  globalThis.customElements = { get: () => undefined, define: (tag) => registered.push(tag) };
  try {
    const classes = await import(`${pathToFileURL(fromRoot('dist/index.js')).href}?again`);
    for (const tag of tags) {
      const name = tag.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
      assert.equal(typeof classes[name], 'function', `${name} is not exported`);
    }
  } finally {
    globalThis.customElements = before;
  }
  assert.deepEqual(registered, []);
});

test('no test and no test helper is published', () => {
  const names = readdirSync(fromRoot('dist'), { recursive: true });
  assert.deepEqual(
    names.filter((name) => /\.test\.|^testing/.test(name)),
    [],
  );
});

test('every published module comes with types and a source map', () => {
  const names = new Set(readdirSync(fromRoot('dist'), { recursive: true }));
  const lone = [...names]
    .filter((name) => name.endsWith('.js') && !name.startsWith('cdn'))
    .filter((name) => !names.has(`${name}.map`) || !names.has(name.replace(/\.js$/, '.d.ts')));
  assert.deepEqual(lone, []);
});

test('the lists of elements name every folder of src/elements', () => {
  for (const [file, text] of Object.entries(entryPoints()))
    assert.equal(readFileSync(fromRoot(file), 'utf8'), text, file);
});
