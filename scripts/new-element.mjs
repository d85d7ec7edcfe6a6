// npm run new-element -- <tag>: a working explainer to start from, with its story and tests.
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeEntryPoints } from './lib/entry-points.mjs';
import { fromRoot } from './lib/project.mjs';

const [tag] = process.argv.slice(2);

function fail(message) {
  console.error(message);
  process.exit(1);
}

if (!tag || !/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(tag)) {
  fail('Usage: npm run new-element -- <tag>; a tag is lower case with at least one hyphen, such as mean-balance');
}
if (existsSync(fromRoot('src/elements', tag))) fail(`src/elements/${tag} exists already.`);

const className = tag.replace(/(^|-)(.)/g, (_, hyphen, letter) => letter.toUpperCase());

/** The template is a working element of its own; its name gives way to the new one. */
const fill = (text) => text.replaceAll('sample-mean-demo', tag).replaceAll('SampleMeanDemo', className);

function copy(from, to) {
  for (const name of readdirSync(fromRoot(from), { recursive: true })) {
    if (statSync(fromRoot(from, name)).isDirectory()) continue;
    const target = `${to}/${fill(name)}`;
    mkdirSync(dirname(fromRoot(target)), { recursive: true });
    writeFileSync(fromRoot(target), fill(readFileSync(fromRoot(from, name), 'utf8')));
    console.log(target);
  }
}

copy('templates/explainer/src', `src/elements/${tag}`);
copy('templates/explainer/stories', 'stories');
writeEntryPoints();
console.log(`
Next: npm run test:unit -- --files 'src/elements/${tag}/*.test.ts' --update-snapshots, read the snapshots, then make it yours.
The authoring guide (stories/guides/authoring.mdx) goes through it file by file.`);
