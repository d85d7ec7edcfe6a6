import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { problems } from '../../locales/en-problems.js';
import { Format } from '../../locales/format.js';
import { say } from '../../locales/message.js';
import type { Outcome } from '../problem.js';
import { readPoints } from './points.js';
import { MAX_BYTES, MAX_ROWS, readCsv, readJson, readValues, type RawTable } from './raw-table.js';
import { readTwoGroups, type ReadData } from './two-groups.js';

const format = new Format('en');

/** What a page gets: the data, or the message the reader sees. */
function result<D>(table: Outcome<RawTable>, read: (table: RawTable) => Outcome<ReadData<D>>): D | string {
  const outcome = table.ok ? read(table.value) : table;
  return outcome.ok ? outcome.value.data : say(problems, outcome.message, format);
}

const groups = (table: Outcome<RawTable>) => result(table, (raw) => readTwoGroups(raw, 2));
const points = (table: Outcome<RawTable>) => result(table, (raw) => readPoints(raw, 2, 2));

const notesOf = (table: Outcome<RawTable>, read: (raw: RawTable) => Outcome<ReadData<object>>): readonly string[] => {
  const outcome = table.ok ? read(table.value) : table;
  return outcome.ok ? outcome.value.notes.map(({ message }) => say(problems, message, format)) : [];
};

const herd = { group: ['A', 'A', 'B', 'B'], value: [1, 2, 3, 4.5] };

/** Numbers that are neither too large nor too close to 0 to be read. */
const readable = fc
  .double({ noNaN: true, min: -1e99, max: 1e99 })
  .map((value) => (Math.abs(value) < 1e-99 ? 0 : value));

