import { webdriverLauncher } from '@web/test-runner-webdriver';
import { webkitPage } from './scripts/lib/webkit-page.mjs';
import base from './web-test-runner.config.mjs';

const launcher = webdriverLauncher({
  hostname: '127.0.0.1',
  port: Number(process.env.WEBKIT_DRIVER_PORT),
  path: '/',
  logLevel: 'error',
  automationProtocol: 'webdriver',
  capabilities: {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: process.env.WEBKIT_PATH, args: ['--automation'] },
  },
});

/** The same tests in WebKitGTK's MiniBrowser, through a WebDriver that scripts/test-browsers.mjs starts. */
export default {
  ...base,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  browsers: [Object.assign(launcher, { type: 'playwright', getPage: () => webkitPage(launcher.driver) })],
};
