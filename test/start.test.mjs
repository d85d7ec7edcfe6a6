import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { launchBrowser, packagedBrowser } from '../scripts/lib/browser.mjs';
import { htmlPage, openPage, untilDrawn } from '../scripts/lib/page.mjs';
import { fromRoot, root, tags } from '../scripts/lib/project.mjs';

let gallery;
let address;
let browser;
before(async () => {
  gallery = spawn(process.execPath, [fromRoot('scripts/start.mjs')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(gallery.stdout)) {
    address = /http:\S+/.exec(line)?.[0];
    if (address) break;
  }
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  gallery.kill();
  await once(gallery, 'exit');
});

async function visitGallery(options, look) {
  const { page, problems, close } = await openPage(browser, options);
  try {
    await page.goto(address);
    await look(page);
    assert.deepEqual(problems, []);
  } finally {
    await close();
  }
}

test('npm start serves a gallery in which every element is drawn', () =>
  visitGallery({}, async (page) => {
    for (const tag of tags) {
      await page.$eval(tag, (element) => element.scrollIntoView());
      await untilDrawn(page, tag);
    }
    const snippets = await page.$$eval('pre', (blocks) => blocks.map(({ textContent }) => textContent));
    for (const tag of tags)
      assert.ok(
        snippets.some((text) => text.includes(`<${tag}>`)),
        tag,
      );
  }));

test('the gallery fits a phone', () =>
  visitGallery({ width: 320, height: 640 }, async (page) => {
    for (const tag of tags) await untilDrawn(page, tag);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  }));

test('the links of the gallery lead somewhere', () =>
  visitGallery({}, async (page) => {
    const links = await page.$$eval('a', (anchors) => anchors.map(({ href }) => href));
    assert.ok(links.length > 0);
    for (const link of links) assert.equal((await fetch(link)).status, 200, link);
  }));

test(
  'where no browser is installed, the one from npm starts',
  { skip: process.platform !== 'linux' || process.arch !== 'x64' },
  async () => {
    const packaged = await launchBrowser({ executablePath: await packagedBrowser() });
    try {
      const { page } = await openPage(packaged);
      await page.setContent(htmlPage({ body: '<p>Here</p>' }));
      assert.equal(await page.$eval('p', ({ textContent }) => textContent), 'Here');
    } finally {
      await packaged.close();
    }
  },
);
