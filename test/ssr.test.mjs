import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { launchBrowser } from '../scripts/lib/browser.mjs';
import { htmlPage, openPage, untilDrawn } from '../scripts/lib/page.mjs';
import { root, tags } from '../scripts/lib/project.mjs';
import { serve } from '../scripts/lib/serve.mjs';
import { renderExplainer } from '../dist/ssr/index.js';
import '../dist/all.js';

/** Runs in the page, before its modules: keeps the server's nodes, and what the browser says of jumps. */
const keep = `<script>
  if (location.hash === '#open') for (const each of document.body.children)
    each.shadowRoot?.querySelector('[part=code]').setAttribute('open', '');
  globalThis.kept = Object.fromEntries([...document.body.children].filter((each) => each.shadowRoot).map((each) => [
    each.localName,
    {
      picture: each.shadowRoot.querySelector('svg.picture'),
      button: each.shadowRoot.querySelector('[part=transport] button'),
      sentence: each.shadowRoot.querySelector('.sentence').textContent,
      height: each.offsetHeight,
      texts: [...each.shadowRoot.querySelectorAll('svg.picture text')].map((text) => text.textContent),
    },
  ]));
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
</script>`;

const page = async (tag, options, { lang = 'en', dir = 'ltr', script = true } = {}) =>
  htmlPage({
    head: script ? `<script type="module" src="/dist/cdn/${tag}.js"></script>` : '',
    body: `${await renderExplainer(tag, options)}<p>What comes after it.</p>${keep}`,
  }).replace('<html lang="en">', `<html lang="${lang}" dir="${dir}">`);

/** The moments that a page may be served with. */
const moments = {
  first: { attributes: { seed: 5 } },
  second: { attributes: { step: 2, seed: 6 } },
  last: { attributes: { step: -1 } },
  wrong: { attributes: { seed: 'many' } },
};
const stepsOf = (tag) => customElements.get(tag).settings.get('step').options;
const momentOf = (tag, name) =>
  name === 'last' ? { attributes: { step: stepsOf(tag).at(-1) } } : { ...moments[name], fallback: '<p>Fallback.</p>' };

