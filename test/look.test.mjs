import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { launchBrowser } from '../scripts/lib/browser.mjs';
import { htmlPage, openPage, untilDrawn } from '../scripts/lib/page.mjs';
import { fromRoot, root, tags } from '../scripts/lib/project.mjs';
import { serve } from '../scripts/lib/serve.mjs';

const page = (tag) =>
  htmlPage({
    head: `<script type="module" src="/dist/cdn/${tag}.js"></script>
<style>:root { color-scheme: dark; background: #111; color: #eee; }</style>`,
    body: `<${tag} step="2"></${tag}>`,
  });

let browser;
let server;
before(async () => {
  server = await serve(root, { pages: Object.fromEntries(tags.map((tag) => [`/${tag}`, page(tag)])) });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

async function visit(tag, look) {
  const { page: tab, problems, requests, close } = await openPage(browser, { width: 360, reducedMotion: 'reduce' });
  try {
    await tab.goto(`${server.url}/${tag}`, { waitUntil: 'networkidle0' });
    await untilDrawn(tab, tag);
    await look(tab, requests);
    assert.deepEqual(problems, []);
  } finally {
    await close();
  }
}

/** Runs in the page: what of an explainer can be seen. */
function seen(element) {
  const root = element.shadowRoot;
  const shown = (selector) => [...root.querySelectorAll(selector)].filter((each) => each.getClientRects().length > 0);
  return {
    picture: root.querySelector('svg.picture').viewBox.baseVal.width,
    buttons: shown('button, select, input, summary').length,
    rows: shown('tbody tr').length,
    ink: getComputedStyle(root.querySelector('.explainer')).color,
  };
}

/** Runs in the page: the marks of an explainer. */
const strokesOf = (element) =>
  [...element.shadowRoot.querySelectorAll('svg.picture > :not(defs)')].map((each) => each.outerHTML).join();

for (const tag of tags) {
  test(`${tag} is printed as picture, sentence and table, in ink on white, and is then as it was`, () =>
    visit(tag, async (tab) => {
      const before = await tab.$eval(tag, seen);
      await tab.evaluate(
        (name, look) => {
          const see = new Function(`return (${look})`)();
          addEventListener('beforeprint', () => (globalThis.printed = see(document.querySelector(name))));
        },
        tag,
        seen.toString(),
      );
      const file = await tab.pdf({ format: 'A4' });
      assert.ok(file.length > 10_000, 'there is something on the paper');
      const printed = await tab.evaluate(() => globalThis.printed);
      const rows = await tab.$eval(tag, ({ table }) => Math.min(200, table.rows.length));
      assert.deepEqual(printed, { picture: 680, buttons: 0, rows, ink: 'rgb(0, 0, 0)' });
      assert.deepEqual(await tab.$eval(tag, seen), before);
    }));

  test(`${tag} has the look of paper wherever a page is shown as print`, () =>
    visit(tag, async (tab) => {
      const before = await tab.$eval(tag, seen);
      await tab.emulateMediaType('print');
      await tab.waitForFunction((name) => document.querySelector(name).shadowRoot.querySelector('.printing'), {}, tag);
      assert.equal((await tab.$eval(tag, seen)).buttons, 0);
      await tab.emulateMediaType('screen');
      await tab.waitForFunction((name) => !document.querySelector(name).shadowRoot.querySelector('.printing'), {}, tag);
      assert.deepEqual(await tab.$eval(tag, seen), before);
    }));

  test(`${tag} can be read and used under forced colours`, () =>
    visit(tag, async (tab) => {
      const session = await tab.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      const found = await tab.$eval(tag, async (element) => {
        const root = element.shadowRoot;
        const faint = [];
        const probe = root.querySelector('.explainer').appendChild(document.createElement('i'));
        probe.style.color = 'Canvas';
        const canvas = getComputedStyle(probe).color;
        probe.remove();
        for (const step of element.constructor.settings.get('step').options) {
          await Object.assign(element, { step }).updateComplete;
          for (const mark of root.querySelectorAll('svg.picture > :is(.line, .area, .point, .dots, text)')) {
            const { fill, stroke } = getComputedStyle(mark);
            if ((mark.matches('.line, .hollow') ? stroke : fill) === canvas)
              faint.push(`${step} ${mark.className.baseVal}`);
          }
          // A ground laid under the label of a full button would hide it.
          for (const button of root.querySelectorAll('button.primary, button[aria-pressed=true]')) {
            const { forcedColorAdjust, backgroundColor } = getComputedStyle(button);
            const { color } = getComputedStyle(button.querySelector('span'));
            if (forcedColorAdjust !== 'none' || backgroundColor === color) faint.push(`${step} ${button.textContent}`);
          }
        }
        return faint;
      });
      assert.deepEqual(found, []);
    }));

  test(`${tag} fetches the pen when it is asked for, once, and not before`, () =>
    visit(tag, async (tab, requests) => {
      const scripts = () => requests.filter((url) => url.endsWith('.js'));
      const isPen = (url) => readFileSync(fromRoot(new URL(url).pathname.slice(1)), 'utf8').includes('fillSketch');
      const before = scripts().length;
      assert.deepEqual(scripts().filter(isPen), []);
      const plain = await tab.$eval(tag, strokesOf);
      for (const sketch of [true, false, true]) {
        await tab.$eval(tag, (element, value) => Object.assign(element, { sketch: value }), sketch);
        const deadline = Date.now() + 10_000;
        while (((await tab.$eval(tag, strokesOf)) === plain) === sketch && Date.now() < deadline);
        assert.equal((await tab.$eval(tag, strokesOf)) === plain, !sketch);
      }
      assert.equal(scripts().length, before + 1);
      assert.equal(scripts().filter(isPen).length, 1);
    }));
}

const sources = readdirSync(fromRoot('src'), { recursive: true })
  .filter((name) => name.endsWith('.ts') && !/[.]test[.]ts$|testing/.test(name))
  .map((name) => [name, readFileSync(fromRoot('src', name), 'utf8').replaceAll(/\/\*[^]*?\*\/|\/\/.*$/gm, '')]);

/** Where a colour may be written down, besides the tokens, and why. */
const excused = {
  'base/define.ts': 'asks the browser whether it knows light-dark()',
  'export/read-look.ts': 'ink and ground where a page has taken the colours away',
};

test('no colour stands outside the tokens', () => {
  const literal =
    /#[0-9a-f]{3,8}\b(?!['"]?\])|\b(rgba?|hsla?|oklch|oklab|lab|lch|hwb)\([\d.]|\b(black|white|red|green|blue|gr[ae]y|orange|purple)\b\s*[;,)]/i;
  const found = sources
    .filter(([name]) => name !== 'styles/tokens.styles.ts' && !(name in excused))
    .flatMap(([name, text]) =>
      text
        .split('\n')
        .filter((line) => literal.test(line))
        .map((line) => `${name}: ${line.trim()}`),
    );
  assert.deepEqual(found, []);
  for (const name of Object.keys(excused)) assert.match(Object.fromEntries(sources)[name], /#[0-9a-f]{3,6}/i, name);
});

test('the guide shows the tokens as they are', () => {
  const tokens = readFileSync(fromRoot('src/styles/tokens.styles.ts'), 'utf8');
  const guide = readFileSync(fromRoot('stories/guides/theming.mdx'), 'utf8').split('\n');
  const declared = [...tokens.matchAll(/--_([a-z-]+): var\(--explainer-([a-z]+), light-dark\((#\w+), (#\w+)\)\)/g)];
  assert.ok(declared.length > 15);
  for (const [, own, name, light, dark] of declared) {
    const row = guide.find((line) => line.startsWith(`| \`--explainer-${name}\``));
    assert.ok(row, `--explainer-${name} has no row`);
    assert.ok(row.includes(light) && row.includes(dark), `--_${own} is ${light} / ${dark}: ${row}`);
  }
});
