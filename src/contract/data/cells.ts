import { bad, good, quote, type Outcome } from '../problem.js';
import { MAX_ROWS, type RawTable } from './raw-table.js';

/** Messages name at most this many lines, columns or groups. */
export const NAMED = 5;

/** Squares of these, and their sums over all rows, are still numbers. */
const LARGEST = 1e100;

/** Squares of these, too: nearer to 0, ticks and squares fall between the numbers there are. */
const SMALLEST = 1e-150;

const missing = new Set(['', 'na', 'n/a', 'null']);

/** Empty and NA cells: their row is left out and named. */
export const isMissing = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && missing.has(cell.trim().toLowerCase()));

/** The number in a cell, or NaN. Grouping separators are not guessed: they read differently from land to land. */
export function toNumber(cell: unknown, decimalComma: boolean): number {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : Number.NaN;
  if (typeof cell !== 'string') return Number.NaN;
  const text = decimalComma ? cell.trim().replace(',', '.') : cell.trim();
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
}

/** How a message calls a column: by its name, or by its place. */
export const columnName = (table: RawTable, column: number): string => {
  const name = table.header?.[column];
  return name ? quote(name) : String(column + 1);
};

/** The number in a cell, or what is wrong with it. */
export function readNumber(table: RawTable, line: number, column: number, cell: unknown): Outcome<number> {
  const value = toNumber(cell, table.decimalComma);
  const where = { unit: table.unit, line, column: columnName(table, column), got: quote(cell) };
  if (Number.isNaN(value)) return bad({ key: 'cellNotNumber', values: where });
  if (Math.abs(value) > LARGEST) return bad({ key: 'cellTooLarge', values: { ...where, limit: LARGEST } });
  if (value !== 0 && Math.abs(value) < SMALLEST)
    return bad({ key: 'cellTooSmall', values: { ...where, limit: SMALLEST } });
  // A negative zero is a zero: JSON does not tell them apart.
  return good(value + 0);
}

/**
 * Whether the first row holds a word over numbers, or, where it is the only row, words only. What a script hands over
 * may be neither (NaN, an object): that is a bad cell, no name.
 */
function beginsWithHeader({ rows, decimalComma }: RawTable): boolean {
  const [first, ...others] = rows.slice(0, 20);
  if (!first) return false;
  const isNumeric = (cell: unknown): boolean => !Number.isNaN(toNumber(cell, decimalComma));
  const isWord = (cell: unknown): boolean => typeof cell === 'string' && !isMissing(cell) && !isNumeric(cell);
  if (others.length === 0) return first.cells.every((cell) => isWord(cell) || isMissing(cell));
  return first.cells.some((cell, i) => {
    // One of them may be mistyped.
    const below = others.map(({ cells }) => cells[i]).filter((each) => !isMissing(each));
    return isWord(cell) && below.length > 0 && below.filter(isNumeric).length * 2 >= below.length;
  });
}

/** A header cell as a name; a column may have none. */
const headerName = (cell: unknown): string => (isMissing(cell) ? '' : quote(cell));

/** Whether the first row holds the names that somebody wants. */
function holdsWanted({ rows, wanted }: RawTable): boolean {
  const names = new Set(rows[0]?.cells.map(headerName));
  return Object.values(wanted ?? {}).some((name) => typeof name === 'string' && names.has(quote(name.trim())));
}

/** The table with its header apart, if it has one, and no more rows than are read. */
export function settleTable(raw: RawTable): Outcome<RawTable> {
  const hasHeader = !raw.headerKnown && !raw.header && (holdsWanted(raw) || beginsWithHeader(raw));
  const table = hasHeader ? { ...raw, header: raw.rows[0]?.cells.map(headerName) ?? [], rows: raw.rows.slice(1) } : raw;
  if (table.rows.length > MAX_ROWS)
    return bad({ key: 'tooManyRows', values: { got: table.rows.length, limit: MAX_ROWS } });
  if (table.rows.length > 0) return good(table);
  const names = table.header?.filter((name) => name !== '').map(quote) ?? [];
  return names.length > 0
    ? bad({ key: 'onlyHeader', values: { names: names.slice(0, NAMED), more: Math.max(0, names.length - NAMED) } })
    : bad({ key: 'noRows' });
}
