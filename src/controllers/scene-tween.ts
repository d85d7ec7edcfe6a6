import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { easeCubicInOut } from 'd3-ease';
import { tweenScene } from '../viz/tween-scene.js';
import type { Scene } from '../viz/scene.js';
import type { Clock } from './clock.js';

/** Carries the picture from scene to scene, by the clock of the explainer. Where that is still, and with a duration of 0, it arrives at once. */
export class SceneTween implements ReactiveController {
  #from: Scene | undefined;
  #to: Scene | undefined;
  #elapsed = 0;
  #duration = 0;
  readonly #host: ReactiveControllerHost;
  readonly #clock: Clock;

  constructor(host: ReactiveControllerHost, clock: Clock) {
    this.#host = host;
    this.#clock = clock;
    host.addController(this);
  }

  /** The scene to draw now. */
  get scene(): Scene | undefined {
    if (!this.#to) return undefined;
    if (!this.#from || this.#elapsed >= this.#duration) return this.#to;
    return tweenScene(this.#from, this.#to, easeCubicInOut(this.#elapsed / this.#duration));
  }

  get moving(): boolean {
    return this.#from !== undefined && this.#elapsed < this.#duration;
  }

  /** Heads for a new scene from wherever the picture is now. A new width never tweens. Call it in `willUpdate`. */
  go(to: Scene, duration: number): void {
    if (to === this.#to) return;
    const now = this.scene;
    this.#to = to;
    if (!now || duration <= 0 || this.#clock.still || now.width !== to.width) {
      this.finish();
      return;
    }
    this.#from = now;
    this.#elapsed = 0;
    this.#duration = duration;
    this.#clock.add(this.#frame, this.#arrive);
  }

  /** Swaps the destination without a new journey: for what changes while things move. A new width ends the journey. */
  replace(to: Scene): void {
    if (this.#to?.width !== to.width) this.finish();
    this.#to = to;
  }

  finish(): void {
    this.#from = undefined;
    this.#clock.remove(this.#frame);
  }

  /** Moved to another place of the page, the host would go on showing the picture half-way. */
  hostDisconnected(): void {
    this.#arrive();
  }

  readonly #arrive = (): void => {
    if (!this.moving) return;
    this.finish();
    this.#host.requestUpdate();
  };

  readonly #frame = (dt: number): void => {
    this.#elapsed += dt;
    if (this.#elapsed >= this.#duration) this.finish();
    this.#host.requestUpdate();
  };
}
