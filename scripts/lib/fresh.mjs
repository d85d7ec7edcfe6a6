import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, fromRoot } from './project.mjs';

function* filesOf(path) {
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) yield path;
  else for (const name of readdirSync(path).sort()) if (name !== 'node_modules') yield* filesOf(join(path, name));
}

function fingerprint(inputs) {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of filesOf(fromRoot(input)))
      if (!file.endsWith('.test.ts')) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/**
 * Makes something unless it was made already from inputs with the same content.
 * @param name names the mark left in the cache
 * @param options.inputs files and folders, relative to the repository, that the result depends on
 * @param options.outputs files that must exist for the result to count as made
 * @param options.make makes it
 */
export async function makeIfStale(name, { inputs, outputs, make }) {
  const stamp = join(cacheFolder, `${name}.stamp`);
  const now = fingerprint(inputs);
  const made =
    existsSync(stamp) && readFileSync(stamp, 'utf8') === now && outputs.every((f) => existsSync(fromRoot(f)));
  if (made) return false;
  rmSync(stamp, { force: true });
  await make();
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(stamp, now);
  return true;
}
