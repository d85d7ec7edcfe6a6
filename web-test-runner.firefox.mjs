import { chromeLauncher } from '@web/test-runner-chrome';
import { testPageWithWishes } from './scripts/lib/media-wishes.mjs';
import base from './web-test-runner.config.mjs';

/** Firefox cannot be told over its protocol what the reader prefers: the test's page is told instead. */
async function createPage({ context }) {
  const page = await context.newPage();
  page.emulateMediaFeatures = async (features) => {
    const wish = (name) => features.find((feature) => feature.name === name)?.value;
    const wishes = { colorScheme: wish('prefers-color-scheme'), reducedMotion: wish('prefers-reduced-motion') };
    await page.evaluate((values) => window.setMediaWishes(values), wishes);
  };
  return page;
}

/** The same tests in Firefox, one file at a time: its hidden tabs get no animation frames. */
export default {
  ...base,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testRunnerHtml: testPageWithWishes,
  browsers: [
    chromeLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: process.env.FIREFOX_PATH,
        headless: true,
        protocolTimeout: 120_000,
        // It refuses to point at what is below the window.
        defaultViewport: { width: 800, height: 2400 },
      },
      createPage,
    }),
  ],
};
