import { bad, good, quote, type Outcome } from '../problem.js';
import { columnName, columnsNamed, isMissing, readNumber, settleTable, toNumber } from './cells.js';
import { NAMED, notesOn, type ReadData } from './notes.js';
import type { RawTable } from './raw-table.js';

export type { ReadData } from './notes.js';

/** One row an individual: the name of its group and its value. */
export interface TwoGroups {
  readonly group: readonly string[];
  readonly value: readonly number[];
}

/** Longer names of groups would not fit any picture; they are refused rather than cut, so that no two become one. */
const LONGEST_NAME = 60;

/**
 * The columns called group and value; else the value is the column with more numbers in it. If both hold numbers,
 * the group is the one with two different ones, else the first.
 */
function findColumns(table: RawTable): { group: number; value: number } {
  const named = columnsNamed(table, 'group', 'value');
  if (named) return { group: named[0], value: named[1] };
  const numbers = (column: number): number =>
    table.rows.filter(({ cells }) => !Number.isNaN(toNumber(cells[column], table.decimalComma))).length;
  const distinct = (column: number): number => new Set(table.rows.map(({ cells }) => cells[column])).size;
  const [first, second] = [numbers(0), numbers(1)];
  const valueFirst = first === second ? distinct(0) > 2 && distinct(1) === 2 : first > second;
  return valueFirst ? { group: 1, value: 0 } : { group: 0, value: 1 };
}

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
 * Reads two columns, group and value, in either order.
 * Rows with an empty cell are left out and named; anything else that is wrong refuses the whole table.
 *
 * @param smallest - values each group needs at least.
 */
export function readTwoGroups(raw: RawTable, smallest: number): Outcome<ReadData<TwoGroups>> {
  const settled = settleTable(raw);
  if (!settled.ok) return settled;
  const table = settled.value;
  const columns = findColumns(table);
  const data = { group: [] as string[], value: [] as number[] };
  const skipped: number[] = [];
  for (const { line, cells } of table.rows) {
    if (cells.length < 2)
      return bad({ key: 'fewColumns', values: { unit: table.unit, line, got: cells.length, needed: 2 } });
    if (isMissing(cells[columns.group]) || isMissing(cells[columns.value])) {
      skipped.push(line);
      continue;
    }
    const value = readNumber(table, line, columns.value, cells[columns.value]);
    if (!value.ok) return value;
    const name = readName(table, line, columns.group, cells[columns.group]);
    if (!name.ok) return name;
    data.group.push(name.value);
    data.value.push(value.value);
  }
  const checked = checkGroups(data.group, smallest);
  if (!checked.ok) return checked;
  return good({ data, notes: notesOn(table, [columns.group, columns.value], skipped) });
}
