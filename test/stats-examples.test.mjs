import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportedFunctions, runExample } from '../scripts/lib/doc-examples.mjs';
import { fromRoot } from '../scripts/lib/project.mjs';

const entry = fromRoot('packages/stats/src/index.ts');
const stats = await import('../packages/stats/dist/index.js');
const functions = exportedFunctions(entry, {
  strict: true,
  target: 9,
  module: 99,
  moduleResolution: 100,
  noEmit: true,
});

for (const { name, file, examples } of functions) {
  test(`${name} has an example, and it is true`, () => {
    assert.ok(examples.length > 0, `${file}: the comment of ${name} has no @example`);
    const claims = examples.reduce((sum, text) => sum + runExample(text, stats), 0);
    assert.ok(claims > 0, `${file}: no line of the example of ${name} says what it gives ("expression; // value")`);
  });
}
