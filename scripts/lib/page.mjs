import { setTimeout as wait } from 'node:timers/promises';

/** Runs in every page before its own scripts: keeps what the security policy blocked. */
function keepPolicyReports() {
  globalThis.policyReports = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    globalThis.policyReports.push(`${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`);
  });
}

/**
 * A fresh tab in a browser context of its own (nothing cached, always the visible tab), and all that goes wrong in it.
 * @param options.width options.height of the viewport
 * @param options.colorScheme options.reducedMotion what the reader's system prefers
 * @returns the page, the `problems` seen so far, the URLs of its `requests`, and `close`
 */
export async function openPage(browser, options = {}) {
  const { width = 1200, height = 800, colorScheme = 'light', reducedMotion = 'no-preference' } = options;
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const problems = [];
  const requests = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // Under load Chromium calls a response aborted that a script has read to its end.
    if (reason === 'net::ERR_ABORTED' && request.response()?.ok()) return;
    problems.push(`request failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: colorScheme },
    { name: 'prefers-reduced-motion', value: reducedMotion },
  ]);
  await page.evaluateOnNewDocument(keepPolicyReports);
  return { page, problems, requests, close: () => context.close() };
}

/** What the security policy blocked in a page. */
export const policyReports = (page) => page.evaluate(() => globalThis.policyReports);

/** Runs in the page: what one element shows. Marks are SVG shapes with real geometry and canvases with ink on them. */
function lookAt(element) {
  const root = element.shadowRoot;
  const shapes = root
    ? [...root.querySelectorAll('svg :is(circle, ellipse, line, path, polygon, polyline, rect, text, use)')]
    : [];
  const painted = (canvas) => {
    if (canvas.width === 0 || canvas.height === 0) return false;
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return data.some((value, index) => index % 4 === 3 && value > 0);
  };
  const canvases = root ? [...root.querySelectorAll('canvas')].filter(painted) : [];
  const broken = shapes.flatMap((shape) =>
    [...shape.attributes]
      .filter(({ value }) => /NaN|Infinity|undefined/.test(value))
      .map(({ name, value }) => `${shape.localName} ${name}="${value}"`),
  );
  return {
    defined: customElements.get(element.localName) !== undefined,
    marks:
      shapes.filter((shape) => shape.getBoundingClientRect().width + shape.getBoundingClientRect().height > 0).length +
      canvases.length,
    broken: [...broken, ...(/\bNaN\b/.test(root?.textContent ?? '') ? ['NaN in the text'] : [])],
  };
}

/** The least number of marks that makes a picture: axes alone are not one. */
const enoughMarks = 10;

/**
 * Waits until every element that matches is defined and has drawn.
 * @throws Error with what is there instead
 */
export async function untilDrawn(page, selector, { timeout = 20_000 } = {}) {
  const deadline = Date.now() + timeout;
  let seen = [];
  while (Date.now() < deadline) {
    const elements = await page.$$(selector);
    seen = [];
    for (const element of elements) {
      // What is far from the screen is drawn when it comes near.
      await element.evaluate((each) => each.scrollIntoView());
      seen.push(await element.evaluate(lookAt));
    }
    if (seen.length > 0 && seen.every(({ defined, marks }) => defined && marks >= enoughMarks)) break;
    await wait(50);
  }
  if (seen.length === 0) throw new Error(`No ${selector} in the page.`);
  const wrong = seen.find(({ defined, marks, broken }) => !defined || marks < enoughMarks || broken.length > 0);
  if (wrong) throw new Error(`${selector}: ${JSON.stringify(wrong)}`);
  return seen;
}

/** A whole HTML page. */
export const htmlPage = ({ head = '', body }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Test page</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
${body}
</body>
</html>
`;