describe('two groups', () => {
  it('come from text in any of the usual forms', () => {
    const forms = {
      plain: 'group,value\nA,1\nA,2\nB,3\nB,4.5',
      'without a header': 'A,1\nA,2\nB,3\nB,4.5',
      'value first': 'value,group\n1,A\n2,A\n3,B\n4.5,B',
      'value first, without a header': '1,A\n2,A\n3,B\n4.5,B',
      semicolons: 'group;value\nA;1\nA;2\nB;3\nB;4,5',
      'semicolons and a point': 'A;1\nA;2\nB;3\nB;4.5',
      tabs: 'group\tvalue\nA\t1\nA\t2\nB\t3\nB\t4.5',
      'Windows, with a byte order mark': '\uFEFFgroup,value\r\nA,1\r\nA,2\r\nB,3\r\nB,4.5\r\n',
      'indented in a page': '\n      group,value\n      A,1\n      A,2\n      B,3\n      B,4.5\n    ',
      'tabs, indented by tabs': '\n\t\tgroup\tvalue\n\t\tA\t1\n\t\tA\t2\n\t\tB\t3\n\t\tB\t4.5\n\t',
      'trailing separators': 'group,value,\nA,1,\nA,2,\nB,3,\nB,4.5,',
      'blank lines': '\n\ngroup,value\n\nA,1\nA,2\n , \nB,3\nB,4.5\n\n',
      quoted: '"group","value"\n"A","1"\n"A", "2"\n "B" ,3\nB,"4.5"',
      exponents: 'A,1e0\nA,+2\nB,3.\nB,.45E+1',
      'a header over a row with an empty cell': 'group,value\nA,1\nA,2\nB,3\nB,4.5',
    };
    for (const [name, text] of Object.entries(forms)) expect(groups(readCsv(text)), name).to.deep.equal(herd);
  });

  it('come from objects, columns, typed columns, rows and JSON text', () => {
    const objects = herd.group.map((group, i) => ({ group, value: herd.value[i] }));
    const rows = herd.group.map((group, i) => [group, herd.value[i]]);
    expect(groups(readValues(objects))).to.deep.equal(herd);
    expect(groups(readValues(herd))).to.deep.equal(herd);
    expect(groups(readValues({ ...herd, value: Float64Array.from(herd.value) }))).to.deep.equal(herd);
    expect(groups(readValues(rows))).to.deep.equal(herd);
    expect(groups(readValues([['group', 'value'], ...rows]))).to.deep.equal(herd);
    expect(groups(readJson(JSON.stringify(objects)))).to.deep.equal(herd);
    expect(groups(readJson(`\uFEFF${JSON.stringify(herd)}`))).to.deep.equal(herd);
    expect(groups(readValues(objects.map(({ group, value }) => ({ value: String(value), group }))))).to.deep.equal(
      herd,
    );
  });

  it('may be called 0 and 1, in either column, with a header or without', () => {
    const expected = { group: ['0', '0', '1', '1'], value: [5, 6, 7, 8] };
    expect(groups(readCsv('group,value\n0,5\n0,6\n1,7\n1,8'))).to.deep.equal(expected);
    expect(groups(readCsv('value,group\n5,0\n6,0\n7,1\n8,1'))).to.deep.equal(expected);
    expect(groups(readCsv('5,0\n6,0\n7,1\n8,1'))).to.deep.equal(expected);
    expect(groups(readCsv('0,5\n0,6\n1,7\n1,8'))).to.deep.equal(expected);
    expect(groups(readValues({ value: [5, 6, 7, 8], group: [0, 0, 1, 1] }))).to.deep.equal(expected);
    expect(groups(readValues({ value: [5, 6, 7, 8], group: [false, false, true, true] }))).to.deep.equal({
      ...expected,
      group: ['false', 'false', 'true', 'true'],
    });
  });

  it('stand in the columns called group and value among others', () => {
    expect(groups(readCsv('id,Value,Group\n1,1,A\n2,2,A\n3,3,B\n4,4.5,B'))).to.deep.equal(herd);
  });

  it('are read again from what was read, exactly', () => {
    const names = fc.constantFrom('0', '1', 'A', 'x y', 'true', 'été', '-1.5', 'group', 'value');
    const values = fc.array(readable, { minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(names, names, values, (a, b, value) => {
        fc.pre(a !== b);
        const columns = { group: value.map((_, i) => (i % 2 === 0 ? a : b)), value };
        const once = groups(readValues(columns));
        expect(once).to.not.be.a('string');
        expect(groups(readJson(JSON.stringify(once)))).to.deep.equal(once);
      }),
    );
  });

  it('leave rows with an empty cell out and name their lines, or rows where there are no lines', () => {
    const text = 'group,value\nA,1\nA,\nA,2\n,7\nB,3\nB,NA\nB,4.5\nB,n/a\nA,null\nB, \nA,""';
    expect(groups(readCsv(text))).to.deep.equal(herd);
    expect(notesOf(readCsv(text), (raw) => readTwoGroups(raw, 2))).to.deep.equal([
      'First line read as column names: group, value.',
      'Left out for an empty cell: line 3, 5, 7, 9, 10 and 2 more.',
    ]);
    expect(
      groups(
        readValues([
          { group: 'A', value: 1 },
          { group: 'A' },
          { value: 3 },
          { group: 'A', value: 2 },
          { group: 'B', value: 3 },
          { group: 'B', value: 4.5 },
          { group: null, value: 2 },
        ]),
      ),
    ).to.deep.equal(herd);
    const json = '[["A", 1], ["A", null], ["A", 2], ["B", 3], ["B", 4.5], [null, 1]]';
    expect(notesOf(readJson(json), (raw) => readTwoGroups(raw, 2))).to.deep.equal([
      'Left out for an empty cell: row 2, 6.',
    ]);
  });

  it('take no cell of a script for a header but text', () => {
    const rows = [
      ['A', 1],
      ['A', 2],
      ['B', 3],
      ['B', 4.5],
    ];
    for (const [wrong, said] of [
      [Number.NaN, /^Row 1, column 2: "not-a-number" is not a number/],
      [{}, /^Row 1, column 2: "Object" is not a number/],
    ] as const)
      expect(groups(readValues([['A', wrong], ...rows]))).to.match(said);
    expect(points(readValues([[Number.NaN, Number.NaN]]))).to.match(/^Row 1, column 1: "not-a-number" is not a number/);
  });

  it('call a column without a name by its place', () => {
    const rows = [
      [undefined, 'value'],
      ['A', 1],
      ['A', '!'],
    ];
    expect(groups(readValues(rows))).to.match(/^Row 3, column value/);
    expect(points(readValues(rows))).to.match(/^Row 2, column 1: "A" is not a number/);
    expect(
      notesOf(readValues([...rows.slice(0, 2), ['A', 2], ['B', 3], ['B', 4.5]]), (raw) => readTwoGroups(raw, 2)),
    ).to.deep.equal(['First row read as column names: value.']);
  });

  it('know a header over a row with an empty cell', () => {
    expect(groups(readCsv('group,value\nA,NA\nA,1\nA,2\nB,3\nB,4.5'))).to.deep.equal(herd);
  });

  it('tell how the table was read only where it was guessed', () => {
    expect(notesOf(readValues(herd), (raw) => readTwoGroups(raw, 2))).to.deep.equal([]);
    expect(notesOf(readCsv('A,1,x\nA,2,x\nB,3,x\nB,4,x'), (raw) => readTwoGroups(raw, 2))).to.deep.equal([
      'Columns read: 1, 2.',
    ]);
  });

  it('are refused with the line, the cell and what is allowed', () => {
    const cases: [Outcome<RawTable>, RegExp][] = [
      [readCsv('A,1\nA,2\nB,three\nB,4'), /^Line 3, column 2: "three" is not a number\. Use a decimal point/],
      [readCsv('value,group\n1,A\n"two",A\n3,B\n4,B'), /^Line 3, column value: "two" is not a number/],
      [readCsv('"A\nA",1\n\nA,2\nB,1 000'), /^Line 5, column 2: "1 000" is not a number/],
      [readCsv('A,1\nA,2\nB,1.234,5\nB,x'), /^Line 4, column 2: "x"/],
      [readCsv('A;1\nA;2\nB;1.234,5'), /^Line 3, column 2: "1\.234,5" is not a number/],
      [readCsv('A,1\nA,2\nB\nB,4'), /^Line 3 has 1 cell; 2 are needed/],
      [readCsv('A,1\nA,2\nB,1e999\nB,4'), /^Line 3, column 2: "1e999" is too large; at most 1E100/],
      [
        readCsv('A,1\nA,2\nB,1e-320\nB,4'),
        /^Line 3, column 2: "1e-320" is too close to 0; what is not 0 must be 1E−150 or more/,
      ],
      [readCsv('A,1\nA,2\nB,Infinity\nB,4'), /^Line 3, column 2: "Infinity" is not a number/],
      [readCsv('A,1\nA,2'), /^All rows belong to the group "A"; two groups/],
      [readCsv('A,1\nB,2\nC,3'), /^There are 3 groups \(A, B, C\); exactly two/],
      [readCsv('A,1\nB,2\nC,3\nD,4\nE,5\nF,6'), /^There are 6 groups \(A, B, C, D, E, …\)/],
      [readCsv('A,1\nA,2\nB,3'), /^The group "B" has 1 value; at least 2/],
      [readCsv('group,value'), /^There are column names \(group, value\) and no row below them/],
      [readCsv(''), /^The data have no rows/],
      [readCsv('A,"1\nB,2'), /^Line 1: a quotation mark is not closed/],
      [readCsv('A,1\n"B" b,2'), /^Line 2: text follows a closing quotation mark/],
      [
        readCsv(`A,1\nA,2\n${'B'.repeat(61)},3`),
        /^Line 3, column 1: the name of the group has 61 characters; at most 60/,
      ],
      [readValues([]), /^The data have no rows/],
      [readValues({}), /^The data are neither/],
      [readValues(7), /^The data are neither/],
      [readValues(['A', 1]), /^The data are neither/],
      [readValues({ group: 'A', value: 1 }), /^The data are neither/],
      [readValues({ group: ['A'], value: [1, 2] }), /^The columns group and value differ in length/],
      [readValues({ group: ['A', {}], value: [1, 2] }), /^Row 2, column group: "Object" is not the name/],
      [
        readValues({ group: ['A', 'A', 'B'], value: [1, 2, Number.NaN] }),
        /^Row 3, column value: "not-a-number" is not a number/,
      ],
      [readValues({ group: ['A', 'A', 'B'], value: [1, 2, Infinity] }), /^Row 3, column value: "∞"/],
      [readJson('[["A", 1], ["A", 2], ["B", "three"]]'), /^Row 3, column 2: "three" is not a number/],
      [readJson('[["A", 1], ["B"]]'), /^Row 2 has 1 cell; 2 are needed/],
      [readJson('{"group": ["A",'), /^This is not JSON \(.+\)/],
      [readJson('[1, 2'), /^This is not JSON/],
      [readJson('"text"'), /^The data are neither/],
    ];
    for (const [table, message] of cases) {
      const said = groups(table);
      expect(said).to.match(message);
      expect(said).to.match(/The last good picture stays\.$/);
    }
  });

  it('keep long names that differ only at their ends apart', () => {
    const [a, b] = [`${'n'.repeat(59)}1`, `${'n'.repeat(59)}2`];
    expect(groups(readValues({ group: [a, a, b, b], value: [1, 2, 3, 4.5] }))).to.deep.equal({
      ...herd,
      group: [a, a, b, b],
    });
  });

  it('put names on one line', () => {
    expect(groups(readCsv('"new \n herd",1\nnew herd,2\nB,3\nB,4.5'))).to.deep.equal({
      ...herd,
      group: ['new herd', 'new herd', 'B', 'B'],
    });
  });
});

describe('points', () => {
  const pairs = { x: [1, 2, 3.5], y: [4, 5, -6.25] };

  it('come from text, with a header or without, in columns called x and y or the first two', () => {
    const forms = {
      plain: 'x,y\n1,4\n2,5\n3.5,-6.25',
      'without a header': '1,4\n2,5\n3.5,-6.25',
      'y first': 'y,x\n4,1\n5,2\n-6.25,3.5',
      'among others': 'id,Y,X\n7,4,1\n8,5,2\n9,-6.25,3.5',
      'other names': 'dose,effect\n1,4\n2,5\n3.5,-6.25',
      'decimal commas': '1,0;4,0\n2;5\n3,5;-6,25',
      'decimal commas under a header': 'x;y\n1,0;4,0\n2;5\n3,5;-6,25',
    };
    for (const [name, text] of Object.entries(forms)) expect(points(readCsv(text)), name).to.deep.equal(pairs);
  });

  it('come from objects, columns, typed columns and pairs', () => {
    expect(points(readValues(pairs))).to.deep.equal(pairs);
    expect(points(readValues({ y: Float32Array.from(pairs.y), x: Float64Array.from(pairs.x) }))).to.deep.equal(pairs);
    expect(points(readValues(pairs.x.map((x, i) => ({ y: pairs.y[i], x }))))).to.deep.equal(pairs);
    expect(points(readValues(pairs.x.map((x, i) => [x, pairs.y[i]])))).to.deep.equal(pairs);
    expect(points(readValues(pairs.x.map((x, i) => Float64Array.of(x, pairs.y[i] as number))))).to.deep.equal(pairs);
  });

  it('leave rows with an empty cell out and name their lines', () => {
    const table = readCsv('x,y\n1,4\n,3\n2,5\n3.5,-6.25\n4,NA');
    expect(points(table)).to.deep.equal(pairs);
    expect(notesOf(table, (raw) => readPoints(raw, 2, 2))).to.deep.equal([
      'First line read as column names: x, y.',
      'Left out for an empty cell: line 3, 6.',
    ]);
  });

  it('are refused with the line, or the row, and what is allowed', () => {
    const cases: [Outcome<RawTable>, RegExp][] = [
      [readCsv('1,4\n2,five\n3,6'), /^Line 2, column 2: "five" is not a number/],
      [readCsv('x,y\n1,4\nzwei,5\n3,6'), /^Line 3, column x: "zwei"/],
      [readCsv('1,4\n2\n3,6'), /^Line 2 has 1 cell; 2 are needed/],
      [readCsv('1,4'), /^There is 1 point; at least 2/],
      [readCsv('1,4\n1,5'), /^All points have the same x; at least 2/],
      [readCsv('x,y\n,1\n2,'), /^The data have no rows with numbers/],
      [readCsv('1,4\n2,-1e101'), /^Line 2, column 2: "-1e101" is too large/],
      [readValues({ x: [1, 2], y: [3n, 4n] }), /^Row 1, column y: "3" is not a number/],
      [readValues({ x: [1, 2], y: [true, 4] }), /^Row 1, column y: "true" is not a number/],
      [readValues([{ x: 1 }, { x: 2 }]), /^Row 1 has 1 cell/],
    ];
    for (const [table, message] of cases) expect(points(table)).to.match(message);
  });

  it('are read again from what was read, exactly, zero included', () => {
    const value = readable;
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 10 }), (rows) => {
        fc.pre(new Set(rows.map(([x]) => x)).size > 1);
        const once = points(readValues(rows));
        expect(once).to.not.be.a('string');
        expect(points(readJson(JSON.stringify(once)))).to.deep.equal(once);
        expect(points(readCsv(rows.map((row) => row.map(String).join(',')).join('\n')))).to.deep.equal(once);
      }),
    );
  });
});

