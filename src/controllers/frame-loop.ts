/**
 * Called once a frame with the time since the last one (ms), and the moment (`performance.now()`) until which
 * all long computations of the page together may work in this frame.
 */
export type FrameListener = (dt: number, deadline: number) => void;

/** Work of all long computations in one frame, ms: half a frame at 60 Hz, the rest is for drawing. */
const WORK_BUDGET = 8;

/** A longer pause than this (a hidden tab, a breakpoint) counts as this long: nothing jumps. */
const LONGEST_FRAME = 50;

const listeners = new Set<FrameListener>();
let request = 0;
let last = 0;

function frame(now: number): void {
  const dt = last === 0 ? 1000 / 60 : Math.min(LONGEST_FRAME, Math.max(0, now - last));
  last = now;
  // Asked for before the listeners run: one that attaches itself again while it is called must not ask a second time.
  request = requestAnimationFrame(frame);
  const deadline = performance.now() + WORK_BUDGET;
  for (const listener of [...listeners]) {
    if (!listeners.has(listener)) continue;
    try {
      listener(dt, deadline);
    } catch (error) {
      // One broken explainer must not stop the others of the page.
      removeFrameListener(listener);
      reportError(error);
    }
  }
}

/** The one frame loop of the page: it runs only while somebody listens. */
export function addFrameListener(listener: FrameListener): void {
  listeners.add(listener);
  if (request === 0) {
    last = 0;
    request = requestAnimationFrame(frame);
  }
}

export function removeFrameListener(listener: FrameListener): void {
  listeners.delete(listener);
  if (listeners.size === 0 && request !== 0) {
    cancelAnimationFrame(request);
    request = 0;
  }
}
