import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildAll } from './build.mjs';
import { launchBrowser } from './lib/browser.mjs';
import { answersToInput, dragRange, during, median, openMeasured, quantile, readLoad } from './lib/instruments.mjs';
import { htmlPage } from './lib/page.mjs';
import { root, tags } from './lib/project.mjs';
import { serve } from './lib/serve.mjs';

// Figures are medians of five runs, each in a fresh browser context with cold caches, on built files from localhost, uncompressed,
// in a headless window of 1200 x 800. They can be compared only within one machine that does nothing else.
const runs = Number(process.argv[2] ?? 5);
const rates = [1, 4];

const slider = 'bias-variance-slider';
const herd = 'permutation-test-alpacas';
const mounts = 200;

const onePage = (tag, attributes = '', after = '') =>
  htmlPage({
    head: `<script type="module" src="/dist/cdn/${tag}.js"></script>`,
    body: `<${tag}${attributes}></${tag}>${after}`,
  });

const pages = {
  ...Object.fromEntries(tags.map((tag) => [`/${tag}`, onePage(tag)])),
  '/dragging': onePage(slider, ' samples="200" sample-size="40" step="explore"'),
  '/playing': onePage(herd, ' step="more-permutations"'),
  '/playing-slider': onePage(slider, ' step="explore"', '<div style="height: 4000px"></div>'),
  '/sixty': htmlPage({
    head: '<script type="module" src="/dist/cdn/all.js"></script>',
    body: Array.from(
      { length: 60 },
      (_, i) => `<${tags[i % tags.length]} seed="${i + 1}"></${tags[i % tags.length]}>`,
    ).join(''),
  }),
  '/playing-herd': onePage(herd, ' step="more-permutations"', '<div style="height: 4000px"></div>'),
};

const rows = [];

function report(what, rate, unit, values, limit) {
  const value = median(values);
  const shown = Math.abs(value) < 10 ? value.toFixed(2) : value.toFixed(0);
  const verdict = limit === undefined ? '' : value <= limit ? 'ok' : 'OVER';
  const spread = `${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)}`;
  const row = `| ${what} | ${rate ? `${rate}x` : ''} | ${shown} ${unit} | ${spread} | ${limit ?? ''} | ${verdict} |`;
  console.log(row);
  rows.push(row);
}

/** Runs one scenario several times and answers its figures by name. */
async function repeat(scenario) {
  const results = [];
  for (let i = 0; i < runs; i += 1) results.push(await scenario());
  return Object.fromEntries(Object.keys(results[0]).map((name) => [name, results.map((result) => result[name])]));
}

async function measureLoad(browser, url, tag, rate) {
  const measured = await openMeasured(browser, `${url}/${tag}`, tag, { rate });
  try {
    return await readLoad(measured.page);
  } finally {
    await measured.close();
  }
}

/** Sixty explainers below each other: the first one counts from when the script is there; the far ones are let alone. */
async function measureSixty(browser, url, rate) {
  const measured = await openMeasured(browser, `${url}/sixty`, tags[0], { rate });
  try {
    return await measured.page.evaluate(() => {
      const { first, tasks } = globalThis.meter;
      const script = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/all.js'));
      const far = [...document.body.children].filter((each) => each.getBoundingClientRect().top > 2 * innerHeight);
      if (far.length < 50) throw new Error(`Only ${far.length} of 60 are far from the screen.`);
      return {
        firstFigure: first - script.responseEnd,
        longest: Math.max(0, ...tasks),
        drawn: far.filter(({ hasUpdated }) => hasUpdated).length,
      };
    });
  } finally {
    await measured.close();
  }
}

const complexitySlider = (page) => page.waitForSelector(`${slider} >>> input[type=range][name=complexity]`);

async function measureDrag(browser, url, rate) {
  const measured = await openMeasured(browser, `${url}/dragging`, slider, { rate });
  try {
    const input = await complexitySlider(measured.page);
    return await during(measured, () => dragRange(measured.page, input));
  } finally {
    await measured.close();
  }
}

/** The same drag under a trace, which costs a little itself: therefore a run of its own. */
async function traceDrag(browser, url, rate) {
  const measured = await openMeasured(browser, `${url}/dragging`, slider, { rate });
  const path = join(tmpdir(), `explainer-trace-${process.pid}.json`);
  try {
    const input = await complexitySlider(measured.page);
    await measured.page.tracing.start({ path, categories: ['devtools.timeline'] });
    await dragRange(measured.page, input);
    await wait(400);
    await measured.page.tracing.stop();
    const answers = answersToInput(JSON.parse(readFileSync(path, 'utf8')).traceEvents);
    return { median: median(answers), p95: quantile(answers, 0.95), longest: Math.max(...answers) };
  } finally {
    rmSync(path, { force: true });
    await measured.close();
  }
}

const pressPlay = async (page, tag) => {
  const button = await page.waitForSelector(`${tag} >>> [part=transport] button:nth-of-type(3)`);
  await button.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await button.click();
  await page.waitForFunction((name) => document.querySelector(name).playing, {}, tag);
};

async function measurePlay(browser, url, rate) {
  const measured = await openMeasured(browser, `${url}/playing`, herd, { rate });
  try {
    const play = async () => {
      await pressPlay(measured.page, herd);
      await wait(5000);
      return 1;
    };
    return await during(measured, play);
  } finally {
    await measured.close();
  }
}

