import type { RawTable } from './raw-table.js';

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

/** Takes the first row for the header if it holds words where the other rows hold numbers. */
export function settleHeader(table: RawTable): RawTable {
  if (table.headerKnown || table.header) return table;
  const [first, second] = table.rows;
  if (!first) return table;
  const numeric = (cell: unknown): boolean => !Number.isNaN(toNumber(cell, table.decimalComma));
  const wordsOverNumbers = second
    ? first.cells.some((cell, i) => !numeric(cell) && !isMissing(cell) && numeric(second.cells[i]))
    : !first.cells.some(numeric);
  return wordsOverNumbers ? { ...table, header: first.cells.map(String), rows: table.rows.slice(1) } : table;
}
