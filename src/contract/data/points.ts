import { bad, good, type Outcome } from '../problem.js';
import { columnsNamed, isMissing, readNumber, settleTable } from './cells.js';
import { notesOn, type ReadData } from './notes.js';
import type { RawTable } from './raw-table.js';

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
  const settled = settleTable(raw);
  if (!settled.ok) return settled;
  const table = settled.value;
  const columns = columnsNamed(table, 'x', 'y') ?? ([0, 1] as const);
  const [xColumn, yColumn] = columns;
  const data = { x: [] as number[], y: [] as number[] };
  const skipped: number[] = [];
  for (const { line, cells } of table.rows) {
    if (cells.length < 2)
      return bad({ key: 'fewColumns', values: { unit: table.unit, line, got: cells.length, needed: 2 } });
    if (isMissing(cells[xColumn]) || isMissing(cells[yColumn])) {
      skipped.push(line);
      continue;
    }
    const x = readNumber(table, line, xColumn, cells[xColumn]);
    if (!x.ok) return x;
    const y = readNumber(table, line, yColumn, cells[yColumn]);
    if (!y.ok) return y;
    data.x.push(x.value);
    data.y.push(y.value);
  }
  const got = data.x.length;
  if (got === 0) return bad({ key: 'noRows' });
  if (got < fewest) return bad({ key: 'fewPoints', values: { got, needed: fewest } });
  const distinct = new Set(data.x).size;
  if (distinct < fewestDistinct) return bad({ key: 'fewDistinct', values: { got: distinct, needed: fewestDistinct } });
  return good({ data, notes: notesOn(table, columns, skipped) });
}
