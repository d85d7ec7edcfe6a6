import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../scripts/lib/browser.mjs';
import { htmlPage, openPage, untilDrawn } from '../scripts/lib/page.mjs';
import { fromRoot, root, tags } from '../scripts/lib/project.mjs';
import { serve } from '../scripts/lib/serve.mjs';

const markup = (tag) => `<${tag}></${tag}>`;
const moduleScript = (file) => `<script type="module" src="/dist/cdn/${file}"></script>`;
const everything = tags.map(markup).join('\n');

const pages = {
  '/all': htmlPage({ head: moduleScript('all.js'), body: everything }),
  '/autoloader': htmlPage({ head: moduleScript('autoloader.js'), body: markup(tags[0]) }),
  '/autoloader-empty': htmlPage({ head: moduleScript('autoloader.js'), body: '<p>Nothing yet.</p>' }),
  ...Object.fromEntries(
    tags.map((tag) => [`/module/${tag}`, htmlPage({ head: moduleScript(`${tag}.js`), body: markup(tag) })]),
  ),
  ...Object.fromEntries(
    tags.map((tag) => [
      `/standalone/${tag}`,
      htmlPage({ head: `<script defer src="/dist/cdn/${tag}.iife.js"></script>`, body: markup(tag) }),
    ]),
  ),
  '/twice': htmlPage({
    head: `${moduleScript('all.js')}<script defer src="/dist/cdn/${tags[0]}.iife.js"></script>`,
    body: markup(tags[0]),
  }),
};

let browser;
let server;
before(async () => {
  server = await serve(root, { pages });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens one of the pages above, looks, and asserts that nothing went wrong in it. */
async function visit(path, look) {
  const { page, problems, requests, close } = await openPage(browser);
  try {
    await page.goto(server.url + path);
    await look(page, requests);
    assert.deepEqual(problems, []);
  } finally {
    await close();
  }
}

for (const tag of tags) {
  test(`${tag}.js defines and draws its element, and no other`, () =>
    visit(`/module/${tag}`, async (page) => {
      await untilDrawn(page, tag);
      const others = await page.evaluate((names) => names.filter((name) => customElements.get(name)), tags);
      assert.deepEqual(others, [tag]);
    }));

  test(`${tag}.iife.js draws its element with one request`, () =>
    visit(`/standalone/${tag}`, async (page, requests) => {
      await untilDrawn(page, tag);
      assert.deepEqual(
        requests.filter((url) => url.endsWith('.js')),
        [`${server.url}/dist/cdn/${tag}.iife.js`],
      );
    }));

  for (const [where, address] of [
    ['from a server', () => `${server.url}/standalone/${tag}`],
    ['from a disk', () => pathToFileURL(fromRoot('artifacts', `from-disk-${tag}.html`)).href],
  ])
    test(`${tag}.iife.js ${where} fetches the hand-drawn look and the code from the file beside it, once`, async () => {
      mkdirSync(fromRoot('artifacts'), { recursive: true });
      const script = `<script defer src="../dist/cdn/${tag}.iife.js"></script>`;
      writeFileSync(fromRoot('artifacts', `from-disk-${tag}.html`), htmlPage({ head: script, body: markup(tag) }));
      const { page, problems, requests, close } = await openPage(browser);
      try {
        await page.goto(address());
        await untilDrawn(page, tag);
        const lines = () =>
          page.$eval(tag, (element) =>
            [...element.shadowRoot.querySelectorAll('svg.picture path')].map((each) => each.getAttribute('d')).join(),
          );
        const before = await lines();
        assert.match(await page.$eval(tag, (element) => element.toCode('r')), /toJSON|cat\(/);
        await page.$eval(tag, async (element) => {
          element.sketch = true;
          await element.updateComplete;
        });
        await page.waitForFunction(
          (name, plain) =>
            [...document.querySelector(name).shadowRoot.querySelectorAll('svg.picture path')]
              .map((each) => each.getAttribute('d'))
              .join() !== plain,
          {},
          tag,
          before,
        );
        const asked = requests.filter((url) => url.endsWith('.js')).map((url) => url.slice(url.lastIndexOf('/') + 1));
        assert.deepEqual(asked, [`${tag}.iife.js`, `${tag}.iife.more.js`]);
        assert.deepEqual(problems, []);
      } finally {
        await close();
      }
    });

  test(`${tag}.iife.js carries the licences of what is inside it`, () => {
    const text = readFileSync(fromRoot('dist/cdn', `${tag}.iife.js`), 'utf8');
    assert.match(text.slice(0, 12_000), /lit-html [\d.]+ \(BSD-3-Clause\)[^]*Redistribution and use/);
  });
}

test('all.js defines and draws every element', () => visit('/all', (page) => untilDrawn(page, tags.join())));

test('a page with two copies of an element’s code shows it all the same', () =>
  visit('/twice', (page) => untilDrawn(page, tags[0])));

test('the autoloader loads the elements of the page, and only those', () =>
  visit('/autoloader', async (page, requests) => {
    await untilDrawn(page, tags[0]);
    for (const tag of tags.slice(1))
      assert.ok(!requests.some((url) => url.endsWith(`/${tag}.js`)), `${tag} was loaded`);
  }));

test('the autoloader finds elements that come later, inside other content too', () =>
  visit('/autoloader-empty', async (page, requests) => {
    assert.ok(!requests.some((url) => tags.some((tag) => url.endsWith(`/${tag}.js`))));
    await page.evaluate(
      (html) => {
        const section = document.createElement('section');
        section.innerHTML = `<div><p>New</p>${html}</div>`;
        document.body.append(section);
      },
      markup(tags.at(-1)),
    );
    await untilDrawn(page, tags.at(-1));
  }));

test('the autoloader can be pointed at a shadow root', () =>
  visit('/autoloader-empty', async (page) => {
    await page.evaluate(async (html) => {
      const host = document.body.appendChild(document.createElement('div'));
      const shadow = host.attachShadow({ mode: 'open' });
      shadow.innerHTML = html;
      const { discover } = await import('/dist/cdn/autoloader.js');
      await discover(shadow);
    }, markup(tags[0]));
    await untilDrawn(page, `div >>> ${tags[0]}`);
  }));

const bundles = readdirSync(fromRoot('dist/cdn'), { recursive: true }).filter((name) => name.endsWith('.js'));

test('every bundle names the version and says where the licences are', () => {
  const { version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
  for (const name of bundles) {
    const text = readFileSync(fromRoot('dist/cdn', name), 'utf8');
    assert.ok(text.startsWith(`/*! explainer-elements ${version} | MIT`), name);
  }
  const notices = readFileSync(fromRoot('dist/cdn/THIRD-PARTY-NOTICES.txt'), 'utf8');
  for (const name of ['lit-html', 'pure-rand']) assert.ok(notices.includes(name), name);
});

test('no bundle evaluates text, stores anything, or needs a Node variable', () => {
  const banned = /\beval\(|\bimportScripts\(|localStorage|sessionStorage|document\.cookie|process\.env/;
  for (const name of bundles) assert.doesNotMatch(readFileSync(fromRoot('dist/cdn', name), 'utf8'), banned, name);
});

test('a standalone bundle has no import left but that of the file beside it', () => {
  for (const tag of tags) {
    const text = readFileSync(fromRoot('dist/cdn', `${tag}.iife.js`), 'utf8');
    assert.equal(text.match(/\bimport\s*\(/g).length, 1);
    assert.doesNotMatch(text.slice(text.indexOf('*/')), /\bimport\s*[{*"'`]|\bimport\.meta/);
  }
});
