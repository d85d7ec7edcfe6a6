import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { PNG } from 'pngjs';
import { launchBrowser } from '../scripts/lib/browser.mjs';
import { htmlPage, openPage, policyReports, untilDrawn } from '../scripts/lib/page.mjs';
import { root, tags } from '../scripts/lib/project.mjs';
import { serve } from '../scripts/lib/serve.mjs';

const strictPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

const frame = `<iframe sandbox="allow-scripts" width="700" height="1200" src="/explainer"></iframe>`;
const pages = {
  '/explainer': htmlPage({
    head: tags.map((tag) => `<script type="module" src="/dist/cdn/${tag}.js"></script>`).join('\n'),
    body: tags.map((tag) => `<${tag}></${tag}>`).join('\n'),
  }).replace('<link rel="icon" href="data:,">', ''),
  '/sandbox': htmlPage({ body: frame }),
};

let browser;
let strictServer;
let server;
before(async () => {
  browser = await launchBrowser();
  strictServer = await serve(root, { pages, headers: { 'content-security-policy': strictPolicy } });
  // A sandboxed frame has no origin of its own: its modules are asked for across origins.
  server = await serve(root, { pages, headers: { 'access-control-allow-origin': '*' } });
});
after(async () => {
  await browser?.close();
  await strictServer?.close();
  await server?.close();
});

/** Presses a button of the panel that saves the picture, which is opened first. */
const press = (place, tag, group, label) =>
  place.$eval(
    tag,
    async (element, where, what) => {
      const panel = element.shadowRoot.querySelector('[part=export]');
      panel.open = true;
      const find = () =>
        [...panel.querySelectorAll(`[aria-label="${where}"] button`)].find(
          (button) => button.textContent.trim() === what,
        );
      while (!find()) await new Promise(requestAnimationFrame);
      find().click();
    },
    group,
    label,
  );

for (const tag of tags) {
  test(`<${tag}> is saved under a strict security policy, as files`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'explainer-downloads-'));
    const { page, problems, close } = await openPage(browser);
    try {
      const session = await page.createCDPSession();
      await session.send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        downloadPath: folder,
        eventsEnabled: true,
        browserContextId: page.browserContext().id,
      });
      await page.goto(`${strictServer.url}/explainer`);
      await untilDrawn(page, tag);
      const files = {};
      for (const [label, ending] of [
        ['SVG', '.svg'],
        ['PNG', '.png'],
        ['PNG 2×', '-2x.png'],
        ['CSV', '.csv'],
        ['JSON', '.json'],
      ]) {
        const finished = new Promise((resolve) => {
          session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve());
        });
        await press(page, tag, 'Save a file', label);
        await finished;
        const name = readdirSync(folder).find((each) => each.endsWith(ending) && !(each in files));
        assert.match(name, new RegExp(`^${tag}-[a-z-]+(-2x)?\\.[a-z]+$`));
        files[name] = readFileSync(join(folder, name));
      }
      const [svg, png, twice, csv, json] = Object.values(files);
      const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg.toString()).map(Number);
      const small = PNG.sync.read(png);
      const large = PNG.sync.read(twice);
      assert.deepEqual([small.width, small.height], [width, height]);
      assert.deepEqual([large.width, large.height], [2 * width, 2 * height]);
      assert.ok(
        new Set(new Uint32Array(large.data.buffer, large.data.byteOffset)).size > 20,
        'there is a picture in it',
      );
      const shown = await page.$eval(tag, (element) => ({
        columns: element.table.columns.length,
        state: element.state,
      }));
      assert.equal(csv.toString().split('\r\n')[0].split(',').length, shown.columns);
      assert.deepEqual(JSON.parse(json).state, shown.state);
      assert.deepEqual(await policyReports(page), []);
      assert.deepEqual(problems, []);
    } finally {
      await close();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test(`<${tag}> gives text in a sandbox that forbids downloads`, async () => {
    const { page, close } = await openPage(browser);
    try {
      await page.goto(`${server.url}/sandbox`);
      const inside = await (await page.waitForSelector('iframe')).contentFrame();
      await untilDrawn(inside, tag);
      await press(inside, tag, 'Save a file', 'SVG');
      const status = await inside.waitForFunction(
        (name) => document.querySelector(name).shadowRoot.querySelector('.save [role=status]').textContent,
        {},
        tag,
      );
      assert.match(await status.jsonValue(), /show it as text/);
      await press(inside, tag, 'Show as text', 'SVG');
      const text = await inside.waitForFunction(
        (name) => {
          const area = document.querySelector(name).shadowRoot.querySelector('textarea');
          return area && area.value.slice(area.selectionStart, area.selectionEnd);
        },
        {},
        tag,
      );
      assert.match(await text.jsonValue(), /^<svg [^]*<\/svg>$/);
    } finally {
      await close();
    }
  });
}
