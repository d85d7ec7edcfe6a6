import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import configuration from '../.dependency-cruiser.mjs';
import { fromRoot } from '../scripts/lib/project.mjs';

/** A wrong import for every rule: the file that has it, and what it imports. */
const wrongImports = {
  'layer-stats': ['packages/stats/src/wrong.ts', 'src/motion/easing.ts'],
  'layer-motion': ['src/motion/wrong.ts', 'src/viz/scales.ts'],
  'layer-viz': ['src/viz/wrong.ts', 'src/viz/svg/marks.ts'],
  'layer-locales': ['src/locales/wrong.ts', 'src/viz/scales.ts'],
  'layer-events': ['src/events/wrong.ts', 'src/chrome/figure.ts'],
  'layer-contract': ['src/contract/wrong.ts', 'src/base/element.ts'],
  'layer-code': ['src/code/wrong.ts', 'src/viz/scales.ts'],
  'layer-programs': ['src/elements/good-one/code/wrong.ts', 'src/elements/good-one/good-one.scene.ts'],
  'layer-figures': ['src/elements/good-one/figures.ts', 'src/elements/good-one/good-one.model.ts'],
  'layer-strings': ['src/elements/good-one/strings.ts', 'src/elements/good-one/good-one.model.ts'],
  'layer-model': ['src/elements/good-one/wrong.model.ts', 'src/elements/good-one/good-one.scene.ts'],
  'layer-scene': ['src/elements/good-one/wrong.scene.ts', 'src/viz/svg/marks.ts'],
  'layer-styles': ['src/elements/good-one/wrong.styles.ts', 'src/elements/good-one/good-one.model.ts'],
  'layer-svg': ['src/viz/svg/wrong.ts', 'src/chrome/figure.ts'],
  'layer-canvas': ['src/viz/canvas/wrong.ts', 'src/viz/svg/marks.ts'],
  'layer-sketch': ['src/viz/sketch/wrong.ts', 'src/viz/svg/marks.ts'],
  'layer-chrome': ['src/chrome/wrong.ts', 'src/base/element.ts'],
  'layer-controllers': ['src/controllers/wrong.ts', 'src/base/element.ts'],
  'layer-predict': ['src/predict/wrong.ts', 'src/viz/svg/marks.ts'],
  'layer-asking': ['src/predict/asking/wrong.ts', 'src/base/element.ts'],
  'layer-share': ['src/share/wrong.ts', 'src/base/element.ts'],
  'layer-export': ['src/export/wrong.ts', 'src/base/element.ts'],
  'layer-base': ['src/base/wrong.ts', 'src/elements/good-one/good-one.ts'],
  'layer-ssr': ['src/ssr/wrong.ts', 'src/elements/good-one/good-one.ts'],
  'numbers-stand-alone': ['packages/stats/src/borrowed.ts', 'd3-array'],
  'no-page-below': ['src/viz/page.ts', 'lit'],
  'lit-owns-the-dom': ['src/chrome/drag.ts', 'd3-drag'],
  'no-explainer-by-name': ['src/styles/named.ts', 'src/elements/good-one/good-one.ts'],
  'one-explainer-alone': ['src/elements/bad-one/bad-one.ts', 'src/elements/good-one/good-one.ts'],
  'define-is-the-end': ['src/elements/bad-one/early.ts', 'src/elements/bad-one/define.ts'],
  'no-circle': ['src/motion/circle-back.ts', 'src/motion/circle.ts'],
  'tests-stay-outside': ['src/controllers/helped.ts', 'src/testing/suite.ts'],
  'dependencies-are-declared': ['src/chrome/undeclared.ts', 'axe-core'],
  'imports-exist': ['src/motion/lost.ts', 'src/motion/nowhere.ts'],
};

/** What those imports lead to, and one element that keeps every rule. */
const goodFiles = {
  'src/motion/easing.ts': 'export const easing = 1;',
  'src/viz/scales.ts': "import { easing } from '../motion/easing.js'; export const scales = easing;",
  'src/viz/svg/marks.ts':
    "import { scales } from '../scales.js'; import { svg } from 'lit'; export const marks = [scales, svg];",
  'src/chrome/figure.ts': "import { marks } from '../viz/svg/marks.js'; export const figure = marks;",
  'src/base/element.ts': "import { figure } from '../chrome/figure.js'; export const element = figure;",
  'src/testing/suite.ts': 'export const suite = 1;',
  'src/motion/circle.ts': "import { circle as back } from './circle-back.js'; export const circle = () => back;",
  'src/elements/good-one/good-one.model.ts':
    "import { scales } from '../../viz/scales.js'; export const model = scales;",
  'src/elements/good-one/good-one.scene.ts': "import { model } from './good-one.model.js'; export const scene = model;",
  'src/elements/good-one/good-one.ts': "import { scene } from './good-one.scene.js'; export const element = scene;",
  'src/elements/bad-one/define.ts': "import { element } from './bad-one.js'; export const defined = element;",
};

let folder;
let violations;

function specifier(from, to) {
  if (!to.includes('/') || to.startsWith('@')) return to;
  const path = join('/', to).replace(/\.ts$/, '.js');
  return `${'../'.repeat(from.split('/').length - 1)}${path.slice(1)}`;
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'explainer-layers-'));
  const write = (file, text) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const [file, text] of Object.entries(goodFiles)) write(file, text);
  for (const [file, target] of Object.values(wrongImports)) {
    write(file, `import * as target from '${specifier(file, target)}'; export const circle = () => target;`);
  }
  write(
    'package.json',
    JSON.stringify({
      type: 'module',
      dependencies: { lit: '*', 'd3-array': '*' },
      devDependencies: { 'axe-core': '*' },
    }),
  );
  write('tsconfig.json', '{ "compilerOptions": { "module": "esnext", "moduleResolution": "bundler" } }');
  // D3's drawing modules are not installed: a stand-in that can be found is enough to be refused.
  write('node_modules/d3-drag/package.json', '{ "name": "d3-drag", "version": "3.0.0", "main": "index.js" }');
  write('node_modules/d3-drag/index.js', '');
  for (const name of ['lit', 'd3-array', 'axe-core'])
    symlinkSync(fromRoot('node_modules', name), join(folder, 'node_modules', name));

  const { options, forbidden } = configuration;
  const ruleSet = { forbidden };
  const config = { ...options, baseDir: folder, validate: true, ruleSet, tsConfig: undefined, preserveSymlinks: true };
  const tsConfig = extractTSConfig(join(folder, 'tsconfig.json'));
  const { output } = await cruise(['src', 'packages'], config, { preserveSymlinks: true }, { tsConfig });
  violations = output.summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`);
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('there is a wrong import for every rule', () => {
  assert.deepEqual(Object.keys(wrongImports).sort(), configuration.forbidden.map(({ name }) => name).sort());
});

for (const [rule, [file, target]] of Object.entries(wrongImports)) {
  test(`${rule}: ${file} may not import ${target}`, () => {
    assert.ok(violations.includes(`${rule}: ${file}`), `Caught were only:\n${violations.join('\n')}`);
  });
}

test('files that keep the rules are left alone', () => {
  const innocent = Object.keys(goodFiles).filter((file) => !file.includes('circle') && !file.includes('bad-one'));
  assert.deepEqual(
    violations.filter((line) => innocent.some((file) => line.endsWith(`: ${file}`))),
    [],
  );
});