let browser;
let server;
before(async () => {
  const pages = {};
  for (const tag of tags) {
    for (const name of Object.keys(moments)) pages[`/${tag}/${name}`] = await page(tag, momentOf(tag, name));
    pages[`/${tag}/german`] = await page(tag, { ...momentOf(tag, 'first'), lang: 'de-CH' }, { lang: 'de-CH' });
    pages[`/${tag}/untold`] = await page(tag, momentOf(tag, 'first'), { lang: 'de-CH' });
    pages[`/${tag}/rtl`] = await page(tag, momentOf(tag, 'first'), { dir: 'rtl' });
    pages[`/${tag}/told`] = await page(
      tag,
      { attributes: { ...moments.first.attributes, dir: 'rtl' } },
      { dir: 'rtl' },
    );
    pages[`/${tag}/wide`] = await page(tag, { ...momentOf(tag, 'first'), width: 900 });
    pages[`/${tag}/unscripted`] = await page(tag, momentOf(tag, 'first'), { script: false });
  }
  server = await serve(root, { pages });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

async function visit(path, options, look) {
  const opened = await openPage(browser, options);
  try {
    await opened.page.goto(server.url + path);
    await look(opened.page);
    assert.deepEqual(opened.problems, []);
  } finally {
    await opened.close();
  }
}

/** Waits until the element has made the picture its own and follows the page. */
async function untilTaken(tab, tag) {
  await tab.waitForFunction((name) => document.querySelector(name).hasUpdated, {}, tag);
  await tab.$eval(tag, (element) => element.updateComplete);
  await untilDrawn(tab, tag);
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  // Shifts are reported a frame late.
  await wait(100);
}

const taken = (tab, tag) =>
  tab.$eval(tag, (element) => {
    const { picture, button, sentence, height } = globalThis.kept[element.localName];
    const now = element.shadowRoot;
    return {
      sameNodes:
        now.querySelector('svg.picture') === picture && now.querySelector('[part=transport] button') === button,
      pictures: now.querySelectorAll('svg.picture').length,
      width: Number(now.querySelector('svg.picture').getAttribute('width')),
      inner: element.clientWidth,
      sentences: [sentence, now.querySelector('.sentence').textContent],
      heights: [height, element.offsetHeight],
      styles: now.querySelectorAll(':scope > style').length,
      shift: globalThis.shift,
    };
  });

for (const tag of tags) {
  test(`<${tag}> from a server is there without any script: picture, sentence, table`, async () => {
    const { page: tab, close } = await openPage(browser);
    try {
      await tab.setJavaScriptEnabled(false);
      await tab.goto(`${server.url}/${tag}/unscripted`);
      const [seen] = await tab.$$eval(tag, ([element]) => {
        const inside = element.shadowRoot;
        const shapes = [...inside.querySelectorAll('svg.picture :is(path, circle, line, text, use)')];
        return [
          {
            shapes: shapes.filter((shape) => shape.getBoundingClientRect().height > 0).length,
            sentence: inside.querySelector('.sentence').textContent.trim(),
            rows: inside.querySelectorAll('table tbody tr').length,
            text: inside.textContent,
          },
        ];
      });
      assert.ok(seen.shapes > 10, `${seen.shapes} shapes`);
      assert.ok(seen.sentence.length > 20);
      assert.ok(seen.rows > 0);
      assert.doesNotMatch(seen.text, /NaN|undefined|\[object/);
    } finally {
      await close();
    }
  });

  test(`<${tag}> computes on a server what it computes in a page`, () =>
    visit(`/${tag}/second`, {}, async (tab) => {
      await untilTaken(tab, tag);
      const { sentences } = await taken(tab, tag);
      assert.equal(sentences[0], sentences[1]);
      const element = new (customElements.get(tag))();
      for (const [name, value] of Object.entries(momentOf(tag, 'second').attributes)) element[name] = value;
      await element.gather();
      const there = JSON.parse(JSON.stringify(element.results));
      const here = await tab.$eval(tag, ({ results }) => JSON.parse(JSON.stringify(results)));
      // What a browser goes on to compute is not on the server.
      const shared = Object.keys(there).filter((key) => there[key] !== null && typeof there[key] === 'number');
      const pick = (values) =>
        Object.fromEntries(shared.filter((key) => key !== 'progress').map((key) => [key, values[key]]));
      assert.ok(shared.length > 2, `only ${shared.join()}`);
      assert.deepEqual(pick(here), pick(there));
    }));

  for (const moment of Object.keys(moments)) {
    for (const width of [320, 656, 1200]) {
      test(`<${tag}> (${moment}) is taken over at ${width} px without a jump`, () =>
        visit(
          `/${tag}/${moment}`,
          { width, height: 4000, colorScheme: width > 700 ? 'dark' : 'light' },
          async (tab) => {
            await untilTaken(tab, tag);
            const seen = await taken(tab, tag);
            assert.equal(seen.shift, 0, JSON.stringify(seen));
            assert.equal(seen.pictures, 1);
            assert.equal(seen.width, seen.inner);
            assert.equal(seen.styles, 0);
            assert.equal(seen.sameNodes, true, 'the server’s nodes are kept');
          },
        ));
    }
  }

  // What a server was not told shows inside the box; the box stays.
  test(`<${tag}> is taken over in a page from right to left, which the server did not know`, () =>
    visit(`/${tag}/rtl`, { height: 4000 }, async (tab) => {
      await untilTaken(tab, tag);
      const { heights, pictures } = await taken(tab, tag);
      assert.equal(heights[0], heights[1]);
      assert.equal(pictures, 1);
    }));

  for (const other of ['german', 'told', 'wide']) {
    test(`<${tag}> is taken over in a page that is ${other}`, () =>
      visit(`/${tag}/${other}`, { height: 4000 }, async (tab) => {
        await untilTaken(tab, tag);
        const seen = await taken(tab, tag);
        assert.equal(seen.shift, 0, JSON.stringify(seen));
        assert.equal(seen.pictures, 1);
        assert.equal(seen.width, seen.inner);
      }));
  }

  test(`<${tag}> speaks the language of its page, which the server was told or not`, async () => {
    for (const [path, first] of [
      ['german', 'de-CH'],
      ['untold', 'en'],
    ])
      await visit(`/${tag}/${path}`, {}, async (tab) => {
        const spoken = await tab.$eval(tag, (element) => element.shadowRoot.querySelector('[part=base]').lang);
        if (first === 'de-CH') assert.equal(spoken, first);
        await untilTaken(tab, tag);
        const { sentences, sameNodes, pictures } = await taken(tab, tag);
        assert.equal(sentences[0] === sentences[1], first === 'de-CH');
        assert.equal(sameNodes, first === 'de-CH');
        assert.equal(pictures, 1);
      });
  });

  test(`<${tag}> from a server answers to hands, and keeps open what was open`, () =>
    visit(`/${tag}/first#open`, {}, async (tab) => {
      await untilTaken(tab, tag);
      await tab.waitForSelector(`${tag} >>> [part=code][open] code`);
      await tab.$eval(tag, (element) =>
        [...element.shadowRoot.querySelectorAll('button')].find((each) => each.textContent.trim() === 'Next').click(),
      );
      await tab.waitForFunction(
        (name) =>
          document.querySelector(name).state.step !==
          document.querySelector(name).constructor.settings.get('step').options[0],
        {},
        tag,
      );
      await tab.$eval(tag, (element) => element.updateComplete);
      const place = await tab.$eval(tag, (element) => element.shadowRoot.querySelector('.place').textContent);
      assert.match(place, /Step 2 of/);
    }));
}

for (const tag of tags) {
  test(`<${tag}>: a server asks before it shows, too`, async () => {
    const asked = await renderExplainer(tag, { attributes: { mode: 'predict' } });
    assert.match(asked, /part="question"/);
    assert.doesNotMatch(asked, /part="(controls|transport|sentence|table|code|export)"/);
  });
}
