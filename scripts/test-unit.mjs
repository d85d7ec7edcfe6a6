import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { fromRoot, root } from './lib/project.mjs';
import { run } from './lib/run.mjs';
import { Tally, readTally } from './lib/tally.mjs';

/** The least share of lines that the tests must run, by folder. */
const gates = [
  { folder: 'src/', share: 0.9 },
  { folder: 'packages/stats/src/', share: 1 },
];

/** `{file, lines, hit, missed}` for every file of an lcov report. */
function readCoverage(report) {
  return report
    .split('end_of_record')
    .filter((record) => record.includes('SF:'))
    .map((record) => {
      const file = /^SF:(.*)$/m.exec(record)[1].replace(root, '');
      const lines = [...record.matchAll(/^DA:(\d+),(\d+)/gm)];
      return { file, lines: lines.length, missed: lines.filter((line) => line[2] === '0').map((line) => line[1]) };
    });
}

const emitsNothing = (file) => {
  const options = { target: 'es2022', removeComments: true, verbatimModuleSyntax: true };
  const { outputText } = ts.transpileModule(readFileSync(fromRoot(file), 'utf8'), { compilerOptions: options });
  return outputText.trim() === 'export {};';
};

/** What runs on a server, or takes over what a server drew: test/ssr.test.mjs runs it. */
const onServers = /^src\/(ssr\/|base\/served\.ts$)/;

/** A file that no test loads is in no report, which would count as covered. */
function assertAllLoaded(files, { folder }) {
  const loaded = new Set(files.map(({ file }) => file));
  const sources = readdirSync(fromRoot(folder), { recursive: true })
    .map((name) => folder + name)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('.d.ts'));
  const unseen = sources.filter((file) => !loaded.has(file) && !onServers.test(file) && !emitsNothing(file));
  if (unseen.length > 0) throw new Error(`No test loads ${unseen.join(', ')}`);
}

function assertCoverage(files, { folder, share }) {
  const counted = files.filter(({ file }) => file.startsWith(folder));
  const lines = counted.reduce((sum, { lines }) => sum + lines, 0);
  const missed = counted.reduce((sum, { missed }) => sum + missed.length, 0);
  const reached = (lines - missed) / lines;
  console.log(`${folder}: ${lines - missed} of ${lines} lines, ${(100 * reached).toFixed(2)} %`);
  if (reached >= share) return;
  const worst = counted.filter((file) => file.missed.length > 0).sort((a, b) => b.missed.length - a.missed.length);
  const list = worst.slice(0, 15).map((file) => `${file.file}: ${file.missed.slice(0, 20).join(' ')}`);
  throw new Error(
    `${(100 * reached).toFixed(2)} % of the lines are run, not ${100 * share} %. Missed lines:\n${list.join('\n')}`,
  );
}

const runTests = () => run('npx', ['wtr', '--coverage', ...process.argv.slice(2)]);

/** A page that is done and whose word never reaches the runner gets one more run; a test that failed gets none. */
async function runUntilHeard() {
  const first = await runTests();
  if (!/tests did not finish within/i.test(first.output) || readTally(first.output)?.failed > 1) return first;
  console.log('A page was not heard of: running the tests once more.');
  return runTests();
}

const { code, output } = await runUntilHeard();
const tally = Object.assign(new Tally(), readTally(output) ?? { passed: 0, failed: 1 });
if (code !== 0 && tally.failed === 0) tally.failed = 1;
const files = readCoverage(readFileSync(fromRoot('coverage/lcov.info'), 'utf8'));
for (const gate of gates) {
  await tally.check(`the tests load every file of ${gate.folder}`, () => assertAllLoaded(files, gate));
  await tally.check(`the tests run ${100 * gate.share} % of the lines of ${gate.folder}`, () =>
    assertCoverage(files, gate),
  );
}
tally.close();
