import { lockControls } from '../chrome/lock-controls.js';
import { allowedOf, isHidden, isLocked, permissionsOf, type Asked, type Offered } from '../contract/permissions.js';
import type { Problem } from '../contract/problem.js';
import { attributeName } from '../contract/settings.js';
import type { Handle, Scene } from '../viz/scene.js';

type Values = Readonly<Record<string, unknown>>;

interface Moment {
  readonly values: Values;
  readonly data: object | null;
}

/**
 * Holds a reader to what an author leaves to readers. It comes late, to explainers with such an attribute, whose first
 * picture waits for it.
 */
export class TeachersControl {
  readonly #offered: Offered;
  readonly #permissions: ReturnType<typeof permissionsOf>;

  constructor(asked: Asked, offered: Offered) {
    this.#offered = offered;
    this.#permissions = permissionsOf(asked, offered);
  }

  /** What cannot be read of what the author set. */
  get problems(): readonly Problem[] {
    return this.#permissions.problems;
  }

  get mode(): string {
    return this.#permissions.mode;
  }

  /** Places of the first and the last step that the reader can reach, from 0. */
  get first(): number {
    return this.#permissions.first;
  }
  get last(): number {
    return this.#permissions.last;
  }

  isLocked(name: string): boolean {
    return isLocked(this.#permissions, name);
  }

  isHidden(part: string): boolean {
    return isHidden(this.#permissions, part);
  }

  /** Those of a reader's choices that are allowed. In a story it is the steps that choose, and what plays. */
  allowed(values: Values, playing = false): Values {
    if (this.mode === 'story' && !('step' in values) && !playing) return {};
    return allowedOf(this.#permissions, values, this.#offered.steps);
  }

  /** Those of a state's values, told one by one if they are locked and would change what is. */
  allowedOfState(values: Values, now: Values): { readonly allowed: Values; readonly problems: readonly Problem[] } {
    const allowed = allowedOf(this.#permissions, values, this.#offered.steps);
    const refused = Object.keys(values).filter((name) => !(name in allowed) && !Object.is(values[name], now[name]));
    return { allowed, problems: refused.map(refusal) };
  }

  /** What to say of data that come with a state, and are locked: nothing where they are the same. */
  refusedData(data: unknown, now: object | null): readonly Problem[] {
    return data && JSON.stringify(data) !== JSON.stringify(now) ? [refusal('data')] : [];
  }

  /** A moment as the reader may come to it: what is locked stays as it is now. */
  held({ values, data }: Moment, now: Moment): Moment {
    const locked = Object.entries(now.values).filter(([name]) => this.isLocked(name));
    return { values: { ...values, ...Object.fromEntries(locked) }, data: this.isLocked('data') ? now.data : data };
  }

  /** The step that is nearest to `step` among those that the author leaves; undefined if that is one of them. */
  stepInstead(step: unknown): string | undefined {
    const { steps } = this.#offered;
    const asked = steps.indexOf(String(step));
    const nearest = steps[Math.min(this.last, Math.max(this.first, asked))];
    return nearest === steps[asked] ? undefined : nearest;
  }

  /** What to say of a step that the author left out. */
  stepRefused(step: unknown): Problem {
    const allowed = this.#offered.steps.slice(this.first, this.last + 1);
    return {
      source: 'step',
      severity: 'error',
      message: { key: 'notAllowed', values: { name: 'step', got: String(step), allowed } },
    };
  }

  /** Nothing to take in the picture where it would change what is locked, or what the story tells. */
  withoutLocked(scene: Scene): Scene {
    const changes = (name: string): boolean => name === 'data' || this.#offered.settings.includes(name);
    const isFree = ({ id, sets = id }: Handle): boolean =>
      !this.isLocked(sets) && (this.mode !== 'story' || !changes(sets));
    return scene.handles ? { ...scene, handles: scene.handles.filter(isFree) } : scene;
  }

  /** Holds the controls, which come and go with each update. */
  lockControls(root: ParentNode): void {
    lockControls(root, this.#permissions);
  }
}

const refusal = (name: string): Problem => ({
  source: 'state',
  severity: 'warning',
  message: { key: 'isLocked', values: { name: attributeName(name) } },
});
