import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { buildAll } from './build.mjs';
import { launchBrowser } from './lib/browser.mjs';
import { coreSizes } from './lib/core-sizes.mjs';
import { htmlPage, openPage, untilDrawn } from './lib/page.mjs';
import { fromRoot, root, tags } from './lib/project.mjs';
import { serve } from './lib/serve.mjs';
import { tallyLine } from './lib/tally.mjs';

/** The most that may go over the wire, in kB (1,000 bytes) of brotli. */
const budgets = { module: 45, autoloader: 2, standalone: 90, core: 24, coreFunction: 3 };

/** How many of the core's functions are listed. */
const LISTED = 10;

const brotli = (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Sizes of files that are sent one by one. */
function weigh(files) {
  const texts = files.map((file) => readFileSync(fromRoot(file)));
  const sum = (size) => texts.reduce((total, text) => total + size(text), 0);
  return {
    files: files.length,
    raw: sum((text) => text.length),
    gzip: sum((text) => gzipSync(text, { level: 9 }).length),
    brotli: sum(brotli),
  };
}

/** Every script that a page with one tag asks for until its element has drawn and the network is quiet. */
async function loadedAtFirstView(browser, url, tag) {
  const { page, requests, close } = await openPage(browser);
  try {
    await page.goto(`${url}/${tag}`, { waitUntil: 'networkidle0' });
    await untilDrawn(page, tag);
    return requests.filter((request) => request.endsWith('.js')).map((request) => new URL(request).pathname.slice(1));
  } finally {
    await close();
  }
}

async function allRows() {
  const script = (tag) => `<script type="module" src="/dist/cdn/${tag}.js"></script>`;
  const pages = tags.map((tag) => [`/${tag}`, htmlPage({ head: script(tag), body: `<${tag}></${tag}>` })]);
  const server = await serve(root, { pages: Object.fromEntries(pages) });
  const browser = await launchBrowser();
  const rows = [];
  try {
    for (const tag of tags) {
      const files = await loadedAtFirstView(browser, server.url, tag);
      rows.push({ name: `\`${tag}.js\` and what it loads`, ...weigh(files), budget: budgets.module });
    }
  } finally {
    await browser.close();
    await server.close();
  }
  for (const tag of tags) {
    rows.push({ name: `\`${tag}.iife.js\``, ...weigh([`dist/cdn/${tag}.iife.js`]), budget: budgets.standalone });
  }
  return [...rows, { name: '`autoloader.js`', ...weigh(['dist/cdn/autoloader.js']), budget: budgets.autoloader }];
}

const kB = (bytes) => (bytes / 1000).toFixed(2);
const isOver = ({ brotli, budget }) => brotli > budget * 1000;
const verdict = (row) => (isOver(row) ? 'OVER' : 'ok');

/** Prints what pages load; answers its rows. */
async function reportPages() {
  const rows = await allRows();
  console.log('\n| what a page loads | files | raw kB | gzip kB | brotli kB | budget | |');
  console.log('|---|---:|---:|---:|---:|---:|---|');
  for (const row of rows) {
    const { name, files, raw, gzip, brotli, budget } = row;
    console.log(`| ${name} | ${files} | ${kB(raw)} | ${kB(gzip)} | ${kB(brotli)} | ${budget} | ${verdict(row)} |`);
  }
  return rows;
}

/** Prints the numeric core by itself: each function as somebody else's build would cut it out, with all that it needs. */
async function reportCore() {
  const core = await coreSizes();
  const functions = core.functions.map((row) => ({ ...row, budget: budgets.coreFunction }));
  const rows = [{ name: 'packages/stats', brotli: core.whole, budget: budgets.core }, ...functions];
  console.log('\n| the numeric core | brotli kB | budget | |\n|---|---:|---:|---|');
  for (const row of rows.slice(0, LISTED + 1)) {
    console.log(`| \`${row.name}\` | ${kB(row.brotli)} | ${row.budget} | ${verdict(row)} |`);
  }
  const within = functions.filter((row) => !isOver(row)).length;
  console.log(`\n${within} of ${functions.length} functions are within ${budgets.coreFunction} kB.`);
  return rows;
}

const reports = { pages: reportPages, core: reportCore };
const asked = process.argv.slice(2);
for (const name of asked) if (!Object.hasOwn(reports, name)) throw new Error(`"${name}" is not measured: pages, core.`);
await buildAll();
const rows = [];
for (const [name, report] of Object.entries(reports)) {
  if (asked.length === 0 || asked.includes(name)) rows.push(...(await report()));
}
const failed = rows.filter(isOver).length;
console.log(`\n${tallyLine({ passed: rows.length - failed, failed })}`);
process.exitCode = failed > 0 ? 1 : 0;
