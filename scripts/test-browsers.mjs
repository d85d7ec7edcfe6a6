import { execFileSync } from 'node:child_process';
import { run } from './lib/run.mjs';
import { readTally, tallyLine } from './lib/tally.mjs';
import { findMiniBrowser, startWebKitDriver } from './lib/webkit.mjs';

/** Where a program is, or undefined. */
function which(...names) {
  for (const name of names) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      // The next name, then.
    }
  }
  return undefined;
}

function needed(what, packages) {
  if (!what) throw new Error(`Not found. On Debian:  sudo apt-get install ${packages}`);
  return what;
}

const runTests = (config, env) => run('npx', ['wtr', '--config', config, ...process.argv.slice(2)], { env });

/** A browser that did not come up at all gets one more try; a test that failed gets none. */
async function withSecondStart(attempt) {
  const first = await attempt();
  if (readTally(first.output)?.passed) return first;
  console.log('No test ran: starting the browser once more.');
  return attempt();
}

async function firefox() {
  const path = needed(process.env.FIREFOX_PATH ?? which('firefox-esr', 'firefox'), 'firefox-esr');
  return withSecondStart(() => runTests('web-test-runner.firefox.mjs', { FIREFOX_PATH: path }));
}

async function webkit() {
  needed(which('WebKitWebDriver') && which('xvfb-run'), 'webkit2gtk-driver xvfb');
  const path = needed(findMiniBrowser(), 'webkit2gtk-driver');
  return withSecondStart(async () => {
    const driver = await startWebKitDriver();
    const env = { WEBKIT_PATH: path, WEBKIT_DRIVER_PORT: String(driver.port) };
    return runTests('web-test-runner.webkit.mjs', env).finally(driver.stop);
  });
}

const sum = { passed: 0, failed: 0 };
for (const [name, attempt] of Object.entries({ Firefox: firefox, WebKitGTK: webkit })) {
  console.log(`\n=== ${name}`);
  const start = performance.now();
  try {
    const { code, output } = await attempt();
    const { passed, failed } = readTally(output) ?? { passed: 0, failed: 1 };
    sum.passed += passed;
    sum.failed += code !== 0 && failed === 0 ? 1 : failed;
  } catch (error) {
    console.log(`FAILED  ${name}: ${error.message}`);
    sum.failed += 1;
  }
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
}
console.log(`\n${tallyLine(sum)}`);
process.exitCode = sum.failed > 0 ? 1 : 0;
