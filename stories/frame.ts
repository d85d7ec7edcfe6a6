import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { ExplainerElement } from '../src/base/explainer-element.js';

/** The property takes more than it gives back (CSV text in, columns out), and templates are checked by what it gives. */
export const ownData = (csv: string): object | null => (csv || null) as unknown as object | null;

/** Tags of explainers. */
type Tag = {
  [K in keyof HTMLElementTagNameMap]: HTMLElementTagNameMap[K] extends ExplainerElement ? K : never;
}[keyof HTMLElementTagNameMap];

/** The element of a story, once it is drawn. */
export async function drawn<K extends Tag>(canvas: HTMLElement, tag: K): Promise<HTMLElementTagNameMap[K]> {
  const element = canvas.querySelector(tag);
  if (!element) throw new Error('The element is not in the story.');
  await element.updateComplete;
  await expect(element.shadowRoot?.querySelectorAll('svg.picture :is(use, path)').length).toBeGreaterThan(10);
  return element;
}

/** Presses the button of this name. */
export function press(element: ExplainerElement, name: string): void {
  const buttons = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
  const found = buttons.find((each) => (each.getAttribute('aria-label') ?? each.textContent.trim()) === name);
  if (!found) throw new Error(`No button "${name}".`);
  found.click();
}

/** Drops a file on the picture. */
export function dropFile(element: ExplainerElement, name: string, content: string): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([content], name));
  element.shadowRoot
    ?.querySelector('svg.picture')
    ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, composed: true, cancelable: true }));
}

/** Presses a key on the handle of this id. */
export function pressKey(element: ExplainerElement, handle: string, key: string): void {
  const found = element.shadowRoot?.querySelector<SVGGElement>(`[data-handle="${handle}"]`);
  if (!found) throw new Error(`No handle "${handle}".`);
  found.focus();
  found.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
}

/** The message in the element says this. */
export async function expectMessage(element: ExplainerElement, words: string): Promise<void> {
  await waitFor(() => expect(element.shadowRoot?.querySelector('.messages')?.textContent).toContain(words));
}

/** As on a narrow phone. */
export const narrow = (content: TemplateResult): TemplateResult =>
  html`<div class="narrow">${content}</div>
    <style>
      .narrow {
        inline-size: 320px;
      }
    </style>`;
