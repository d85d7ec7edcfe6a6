import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll } from './build.mjs';
import { launchBrowser } from './lib/browser.mjs';
import { codeStates } from './lib/code-states.mjs';
import { htmlPage, openPage, untilDrawn } from './lib/page.mjs';
import { root } from './lib/project.mjs';
import { serve } from './lib/serve.mjs';
import { Tally } from './lib/tally.mjs';

/** A program must end within this time, ms. */
const LIMIT = 20_000;

/** Only states whose title holds this text: `npm run test:code -- loess`. */
const only = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
/** Where the programs are kept, to be looked at: `--keep=DIR`. */
const keep = process.argv.find((argument) => argument.startsWith('--keep='))?.slice(7);

/** Runs a program and gives what it printed. */
function runProgram(command, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
    });
    let [output, errors] = ['', ''];
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      errors += `It took longer than ${LIMIT / 1000} s.`;
    }, LIMIT);
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (errors += chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(output);
      else reject(new Error(errors || `It ended with ${code}.`));
    });
  });
}

async function firstThatRuns(commands, args) {
  for (const command of commands) {
    try {
      await runProgram(command, args, root);
      return command;
    } catch {
      // The next one, then.
    }
  }
  return undefined;
}

const needed = {
  python: {
    commands: process.env.PYTHON ? [process.env.PYTHON] : ['python3', '/usr/bin/python3'],
    check: ['-c', 'import numpy, scipy, sklearn'],
    help: 'Python 3 with NumPy, SciPy and scikit-learn is needed: sudo apt-get install python3-sklearn (or PYTHON=/path/to/python3).',
    file: 'program.py',
  },
  r: {
    commands: [process.env.RSCRIPT || 'Rscript'],
    check: ['-e', 'library(splines)'],
    help: 'R is needed: sudo apt-get install r-base-core (or RSCRIPT=/path/to/Rscript).',
    file: 'program.R',
  },
};

/** Runs in the page: chooses a state, waits until its numbers are there, and gives them with the programs. */
async function momentIn(element, { data, exact = true, statistic, ...values }) {
  const isFunction = statistic === 'function';
  element.data = data ?? null;
  await element.updateComplete;
  const now = data ? { data: element.data } : {};
  element.state = {
    v: 1,
    ...element.initialState,
    ...values,
    ...(isFunction || !statistic ? {} : { statistic }),
    ...now,
  };
  if ('statisticFunction' in element) element.statisticFunction = isFunction ? (a, b) => a[0] - b[0] : null;
  await element.updateComplete;
  const isThere = () => {
    const { results } = element;
    if ('decomposition' in results) return results.decomposition !== null;
    const dealt = element.permutations === 0 || results.monteCarlo?.permutations === element.permutations;
    return dealt && (results.exact !== null) === exact;
  };
  for (const deadline = performance.now() + 60_000; !isThere();) {
    if (performance.now() > deadline) throw new Error(`The numbers do not come: ${JSON.stringify(element.results)}`);
    await new Promise(requestAnimationFrame);
  }
  const said = [...element.shadowRoot.querySelectorAll('.messages .error, .messages .warning')].map((each) =>
    each.textContent.trim(),
  );
  if (said.length > 0) throw new Error(said.join('\n'));
  const [python, r, csv] = await Promise.all([element.toCode('python'), element.toCode('r'), element.dataCsv()]);
  return { results: element.results, programs: { python, r }, csv };
}

/** What is special about a state, in few words. */
const titleOf = (tag, { data, ...values }) =>
  [
    tag,
    ...Object.entries(values).map(([name, value]) => `${name} ${JSON.stringify(value)}`),
    data ? `${data.length} own rows` : '',
  ]
    .filter(Boolean)
    .join(', ');

async function momentsOf(browser, url, tag, states, tally) {
  const { page, close } = await openPage(browser, { reducedMotion: 'reduce' });
  const moments = [];
  try {
    await page.goto(`${url}/${tag}`);
    await untilDrawn(page, tag);
    await page.$eval(tag, (element) => (element.initialState = element.state));
    for (const state of states) {
      const title = titleOf(tag, state);
      if (only && !title.includes(only)) continue;
      try {
        moments.push({ title, ...(await page.$eval(tag, momentIn, state)) });
      } catch (error) {
        await tally.check(title, () => Promise.reject(error));
      }
    }
  } finally {
    await close();
  }
  return moments;
}

await buildAll();
// Built by now: what it compares with comes from the built core.
const { compareCode } = await import('./lib/compare-code.mjs');
const tally = new Tally();
const found = {};
for (const [language, { commands, check, help }] of Object.entries(needed)) {
  found[language] = await firstThatRuns(commands, check);
  if (!found[language]) await tally.check(`${language} runs`, () => Promise.reject(new Error(help)));
}

const page = (tag) =>
  htmlPage({ head: `<script type="module" src="/dist/cdn/${tag}.js"></script>`, body: `<${tag}></${tag}>` });
const tags = Object.keys(codeStates);
const server = await serve(root, { pages: Object.fromEntries(tags.map((tag) => [`/${tag}`, page(tag)])) });
const browser = await launchBrowser();
const moments = [];
for (const tag of tags) moments.push(...(await momentsOf(browser, server.url, tag, codeStates[tag], tally)));
await browser.close();
await server.close();

const folder = keep ?? mkdtempSync(join(tmpdir(), 'explainer-code-'));
const waiting = moments.flatMap((moment, i) =>
  Object.entries(found)
    .filter(([, command]) => command)
    .map(([language, command]) => ({
      ...moment,
      language,
      command,
      place: `${String(i).padStart(3, '0')}-${language}`,
    })),
);
let slowest = { seconds: 0, title: '' };

async function worker() {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { title, language, command, place, programs, csv, results } = next;
    const own = mkdtempSync(join(folder, `${place}-`));
    const text = programs[language];
    writeFileSync(join(own, needed[language].file), text);
    const dataFile = /[\w-]+-data\.csv/.exec(text)?.[0];
    if (dataFile) writeFileSync(join(own, dataFile), csv);
    const start = performance.now();
    await tally.check(`${language}: ${title}`, async () => {
      const printed = JSON.parse(await runProgram(command, [needed[language].file], own));
      const wrong = compareCode(printed, results);
      if (wrong.length > 0) throw new Error(wrong.join('\n'));
    });
    const seconds = (performance.now() - start) / 1000;
    if (seconds > slowest.seconds) slowest = { seconds, title: `${language}: ${title}` };
  }
}
const start = performance.now();
await Promise.all([worker(), worker()]);
if (!keep) rmSync(folder, { recursive: true, force: true });
console.log(
  `\n${moments.length} moments, ${((performance.now() - start) / 1000).toFixed(0)} s in programs; the slowest took ${slowest.seconds.toFixed(1)} s: ${slowest.title}`,
);
tally.close();
