import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launchBrowser } from '../scripts/lib/browser.mjs';
import { htmlPage, openPage, untilDrawn } from '../scripts/lib/page.mjs';
import { root, tags } from '../scripts/lib/project.mjs';
import { serve } from '../scripts/lib/serve.mjs';

const pageOf = (tag) => [
  `/${tag}`,
  htmlPage({
    head: `<script type="module" src="/dist/cdn/${tag}.js"></script>`,
    body: `<${tag} share-key="view" step="3" seed="21"></${tag}>`,
  }),
];

let browser;
let server;
before(async () => {
  browser = await launchBrowser();
  server = await serve(root, { pages: { '/blank': htmlPage({ body: '' }), ...Object.fromEntries(tags.map(pageOf)) } });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

const stateOf = (place, tag) => place.$eval(tag, (element) => JSON.stringify(element.state));

/** What the panel offers, after the reader turned one page on. */
const sharedBy = (page, tag) =>
  page.$eval(tag, async (element) => {
    element.next();
    await element.updateComplete;
    const panel = element.shadowRoot.querySelector('[part=share]');
    panel.open = true;
    while (!panel.querySelector('.link textarea')) await new Promise(requestAnimationFrame);
    const text = (kind) => panel.querySelector(`.${kind} textarea`).value;
    return { html: text('html'), iframe: text('iframe'), link: text('link') };
  });

for (const tag of tags) {
  test(`<${tag}> is shared as HTML, as a frame without rights, and as a link`, async () => {
    const { page, problems, close } = await openPage(browser);
    try {
      await page.goto(`${server.url}/${tag}`);
      await untilDrawn(page, tag);
      const shared = await sharedBy(page, tag);
      const state = await stateOf(page, tag);

      const other = await openPage(browser);
      await other.page.goto(shared.link);
      await untilDrawn(other.page, tag);
      assert.equal(await stateOf(other.page, tag), state, 'the link');

      // Written into pages of the same site, for the snippets name its files.
      await other.page.goto(`${server.url}/blank`);
      await other.page.setContent(htmlPage({ body: shared.html }));
      await untilDrawn(other.page, tag);
      assert.equal(await stateOf(other.page, tag), state, 'the HTML');

      await other.page.setContent(htmlPage({ body: shared.iframe }));
      const frame = await (await other.page.waitForSelector('iframe')).contentFrame();
      await untilDrawn(frame, tag);
      assert.equal(await stateOf(frame, tag), state, 'the frame');
      const room = await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      assert.ok(room <= 24, `the frame is ${room} px too low`);
      assert.deepEqual([...problems, ...other.problems], []);
      await other.close();
    } finally {
      await close();
    }
  });
}
