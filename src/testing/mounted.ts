import type { ExplainerElement } from '../base/explainer-element.js';
import type { Setting } from '../contract/settings.js';
import { restoreColorScheme, restoreMotion } from './media.js';

export type AnyExplainer = ExplainerElement & Record<string, unknown>;

/** What a test put into the page, to be removed after it. */
export const stages: HTMLElement[] = [];

interface MountOptions {
  readonly width?: number;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: string | Node;
}

export async function mount(
  tag: string,
  { width = 640, attributes = {}, children = '' }: MountOptions = {},
): Promise<AnyExplainer> {
  const stage = document.createElement('div');
  stage.style.width = `${String(width)}px`;
  // Nothing is computed off screen: what a test compares lies one over the other, all of it in sight.
  if (stages.length > 0) Object.assign(stage.style, { position: 'absolute', insetBlockStart: '0' });
  const element = document.createElement(tag) as AnyExplainer;
  for (const [name, value] of Object.entries<string>(attributes)) element.setAttribute(name, value);
  element.append(children);
  stage.append(element);
  document.body.append(stage);
  stages.push(stage);
  await element.updateComplete;
  return element;
}

export const settingsOf = (element: AnyExplainer): [string, Setting<unknown>][] => [
  ...(element.constructor as typeof ExplainerElement).settings,
];

/** Values to try: each option of a choice, the ends of a range. */
export function goodValues(spec: Setting<unknown>): unknown[] {
  if (spec.kind === 'choice' || spec.kind === 'step') return [...(spec.options ?? [])];
  if (spec.kind === 'flag') return [true, false];
  if (spec.kind === 'number' || spec.kind === 'integer') return [spec.min, spec.max];
  return [spec.default];
}

export function badValues(spec: Setting<unknown>): unknown[] {
  if (spec.kind === 'number' || spec.kind === 'integer')
    return [Number.NaN, 'many', '', (spec.max ?? 0) + 1, (spec.min ?? 0) - 1];
  return spec.options ? ['no-such-thing'] : [];
}

export const steps = (element: AnyExplainer): readonly string[] =>
  settingsOf(element).find(([, spec]) => spec.kind === 'step')?.[1].options ?? [];

export const button = (element: AnyExplainer, label: string): HTMLButtonElement => {
  const found = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(
    (each) => each.textContent.trim() === label,
  );
  if (!found) throw new Error(`No button "${label}"`);
  return found;
};

export const messages = (element: AnyExplainer): string =>
  [...(element.shadowRoot?.querySelectorAll('.messages p') ?? [])].map((each) => each.textContent.trim()).join(' ');

/** Takes away what a test put into the page, and what it asked of the browser. */
export function cleanUp(): void {
  for (const stage of stages.splice(0)) stage.remove();
  restoreMotion();
  restoreColorScheme();
}
