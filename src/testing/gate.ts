/** Holds what comes late back until a test lets it through, or loses it. */
export class Gate {
  open: () => void = () => undefined;
  lose: () => void = () => undefined;
  readonly passed = new Promise<void>((resolve, reject) => {
    this.open = resolve;
    this.lose = () => {
      reject(new Error('offline'));
    };
  });

  constructor() {
    // It may be lost before anyone waits at it.
    this.passed.catch(() => undefined);
  }
}
