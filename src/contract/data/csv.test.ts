import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dedent, detectSeparator, parseCsv } from './csv.js';

const cellsOf = (text: string, separator = ','): readonly (readonly string[])[] => {
  const parsed = parseCsv(text, separator);
  if (!parsed.ok) throw new Error(parsed.message.key);
  return parsed.value.map(({ cells }) => cells);
};

const linesOf = (text: string): readonly number[] => {
  const parsed = parseCsv(text, ',');
  if (!parsed.ok) throw new Error(parsed.message.key);
  return parsed.value.map(({ line }) => line);
};

describe('separated text', () => {
  it('has a row a line and a cell between separators', () => {
    expect(cellsOf('a,b\n1,2')).to.deep.equal([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(cellsOf('a;b', ';')).to.deep.equal([['a', 'b']]);
    expect(cellsOf('a\tb', '\t')).to.deep.equal([['a', 'b']]);
  });

  it('takes line ends of every system, and a last line with or without one', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(cellsOf(`a,b${end}1,2${end}`)).to.deep.equal(cellsOf('a,b\n1,2'));
      expect(linesOf(`a,b${end}${end}1,2`)).to.deep.equal([1, 3]);
    }
  });

  it('keeps separators, line ends and doubled marks inside quotation marks', () => {
    expect(cellsOf('"a,b","say ""hi""","two\nlines"\n1,2,3')).to.deep.equal([
      ['a,b', 'say "hi"', 'two\nlines'],
      ['1', '2', '3'],
    ]);
    expect(cellsOf('"",""""')).to.deep.equal([['', '"']]);
  });

  it('counts the lines inside quotation marks', () => {
    expect(linesOf('"a\nb\r\nc",1\nd,2\n\ne,3')).to.deep.equal([1, 4, 6]);
  });

  it('drops spaces around cells and around quotation marks', () => {
    expect(cellsOf('  a , "b, c" ,d')).to.deep.equal([['a', 'b, c', 'd']]);
    expect(cellsOf('\t"a"\t,b')).to.deep.equal([['a', 'b']]);
    expect(cellsOf('\ta', '\t')).to.deep.equal([['', 'a']]);
  });

  it('leaves blank rows out and keeps the count', () => {
    expect(linesOf('\n  \na,1\n,,\n\nb,2\n')).to.deep.equal([3, 6]);
    expect(cellsOf('')).to.deep.equal([]);
  });

  it('keeps cells after a trailing separator', () => {
    expect(cellsOf('a,1,\nb,2,')).to.deep.equal([
      ['a', '1', ''],
      ['b', '2', ''],
    ]);
  });

  it('takes a quotation mark inside a plain cell for a letter', () => {
    expect(cellsOf('5" pipe,3\n6" pipe,4')).to.deep.equal([
      ['5" pipe', '3'],
      ['6" pipe', '4'],
    ]);
  });

  it('names the line of a quotation mark that is never closed', () => {
    expect(parseCsv('a,1\nb,"2\nc,3', ',')).to.deep.equal({
      ok: false,
      message: { key: 'quoteOpen', values: { line: 2 } },
    });
    expect(parseCsv('"a\n\n",1\n"', ',')).to.deep.equal({
      ok: false,
      message: { key: 'quoteOpen', values: { line: 4 } },
    });
  });

  it('names the line where text follows a closing quotation mark, and loses no letter of it', () => {
    for (const text of ['a,1\n"b"c,2', 'a,1\n"b" c,2', 'a,1\n"b""c"d,2'])
      expect(parseCsv(text, ','), text).to.deep.equal({
        ok: false,
        message: { key: 'quoteText', values: { line: 2 } },
      });
  });

  it('reads back every table that is written by the rules, with the line of each row', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '1', ' ', ',', ';', '\t', '"', '\n', '\r\n', 'é', '.'),
      maxLength: 6,
    });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { maxLength: 6 });
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (rows, separator, end) => {
        const written = rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(separator));
        let line = 1;
        const expected = rows.map((row, i) => {
          const begun = line;
          line += 1 + ((written[i] as string).match(/\n/g)?.length ?? 0);
          return { line: begun, cells: row.map((each) => each.trim()) };
        });
        const parsed = parseCsv(written.join(end), separator);
        expect(parsed).to.deep.equal({
          ok: true,
          value: expected.filter(({ cells }) => cells.some((each) => each !== '')),
        });
      }),
      { numRuns: 500 },
    );
  });

  it('reads a large table with many quotation marks in a moment', () => {
    const text = '"a ""b"" c",1.5\n'.repeat(100_000);
    const parsed = parseCsv(text, ',');
    expect(parsed.ok && parsed.value.length).to.equal(100_000);
  });
});

describe('the separator', () => {
  it('is the one that stands in the lines', () => {
    expect(detectSeparator('a,b\n1,2')).to.equal(',');
    expect(detectSeparator('a;b\n1;2')).to.equal(';');
    expect(detectSeparator('a\tb\n1\t2')).to.equal('\t');
  });

  it('is a comma where there is none at all', () => {
    expect(detectSeparator('a')).to.equal(',');
    expect(detectSeparator('')).to.equal(',');
  });

  it('is a semicolon beside decimal commas, with a header or without', () => {
    expect(detectSeparator('1,5;2,5\n3,5;4,5')).to.equal(';');
    expect(detectSeparator('x;y\n1,5;2,5')).to.equal(';');
  });

  it('is a tab beside decimal commas', () => {
    expect(detectSeparator('1,5\t2,5')).to.equal('\t');
  });

  it('is the one of the first line, and not what stands in every text below it', () => {
    expect(detectSeparator('note\tx\ny; z\t1\nv; w\t2')).to.equal('\t');
    expect(detectSeparator('note\tx\na, b\t1,5\nc, d\t2,5')).to.equal('\t');
    expect(detectSeparator('note,x\n"a; b",1\nc; d,2\ne; f,3')).to.equal(',');
    expect(detectSeparator('\tx\ty\n1\t2\t3')).to.equal('\t');
  });

  it('is not what stands inside quotation marks, in one title, or at the end of a line', () => {
    expect(detectSeparator('"a;b;c",1\n"d;e;f",2')).to.equal(',');
    expect(detectSeparator('weight (kg; dry),group\n12,A\n13,B')).to.equal(',');
    expect(detectSeparator('\ta,1\t\n\tb,2\t')).to.equal(',');
  });
});

describe('indented text', () => {
  it('goes back to the margin', () => {
    expect(dedent('\n    a,1\n    b,2\n  ')).to.equal('\na,1\nb,2\n');
    expect(dedent('\t\tx\ty\n\t\t1\t2')).to.equal('x\ty\n1\t2');
  });

  it('is left alone where lines begin differently or at the margin', () => {
    expect(dedent('\tvalue\nA\t1')).to.equal('\tvalue\nA\t1');
    expect(dedent('a,1\n  b,2')).to.equal('a,1\n  b,2');
  });
});
