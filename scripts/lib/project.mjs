import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** An absolute path inside the repository. */
export const fromRoot = (...parts) => join(root, ...parts);

/** Where scripts keep what can always be made again. */
export const cacheFolder = fromRoot('node_modules/.cache/explainer-elements');

/** The tags of the kit, in alphabetical order: every folder of src/elements that registers an element. */
export const tags = readdirSync(fromRoot('src/elements'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(fromRoot('src/elements', entry.name, 'define.ts')))
  .map((entry) => entry.name)
  .sort();
