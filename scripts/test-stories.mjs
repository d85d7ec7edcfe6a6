import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buildAll } from './build.mjs';
import { launchBrowser } from './lib/browser.mjs';
import { makeIfStale } from './lib/fresh.mjs';
import { openPage, untilDrawn } from './lib/page.mjs';
import { fromRoot, tags } from './lib/project.mjs';
import { must } from './lib/run.mjs';
import { serve } from './lib/serve.mjs';
import { Tally } from './lib/tally.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

async function buildStorybook() {
  const make = async () => {
    await must('npx', ['storybook', 'build', '--quiet', '--disable-telemetry', '--output-dir', 'storybook-static']);
  };
  const inputs = ['.storybook', 'stories', 'src', 'packages/stats/src', 'package-lock.json', 'custom-elements.json'];
  await makeIfStale('storybook', { inputs, outputs: ['storybook-static/index.json'], make });
}

/** Runs in the page before Storybook: keeps what its channel says about the story. */
function keepChannelEvents() {
  globalThis.storyEvents = [];
  const names = ['storyFinished', 'storyThrewException', 'playFunctionThrewException', 'storyErrored', 'storyMissing'];
  const listen = () => {
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
    if (!channel) return setTimeout(listen, 5);
    for (const name of names) {
      channel.on(name, (data) => globalThis.storyEvents.push({ name, status: data?.status, message: data?.message }));
    }
  };
  listen();
}

/** The tags whose stories these are: what a story file's meta names as its component. */
const componentOf = ({ importPath }) =>
  /component: '([a-z-]+)'/.exec(readFileSync(fromRoot(importPath), 'utf8'))?.[1] ?? undefined;

async function assertPlayed(page) {
  await page.waitForFunction(() => globalThis.storyEvents.length > 0, { timeout: 30_000 });
  const events = await page.evaluate(() => globalThis.storyEvents);
  const bad = events.find(({ name, status }) => name !== 'storyFinished' || status !== 'success');
  if (bad) throw new Error(`${bad.name}: ${bad.message ?? bad.status}`);
}

async function assertAccessible(page) {
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async (values) => {
    const { violations } = await globalThis.axe.run('#storybook-root', { runOnly: { type: 'tag', values } });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, failureSummary }) => `${target.flat().join(' ')} ${failureSummary}`).join('; ')}`,
    );
  }, axeTags);
  if (violations.length > 0) throw new Error(violations.join('\n'));
}

const prefer = (page, colorScheme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colorScheme }]);

async function assertShown(page, { importPath }, problems) {
  await assertPlayed(page);
  const tag = componentOf({ importPath });
  if (!tags.includes(tag)) throw new Error(`${importPath} names no element of the kit as its component.`);
  await untilDrawn(page, `#storybook-root ${tag}`);
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** One story: rendered and played once, then looked at by axe in both colour schemes. */
async function testStory(browser, url, story, tally) {
  const { page, problems, close } = await openPage(browser);
  const name = `${story.title}, ${story.name}`;
  try {
    await page.evaluateOnNewDocument(keepChannelEvents);
    await page.goto(`${url}/iframe.html?id=${story.id}&viewMode=story`);
    await tally.check(`${name}: renders, plays, draws`, () => assertShown(page, story, problems));
    for (const scheme of ['light', 'dark']) {
      await prefer(page, scheme);
      await tally.check(`${name}: axe, ${scheme}`, () => assertAccessible(page));
    }
  } finally {
    await close();
  }
}

await buildAll();
await buildStorybook();
const { entries } = JSON.parse(readFileSync(fromRoot('storybook-static/index.json'), 'utf8'));
const all = Object.values(entries).filter(({ type }) => type === 'story');
// node scripts/test-stories.mjs <part of a title> runs just those.
const stories = all.filter(({ title }) => title.includes(process.argv[2] ?? ''));
const server = await serve(fromRoot('storybook-static'));
const browser = await launchBrowser();
const tally = new Tally();
const waiting = [...stories];

/** Two at a time, each in a context of its own and therefore visible. */
async function worker() {
  for (let story = waiting.shift(); story; story = waiting.shift()) await testStory(browser, server.url, story, tally);
}
await Promise.all([worker(), worker()]);
await tally.check('every element has stories', () => {
  const told = new Set(all.map(componentOf));
  const silent = tags.filter((tag) => !told.has(tag));
  if (silent.length > 0) throw new Error(`No story for ${silent.join(', ')}`);
});
await browser.close();
await server.close();
tally.close();
