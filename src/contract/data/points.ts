import { bad, good, quote, type Outcome } from '../problem.js';
import { isMissing, settleHeader, toNumber } from './cells.js';
import type { RawTable } from './raw-table.js';
import { notesOn, type ReadData } from './two-groups.js';

export interface Points {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/**
 * Reads two columns of numbers: those called x and y, else the first two.
 * Rows with an empty cell are left out and named; anything else that is wrong refuses the whole table.
 *
 * @param fewest - points needed at least; as many different x are needed as `fewestDistinct` says.
 */
export function readPoints(raw: RawTable, fewest: number, fewestDistinct: number): Outcome<ReadData<Points>> {
  const table = settleHeader(raw);
  const names = table.header?.map((name) => name.toLowerCase()) ?? [];
  const named = names.includes('x') && names.includes('y');
  const columns = named ? [names.indexOf('x'), names.indexOf('y')] : [0, 1];
  const x: number[] = [];
  const y: number[] = [];
  const skipped: number[] = [];
  for (const { line, cells } of table.rows) {
    if (cells.length < 2) return bad({ key: 'fewColumns', values: { line, got: cells.length, needed: 2 } });
    if (columns.some((column) => isMissing(cells[column]))) {
      skipped.push(line);
      continue;
    }
    const pair = columns.map((column) => toNumber(cells[column], table.decimalComma));
    const wrong = pair.findIndex(Number.isNaN);
    if (wrong >= 0) {
      const column = columns[wrong] ?? 0;
      const name = table.header?.[column] ?? String(column + 1);
      return bad({ key: 'cellNotNumber', values: { line, column: quote(name), got: quote(cells[column]) } });
    }
    x.push(pair[0] as number);
    y.push(pair[1] as number);
  }
  if (x.length === 0) return bad({ key: 'noRows' });
  if (x.length < fewest) return bad({ key: 'fewPoints', values: { got: x.length, needed: fewest } });
  const distinct = new Set(x).size;
  if (distinct < fewestDistinct) return bad({ key: 'fewDistinct', values: { got: distinct, needed: fewestDistinct } });
  return good({ data: { x, y }, notes: notesOn(table, skipped) });
}
