import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseCsv } from '../contract/data/csv.js';
import type { Table } from '../viz/scene.js';
import { tableToCsv } from './table-to-csv.js';

const csvOf = (...rows: (string | number)[][]): string => tableToCsv({ caption: '', columns: ['a'], rows });

describe('a table as CSV', () => {
  it('has a header, commas, and CR LF after each row', () => {
    const table: Table = {
      caption: 'Wool',
      columns: ['group', 'wool'],
      rows: [
        ['New', 1.5],
        ['Old', -2],
      ],
    };
    expect(tableToCsv(table)).to.equal('group,wool\r\nNew,1.5\r\nOld,-2\r\n');
  });

  it('quotes what would be taken for something else', () => {
    expect(csvOf(['a,b'], ['say "no"'], ['two\nlines'], [' wide '], ['a;b'])).to.equal(
      'a\r\n"a,b"\r\n"say ""no"""\r\n"two\nlines"\r\n" wide "\r\n"a;b"\r\n',
    );
  });

  it('keeps numbers whole, and leaves a cell empty where there is none', () => {
    expect(csvOf([0.1 + 0.2], [1e-9], [-0], [Number.NaN], [Infinity])).to.equal(
      'a\r\n0.30000000000000004\r\n1e-9\r\n0\r\n\r\n\r\n',
    );
  });

  it('lets no spreadsheet run a text as a formula', () => {
    expect(csvOf(['=1+1'], ['@SUM(A1)'], ['+cmd'], ['-x'], ['\tx'], ['＝1'])).to.equal(
      "a\r\n'=1+1\r\n'@SUM(A1)\r\n'+cmd\r\n'-x\r\n\"'\tx\"\r\n'＝1\r\n",
    );
    expect(csvOf(['-0.5'], ['+1.2e-3'], [-3])).to.equal('a\r\n-0.5\r\n+1.2e-3\r\n-3\r\n');
  });

  it('is read back as it was by the reader of the kit', () => {
    // The reader drops blanks around cells and rows without any; neither is in a table of ours.
    const text = fc
      .string()
      .filter((value) => value === value.trim() && !/^[=+\-@＋－＝＠]/.test(value) && !/\r/.test(value));
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    const row = fc.tuple(number, text, fc.oneof(text, number));
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.tuple(fc.constant('x'), text, text),
        (rows, columns) => {
          const read = parseCsv(tableToCsv({ caption: '', columns, rows }), ',');
          expect(read.ok).to.equal(true);
          if (!read.ok) return;
          const [header, ...body] = read.value.map(({ cells }) => cells);
          expect(header).to.deep.equal(columns);
          expect(body).to.deep.equal(rows.map((each) => each.map(String)));
          body.forEach((cells, i) => {
            expect(Number(cells[0]) + 0).to.equal((rows[i]?.[0] ?? Number.NaN) + 0);
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
