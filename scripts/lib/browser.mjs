import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { getChromePath } from 'chrome-launcher';
import puppeteer from 'puppeteer-core';
import { cacheFolder, fromRoot } from './project.mjs';

/** One switch set for every run, so that pictures and figures do not depend on which script asked. */
const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

const help = `No Chromium was found. Do one of these:
  - install it:  sudo apt-get install chromium   (or Google Chrome, from google.com/chrome)
  - say where it is:  CHROME_PATH=/path/to/chrome npm test
  - on Linux x64, let npm bring one:  npm ci   (it holds @sparticuz/chromium)`;

/** The browser named by CHROME_PATH. A path that is wrong is an error: falling back in silence would test something else. */
function namedBrowser() {
  const path = process.env.CHROME_PATH;
  if (!path) return undefined;
  if (!existsSync(path)) throw new Error(`CHROME_PATH is ${path}, but there is no such file.`);
  return path;
}

function installedBrowser() {
  try {
    return getChromePath();
  } catch {
    return undefined;
  }
}

/** Chromium's headless shell out of the npm package, unpacked once into the cache; Linux on x64 only. */
export async function packagedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(cacheFolder, 'chromium');
  mkdirSync(folder, { recursive: true });
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  // The package unpacks its own NSS libraries only where it believes to be on this service, and always below TMPDIR.
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/**
 * The path of a Chromium: CHROME_PATH, else an installed one, else the one that comes as an npm package.
 * @throws Error that says what to install when there is none.
 */
export async function findBrowser() {
  const path = namedBrowser() ?? installedBrowser() ?? (await packagedBrowser());
  if (!path) throw new Error(help);
  return path;
}

/** What puppeteer and the test runner need to start the browser that was found. */
export async function launchOptions({ executablePath, args = [] } = {}) {
  return {
    executablePath: executablePath ?? (await findBrowser()),
    headless: true,
    args: [...launchArguments, ...args],
    // Letters are drawn the same on every Linux: the pictures of the tests depend on it.
    env: { ...process.env, FONTCONFIG_FILE: fromRoot('scripts/lib/fonts.conf') },
    protocolTimeout: 120_000,
  };
}

export async function launchBrowser(options) {
  return puppeteer.launch(await launchOptions(options));
}
