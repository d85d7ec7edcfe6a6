import { bad, good, quote, type Outcome, type Problem } from '../problem.js';
import { isMissing, settleHeader, toNumber } from './cells.js';
import type { RawTable } from './raw-table.js';

/** One row an individual: the name of its group and its value. */
export interface TwoGroups {
  readonly group: readonly string[];
  readonly value: readonly number[];
}

export interface ReadData<D> {
  readonly data: D;
  readonly notes: readonly Omit<Problem, 'source'>[];
}

/** Messages name at most this many lines or groups. */
const NAMED = 5;

/** How the table was read: its header, and the rows that were left out. */
export function notesOn(table: RawTable, skipped: readonly number[]): ReadData<never>['notes'] {
  const notes: Omit<Problem, 'source'>[] = [];
  if (table.header && !table.headerKnown) {
    notes.push({ severity: 'notice', message: { key: 'headerRead', values: { names: table.header } } });
  }
  if (skipped.length > 0) {
    const values = { lines: skipped.slice(0, NAMED), more: Math.max(0, skipped.length - NAMED) };
    notes.push({ severity: 'warning', message: { key: 'skippedRows', values } });
  }
  return notes;
}

/** The value column is the first one whose filled cells in the first rows are numbers; the group column is the other one. */
function findColumns(table: RawTable): { group: number; value: number } {
  const sample = table.rows.slice(0, 20);
  const isNumeric = (column: number): boolean =>
    sample.every(({ cells }) => isMissing(cells[column]) || !Number.isNaN(toNumber(cells[column], table.decimalComma)));
  return isNumeric(0) && !isNumeric(1) ? { group: 1, value: 0 } : { group: 0, value: 1 };
}

/**
 * Reads two columns, group and value, in either order.
 * Rows with an empty cell are left out and named; anything else that is wrong refuses the whole table.
 *
 * @param smallest - values each group needs at least.
 */
export function readTwoGroups(raw: RawTable, smallest: number): Outcome<ReadData<TwoGroups>> {
  const table = settleHeader(raw);
  const columns = findColumns(table);
  const group: string[] = [];
  const value: number[] = [];
  const skipped: number[] = [];
  for (const { line, cells } of table.rows) {
    if (cells.length < 2) return bad({ key: 'fewColumns', values: { line, got: cells.length, needed: 2 } });
    if (isMissing(cells[columns.group]) || isMissing(cells[columns.value])) {
      skipped.push(line);
      continue;
    }
    const number = toNumber(cells[columns.value], table.decimalComma);
    if (Number.isNaN(number)) {
      const column = table.header?.[columns.value] ?? String(columns.value + 1);
      return bad({ key: 'cellNotNumber', values: { line, column: quote(column), got: quote(cells[columns.value]) } });
    }
    group.push(quote(String(cells[columns.group])));
    value.push(number);
  }
  const names = [...new Set(group)];
  const [first] = names;
  if (first === undefined) return bad({ key: 'noRows' });
  if (names.length === 1) return bad({ key: 'oneGroup', values: { name: first } });
  if (names.length > 2)
    return bad({ key: 'manyGroups', values: { names: names.slice(0, NAMED), count: names.length } });
  for (const name of names) {
    const got = group.filter((other) => other === name).length;
    if (got < smallest) return bad({ key: 'smallGroup', values: { name, got, needed: smallest } });
  }
  return good({ data: { group, value }, notes: notesOn(table, skipped) });
}
