import { hydrate } from '@lit-labs/ssr-client';
import { adoptStyles, render, type LitElement } from 'lit';
import type { ArrivalParts } from './arrival.js';

/** What a reader, or a server, writes into a page that is no part of the picture. */
const passing: ReadonlySet<string> = new Set(['value', 'step', 'open', 'name']);

/** What a tree shows: its elements, attributes and texts in order. */
function shownIn(root: Node): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLStyleElement) continue;
    if (node instanceof Element) {
      const attributes = [...node.attributes].filter(({ name }) => !passing.has(name));
      parts.push(`<${node.localName}`, ...attributes.map(({ name, value }) => ` ${name}="${value}"`).sort(), '>');
    } else if (!(node.parentNode instanceof HTMLStyleElement)) parts.push(node.textContent ?? '');
  }
  return parts.join('');
}

const openIn = (root: ParentNode): (string | null)[] =>
  [...root.querySelectorAll('details[open]')].map((each) => each.getAttribute('part'));

/** Opens again what a reader opened before there was anything to listen. */
function reopen(root: ParentNode, parts: readonly (string | null)[]): void {
  for (const details of root.querySelectorAll('details')) {
    if (!parts.includes(details.getAttribute('part'))) continue;
    if (details.open) details.dispatchEvent(new Event('toggle'));
    else details.open = true;
  }
}

/** A picture that a server drew, on its way to become the element's own. */
export interface Served {
  begin(): void;
  end(): void;
}

/**
 * Takes a server's picture over. It is drawn first as wide as the server believed it to be: if that gives exactly what stands
 * there, the nodes are kept (Lit's hydration), else they are replaced in the same moment. Then it follows its page.
 */
export async function servedIn({ host, size }: ArrivalParts): Promise<Served> {
  const root = host.renderRoot as ShadowRoot;
  const width = Number(root.querySelector('svg.picture')?.getAttribute('width'));
  let open: (string | null)[] = [];

  const keepNodes = (): void => {
    const own = document.createElement('div');
    render(host.render(), own);
    if (shownIn(own) !== shownIn(root)) throw new Error('The pictures differ.');
    hydrate(host.render(), root, host.renderOptions);
  };

  size.assume(width);
  await host.gather();
  return {
    begin() {
      // Where a page has loaded Lit's hydration for other elements, it stays out of this.
      Reflect.set(host, '_$AG', false);
      adoptStyles(root, (host.constructor as typeof LitElement).elementStyles);
      host.renderOptions.renderBefore = null;
      open = openIn(root);
      try {
        keepNodes();
      } catch {
        root.replaceChildren();
      }
    },
    end() {
      size.assume(undefined);
      for (const style of root.querySelectorAll(':scope > style')) style.remove();
      reopen(root, open);
      host.requestUpdate();
    },
  };
}
