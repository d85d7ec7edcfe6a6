/** Frames asked for through the page's function, with a clock of our own: nothing runs until a test says so. */
export class Frames {
  readonly #originals = {
    request: globalThis.requestAnimationFrame,
    cancel: globalThis.cancelAnimationFrame,
    report: globalThis.reportError,
  };
  readonly #waiting = new Map<number, FrameRequestCallback>();
  readonly reported: unknown[] = [];
  #last = 0;

  install(): void {
    globalThis.requestAnimationFrame = (callback) => {
      this.#last += 1;
      this.#waiting.set(this.#last, callback);
      return this.#last;
    };
    globalThis.cancelAnimationFrame = (handle) => {
      this.#waiting.delete(handle);
    };
    globalThis.reportError = (error) => {
      this.reported.push(error);
    };
  }

  restore(): void {
    globalThis.requestAnimationFrame = this.#originals.request;
    globalThis.cancelAnimationFrame = this.#originals.cancel;
    globalThis.reportError = this.#originals.report;
  }

  get asked(): number {
    return this.#waiting.size;
  }

  /** One frame of the browser at this time, ms. */
  tick(now: number): void {
    const due = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const callback of due) callback(now);
  }
}

/** Counts animation frames asked for by the page while `during` runs. */
export async function framesAskedFor(during: () => Promise<void>): Promise<number> {
  const original = globalThis.requestAnimationFrame;
  let count = 0;
  globalThis.requestAnimationFrame = (callback) => {
    count += 1;
    return original(callback);
  };
  try {
    await during();
  } finally {
    globalThis.requestAnimationFrame = original;
  }
  return count;
}

/** Lets so many frames pass: what must not happen has had its chance. */
export async function nextFrames(count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) await new Promise(requestAnimationFrame);
}
