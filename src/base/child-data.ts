import type { Outcome } from '../contract/problem.js';
import type { RawTable } from '../contract/data/raw-table.js';

/** What reads tables out of text and values: fetched when there is something to read. */
export type DataReader = typeof import('./own-data.js');

/** Data that a page wrote inside the tag. */
export interface ChildData {
  /** The same for the same data: so it is seen whether they changed. */
  readonly key: string;
  readonly read: (reader: DataReader) => Outcome<RawTable>;
}

function inTable(table: HTMLTableElement): ChildData {
  const rows = [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim()));
  return { key: JSON.stringify(rows), read: (reader) => reader.readValues(rows) };
}

function inScript({ type, text }: HTMLScriptElement): ChildData | null {
  return /^\s*(text\/(csv|tab-separated-values)|application\/json)\s*$/i.test(type)
    ? { key: `${type}\n${text}`, read: (reader) => reader.readText(text, { type }) }
    : null;
}

/** The first data a page wrote inside the tag, or null if it wrote none. */
export function findChildData(host: Element): ChildData | null {
  for (const child of host.children) {
    const found =
      child instanceof HTMLTableElement ? inTable(child) : child instanceof HTMLScriptElement ? inScript(child) : null;
    if (found) return found;
  }
  return null;
}
