import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import * as stats from '@explainer-elements/stats';
import { MAX_BYTES, MAX_ROWS } from '../dist/contract/data/raw-table.js';
import { mostRows } from '../dist/elements/bias-variance-slider/families.model.js';
import { problems } from '../dist/locales/en-problems.js';
import { fromRoot, tags } from '../scripts/lib/project.mjs';
import {
  allCode,
  anchorsOf,
  bookPages,
  documents,
  guide,
  inlineCode,
  linksOf,
  plain,
  tableOf,
  targetOf,
} from './lib/documents.mjs';

const source = (path) => readFileSync(fromRoot(path), 'utf8');
const manifest = JSON.parse(source('custom-elements.json'));
const classes = manifest.modules.flatMap(({ declarations }) => declarations ?? []);
const explainers = classes.filter(({ tagName }) => tags.includes(tagName));
const base = classes.find(({ name }) => name === 'ExplainerElement');
const packageJson = JSON.parse(source('package.json'));

const sourcesIn = (folder) =>
  readdirSync(fromRoot(folder), { recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => source(`${folder}/${name}`))
    .join('\n');

const found = (text, pattern) => new Set([...text.matchAll(pattern)].map((match) => match[1]));
const names = (list) => list.map(({ name }) => name);

/** Asserts that two lists hold the same names, in whatever order. */
function assertSame(actual, expected, what) {
  assert.deepEqual([...new Set(actual)].sort(), [...new Set(expected)].sort(), what);
  assert.equal(new Set(actual).size, [...actual].length, `${what}: a name comes twice`);
}

function assertKnown(actual, known, what) {
  assert.deepEqual(
    [...actual].filter((name) => !new Set(known).has(name)),
    [],
    what,
  );
}

test('the manifest knows every element', () => {
  assertSame(
    explainers.map(({ tagName }) => tagName),
    tags,
    'custom-elements.json',
  );
});

for (const document of documents.values()) {
  test(`the links of ${document.path} lead somewhere`, () => {
    for (const link of linksOf(document)) {
      if (/^https?:/.test(link)) continue;
      const [address, anchor] = link.split('#');
      const isBook = address.startsWith('?');
      const target = isBook ? bookPages.get(address) : address ? documents.get(targetOf(document, address)) : document;
      if (isBook) assert.ok(target, `${link} is no page of the book`);
      else if (address) assert.ok(existsSync(fromRoot(targetOf(document, address))), link);
      if (anchor) assert.ok(target && anchorsOf(target).includes(anchor), link);
    }
  });

  test(`the commands in ${document.path} are scripts of the package`, () => {
    const commands = allCode(document).flatMap((code) => [
      ...found(code, /npm run ([\w:-]+)/g),
      ...found(code, /npm (start|test)\b/g),
    ]);
    assertKnown(commands, Object.keys(packageJson.scripts), document.path);
  });

  test(`the files that ${document.path} names are there`, () => {
    const sketches = document.blocks.filter(({ language }) => language === '').map(({ code }) => code.split(/[\s,]+/));
    const paths = [...inlineCode(document), ...sketches.flat()].filter((code) =>
      /^(src|packages|test|scripts|stories|templates|examples|docs|dist|\.ci)\/[\w./-]+$/.test(code),
    );
    const missing = paths.filter((path) => !path.includes('mean-balance') && !existsSync(fromRoot(path)));
    assert.deepEqual(missing, []);
  });

  test(`the tags and attributes in the snippets of ${document.path} exist`, () => {
    for (const code of allCode(document)) {
      const markup = code.replaceAll('<tag>', '').replace(/<!--[^]*?-->/g, '');
      for (const [, tag, rest] of markup.matchAll(/<\/?([a-z]+-[a-z-]+)((?:\s+[a-z-]+(?:="[^"]*")?)*)/g)) {
        assertKnown([tag], tags, code);
        const { attributes } = explainers.find(({ tagName }) => tagName === tag);
        assertKnown(found(rest.replace(/"[^"]*"/g, ''), /\s([a-z-]+)/g), names(attributes), code);
      }
    }
  });

  test(`the properties that scripts in ${document.path} use exist in every explainer they are used on`, () => {
    const members = explainers.map((explainer) => new Set(names(explainer.members)));
    const domMembers = ['addEventListener', 'updateComplete', 'shadowRoot'];
    for (const code of allCode(document)) {
      const used = [...found(code, /(?<![\w/-])(?:explainer|slider|alpacas)\??\.(\w+)/g)].filter(
        (name) => !domMembers.includes(name),
      );
      for (const name of used)
        assert.ok(
          members.some((set) => set.has(name)),
          `${name} in ${code}`,
        );
    }
  });
}

test('CONTRIBUTING lists every command, and no other', () => {
  const listed = tableOf(documents.get('CONTRIBUTING.md'), 'Command').map(
    ([command]) => /npm (?:run )?([\w:-]+)/.exec(command)?.[1] ?? command,
  );
  assertSame(
    listed,
    Object.keys(packageJson.scripts).filter((name) => name !== 'prepack'),
    'commands',
  );
});

test('the README presents every explainer, and states the sizes that are checked', () => {
  const readme = documents.get('README.md');
  assertSame(
    tableOf(readme, 'Tag').map(([tag]) => plain(tag).slice(1, -1)),
    tags,
    'tags',
  );
  const budgets = /const budgets = \{([^}]+)\}/.exec(source('scripts/size.mjs'))?.[1].replace(/core.*/s, '') ?? '';
  assertSame(
    tableOf(readme, 'What a page loads at first view').map(([, size]) => size.replace(' kB', '')),
    found(budgets, /: (\d+)/g),
    'sizes',
  );
});

test('the install guide names what can be imported, and the files that there are', () => {
  for (const [cell] of tableOf(guide('install'), 'Import')) {
    assert.ok(import.meta.resolve(plain(cell)), cell);
    assert.ok(existsSync(new URL(import.meta.resolve(plain(cell)))), cell);
  }
  for (const [cell] of tableOf(guide('install'), 'File'))
    for (const tag of tags) assert.ok(existsSync(fromRoot('dist/cdn', plain(cell).replace('<tag>', tag))), cell);
});

test('the events guide has every event, and no other', () => {
  const text = source('src/events/explainer-events.ts');
  const map = /interface ExplainerEventMap \{([^}]+)\}/.exec(text)[1];
  const events = tableOf(guide('events'), 'Event').map(([event]) => plain(event));
  assertSame(events, found(map, /'([a-z-]+)':/g), 'events');
  for (const { tagName, events: documented } of explainers) assertSame(names(documented), events, tagName);
  const details = [...text.matchAll(/interface \w+Detail[^{]*\{([^}]+)\}/g)].map((match) => match[1]).join('\n');
  assertSame(
    tableOf(guide('events'), 'In `detail`').map(([name]) => plain(name)),
    found(details, /readonly (\w+):/g),
    'detail',
  );
});

test('the events guide says which event carries what', () => {
  const text = source('src/events/explainer-events.ts');
  const own = (name) => [
    ...found(new RegExp(`interface ${name} [^{]*\\{([^}]+)\\}`).exec(text)[1], /readonly (\w+):/g),
  ];
  for (const [event, , extra] of tableOf(guide('events'), 'Event')) {
    const type = new RegExp(`'${plain(event)}': (\\w+);`).exec(text)[1];
    const expected = type === 'ExplainerDetail' ? [] : own(type);
    assertSame(found(extra, /`(\w+)`/g), expected, event);
  }
});

test('the theming guide has every custom property with its colours, and no other', () => {
  const styles = sourcesIn('src');
  const rows = tableOf(guide('theming'), 'Property');
  assertSame(
    rows.map(([name]) => plain(name)),
    found(styles, /var\((--explainer-[a-z-]+)/g),
    'custom properties',
  );
  for (const [name, , light, dark] of rows) {
    const [, first] = new RegExp(`var\\(${plain(name)}, (light-dark\\([^)]*\\)|\\w+)\\)`).exec(styles) ?? [];
    const both = /light-dark\((\S+), (\S+)\)/.exec(first ?? '')?.slice(1) ?? [first, first];
    assert.deepEqual([plain(light), plain(dark)], both, name);
  }
  assertKnown(
    explainers.flatMap(({ cssProperties }) => names(cssProperties ?? [])),
    rows.map(([name]) => plain(name)),
    'custom properties of the manifest',
  );
});

test('custom properties in snippets exist', () => {
  const known = found(sourcesIn('src'), /var\((--explainer-[a-z-]+)/g);
  for (const document of documents.values())
    assertKnown(found(document.text, /(--explainer-[a-z]+(?:-[a-z]+)*)/g), known, document.path);
});

test('the theming guide has every part of the frame, and no other', () => {
  const parts = tableOf(guide('theming'), 'Part').map(([name]) => plain(name));
  // Each tool is a part by its name.
  const tools = found(/toolNames = \[([^\]]+)\]/.exec(source('src/chrome/panel.ts'))[1], /'([a-z]+)'/g);
  const partsIn = (folder) => [...found(sourcesIn(folder), /\bpart="([a-z-]+)"/g)];
  assertSame(parts, new Set([...partsIn('src/chrome'), ...partsIn('src/predict'), ...tools]), 'parts');
  const everywhere = [...partsIn('src'), ...tools];
  for (const { tagName, cssParts } of explainers) assertKnown(names(cssParts ?? []), everywhere, tagName);
  for (const document of documents.values())
    assertKnown(found(document.text, /::part\(([a-z-]+)\)/g), everywhere, document.path);
});

test('the guide to results and state has every property and method of all explainers', () => {
  const listed = tableOf(guide('results-and-state'), 'Name').map(([name]) => plain(name).replace('()', ''));
  const shared = base.members.filter((member) => !member.static && member.name !== 'sketch');
  assertSame(listed, names(shared), 'members');
  for (const [name] of tableOf(guide('results-and-state'), 'Name')) {
    const member = base.members.find((each) => each.name === plain(name).replace('()', ''));
    assert.equal(member.kind === 'method', plain(name).endsWith('()'), name);
  }
  for (const attribute of ['step', 'seed', 'sketch', 'src']) {
    assert.ok(guide('results-and-state').prose.includes(`\`${attribute}\``), attribute);
    for (const { tagName, attributes } of explainers)
      assert.ok(names(attributes).includes(attribute), `${attribute} of ${tagName}`);
  }
});

test('the authoring guide names hooks that an explainer has', () => {
  const text = source('src/base/explainer-element.ts');
  const hooks = ['You write', 'You may write']
    .flatMap((heading) => tableOf(guide('authoring'), heading))
    .map(([name]) => plain(name));
  assert.ok(hooks.length > 10);
  for (const name of hooks)
    assert.match(text, new RegExp(`(abstract|protected) (get |readonly )?(abstract )?(get )?${name}\\b`), name);
  const toWrite = found(text, /abstract (?:get )?(\w+)/g);
  toWrite.delete('class');
  assertSame(
    tableOf(guide('authoring'), 'You write').map(([name]) => plain(name)),
    toWrite,
    'abstract members',
  );
});

/** Stands for any value of a message: says … wherever it is written. */
const anything = new Proxy(() => '…', {
  get: (_, key) => (key === Symbol.toPrimitive ? (hint) => (hint === 'number' ? NaN : '…') : anything),
  apply: (_, _this, [value]) => (typeof value === 'function' ? anything : '…'),
});

test('the messages about data in the guide are those of the catalogue', () => {
  const kept = ' The last good picture stays.';
  const said = Object.values(problems).map((entry) => (typeof entry === 'string' ? entry : entry(anything, anything)));
  const listed = tableOf(guide('own-data'), 'Message').map(([message]) => message);
  const ends = (text) => text.replace(kept, '').replace(/[.…]+$/, '');
  assertKnown(listed.map(ends), said.map(ends), 'listed, but never said');
  assertKnown(said.filter((text) => text.endsWith(kept)).map(ends), listed.map(ends), 'said, but not listed');
});

test('the limits in the guide are those of the code', () => {
  const limits = new Map(tableOf(guide('own-data'), 'What'));
  assert.equal(limits.get('Rows'), MAX_ROWS.toLocaleString('en'));
  assert.equal(limits.get('Size of a text or a file'), `${MAX_BYTES / 1e6} MB`);
  for (const rows of new Set(Object.values(mostRows)))
    assert.ok(guide('own-data').prose.includes(rows.toLocaleString('en')), rows);
});

test('the own-data guide says what every explainer reads', () => {
  assertSame(
    tableOf(guide('own-data'), 'Explainer').map(([tag]) => plain(tag).slice(1, -1)),
    tags,
    'explainers',
  );
});

test('the README of the core lists the functions that it exports', () => {
  const readme = documents.get('packages/stats/README.md');
  const listed = tableOf(readme, 'Folder').flatMap(([, , list]) => [...found(list, /`(\w+)`/g)]);
  const isFunction = (name) => typeof stats[name] === 'function' && !/^[A-Z]/.test(name);
  assertSame(listed, Object.keys(stats).filter(isFunction), 'functions');
  for (const { code } of readme.blocks)
    for (const [, imported] of code.matchAll(/import \{([^}]+)\}/g))
      assertKnown(imported.trim().split(/,\s*/), Object.keys(stats), code);
});

for (const tag of tags) {
  test(`the page of <${tag}> names results that it has`, () => {
    const page = documents.get(`stories/${tag}.mdx`);
    assert.ok(page, `There is no stories/${tag}.mdx.`);
    const text = sourcesIn(`src/elements/${tag}`);
    const listed = tableOf(page, 'name').flatMap(([cell]) => [...found(cell, /`(\w+)`/g)]);
    assert.ok(listed.length > 0);
    for (const name of listed) assert.match(text, new RegExp(`\\b${name}\\b`), name);
  });
}
