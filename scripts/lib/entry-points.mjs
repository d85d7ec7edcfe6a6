import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { fromRoot } from './project.mjs';

const note = '// Written by `npm run new-element`, one line for each folder of src/elements.\n';

const tagsNow = () =>
  readdirSync(fromRoot('src/elements'))
    .filter((name) => existsSync(fromRoot('src/elements', name, 'define.ts')))
    .sort();

/** What the two lists of elements have to say, by file. */
export function entryPoints() {
  const tags = tagsNow();
  const imports = tags.map((tag) => `import './elements/${tag}/define.js';\n`).join('');
  const entries = tags.map((tag) => `  '${tag}': () => import('./elements/${tag}/define.js'),\n`).join('');
  return {
    'src/all.ts': `// Registers every element of the kit: one import for a page that wants them all.\n${note}${imports || 'export {};\n'}`,
    'src/loaders.ts': `${note}
/** How each element of the kit is loaded. */
export const loaders: Readonly<Record<string, () => Promise<unknown>>> = {${entries ? `\n${entries}` : ''}};
`,
  };
}

/** Brings the lists up to date with the folders. */
export function writeEntryPoints() {
  for (const [file, text] of Object.entries(entryPoints())) writeFileSync(fromRoot(file), text);
}
