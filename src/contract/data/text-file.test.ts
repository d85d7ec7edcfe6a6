import { expect } from '@open-wc/testing';
import { checkSize, readBytes, readText } from './text-file.js';
import { MAX_BYTES } from './raw-table.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Cells, or the key of what was wrong. */
const cells = (content: Uint8Array, facts: Parameters<typeof readBytes>[1] = {}): unknown => {
  const read = readBytes(content, facts);
  return read.ok ? read.value.rows.map((row) => row.cells) : read.message.key;
};

/** As Excel saves "Unicode text". */
function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

const rows = [
  ['é', '1'],
  ['ü', '2'],
];

describe('a file of text', () => {
  it('is read in the character sets that spreadsheets write', () => {
    expect(cells(bytes('é,1\nü,2'))).to.deep.equal(rows);
    expect(cells(bytes('\uFEFFé,1\r\nü,2\r\n'))).to.deep.equal(rows);
    expect(cells(utf16('é\t1\r\nü\t2'))).to.deep.equal(rows);
    expect(cells(Uint8Array.from([0xe9, 0x3b, 0x31, 10, 0xfc, 0x3b, 0x32]))).to.deep.equal(rows);
    const latin2 = Uint8Array.from([0xe8, 0x2c, 0x31]);
    expect(cells(latin2, { type: 'text/csv; charset=iso-8859-2' })).to.deep.equal([['č', '1']]);
    expect(cells(bytes('é,1\nü,2'), { type: 'text/csv; charset="nonsense"' })).to.deep.equal(rows);
  });

  it('is separated by tabs where its name or its type says so', () => {
    const text = 'a; b\t1\nc; d\t2\n';
    const tabbed = [
      ['a; b', '1'],
      ['c; d', '2'],
    ];
    for (const name of ['x.tsv', '/data/X.TAB']) expect(cells(bytes(text), { name })).to.deep.equal(tabbed);
    expect(cells(bytes(text), { type: 'text/tab-separated-values; charset=utf-8' })).to.deep.equal(tabbed);
    expect(cells(bytes('a,1\nb,2'), { name: 'x.tsv' }), 'only called so').to.deep.equal([
      ['a', '1'],
      ['b', '2'],
    ]);
    expect(cells(bytes('a;1\nb;2'), { name: 'x.csv', type: 'text/csv' })).to.deep.equal([
      ['a', '1'],
      ['b', '2'],
    ]);
  });

  it('is JSON where it begins so, or says so', () => {
    expect(cells(bytes('\uFEFF [[1, 2]]'), { name: 'x.csv' })).to.deep.equal([[1, 2]]);
    expect(cells(bytes('nonsense'), { name: 'x.json' })).to.equal('notJson');
    expect(cells(bytes('nonsense'), { type: 'application/geo+json' })).to.equal('notJson');
    expect(readText('[[1,').ok).to.equal(false);
    expect(readText('[mg],x\n1,2').ok).to.equal(true);
  });

  it('that is no text is told so', () => {
    expect(cells(bytes('PK\u0003\u0004\u0014\u0000'), { name: 'book.xlsx' })).to.equal('notText');
    expect(cells(Uint8Array.from([0x89, 0x50, 0, 0, 0, 13]), { name: 'x.png' })).to.equal('notText');
  });

  it('of 10 MB is the largest', () => {
    expect(checkSize(MAX_BYTES).ok).to.equal(true);
    expect(checkSize(MAX_BYTES + 1).ok).to.equal(false);
  });
});
