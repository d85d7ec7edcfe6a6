import type { ProblemCatalogue } from '../../locales/en-problems.js';
import type { CommonMessage, Outcome } from '../problem.js';
import { bad, good, quote } from '../problem.js';
import { columnName, isMissing, NAMED } from './cells.js';
import type { RawTable } from './raw-table.js';

/** Reads one cell. */
export type CellReader<T> = (table: RawTable, line: number, column: number, cell: unknown) => Outcome<T>;

type BadRow = Parameters<ProblemCatalogue['alsoBad']>[0]['rows'][number];

/** Rows that cannot be read: the first in full, of the next few where they are, of all how many. */
class BadRows {
  #first: CommonMessage | undefined;
  readonly #named: BadRow[] = [];
  #count = 0;

  add(message: CommonMessage, row: BadRow): void {
    this.#count += 1;
    if (!this.#first) this.#first = message;
    else if (this.#named.length < NAMED - 1) this.#named.push(row);
  }

  /** What to say of them; undefined where there are none. */
  outcome({ unit }: RawTable): Outcome<never> | undefined {
    if (!this.#first) return undefined;
    if (this.#named.length === 0) return bad(this.#first);
    const more = this.#count - 1 - this.#named.length;
    return { ok: false, message: this.#first, also: { key: 'alsoBad', values: { unit, rows: this.#named, more } } };
  }
}

/**
 * The columns of a table, each cell read by the reader of its column. Rows with an empty cell are left out and named; any
 * other row that cannot be read refuses the whole table.
 *
 * @param columns - an index for each reader, in their order
 */
export function readRows<T extends Readonly<Record<string, unknown>>>(
  table: RawTable,
  columns: readonly number[],
  readers: { readonly [K in keyof T]: CellReader<T[K]> },
): Outcome<{ readonly data: { readonly [K in keyof T]: readonly T[K][] }; readonly skipped: readonly number[] }> {
  const named = Object.entries<CellReader<unknown>>(readers).map(([name, read], i) => ({
    read,
    column: columns[i] ?? i,
    list: [] as unknown[],
    name,
  }));
  const needed = Math.max(...named.map(({ column }) => column)) + 1;
  const skipped: number[] = [];
  const bads = new BadRows();
  rows: for (const { line, cells } of table.rows) {
    if (cells.length < needed) {
      const values = { unit: table.unit, line, got: cells.length, needed };
      bads.add({ key: 'fewColumns', values }, { line, column: '', got: '' });
      continue;
    }
    if (named.some(({ column }) => isMissing(cells[column]))) {
      skipped.push(line);
      continue;
    }
    const row: unknown[] = [];
    for (const { read, column } of named) {
      const outcome = read(table, line, column, cells[column]);
      if (!outcome.ok) {
        bads.add(outcome.message, { line, column: columnName(table, column), got: quote(cells[column]) });
        continue rows;
      }
      row.push(outcome.value);
    }
    for (const [i, { list }] of named.entries()) list.push(row[i]);
  }
  const data: unknown = Object.fromEntries(named.map(({ name, list }) => [name, list]));
  return bads.outcome(table) ?? good({ data: data as { readonly [K in keyof T]: readonly T[K][] }, skipped });
}
