import { dsvFormat } from 'd3-dsv';
import { bad, good, quote, type Outcome } from '../problem.js';

export const MAX_ROWS = 100_000;
export const MAX_BYTES = 10_000_000;

/** Rows as they came, before anyone asks what they mean. `line` counts from 1 in the source, for messages. */
export interface RawTable {
  /** Column names; null until they are known not to be data. */
  readonly header: readonly string[] | null;
  readonly rows: readonly { readonly line: number; readonly cells: readonly unknown[] }[];
  /** Numbers may be written with a decimal comma (only where a semicolon separates the cells). */
  readonly decimalComma: boolean;
  /** The header is certain (objects, columns); without it the first row may be one. */
  readonly headerKnown: boolean;
}

const separators = [';', '\t', ','] as const;

/** The separator that the first line uses most, outside quotation marks. */
function detectSeparator(text: string): string {
  const firstLine = (/^[^\r\n]*/.exec(text.replace(/"[^"]*"/g, ''))?.[0] ?? '').split('');
  const counts = separators.map((separator) => firstLine.filter((c) => c === separator).length);
  const most = Math.max(...counts);
  return most === 0 ? ',' : (separators[counts.indexOf(most)] ?? ',');
}

/** The line in which a quotation mark opens that is never closed, or 0. */
function openQuote(text: string): number {
  let line = 1;
  let opened = 0;
  for (const c of text) {
    if (c === '"') opened = opened === 0 ? line : 0;
    else if (c === '\n') line += 1;
  }
  return opened;
}

/** Reads CSV (comma, semicolon or tab; RFC 4180 quotes; BOM and CRLF accepted). Code-free parsing, so it passes a strict CSP. */
export function readCsv(source: string): Outcome<RawTable> {
  if (source.length > MAX_BYTES) return bad({ key: 'tooManyBytes', values: { got: source.length, limit: MAX_BYTES } });
  const text = source
    .replace(/^\uFEFF/, '')
    .replace(/^(?:[ \t]*\r?\n)+/, (blank) => blank.replace(/[^\n]/g, ''))
    .replace(/^ +(?=")/gm, '');
  const unclosed = openQuote(text);
  if (unclosed > 0) return bad({ key: 'quoteOpen', values: { line: unclosed } });
  const separator = detectSeparator(text.trimStart());
  let line = 1;
  const rows: { line: number; cells: string[] }[] = [];
  for (const cells of dsvFormat(separator).parseRows(text)) {
    const trimmed = cells.map((cell) => cell.trim());
    if (trimmed.some((cell) => cell !== '')) rows.push({ line, cells: trimmed });
    line += 1 + cells.join('').split('\n').length - 1;
  }
  if (rows.length > MAX_ROWS + 1) return bad({ key: 'tooManyRows', values: { got: rows.length, limit: MAX_ROWS } });
  return good({ header: null, rows, decimalComma: separator === ';', headerKnown: false });
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);

const isColumn = (value: unknown): value is ArrayLike<unknown> =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value);

function fromColumns(columns: Record<string, unknown>): Outcome<RawTable> {
  const entries = Object.entries(columns);
  const first = entries[0];
  if (!first) return bad({ key: 'notTable' });
  const lists: ArrayLike<unknown>[] = [];
  for (const [name, column] of entries) {
    if (!isColumn(column)) return bad({ key: 'notTable' });
    const before = lists[0];
    if (before && before.length !== column.length)
      return bad({ key: 'columnsDiffer', values: { a: quote(first[0]), b: quote(name) } });
    lists.push(column);
  }
  const length = lists[0]?.length ?? 0;
  if (length > MAX_ROWS) return bad({ key: 'tooManyRows', values: { got: length, limit: MAX_ROWS } });
  const rows = Array.from({ length }, (_, i) => ({ line: i + 1, cells: lists.map((list) => list[i]) }));
  return good({ header: entries.map(([name]) => name), rows, decimalComma: false, headerKnown: true });
}

/** Reads what a script hands over: an array of objects, an object of columns, or an array of rows (arrays). */
export function readValues(source: unknown): Outcome<RawTable> {
  if (isPlainObject(source)) return fromColumns(source);
  if (!Array.isArray(source)) return bad({ key: 'notTable' });
  const list: readonly unknown[] = source;
  if (list.length > MAX_ROWS) return bad({ key: 'tooManyRows', values: { got: list.length, limit: MAX_ROWS } });
  if (list.length > 0 && list.every((row) => Array.isArray(row))) {
    const rows = (list as readonly (readonly unknown[])[]).map((cells, i) => ({ line: i + 1, cells }));
    return good({ header: null, rows, decimalComma: false, headerKnown: false });
  }
  if (!list.every(isPlainObject)) return bad({ key: 'notTable' });
  const header = [...new Set(list.slice(0, 100).flatMap((row) => Object.keys(row)))];
  const rows = list.map((row, i) => ({ line: i + 1, cells: header.map((name) => row[name]) }));
  return good({ header, rows, decimalComma: false, headerKnown: true });
}

export function readJson(source: string): Outcome<RawTable> {
  if (source.length > MAX_BYTES) return bad({ key: 'tooManyBytes', values: { got: source.length, limit: MAX_BYTES } });
  try {
    return readValues(JSON.parse(source));
  } catch (error) {
    return bad({ key: 'notJson', values: { reason: quote(error instanceof Error ? error.message : error) } });
  }
}
