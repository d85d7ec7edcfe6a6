import { attributeName } from '../contract/settings.js';

type Values = Readonly<Record<string, unknown>>;

/** One explainer as it stands on screen. */
export interface Shown {
  readonly tag: string;
  /** Settings that differ from their defaults. */
  readonly settings: Values;
  /** What else the author wrote into the tag: the teacher's control, the address of data. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The reader's own data as columns. */
  readonly data: object | null;
  /** Its title, for frames and for readers without scripts. */
  readonly title: string;
}

/** Where the files of the kit are, without a slash at the end. */
export type Base = string;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Settings as attributes say them: a flag by being there, a list as JSON. */
function attributeValue(value: unknown): string {
  if (value === true) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Data inside a script cannot end it. */
const inScript = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** The tag with all that makes the view. */
export function tagOf({ tag, settings, attributes, data, title }: Shown): string {
  const all = {
    ...Object.fromEntries(
      Object.entries(settings).map(([name, value]) => [attributeName(name), attributeValue(value)]),
    ),
    ...attributes,
  };
  const written = Object.entries(all).map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`,
  );
  const inside = data ? [`  <script type="application/json">${inScript(data)}</script>`] : [];
  return [`<${tag}${written.join('')}>`, ...inside, `  <p>${escape(title)}</p>`, `</${tag}>`].join('\n');
}

/** For a page of one's own: the script, then the tag. */
export const htmlSnippet = (shown: Shown, base: Base): string =>
  `<script type="module" src="${escape(`${base}/${shown.tag}.js`)}"></script>\n\n${tagOf(shown)}`;

/**
 * For pages that take frames and no scripts of others. The frame may run scripts and nothing else: it has no access to the page
 * around it, and none to cookies or storage.
 *
 * @param height - px, as it stands on screen
 */
export function iframeSnippet(shown: Shown, base: Base, height: number): string {
  const page = `<!doctype html><meta charset="utf-8"><meta name="color-scheme" content="light dark"><script defer src="${escape(`${base}/${shown.tag}.iife.js`)}"></script>${tagOf(shown)}`;
  return `<iframe title="${escape(shown.title)}" width="100%" height="${String(Math.ceil(height))}" loading="lazy" sandbox="allow-scripts" style="border: 0" srcdoc="${escape(page)}"></iframe>`;
}
