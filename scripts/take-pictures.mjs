// node scripts/take-pictures.mjs: the pictures of the README, one of each explainer in light and in dark, at twice the size.
import { writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { buildAll } from './build.mjs';
import { launchBrowser } from './lib/browser.mjs';
import { htmlPage, openPage, untilDrawn } from './lib/page.mjs';
import { fromRoot, root } from './lib/project.mjs';
import { serve } from './lib/serve.mjs';

/** The moment of each explainer that is shown. */
const moments = {
  'permutation-test-alpacas': { step: 'p-value', width: 860 },
  'bias-variance-slider': { step: 'tradeoff', width: 860 },
};

const font = '/node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin';
const faces = [400, 600, 700]
  .map(
    (weight) => `@font-face { font-family: Page; font-weight: ${weight}; src: url(${font}-${weight}-normal.woff2); }`,
  )
  .join('\n');

/** The story and the figure; what is pressed is better tried than looked at. */
const page = (tag, step) =>
  htmlPage({
    head: `<script type="module" src="/dist/cdn/${tag}.js"></script>
<style>
${faces}
:root { color-scheme: light dark; }
body { margin: 0; padding: 16px; font: 16px/1.5 Page, system-ui; background: light-dark(#fff, #111); color: light-dark(#222, #eee); }
${tag} { --explainer-ground: light-dark(#fff, #111); }
::part(transport), ::part(controls), ::part(sentence), ::part(table) { display: none; }
</style>`,
    body: `<${tag} step="${step}"></${tag}>`,
  });

/** Sixteen levels of each colour: a third of the size, and nobody sees it. */
function small(screenshot) {
  const png = PNG.sync.read(Buffer.from(screenshot));
  png.data.forEach((level, i) => (png.data[i] = Math.round(level / 17) * 17));
  return PNG.sync.write(png, { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 });
}

async function takePicture(browser, url, tag, colorScheme) {
  const { page: tab, close } = await openPage(browser, { colorScheme, reducedMotion: 'reduce' });
  await tab.setViewport({ width: moments[tag].width, height: 600, deviceScaleFactor: 2 });
  await tab.goto(`${url}/${tag}`, { waitUntil: 'networkidle0' });
  await untilDrawn(tab, tag);
  await tab.waitForFunction((name) => (document.querySelector(name).results.progress ?? 1) === 1, {}, tag);
  const png = small(await tab.screenshot({ fullPage: true }));
  await close();
  const path = `docs/pictures/${tag}-${colorScheme}.png`;
  writeFileSync(fromRoot(path), png);
  console.log(`${path}: ${Math.round(png.length / 1000)} kB`);
}

await buildAll();
const pages = Object.fromEntries(Object.entries(moments).map(([tag, { step }]) => [`/${tag}`, page(tag, step)]));
const server = await serve(root, { pages });
const browser = await launchBrowser();
for (const tag of Object.keys(moments))
  for (const colorScheme of ['light', 'dark']) await takePicture(browser, server.url, tag, colorScheme);
await browser.close();
await server.close();
