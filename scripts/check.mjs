import { buildAll } from './build.mjs';
import { run } from './lib/run.mjs';
import { Tally } from './lib/tally.mjs';

/** Everything a machine can say about the code without running it in a browser. */
const checks = [
  ['ESLint', 'eslint', '.', '--max-warnings=0'],
  ['types of everything', 'tsc', '-p', 'tsconfig.json'],
  ['types of the numeric core', 'tsc', '-p', 'packages/stats', '--noEmit'],
  [
    'lit-analyzer',
    'lit-analyzer',
    'src/**/*.ts',
    'stories/**/*.ts',
    '--strict',
    '--maxWarnings=0',
    // Its list of CSS properties is older than Baseline 2024.
    '--rules.no-invalid-css=off',
  ],
  ['Prettier', 'prettier', '--check', '--log-level=warn', '.'],
  [
    'layers (dependency-cruiser)',
    'depcruise',
    '--config',
    '.dependency-cruiser.mjs',
    'src',
    'packages/stats/src',
    'stories',
  ],
  ['unused code (knip)', 'knip', '--no-config-hints'],
  ['package (publint)', 'publint', '--strict', '.'],
  ['package of the core (publint)', 'publint', '--strict', 'packages/stats'],
  ['package types (attw)', 'attw', '--pack', '.', '--profile', 'esm-only', '--no-emoji'],
  ['package types of the core (attw)', 'attw', '--pack', 'packages/stats', '--profile', 'esm-only', '--no-emoji'],
];

await buildAll();
// Packing would build once more, under the hands of the checks beside it.
process.env['npm_config_ignore_scripts'] = 'true';
const tally = new Tally();
const waiting = [...checks];

/** Two at a time: most of them use one core. Each prints when it is done, so that their lines don't mix. */
async function worker() {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [title, program, ...args] = next;
    const { code, output } = await run('npx', ['--no-install', program, ...args], { quiet: true });
    await tally.check(title, () => {
      if (code !== 0) throw new Error(output);
    });
  }
}
await Promise.all([worker(), worker()]);
tally.close();
