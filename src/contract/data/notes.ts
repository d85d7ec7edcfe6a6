import { quote, type Problem } from '../problem.js';
import { columnName, NAMED } from './cells.js';
import type { RawTable } from './raw-table.js';

export interface ReadData<D> {
  readonly data: D;
  readonly notes: readonly Omit<Problem, 'source'>[];
}

/** How the table was read: its header, which of its columns, and the rows that were left out. */
export function notesOn(
  table: RawTable,
  columns: readonly number[],
  skipped: readonly number[],
): ReadData<never>['notes'] {
  const notes: Omit<Problem, 'source'>[] = [];
  if (table.header && !table.headerKnown) {
    const names = table.header.filter((name) => name !== '').slice(0, NAMED);
    const values = { unit: table.unit, names: names.map(quote) };
    notes.push({ severity: 'notice', message: { key: 'headerRead', values } });
  }
  const width = table.header?.filter((name) => name !== '').length ?? table.rows[0]?.cells.length ?? 0;
  if (width > columns.length) {
    const names = columns.map((column) => columnName(table, column));
    notes.push({ severity: 'notice', message: { key: 'columnsRead', values: { names } } });
  }
  if (skipped.length > 0) {
    const values = { unit: table.unit, lines: skipped.slice(0, NAMED), more: Math.max(0, skipped.length - NAMED) };
    notes.push({ severity: 'warning', message: { key: 'skippedRows', values } });
  }
  return notes;
}