/** Animation frames that a page asks for in two seconds: before anything is done, off screen while it plays, paused after play. */
async function measureIdle(browser, url, tag, path) {
  const measured = await openMeasured(browser, `${url}${path}`, tag, { settle: 4000 });
  const { page } = measured;
  const asked = async () => {
    const before = await page.evaluate(() => globalThis.meter.requested);
    await wait(2000);
    return (await page.evaluate(() => globalThis.meter.requested)) - before;
  };
  try {
    const idle = await asked();
    await pressPlay(page, tag);
    const playing = await asked();
    if (playing === 0) throw new Error(`${tag} does not move when it plays, so resting proves nothing.`);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await wait(500);
    const offScreen = await asked();
    await page.evaluate(() => scrollTo(0, 0));
    await page.evaluate((name) => document.querySelector(name).pause(), tag);
    await wait(4000);
    const paused = await asked();
    return { idle, offScreen, paused };
  } finally {
    await measured.close();
  }
}

/** Nodes and listeners left behind by elements that came and went, once a first fifty have filled what is kept on purpose. */
async function measureLeaks(url, tag) {
  const browser = await launchBrowser({ args: ['--js-flags=--expose-gc'] });
  const measured = await openMeasured(browser, `${url}/${tag}`, tag);
  const { page, cdp, metrics } = measured;
  const comeAndGo = (times) =>
    page.evaluate(
      async (name, count) => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        for (let i = 0; i < count; i += 1) {
          const element = document.body.appendChild(document.createElement(name));
          await element.updateComplete;
          element.play();
          await frame();
          element.remove();
        }
      },
      tag,
      times,
    );
  const count = async () => {
    for (let i = 0; i < 4; i += 1) {
      await page.evaluate(() => globalThis.gc());
      await wait(100);
    }
    await cdp.send('HeapProfiler.collectGarbage');
    const { Nodes, JSEventListeners } = await metrics();
    return { nodes: Nodes, listeners: JSEventListeners };
  };
  try {
    await comeAndGo(50);
    const before = await count();
    await comeAndGo(mounts);
    const after = await count();
    return { nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners };
  } finally {
    await browser.close();
  }
}

await buildAll();
const server = await serve(root, { pages });
const browser = await launchBrowser();
console.log(`\n${await browser.version()}, medians of ${runs}\n`);
console.log('| what | CPU slowed | median | range | limit | |\n|---|---|---:|---|---:|---|');
for (const rate of rates) {
  const slow = rate === 4;
  for (const tag of tags) {
    const load = await repeat(() => measureLoad(browser, server.url, tag, rate));
    report(`${tag}: first figure`, rate, 'ms', load.firstFigure, slow ? 700 : undefined);
    report(`${tag}: blocking time at load`, rate, 'ms', load.blocking, slow ? 100 : undefined);
    report(`${tag}: layout shift at load`, rate, '', load.shift, 0);
  }
  const sixty = await repeat(() => measureSixty(browser, server.url, rate));
  report('60 on one page: first figure after the script came', rate, 'ms', sixty.firstFigure, slow ? 1000 : undefined);
  report('60 on one page: longest task', rate, 'ms', sixty.longest, slow ? 100 : undefined);
  report('60 on one page: far from the screen, and drawn', rate, '', sixty.drawn, 0);
  const traced = await repeat(() => traceDrag(browser, server.url, rate));
  report('dragging: script of a move (handler and answering frame)', rate, 'ms', traced.median, slow ? 10 : undefined);
  report('dragging: the same, 95 % of the moves', rate, 'ms', traced.p95);
  report('dragging: the same, longest', rate, 'ms', traced.longest);
  const drag = await repeat(() => measureDrag(browser, server.url, rate));
  report('dragging: all script a move', rate, 'ms', drag.scriptPerMove);
  report('dragging: layout and style a move', rate, 'ms', drag.layoutPerMove);
  report('dragging: script a frame', rate, 'ms', drag.scriptPerFrame);
  report('dragging: layout and style a frame', rate, 'ms', drag.layoutPerFrame);
  report('dragging: frame, 95 %', rate, 'ms', drag.p95, slow ? 33.4 : undefined);
  report('dragging: longest frame', rate, 'ms', drag.longest, slow ? 100 : undefined);
  const play = await repeat(() => measurePlay(browser, server.url, rate));
  report('playing shuffles: script a frame', rate, 'ms', play.scriptPerFrame);
  report('playing shuffles: layout and style a frame', rate, 'ms', play.layoutPerFrame);
  report('playing shuffles: frame, 95 %', rate, 'ms', play.p95, slow ? 33.4 : undefined);
  report('playing shuffles: longest frame', rate, 'ms', play.longest);
}
for (const [tag, path] of [
  [slider, '/playing-slider'],
  [herd, '/playing-herd'],
]) {
  const rest = await measureIdle(browser, server.url, tag, path);
  report(`${tag}: frames asked for in 2 s, idle`, undefined, '', [rest.idle], 0);
  report(`${tag}: frames asked for in 2 s, off screen`, undefined, '', [rest.offScreen], 0);
  report(`${tag}: frames asked for in 2 s, paused`, undefined, '', [rest.paused], 0);
}
await browser.close();
for (const tag of tags) {
  const leaks = await measureLeaks(server.url, tag);
  report(`${tag}: nodes left after ${mounts} mounts`, undefined, '', [leaks.nodes], 0);
  report(`${tag}: listeners left after ${mounts} mounts`, undefined, '', [leaks.listeners], 0);
}
await server.close();
const over = rows.filter((row) => row.includes('OVER')).length;
console.log(`\n${rows.length - over} of ${rows.length} figures within their limits or without one, ${over} over.`);
process.exitCode = over > 0 ? 1 : 0;
