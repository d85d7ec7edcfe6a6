import { attributeName } from '../settings.js';
import { bad, good, quote, type Outcome } from '../problem.js';
import { columnName, isMissing, NAMED, toNumber } from './cells.js';
import type { ColumnKind, Roles } from './form.js';
import type { RawTable } from './raw-table.js';

/** As many rows say what a column holds. */
const LOOKED_AT = 1000;

/** A column of numbers with more different ones than this names no groups. */
const MOST_GROUPS = 10;

/** Names of columns that number or name the rows, and measure nothing. */
const numbersRows = /^(|id|index|row|no|nr|#|rownames|unnamed: 0)$/i;

/** What is known of a column. */
interface Column {
  readonly index: number;
  readonly numbers: number;
  readonly filled: number;
  /** How many different entries, up to a few more than groups can have. */
  readonly distinct: number;
  readonly numbersRows: boolean;
}

export const widthOf = (table: RawTable): number =>
  Math.max(table.header?.length ?? 0, table.rows[0]?.cells.length ?? 0);

function columnAt(table: RawTable, index: number): Column {
  const cells = table.rows
    .slice(0, LOOKED_AT)
    .map((row) => row.cells[index])
    .filter((cell) => !isMissing(cell));
  return {
    index,
    numbers: cells.filter((cell) => !Number.isNaN(toNumber(cell, table.decimalComma))).length,
    filled: cells.length,
    distinct: new Set(cells).size,
    numbersRows: table.header !== null && numbersRows.test(table.header[index]?.trim() ?? ''),
  };
}

/** Most of it are numbers: one that is mistyped does not make a column of words. */
const isNumeric = ({ numbers, filled }: Column): boolean => numbers * 2 > filled;

/** Columns that a reader may choose for a role. */
export function columnsFor(table: RawTable, kind: ColumnKind): readonly number[] {
  const columns = Array.from({ length: widthOf(table) }, (_, index) => columnAt(table, index));
  const fits = (column: Column): boolean =>
    kind === 'number' ? isNumeric(column) : !isNumeric(column) || column.distinct <= MOST_GROUPS;
  const fitting = columns.filter(fits);
  return (fitting.length > 0 ? fitting : columns).map(({ index }) => index);
}

/** The index of a column by its name, in whatever case, or by its place from 1. */
function indexOf(table: RawTable, wanted: string | number): number {
  if (typeof wanted === 'number') return wanted;
  const name = quote(wanted.trim());
  const names = table.header ?? [];
  const exact = names.indexOf(name);
  const index = exact >= 0 ? exact : names.findIndex((each) => each.toLowerCase() === name.toLowerCase());
  if (index >= 0) return index;
  const place = /^\d+$/.test(name) ? Number(name) : 0;
  return place >= 1 && place <= widthOf(table) ? place - 1 : -1;
}

function notThere(table: RawTable, role: string, wanted: string | number): Outcome<never> {
  const got = { name: `${attributeName(role)}-column`, got: quote(wanted) };
  const names = table.header?.filter((name) => name !== '') ?? [];
  return names.length > 0
    ? bad({
        key: 'noColumn',
        values: { ...got, names: names.slice(0, 2 * NAMED), more: Math.max(0, names.length - 2 * NAMED) },
      })
    : bad({ key: 'noColumnAt', values: { ...got, count: widthOf(table) } });
}

/** Of columns that may name groups: words before numbers, two before many, first before last. */
function likeliestGroup(free: readonly Column[]): Column | undefined {
  const rank = ({ numbers, filled, distinct }: Column): number[] => {
    const isPair = distinct === 2 ? 0 : 1;
    // Of two columns one is the value, however few different ones it has.
    return free.length > 2 ? [isPair, numbers / Math.max(1, filled)] : [numbers, isPair];
  };
  return [...free].sort((a, b) => {
    const [first, second] = [rank(a), rank(b)];
    return (
      (first[0] as number) - (second[0] as number) || (first[1] as number) - (second[1] as number) || a.index - b.index
    );
  })[0];
}

/** Of columns that may hold numbers: the first, unless it only numbers the rows. */
const likeliestNumber = (free: readonly Column[]): Column | undefined =>
  free.find((column) => isNumeric(column) && !column.numbersRows) ?? free.find(isNumeric) ?? free[0];

/** The columns left over, by what they hold. */
function guessed(table: RawTable, roles: readonly (readonly [string, ColumnKind])[], taken: ReadonlySet<number>) {
  const found = new Map<string, number>();
  let free = Array.from({ length: widthOf(table) }, (_, index) => columnAt(table, index)).filter(
    ({ index }) => !taken.has(index),
  );
  const isPlain = free.length <= roles.length && roles.every(([, kind]) => kind === 'number');
  for (const [role, kind] of [...roles].sort(([, a], [, b]) => (a === b ? 0 : a === 'group' ? -1 : 1))) {
    const column = isPlain ? free[0] : kind === 'group' ? likeliestGroup(free) : likeliestNumber(free);
    if (column) found.set(role, column.index);
    free = free.filter((each) => each !== column);
  }
  return found;
}

/**
 * The columns that play the roles, by index in the order of the roles: those that were asked for, else those that are
 * called like them, else the first that hold such things.
 */
export function findColumns(table: RawTable, roles: Roles): Outcome<readonly number[]> {
  const found = new Map<string, number>();
  for (const role of Object.keys(roles)) {
    const wanted = table.wanted?.[role];
    if (wanted === undefined) continue;
    const index = indexOf(table, wanted);
    if (index < 0) return notThere(table, role, wanted);
    found.set(role, index);
  }
  const open = Object.entries(roles).filter(([role]) => !found.has(role));
  const names = table.header?.map((name) => name.trim().toLowerCase()) ?? [];
  const rest = open.every(([role]) => names.includes(role.toLowerCase()))
    ? new Map(open.map(([role]) => [role, names.indexOf(role.toLowerCase())]))
    : guessed(table, open, new Set(found.values()));
  return good(Object.keys(roles).map((role, i) => found.get(role) ?? rest.get(role) ?? i));
}

/** How a reader is shown the columns: by name, or by place. */
export const columnNames = (table: RawTable): readonly string[] =>
  Array.from({ length: widthOf(table) }, (_, index) => columnName(table, index));
