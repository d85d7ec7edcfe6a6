/**
 * The core against its peers, in one process: medians and ratios as Markdown tables. Measures the built files. Names of areas as
 * arguments measure only those: `npm run bench -- permutation`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { comparisonTable, fitExponent, growthTable, verdict } from './measure.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The peers have a lock file of their own: nobody who only uses or tests the kit needs them. */
function installPeers() {
  if (existsSync(`${here}node_modules`)) return;
  const { status } = spawnSync('npm', ['ci', '--silent'], { cwd: here, stdio: 'inherit' });
  if (status !== 0) throw new Error('The peers could not be installed.');
}

/** Times of the same tasks in Python, by name, in ms; nothing if there is none with scikit-learn. */
function timePython() {
  for (const python of ['python3', '/usr/bin/python3']) {
    const { status, stdout } = spawnSync(python, [`${here}python.py`], { encoding: 'utf8' });
    if (status === 0) return JSON.parse(stdout);
  }
  console.log(
    'No Python with NumPy, SciPy and scikit-learn here (python3-sklearn on Debian): not compared with them.\n',
  );
  return {};
}

installPeers();
const wanted = process.argv.slice(2);
const areas = readdirSync(`${here}areas`)
  .map((file) => file.replace('.mjs', ''))
  .filter((area) => wanted.length === 0 || wanted.includes(area));
const rows = [];
const growth = [];
for (const area of areas) {
  const { comparisons, laws } = await import(`./areas/${area}.mjs`);
  rows.push(...comparisons());
  growth.push(...(laws?.() ?? []).map(fitExponent));
}
const pythonTimes = timePython();
console.log(comparisonTable(rows, pythonTimes));
if (growth.length > 0) console.log(`\n${growthTable(growth)}`);
const missed =
  rows.filter((row) => verdict(row, pythonTimes) === 'MISSED').length +
  growth.filter(({ slope, most }) => slope > most).length;
console.log(`\n${missed} missed.`);
process.exitCode = missed > 0 ? 1 : 0;
