import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { launchBrowser } from '../scripts/lib/browser.mjs';
import { htmlPage, openPage, policyReports, untilDrawn } from '../scripts/lib/page.mjs';
import { fromRoot, root, tags } from '../scripts/lib/project.mjs';
import { serve } from '../scripts/lib/serve.mjs';

const strictPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

/** Data that every explainer reads in its own way: two columns of numbers, or two groups. */
const data = ['x,y\n1,2\n2,4\n3,9\n4,7\n5,8\n6,12', 'group,value\na,1\na,2\na,4\nb,3\nb,5\nb,6'];

const keepReports = `globalThis.policyReports = [];
document.addEventListener('securitypolicyviolation', (event) => {
  policyReports.push(event.violatedDirective + ' blocked ' + event.blockedURI + ' ' + event.sample);
});`;

const inline = (tag) =>
  readFileSync(fromRoot('dist/cdn', `${tag}.iife.js`), 'utf8').replaceAll('</script', '<\\/script');
const sandboxed = (tag) => htmlPage({ head: `<script>${inline(tag)}</script>`, body: `<${tag} seed="3"></${tag}>` });
const attribute = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

let server;
let plain;
const browsers = {};
before(async () => {
  const pages = Object.fromEntries(
    tags.map((tag) => [
      `/strict/${tag}`,
      htmlPage({
        head: `<script src="/keep-reports.js"></script><script type="module" src="/dist/cdn/${tag}.js"></script>`,
        body: `<${tag}></${tag}>`,
      }).replace('<link rel="icon" href="data:,">', ''),
    ]),
  );
  const scripts = { '/keep-reports.js': keepReports };
  server = await serve(root, { pages, scripts, headers: { 'content-security-policy': strictPolicy } });
  plain = await serve(root, {
    pages: Object.fromEntries(
      tags.map((tag) => [
        `/sandbox/${tag}`,
        htmlPage({
          body: `<iframe sandbox="allow-scripts" width="700" height="1200" srcdoc="${attribute(sandboxed(tag))}"></iframe>`,
        }),
      ]),
    ),
  });
  browsers.Chromium = await launchBrowser();
  const executablePath = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
  if (existsSync(executablePath))
    browsers.Firefox = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
});
after(async () => {
  for (const browser of Object.values(browsers)) await browser.close();
  await server?.close();
  await plain?.close();
});

/** Runs in the page: every step, every panel, the hand-drawn look, data good and bad, every file. */
async function walk(element, tables) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const settle = async () => {
    await element.updateComplete;
    await frame();
  };
  const inside = element.shadowRoot;
  let steps = 0;
  for (const step of element.constructor.settings.get('step').options) {
    element.step = step;
    await settle();
    steps += 1;
  }
  for (const details of inside.querySelectorAll('details')) {
    details.open = true;
    await settle();
  }
  while (!inside.querySelector('[part=code] code') || !inside.querySelector('[part=export] button')) await frame();
  element.sketch = true;
  await settle();
  for (const table of [...tables, 'nothing, to see']) {
    element.data = table;
    await settle();
  }
  element.seed = 'bad';
  await settle();
  element.play();
  for (let i = 0; i < 10; i += 1) await frame();
  element.pause();
  const files = [
    await element.toSVG(),
    (await element.toPNG()).size,
    await element.toCSV(),
    await element.toCode('python'),
  ];
  return { steps, files: files.map((file) => (typeof file === 'string' ? file.length : file)) };
}

for (const name of ['Chromium', 'Firefox']) {
  for (const tag of tags) {
    test(`<${tag}> walks through everything under a strict policy in ${name} without a report`, async (t) => {
      const browser = browsers[name];
      if (!browser) {
        t.diagnostic(`${name} is not here: nothing was checked.`);
        return;
      }
      const page = await browser.newPage();
      try {
        await page.goto(`${server.url}/strict/${tag}`);
        await page.waitForFunction((each) => document.querySelector(each).hasUpdated, {}, tag);
        const seen = await page.$eval(tag, walk, data);
        assert.ok(seen.steps > 2);
        for (const size of seen.files) assert.ok(size > 100, JSON.stringify(seen));
        const reports = await page.evaluate(() => globalThis.policyReports);
        // The picture beside the address is asked for by the browser, not by the kit.
        assert.deepEqual(
          reports.filter((report) => !report.includes('/favicon.ico')),
          [],
        );
        // The watch is awake.
        await page.evaluate(() =>
          document.body.append(Object.assign(document.createElement('style'), { textContent: 'p {}' })),
        );
        await page.waitForFunction(() => globalThis.policyReports.length > 0);
      } finally {
        await page.close();
      }
    });
  }
}

for (const tag of tags) {
  test(`${tag}.iife.js works inline in a sandboxed frame, which has no origin and no storage`, async () => {
    const { page, problems, close } = await openPage(browsers.Chromium);
    try {
      await page.goto(`${plain.url}/sandbox/${tag}`);
      const inside = await (await page.waitForSelector('iframe')).contentFrame();
      await untilDrawn(inside, tag);
      assert.equal(await inside.evaluate(() => globalThis.origin), 'null');
      const step = await inside.$eval(tag, async (element) => {
        element.next();
        await element.updateComplete;
        return element.shadowRoot.querySelector('.place').textContent;
      });
      assert.match(step, /Step 2/);
      assert.deepEqual(await policyReports(page), []);
      assert.deepEqual(problems, []);
    } finally {
      await close();
    }
  });
}
