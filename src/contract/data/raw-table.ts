import { bad, good, quote, type Outcome } from '../problem.js';
import { dedent, detectSeparator, parseCsv } from './csv.js';
import type { Wanted } from './form.js';

export const MAX_ROWS = 100_000;
export const MAX_BYTES = 10_000_000;

/** Rows as they came, before anyone asks what they mean. `line` counts from 1 in the source, for messages. */
export interface RawTable {
  /** What `line` counts: lines of a text, or rows where the source has no lines that mean anything. */
  readonly unit: 'line' | 'row';
  /** Column names; null until they are known not to be data. */
  readonly header: readonly string[] | null;
  readonly rows: readonly { readonly line: number; readonly cells: readonly unknown[] }[];
  /** Numbers may be written with a decimal comma (only where a semicolon separates the cells). */
  readonly decimalComma: boolean;
  /** The header is certain (objects, columns); without it the first row may be one. */
  readonly headerKnown: boolean;
  /** Which columns play which role, where somebody said so. */
  readonly wanted?: Wanted;
}

/** Refused before anything is copied. A first row may be a header: it does not count. */
const tooManyRows = (got: number): Outcome<never> | null =>
  got > MAX_ROWS + 1 ? bad({ key: 'tooManyRows', values: { got, limit: MAX_ROWS } }) : null;

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

/**
 * Reads CSV (comma, semicolon or tab; RFC 4180 quotes; BOM and CRLF accepted, indented text too).
 *
 * @param isTabbed - it came as a table separated by tabs: so it is read if there are any
 */
export function readCsv(source: string, isTabbed = false): Outcome<RawTable> {
  if (source.length > MAX_BYTES) return bad({ key: 'tooManyBytes', values: { got: source.length, limit: MAX_BYTES } });
  const text = dedent(withoutMark(source));
  const separator = isTabbed && text.includes('\t') ? '\t' : detectSeparator(text);
  const rows = parseCsv(text, separator);
  if (!rows.ok) return rows;
  return good({ unit: 'line', header: null, rows: rows.value, decimalComma: separator === ';', headerKnown: false });
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
  const refused = tooManyRows(length);
  if (refused) return refused;
  const rows = Array.from({ length }, (_, i) => ({ line: i + 1, cells: lists.map((list) => list[i]) }));
  return good({ unit: 'row', header: entries.map(([name]) => name), rows, decimalComma: false, headerKnown: true });
}

/** Reads what a script hands over: an array of objects, an object of columns, or an array of rows (arrays). */
export function readValues(source: unknown): Outcome<RawTable> {
  if (isPlainObject(source)) return fromColumns(source);
  if (!Array.isArray(source)) return bad({ key: 'notTable' });
  const refused = tooManyRows(source.length);
  if (refused) return refused;
  // A hole in a list is an undefined row, not a row to be passed over.
  const list: readonly unknown[] = Array.from(source);
  if (list.length > 0 && list.every(isColumn)) {
    const rows = list.map((cells, i) => ({ line: i + 1, cells: Array.from(cells) }));
    return good({ unit: 'row', header: null, rows, decimalComma: false, headerKnown: false });
  }
  if (!list.every(isPlainObject)) return bad({ key: 'notTable' });
  // Data with more kinds of rows than this is no table; to look at every row would take long.
  const header = [...new Set(list.slice(0, 100).flatMap((row) => Object.keys(row)))];
  const cell = (row: Record<string, unknown>, name: string): unknown =>
    Object.hasOwn(row, name) ? row[name] : undefined;
  const rows = list.map((row, i) => ({ line: i + 1, cells: header.map((name) => cell(row, name)) }));
  return good({ unit: 'row', header, rows, decimalComma: false, headerKnown: true });
}

export function readJson(source: string): Outcome<RawTable> {
  if (source.length > MAX_BYTES) return bad({ key: 'tooManyBytes', values: { got: source.length, limit: MAX_BYTES } });
  try {
    return readValues(JSON.parse(withoutMark(source)));
  } catch (error) {
    return bad({ key: 'notJson', values: { reason: quote(error instanceof Error ? error.message : error) } });
  }
}