describe('the limits of data', () => {
  const rows = (count: number): string => 'A,1\nB,2\n'.repeat(Math.ceil(count / 2)).trim();

  it('are 100,000 rows, with a header beside', () => {
    expect(groups(readCsv(rows(MAX_ROWS)))).to.be.an('object');
    expect(groups(readCsv(`group,value\n${rows(MAX_ROWS)}`))).to.be.an('object');
    for (const table of [
      readCsv(`${rows(MAX_ROWS)}\nA,1`),
      readCsv(`group,value\n${rows(MAX_ROWS)}\nA,1`),
      readValues({ group: new Array<string>(MAX_ROWS + 1).fill('A'), value: new Float64Array(MAX_ROWS + 1) }),
      readValues(Array.from({ length: MAX_ROWS + 1 }, () => ['A', 1])),
      readValues(Array.from({ length: MAX_ROWS + 1 }, () => ({ group: 'A', value: 1 }))),
      readValues({ group: new Array<string>(3_000_000), value: new Float64Array(3_000_000) }),
    ])
      expect(groups(table)).to.match(/^The data have (100,001|3,000,000) rows; at most 100,000 are read/);
  });

  it('are 10 MB of text', () => {
    const long = ' '.repeat(MAX_BYTES + 1);
    expect(groups(readCsv(long))).to.match(/^The data are 10 MB; at most 10 MB are read/);
    expect(groups(readJson(long))).to.match(/^The data are 10 MB/);
  });
});

