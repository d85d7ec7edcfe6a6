import { setTimeout as wait } from 'node:timers/promises';

/** Middle of the values; of an even number, the mean of the two in the middle. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** The smallest value that is not exceeded by this share of the values. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}

/**
 * Runs in the page before its own scripts. First figure: the first animation frame in which the element holds more than 20 marks
 * (SVG shapes, or draws on a canvas). Long tasks and layout shifts as the browser reports them. Frames by a loop of its own.
 */
function instrument(tag) {
  const marksWanted = 20;
  const shapes = 'circle, rect, path, line, text, ellipse, polygon, polyline, use, image';
  const requestFrame = globalThis.requestAnimationFrame.bind(globalThis);
  const meter = (globalThis.meter = { first: null, tasks: [], shift: 0, frames: null, requested: 0 });

  globalThis.requestAnimationFrame = (callback) => {
    meter.requested += 1;
    return requestFrame(callback);
  };
  const context = CanvasRenderingContext2D.prototype;
  for (const name of ['fill', 'stroke', 'fillRect', 'strokeRect', 'fillText', 'drawImage', 'putImageData']) {
    const draw = context[name];
    const weight = name === 'putImageData' || name === 'drawImage' ? 1000 : 1;
    context[name] = function (...parts) {
      this.canvas.draws = (this.canvas.draws ?? 0) + weight;
      return draw.apply(this, parts);
    };
  }
  const marks = () => {
    const root = document.querySelector(tag)?.shadowRoot;
    if (!root) return 0;
    return [...root.querySelectorAll('canvas')].reduce(
      (sum, { draws = 0 }) => sum + draws,
      root.querySelectorAll(shapes).length,
    );
  };
  const poll = () => {
    if (marks() > marksWanted) meter.first = performance.now();
    else requestFrame(poll);
  };
  requestFrame(poll);

  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('longtask', ({ duration }) => meter.tasks.push(duration));
  observe('layout-shift', ({ hadRecentInput, value }) => {
    if (!hadRecentInput) meter.shift += value;
  });

  meter.start = () => {
    meter.frames = [];
    meter.tasks.length = 0;
    const tick = (time) => {
      if (!meter.frames) return;
      meter.frames.push(time);
      requestFrame(tick);
    };
    requestFrame(tick);
  };
  meter.stop = () => {
    const { frames } = meter;
    meter.frames = null;
    return { frames, tasks: [...meter.tasks] };
  };
}

const blockingTime = (tasks) => tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0);

/**
 * Opens a page in a fresh, cold browser context at 1200 x 800.
 * @param options.rate how many times slower the CPU is made
 * @param options.settle ms to wait after the load event
 */
export async function openMeasured(browser, url, tag, { rate = 1, settle = 2000 } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1200, height: 800 });
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable');
  await page.evaluateOnNewDocument(instrument, tag);
  if (rate > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate });
  await page.goto(url, { waitUntil: 'load' });
  await wait(rate > 1 ? settle * 1.75 : settle);
  const metrics = async () => {
    const { metrics: list } = await cdp.send('Performance.getMetrics');
    return Object.fromEntries(list.map(({ name, value }) => [name, value]));
  };
  return { page, cdp, metrics, close: () => context.close() };
}

/** What loading cost, up to the end of the settling time. */
export async function readLoad(page) {
  const { first, tasks, shift } = await page.evaluate(() => globalThis.meter);
  if (first === null) throw new Error('No figure was drawn.');
  return { firstFigure: first, blocking: blockingTime(tasks), shift };
}

/**
 * Frames, script and layout while something is done.
 * @param act does it and answers how many interactions it was
 */
export async function during({ page, metrics }, act) {
  const before = await metrics();
  await page.evaluate(() => globalThis.meter.start());
  const interactions = await act();
  await wait(400);
  const { frames, tasks } = await page.evaluate(() => globalThis.meter.stop());
  const after = await metrics();
  const gaps = frames.slice(1).map((time, i) => time - frames[i]);
  const spent = (name) => 1000 * (after[name] - before[name]);
  const script = spent('ScriptDuration');
  const layout = spent('LayoutDuration') + spent('RecalcStyleDuration');
  return {
    scriptPerMove: script / interactions,
    layoutPerMove: layout / interactions,
    scriptPerFrame: script / gaps.length,
    layoutPerFrame: layout / gaps.length,
    p95: quantile(gaps, 0.95),
    longest: Math.max(...gaps),
    blocking: blockingTime(tasks),
  };
}

/** Presses on a slider and moves it from end to end and back, 41 moves, one every 50 ms. */
export async function dragRange(page, slider) {
  await slider.evaluate((input) => input.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const { x, y, width, height } = await slider.boundingBox();
  const middle = y + height / 2;
  const places = [...Array(21).keys(), ...[...Array(21).keys()].reverse()].map((i) => x + 8 + ((width - 16) * i) / 20);
  await page.mouse.move(places[0], middle);
  await page.mouse.down();
  for (const place of places) {
    await page.mouse.move(place, middle);
    await wait(50);
  }
  await page.mouse.up();
  return places.length;
}

const byTime = (a, b) => a.ts - b.ts;

/**
 * From a trace: ms of script in each `input` event and in the frame that answers it (its microtasks, and the animation frame
 * callbacks before the next input).
 */
export function answersToInput(events) {
  const main = events.find(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'input');
  if (!main) throw new Error('No input event was traced.');
  const own = events
    .filter(({ pid, tid, ph, dur }) => pid === main.pid && tid === main.tid && ph === 'X' && dur > 0)
    .sort(byTime);
  const inputs = own.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'input');
  return inputs.map((input, i) => {
    const end = inputs[i + 1]?.ts ?? input.ts + 50_000;
    const later = own.filter(({ ts }) => ts >= input.ts + input.dur && ts < end);
    const frame = later.find(({ name }) => name === 'FireAnimationFrame');
    const answer = frame ? later.filter(({ name, ts }) => name === 'FireAnimationFrame' && ts < frame.ts + 12_000) : [];
    const microtasks = later.filter(({ name, ts }) => name === 'RunMicrotasks' && ts < (frame?.ts ?? end));
    return [input, ...microtasks, ...answer].reduce((sum, { dur }) => sum + dur, 0) / 1000;
  });
}
