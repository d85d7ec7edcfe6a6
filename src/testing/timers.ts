interface Waiting {
  readonly due: number;
  readonly call: () => void;
}

/** Timeouts of the page by a clock of our own: nothing is due until a test lets time pass. */
export class Timers {
  readonly #originals = { set: globalThis.setTimeout, clear: globalThis.clearTimeout };
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  now = 0;

  install(): void {
    globalThis.setTimeout = ((call: () => void, delay = 0) => {
      this.#last += 1;
      this.#waiting.set(this.#last, { due: this.now + delay, call });
      return this.#last;
    }) as typeof setTimeout;
    globalThis.clearTimeout = ((id: number | undefined) => {
      if (id !== undefined) this.#waiting.delete(id);
    }) as typeof clearTimeout;
  }

  restore(): void {
    globalThis.setTimeout = this.#originals.set;
    globalThis.clearTimeout = this.#originals.clear;
    this.#waiting.clear();
  }

  /** Lets that many ms pass; what falls due is called in its order, at its time. */
  pass(ms: number): void {
    const end = this.now + ms;
    for (let next = this.#next(end); next; next = this.#next(end)) {
      const [id, { due, call }] = next;
      this.#waiting.delete(id);
      this.now = due;
      call();
    }
    this.now = end;
  }

  #next(end: number): [number, Waiting] | undefined {
    return [...this.#waiting].filter(([, { due }]) => due <= end).sort(([, a], [, b]) => a.due - b.due)[0];
  }
}
