// One script tag for a page: finds the kit's elements that are in it but not defined yet, and imports just those.
import { loaders } from './loaders.js';

const undefinedTags = Object.keys(loaders)
  .map((tag) => `${tag}:not(:defined)`)
  .join();
const asked = new Set<string>();

async function load(tag: string): Promise<void> {
  if (asked.has(tag)) return;
  asked.add(tag);
  try {
    await loaders[tag]?.();
  } catch (error) {
    // The fallback inside the tag stays readable; a later copy of the tag tries again.
    asked.delete(tag);
    console.error(`explainer-elements: <${tag}> could not be loaded.`, error);
  }
}

/**
 * Loads the kit's elements used at or below a node. The page itself is watched already; call this for a shadow root of your own,
 * which the page's observer cannot see into.
 * @returns when all of them are defined, or could not be loaded
 */
export async function discover(root: Document | DocumentFragment | Element): Promise<void> {
  if (!undefinedTags) return;
  const found = [...root.querySelectorAll(undefinedTags)];
  if (root instanceof Element && root.matches(undefinedTags)) found.push(root);
  await Promise.all(found.map((element) => load(element.localName)));
}

if (typeof document !== 'undefined') {
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) void discover(node);
  }).observe(document, { childList: true, subtree: true });
  void discover(document);
}
