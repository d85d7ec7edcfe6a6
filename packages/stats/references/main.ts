import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allOps } from './all-ops.js';
import { parseReferences, type ReferenceCase } from './parse.js';
import { runCase } from './run-case.js';

/** This folder: what runs is the compiled file, in dist/references. */
const home = fileURLToPath(new URL('../../', import.meta.url));

function readCases(directory: string): { file: string; reference: ReferenceCase }[] {
  const files = readdirSync(directory).filter((file) => file.endsWith('.json'));
  return files.sort().flatMap((file) => {
    const text = readFileSync(join(directory, file), 'utf8');
    return parseReferences(text).map((reference) => ({ file, reference }));
  });
}

function main(directory: string, notYet: readonly string[]): void {
  const cases = readCases(directory);
  const counts = { passed: 0, failed: 0 };
  const missing = new Map<string, number>();
  const ignored = new Map<string, number>();
  for (const { file, reference } of cases) {
    if (notYet.includes(reference.op)) {
      missing.set(reference.op, (missing.get(reference.op) ?? 0) + 1);
      continue;
    }
    const result = runCase(reference, allOps);
    for (const key of result.ignored) {
      ignored.set(`${reference.op}.${key}`, (ignored.get(`${reference.op}.${key}`) ?? 0) + 1);
    }
    counts[result.passed ? 'passed' : 'failed'] += 1;
    if (result.passed) continue;
    console.log(`FAILED ${file}: ${reference.op}: ${reference.name}`);
    for (const problem of result.problems) console.log(`  ${problem}`);
  }
  for (const [key, times] of ignored) console.log(`ignored: ${key} (${times} cases)`);
  for (const [op, times] of missing) console.log(`not there yet: ${op} (${times} cases)`);
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  if (counts.failed > 0 || cases.length === 0) process.exitCode = 1;
}

const given = process.argv[2];
if (given === undefined) {
  const notYet = JSON.parse(readFileSync(join(home, 'not-yet.json'), 'utf8')) as string[];
  main(join(home, 'cases'), notYet);
} else {
  // npm runs scripts in the package's folder; a relative DIR is meant from where the command was typed.
  main(resolve(process.env['INIT_CWD'] ?? '.', given), []);
}
