import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../scripts/lib/browser.mjs';
import { openPage, policyReports, untilDrawn } from '../scripts/lib/page.mjs';
import { fromRoot, root, tags } from '../scripts/lib/project.mjs';
import { serve } from '../scripts/lib/serve.mjs';

/** The pages with explainers; the index only links to them. */
const examples = readdirSync(fromRoot('examples')).filter((name) => name.endsWith('.html') && name !== 'index.html');
const source = (name) => readFileSync(fromRoot('examples', name), 'utf8');
const tagsIn = (name) => tags.filter((tag) => source(name).includes(`<${tag}`));
const countOf = (name, tag) => source(name).split(`<${tag}`).length - 1;

const strictPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

let browser;
let server;
let strictServer;
before(async () => {
  browser = await launchBrowser();
  server = await serve(root);
  strictServer = await serve(root, { headers: { 'content-security-policy': strictPolicy } });
});
after(async () => {
  await browser?.close();
  await server?.close();
  await strictServer?.close();
});

/** Opens an example, waits for every explainer in it, and asserts that nothing went wrong and nothing foreign was asked for. */
async function visit(url, name) {
  const { page, problems, requests, close } = await openPage(browser);
  try {
    await page.goto(url);
    for (const tag of tagsIn(name)) {
      const seen = await untilDrawn(page, tag);
      assert.equal(seen.length, countOf(name, tag), tag);
    }
    // Data from an address come after the first picture.
    await page.waitForFunction(
      (names) => [...document.querySelectorAll(names)].every(({ src, data }) => !src || data),
      {},
      tags.join(),
    );
    const messages = await page.$$eval(tags.join(), (elements) =>
      elements.flatMap(({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('[part=messages] .error')].map((message) => message.textContent.trim()),
      ),
    );
    assert.deepEqual(messages.filter(Boolean), []);
    assert.deepEqual(await policyReports(page), []);
    assert.deepEqual(problems, []);
    const own = new URL('..', url).href;
    assert.deepEqual(
      requests.filter((request) => !request.startsWith(own) && !request.endsWith('/favicon.ico')),
      [],
    );
  } finally {
    await close();
  }
}

for (const name of examples) {
  const fromDisk = name === 'from-disk.html';
  test(`examples/${name} shows its explainers${fromDisk ? ' without a server' : ''}`, () =>
    visit(fromDisk ? pathToFileURL(fromRoot('examples', name)).href : `${server.url}/examples/${name}`, name));

  test(`examples/${name} has something to read inside every tag, for pages without scripting`, () => {
    assert.ok(tagsIn(name).length > 0, 'there is no explainer in it');
    for (const tag of tagsIn(name)) {
      for (const [, inside] of source(name).matchAll(new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`, 'g'))) {
        assert.match(inside, /<p>[^]*\w{3}[^]*<\/p>/);
      }
    }
  });

  test(`examples/${name} reserves the space of its explainers`, () => {
    const styles = source(name) + readFileSync(fromRoot('examples/page.css'), 'utf8');
    for (const tag of tagsIn(name))
      assert.match(styles, new RegExp(`${tag}[^{]*:not\\(:defined\\)[^{]*{[^}]*min-height`));
  });
}

test('examples/strict-csp.html works under the same policy sent by the server', () =>
  visit(`${strictServer.url}/examples/strict-csp.html`, 'strict-csp.html'));

test('the policy of the strict example is in force: it stops inline code and inline styles', async () => {
  const { page, close } = await openPage(browser);
  try {
    await page.goto(`${strictServer.url}/examples/strict-csp.html`);
    const inlineCode = page.evaluate(() => document.body.setAttribute('onclick', 'alert()'));
    await assert.rejects(inlineCode, /TrustedScript/);
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await page.waitForFunction(() => globalThis.policyReports.some((report) => report.startsWith('style-src')));
  } finally {
    await close();
  }
});

test('the index links to every example', () => {
  const index = source('index.html');
  for (const name of examples) assert.ok(index.includes(`href="${name}"`), name);
});
