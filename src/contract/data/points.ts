import { bad, good, type Outcome } from '../problem.js';
import { readNumber, settleTable } from './cells.js';
import { findColumns } from './columns.js';
import { notesOn, type ReadData } from './notes.js';
import type { RawTable } from './raw-table.js';
import { readRows } from './rows.js';

export interface Points {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

export const pointRoles = { x: 'number', y: 'number' } as const;

/**
 * Reads two columns of numbers: those that were asked for, those called x and y, else the first two.
 * Rows with an empty cell are left out and named; anything else that is wrong refuses the whole table.
 *
 * @param fewest - points needed at least; as many different x are needed as `fewestDistinct` says.
 */
export function readPoints(raw: RawTable, fewest: number, fewestDistinct: number): Outcome<ReadData<Points>> {
  const settled = settleTable(raw);
  if (!settled.ok) return settled;
  const table = settled.value;
  const columns = findColumns(table, pointRoles);
  if (!columns.ok) return columns;
  const rows = readRows<{ x: number; y: number }>(table, columns.value, { x: readNumber, y: readNumber });
  if (!rows.ok) return rows;
  const { data, skipped } = rows.value;
  const got = data.x.length;
  if (got === 0) return bad({ key: 'noRows' });
  if (got < fewest) return bad({ key: 'fewPoints', values: { got, needed: fewest } });
  const distinct = new Set(data.x).size;
  if (distinct < fewestDistinct) return bad({ key: 'fewDistinct', values: { got: distinct, needed: fewestDistinct } });
  return good({ data, notes: notesOn(table, columns.value, skipped) });
}
