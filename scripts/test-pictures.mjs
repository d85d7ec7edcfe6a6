import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { buildAll } from './build.mjs';
import { launchBrowser } from './lib/browser.mjs';
import { htmlPage, openPage, untilDrawn } from './lib/page.mjs';
import { fromRoot, root, tags } from './lib/project.mjs';
import { serve } from './lib/serve.mjs';
import { Tally } from './lib/tally.mjs';

/**
 * What may differ from the stored picture. A pixel counts when its colour is further off than `colour` (0 to 1, in YIQ) and it is
 * no smoothed edge; a digit that changes is some 30 of them. Chromium 147 and 156 differed in none.
 */
const tolerance = { colour: 0.1, pixels: 12 };

/** Widths at which pictures are compared with the stored ones; at the others they are only taken. */
const compared = [320, 1200];
const widths = [320, 640, 1200];

/** Other ways a picture can look: taken at its middle step, to be looked at. */
const looks = ['sketch', 'print', 'forced'];

const update = process.argv.includes('--update');
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

/** Fonts from npm, so that every machine draws the same letters; the second one has every sign the first one lacks. */
const fonts = [
  ['atkinson-hyperlegible-next', 'atkinson-hyperlegible-next-latin', 'Pinned', [400, 600, 700]],
  ['dejavu-sans', 'dejavu-sans-latin', 'Pinned signs', [400, 700]],
]
  .flatMap(([folder, file, family, weights]) =>
    weights.map((weight) => {
      const url = `/node_modules/@fontsource/${folder}/files/${file}-${weight}-normal.woff2`;
      return `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(${url}) format('woff2'); }`;
    }),
  )
  .join('\n');

const page = (tag) =>
  htmlPage({
    head: `<script type="module" src="/dist/cdn/${tag}.js"></script>
<style>
${fonts}
:root { color-scheme: light dark; }
body { margin: 0; font: 16px/1.5 'Pinned', 'Pinned signs'; background: light-dark(#fffdf9, #16181c); color: light-dark(#1d2126, #edeff2); }
</style>`,
    body: `<${tag}></${tag}>`,
  });

/** The names of an element's first, middle and last step. */
async function threeSteps(tab, tag) {
  const steps = await tab.$eval(tag, (element) => [...element.constructor.settings.get('step').options]);
  return [...new Set([steps[0], steps[Math.floor(steps.length / 2)], steps.at(-1)])];
}

/** A picture of the element when it has come to rest: the same twice in a row. */
async function pictureOf(tab, tag) {
  const element = await tab.$(tag);
  const deadline = Date.now() + 20_000;
  let last;
  while (Date.now() < deadline) {
    const next = Buffer.from(await element.screenshot());
    if (last?.equals(next)) return PNG.sync.read(next);
    last = next;
    await wait(150);
  }
  throw new Error('The picture does not come to rest.');
}

function save(folder, name, png) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.png`, PNG.sync.write(png));
}

/** Every picture that is taken is kept, where people and CI find it. */
const artifacts = fromRoot('artifacts/pictures');

function compare(name, actual) {
  const path = fromRoot('test/pictures', `${name}.png`);
  if (update) {
    save(fromRoot('test/pictures'), name, actual);
    return;
  }
  if (!existsSync(path)) {
    throw new Error(
      'There is no stored picture. Look at artifacts/pictures, then run: npm run test:pictures -- --update',
    );
  }
  const expected = PNG.sync.read(readFileSync(path));
  const { width, height } = expected;
  if (actual.width !== width || actual.height !== height) {
    throw new Error(`The picture is ${actual.width} x ${actual.height}, not ${width} x ${height}.`);
  }
  const difference = new PNG({ width, height });
  const count = pixelmatch(expected.data, actual.data, difference.data, width, height, { threshold: tolerance.colour });
  if (count <= tolerance.pixels) return;
  save(artifacts, `${name}-difference`, difference);
  throw new Error(`${count} of ${width * height} pixels differ: look at artifacts/pictures/${name}-difference.png`);
}

async function photograph(browser, url, tag, width, colorScheme, tally, taken) {
  const {
    page: tab,
    problems,
    close,
  } = await openPage(browser, { width, height: 900, colorScheme, reducedMotion: 'reduce' });
  try {
    await tab.goto(`${url}/${tag}`);
    await untilDrawn(tab, tag);
    await tab.evaluate(() => document.fonts.ready);
    for (const step of await threeSteps(tab, tag)) {
      const name = `${tag}-${step}-${colorScheme}-${width}`;
      if (compared.includes(width)) taken.add(`${name}.png`);
      await tally.check(name, async () => {
        await tab.$eval(tag, (element, value) => Object.assign(element, { step: value }).updateComplete, step);
        const picture = await pictureOf(tab, tag);
        save(artifacts, name, picture);
        if (compared.includes(width)) compare(name, picture);
        if (problems.length > 0) throw new Error(problems.join('\n'));
      });
    }
    if (width === 640) await photographLooks(tab, tag, colorScheme, tally);
  } finally {
    await close();
  }
}

/** The middle step by hand, on paper, and under forced colours. */
async function photographLooks(tab, tag, colorScheme, tally) {
  const [, step] = await threeSteps(tab, tag);
  await tab.$eval(tag, (element, value) => Object.assign(element, { step: value }).updateComplete, step);
  const session = await tab.createCDPSession();
  const media = (media, forced) =>
    session.send('Emulation.setEmulatedMedia', {
      media,
      features: [
        { name: 'prefers-color-scheme', value: colorScheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
        ...(forced ? [{ name: 'forced-colors', value: 'active' }] : []),
      ],
    });
  for (const look of looks) {
    await tally.check(`${tag} ${look}, ${colorScheme}, is photographed`, async () => {
      await tab.$eval(tag, (element, sketch) => Object.assign(element, { sketch }).updateComplete, look === 'sketch');
      await media(look === 'print' ? 'print' : '', look === 'forced');
      save(artifacts, `${tag}-${step}-${look}-${colorScheme}-640`, await pictureOf(tab, tag));
    });
  }
}

await buildAll();
rmSync(artifacts, { recursive: true, force: true });
const shown = only.length > 0 ? tags.filter((tag) => only.includes(tag)) : tags;
const server = await serve(root, { pages: Object.fromEntries(tags.map((tag) => [`/${tag}`, page(tag)])) });
const browser = await launchBrowser();
const tally = new Tally();
const taken = new Set();
for (const tag of shown) {
  for (const width of widths) {
    for (const scheme of ['light', 'dark']) {
      await tally.check(`${tag} can be photographed at ${width} px, ${scheme}`, () =>
        photograph(browser, server.url, tag, width, scheme, tally, taken),
      );
    }
  }
}
if (shown.length === tags.length) {
  const stored = existsSync(fromRoot('test/pictures')) ? readdirSync(fromRoot('test/pictures')) : [];
  const stale = stored.filter((name) => !taken.has(name));
  if (update) for (const name of stale) rmSync(fromRoot('test/pictures', name));
  else {
    await tally.check('every stored picture is one that is taken', () => {
      if (stale.length > 0) throw new Error(`Nobody takes ${stale.join(', ')}`);
    });
  }
}
await browser.close();
await server.close();
tally.close();
