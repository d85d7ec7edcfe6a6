import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a controller needs of an element, without one: it counts the updates asked for, and comes and goes on command. */
export class ControllerHost implements ReactiveControllerHost {
  updates = 0;
  readonly controllers: ReactiveController[] = [];
  readonly updateComplete = Promise.resolve(true);

  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }

  removeController(): void {
    this.controllers.length = 0;
  }

  requestUpdate(): void {
    this.updates += 1;
  }

  connect(): this {
    for (const controller of this.controllers) controller.hostConnected?.();
    return this;
  }

  disconnect(): void {
    for (const controller of this.controllers) controller.hostDisconnected?.();
  }
}
