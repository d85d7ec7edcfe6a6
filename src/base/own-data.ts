import { MAX_BYTES, readCsv, readJson, readValues, type RawTable } from '../contract/data/raw-table.js';
import { bad, quote, type Outcome } from '../contract/problem.js';

const looksLikeJson = (text: string): boolean => /^\s*[[{]/.test(text);

/** Text of a file or a script element: JSON if it begins like JSON, else CSV. */
export function readText(text: string): Outcome<RawTable> {
  return looksLikeJson(text) ? readJson(text) : readCsv(text);
}

/** What a page may set as `data`: text, objects, columns, pairs. */
export function readInput(input: unknown): Outcome<RawTable> {
  return typeof input === 'string' ? readText(input) : readValues(input);
}

function readHtmlTable(table: HTMLTableElement): Outcome<RawTable> {
  const rows = [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim()));
  return readValues(rows);
}

/** The data a page wrote inside the tag, or null if it wrote none. */
export function readChild(host: Element): Outcome<RawTable> | null {
  for (const child of host.children) {
    if (child instanceof HTMLTableElement) return readHtmlTable(child);
    if (!(child instanceof HTMLScriptElement)) continue;
    if (child.type === 'text/csv') return readCsv(child.text);
    if (child.type === 'application/json') return readJson(child.text);
  }
  return null;
}

/** Fetches `src`; every failure is a message, never an exception, but for an abort. */
export async function load(source: string, base: string, signal: AbortSignal): Promise<Outcome<RawTable>> {
  const failed = (reason: string): Outcome<RawTable> =>
    bad({ key: 'notLoaded', values: { source: quote(source), reason: quote(reason) } });
  try {
    const response = await fetch(new URL(source, base), { signal });
    if (!response.ok) return failed(`HTTP ${String(response.status)}`);
    const announced = Number(response.headers.get('content-length') ?? 0);
    if (announced > MAX_BYTES) return bad({ key: 'tooManyBytes', values: { got: announced, limit: MAX_BYTES } });
    return readText(await response.text());
  } catch (error) {
    signal.throwIfAborted();
    return failed(error instanceof Error ? error.message : String(error));
  }
}
