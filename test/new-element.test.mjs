import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fromRoot } from '../scripts/lib/project.mjs';
import { must, run } from '../scripts/lib/run.mjs';

const tag = 'first-steps';
let copy = '';

const wtr = (...more) =>
  run('npx', ['wtr', '--files', `src/elements/${tag}/*.test.ts`, ...more], { cwd: copy, quiet: true });

before(async () => {
  copy = mkdtempSync(join(tmpdir(), 'new-element-'));
  const needed = [
    'src',
    'stories',
    'templates',
    'scripts',
    'packages',
    'package.json',
    'tsconfig.json',
    'web-test-runner.config.mjs',
  ];
  for (const name of needed)
    cpSync(fromRoot(name), join(copy, name), { recursive: true, filter: (path) => !/\/dist(\/|$)/.test(path) });
  symlinkSync(fromRoot('node_modules'), join(copy, 'node_modules'));
  await must('node', ['scripts/new-element.mjs', tag], { cwd: copy });
});

after(() => {
  rmSync(copy, { recursive: true, force: true });
});

test('a generated element compiles and passes its tests', async () => {
  await must('npx', ['tsc', '--noEmit', '-p', '.'], { cwd: copy });
  const written = await wtr('--update-snapshots');
  assert.equal(written.code, 0, written.output);
  const { code, output } = await wtr();
  assert.equal(code, 0, output);
});

test('a name that is no tag, or taken, is refused', async () => {
  assert.equal((await run('node', ['scripts/new-element.mjs', 'Plain'], { cwd: copy, quiet: true })).code, 1);
  assert.equal((await run('node', ['scripts/new-element.mjs', tag], { cwd: copy, quiet: true })).code, 1);
});

/** Breaks one line of the generated element; its own tests have to see it. */
const mutations = [
  { what: 'the model', file: `${tag}.model.ts`, from: 'mean: mean(sample)', to: 'mean: sample[0] ?? 0' },
  {
    what: 'a label',
    file: `${tag}.scene.ts`,
    from: "label: say(strings, { key: 'sampleSize' }, format)",
    to: "label: ''",
  },
  {
    what: 'the key handler',
    file: `${tag}.ts`,
    from: 'this.choose({ sampleSize: Math.round(value) }, phase)',
    to: 'void [value, phase]',
  },
];

for (const { what, file, from, to } of mutations) {
  test(`the tests of a generated element fail when ${what} is broken`, async () => {
    const path = join(copy, 'src/elements', tag, file);
    const source = readFileSync(path, 'utf8');
    assert.ok(source.includes(from), `${file} holds "${from}"`);
    writeFileSync(path, source.replace(from, to));
    try {
      const { code, output } = await wtr();
      assert.notEqual(code, 0, `nobody noticed:\n${output}`);
      assert.match(output, /[1-9]\d* failed/);
    } finally {
      writeFileSync(path, source);
    }
  });
}
