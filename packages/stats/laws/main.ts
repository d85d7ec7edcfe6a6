import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { allLaws } from './all-laws.js';
import type { Law } from './law.js';

/**
 * Makes the mistake that each law names, in a copy of the core, and sees the law fail; and sees it hold without the mistake.
 * A law that holds in spite of its mistake says nothing.
 */

/** The compiled core and laws; what runs is itself compiled, in laws/dist/laws. */
const compiled = fileURLToPath(new URL('../', import.meta.url));
const sources = join(compiled, '../../src');
const mutants = join(compiled, 'mutants');

/** A mistake can make an endless loop, which is a failure, too. */
const PATIENCE = 60_000;

/** Runs a law in a process of its own; answers whether it held. */
function holds(home: string, place: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(home, 'laws/one-law.js'), String(place)], { stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}

function mutated({ file, find, replace }: Law['mutation']): string {
  const text = readFileSync(join(sources, file), 'utf8');
  const parts = text.split(find);
  if (parts.length !== 2) throw new Error(`${file} has ${String(parts.length - 1)} times, not once: ${find}`);
  return ts.transpileModule(parts.join(replace), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  }).outputText;
}

/** What is wrong with a law, or nothing. */
async function problemOf(law: Law, place: number): Promise<string | undefined> {
  const home = join(mutants, String(place));
  try {
    mkdirSync(home, { recursive: true });
    cpSync(join(compiled, 'src'), join(home, 'src'), { recursive: true });
    cpSync(join(compiled, 'laws'), join(home, 'laws'), { recursive: true });
    writeFileSync(join(home, 'src', law.mutation.file.replace(/ts$/, 'js')), mutated(law.mutation));
    if (!(await holds(compiled, place))) return 'does not hold';
    return (await holds(home, place)) ? 'holds in spite of its mistake' : undefined;
  } catch (error) {
    return String(error);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

const waiting = Object.entries(allLaws)
  .flatMap(([area, laws]) => laws.map((law) => ({ area, law })))
  .map((entry, place) => ({ ...entry, place }));
let passed = 0;
let failed = 0;

async function worker(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const problem = await problemOf(next.law, next.place);
    if (problem === undefined) passed += 1;
    else failed += 1;
    console.log(
      `${problem === undefined ? 'killed ' : 'FAILED '} ${next.area}: ${next.law.name}${problem === undefined ? '' : `: ${problem}`}`,
    );
  }
}

await Promise.all([worker(), worker()]);
console.log(`${String(passed)} passed, ${String(failed)} failed`);
if (failed > 0 || passed === 0) process.exitCode = 1;
