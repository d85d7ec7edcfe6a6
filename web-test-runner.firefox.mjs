import { chromeLauncher } from '@web/test-runner-chrome';
import base from './web-test-runner.config.mjs';

/** The same tests in Firefox, one file at a time: its hidden tabs get no animation frames. */
export default {
  ...base,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  browsers: [
    chromeLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: process.env.FIREFOX_PATH,
        headless: true,
        protocolTimeout: 120_000,
        // The list of downloads would take the keys away from the page.
        extraPrefsFirefox: { 'browser.download.alwaysOpenPanel': false },
        // It refuses to point at what is below the window.
        defaultViewport: { width: 800, height: 2400 },
      },
    }),
  ],
};