describe('hostile data', () => {
  const isFiniteColumns = (data: object): boolean =>
    Object.values(data).every((column: unknown) =>
      (column as unknown[]).every((cell) => typeof cell === 'string' || Number.isFinite(cell)),
    );

  const outcomeOf = (table: Outcome<RawTable>): void => {
    for (const said of [groups(table), points(table)]) {
      if (typeof said === 'string')
        expect(said)
          .to.match(/\S/)
          .and.not.match(/undefined/);
      else expect(isFiniteColumns(said)).to.equal(true);
    }
  };

  it('never throws and never lets a number through that is none: text', () => {
    const unit = fc.constantFrom(
      'A',
      'B',
      '1',
      '2',
      '.',
      '-',
      'e',
      ',',
      ';',
      '\t',
      '"',
      '\n',
      '\r',
      ' ',
      '\uFEFF',
      'NA',
      '∞',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        outcomeOf(readCsv(text));
        outcomeOf(readJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws and never lets a number through that is none: values', () => {
    const key = fc.constantFrom('x', 'y', 'group', 'value', '__proto__', 'constructor', 'toString', 'length', '');
    const cell = fc.oneof(
      fc.constantFrom<unknown>(
        Number.NaN,
        Infinity,
        -0,
        null,
        undefined,
        '',
        'NA',
        'A',
        'B',
        '1',
        '1e400',
        1n,
        Symbol('s'),
      ),
      fc.anything({
        withNullPrototype: true,
        withTypedArray: true,
        withDate: true,
        withMap: true,
        withBigInt: true,
        withSparseArray: true,
      }),
      fc.double(),
    );
    const values = fc.oneof(
      cell,
      fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 6 }),
      fc.array(fc.dictionary(key, cell), { maxLength: 6 }),
      fc.dictionary(key, fc.array(cell, { maxLength: 6 })),
      fc.tuple(fc.array(cell, { maxLength: 6 })).map(([list]) => ({ x: list, y: list, group: list, value: list })),
    );
    fc.assert(
      fc.property(values, (input) => {
        outcomeOf(readValues(input));
      }),
      { numRuns: 2000 },
    );
  });
});
