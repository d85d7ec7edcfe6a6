import { bad, good, quote, type Outcome } from '../problem.js';
import { columnName, NAMED, readNumber, settleTable } from './cells.js';
import { findColumns } from './columns.js';
import { notesOn, type ReadData } from './notes.js';
import type { RawTable } from './raw-table.js';
import { readRows } from './rows.js';

export type { ReadData } from './notes.js';

/** One row an individual: the name of its group and its value. */
export interface TwoGroups {
  readonly group: readonly string[];
  readonly value: readonly number[];
}

/** Longer names of groups would not fit any picture; they are refused rather than cut, so that no two become one. */
const LONGEST_NAME = 60;

export const twoGroupRoles = { group: 'group', value: 'number' } as const;

/** The name of a group: text, a number or a truth value, on one line. */
function readName(table: RawTable, line: number, column: number, cell: unknown): Outcome<string> {
  const where = { unit: table.unit, line, column: columnName(table, column) };
  const isName = typeof cell === 'string' || typeof cell === 'boolean' || Number.isFinite(cell);
  if (!isName) return bad({ key: 'cellNotName', values: { ...where, got: quote(cell) } });
  const name = String(cell).trim().replace(/\s+/g, ' ');
  return name.length > LONGEST_NAME
    ? bad({ key: 'longName', values: { ...where, got: name.length, longest: LONGEST_NAME } })
    : good(name);
}

/** What is wrong with the groups, if something is. */
function checkGroups(group: readonly string[], smallest: number): Outcome<null> {
  const sizes = new Map<string, number>();
  for (const name of group) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  const names = [...sizes.keys()];
  const [first] = names;
  if (first === undefined) return bad({ key: 'noRows' });
  if (names.length === 1) return bad({ key: 'oneGroup', values: { name: first } });
  if (names.length > 2)
    return bad({ key: 'manyGroups', values: { names: names.slice(0, NAMED), count: names.length } });
  for (const [name, got] of sizes)
    if (got < smallest) return bad({ key: 'smallGroup', values: { name, got, needed: smallest } });
  return good(null);
}

/**
 * Reads two columns, group and value: those that were asked for, those called so, else by what they hold, in either order.
 * If both of two columns hold numbers, the group is the one with two different ones, else the first.
 * Rows with an empty cell are left out and named; anything else that is wrong refuses the whole table.
 *
 * @param smallest - values each group needs at least.
 */
export function readTwoGroups(raw: RawTable, smallest: number): Outcome<ReadData<TwoGroups>> {
  const settled = settleTable(raw);
  if (!settled.ok) return settled;
  const table = settled.value;
  const columns = findColumns(table, twoGroupRoles);
  if (!columns.ok) return columns;
  const rows = readRows<{ group: string; value: number }>(table, columns.value, { group: readName, value: readNumber });
  if (!rows.ok) return rows;
  const { data, skipped } = rows.value;
  const checked = checkGroups(data.group, smallest);
  if (!checked.ok) return checked;
  return good({ data, notes: notesOn(table, columns.value, skipped) });
}
