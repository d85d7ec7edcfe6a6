import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fromRoot } from '../../scripts/lib/project.mjs';

const filesIn = (folder, end) =>
  readdirSync(fromRoot(folder), { recursive: true })
    .filter((name) => name.endsWith(end))
    .map((name) => join(folder, name));

/** Cuts a document into prose and fenced blocks of code. */
function cut(text) {
  const prose = [];
  const blocks = [];
  let block;
  for (const line of text.split('\n')) {
    const fence = /^\s*```(\w*)/.exec(line);
    if (!fence) (block ? block.lines : prose).push(line);
    else if (block) block = undefined;
    else blocks.push((block = { language: fence[1], lines: [] }));
  }
  return {
    prose: prose.join('\n'),
    blocks: blocks.map(({ language, lines }) => ({ language, code: lines.join('\n') })),
  };
}

function read(path) {
  const text = readFileSync(fromRoot(path), 'utf8');
  return { path, text, ...cut(text) };
}

/** Everything that people read, by path. */
export const documents = new Map(
  [
    'README.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'packages/stats/README.md',
    ...filesIn('docs', '.md'),
    ...filesIn('stories', '.mdx'),
  ].map((path) => [path, read(path)]),
);

export const guide = (name) => documents.get(`stories/guides/${name}.mdx`);

/** Texts between backticks, in prose. */
export const inlineCode = ({ prose }) =>
  [...prose.matchAll(/`([^`\n]+)`/g)].map((match) => match[1].replace(/\\\|/g, '|'));

/** Code in backticks and in fences. */
export const allCode = (document) => [...inlineCode(document), ...document.blocks.map(({ code }) => code)];

const cellsOf = (line) =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

/** The rows of the table whose first heading is this one, as cells. */
export function tableOf({ path, prose }, heading) {
  const lines = prose.split('\n');
  const start = lines.findIndex((line) => line.startsWith('|') && cellsOf(line)[0] === heading);
  if (start < 0) throw new Error(`${path} has no table that begins with "${heading}".`);
  const end = lines.findIndex((line, i) => i > start && !line.startsWith('|'));
  return lines.slice(start + 2, end < 0 ? undefined : end).map(cellsOf);
}

/** What stands in backticks in a cell; the whole cell if nothing does. */
export const plain = (cell) => /`([^`]+)`/.exec(cell)?.[1] ?? cell;

/** What links and pictures of a document point at. */
export function linksOf({ prose }) {
  const withoutCode = prose.replace(/`[^`\n]*`/g, '');
  const markdown = [...withoutCode.matchAll(/\]\(([^)\s]+)\)/g)];
  const html = [...withoutCode.matchAll(/\s(?:href|src|srcset)="([^"\s]+)"/g)];
  return [...markdown, ...html].map((match) => match[1]);
}

/** The anchor of a heading, as Git hosts and Storybook make it. */
const slug = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

export const anchorsOf = ({ prose }) => [...prose.matchAll(/^#{1,6} (.+)$/gm)].map((match) => slug(match[1]));

/** The path, from the root, of what a relative link in a document points at. */
export const targetOf = ({ path }, link) => normalize(join(dirname(path), link));

/** Addresses of the book's own pages, by the title that a page gives itself. */
export const bookPages = new Map(
  [...documents.values()].flatMap((document) => {
    const title = /<Meta title="([^"]+)"/.exec(document.text)?.[1];
    if (!title) return [];
    const id = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    return [[`?path=/docs/${id}--docs`, document]];
  }),
);
