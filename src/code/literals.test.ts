import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { csvText, numberLiteral, pythonList, pythonText, rText, rVector } from './literals.js';
import { parseCsv } from '../contract/data/csv.js';

/** What every language of the family reads: quotes, backslashes and code points. */
const read = (literal: string): string =>
  literal
    .slice(1, -1)
    .replace(/\\(?:u\{([\da-f]+)\}|U\{([\da-f]+)\}|u([\da-f]{4})|U([\da-f]{8})|(["\\]))/g, (_, ...groups: string[]) => {
      const [point] = groups.slice(0, 4).filter(Boolean);
      return point === undefined ? (groups[4] as string) : String.fromCodePoint(Number.parseInt(point, 16));
    });

/** No file holds half of a pair of surrogates, and R no zero. */
const writable = (text: string): string => text.replace(/\p{Surrogate}|\0/gu, '\ufffd');

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('"', "'", '\\', '\n', '\r', '\u2028', '#', '$', '{', '}', 'u', '0', '🦙', '\0') }),
  fc.string(),
);

describe('texts in a program', () => {
  it('are what they were, on one line, in Python', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const literal = pythonText(text);
        expect(literal).to.match(/^"(?:[^"\\\p{Cc}\p{Zl}\p{Zp}\p{Cf}]|\\.)*"$/u);
        expect(read(literal)).to.equal(writable(text));
      }),
    );
  });

  it('are what they were, on one line of ASCII, in R', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const literal = rText(text);
        expect(literal).to.match(/^"(?:[ !#-[\]-~]|\\["\\]|\\u\{[\da-f]{1,4}\}|\\U\{[\da-f]{5,6}\})*"$/);
        expect(read(literal)).to.equal(writable(text));
      }),
    );
  });

  it('keep letters of any script in Python', () => {
    expect(pythonText('été 羊 "x"')).to.equal('"été 羊 \\"x\\""');
    expect(rText('été 🦙')).to.equal('"\\u{e9}t\\u{e9} \\U{1f999}"');
  });
});

describe('numbers in a program', () => {
  it('are the same double when they are read', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const literal = numberLiteral(value);
        expect(Object.is(Number(literal), value)).to.equal(true);
        expect(
          literal
            .replace(/[eE].*/, '')
            .replace(/\D/g, '')
            .replace(/^0+/, '').length,
        ).to.be.at.most(21);
      }),
    );
  });

  it('are finite', () => {
    for (const value of [NaN, Infinity, -Infinity])
      expect(() => numberLiteral(value)).to.throw(RangeError, String(value));
  });

  it('stand in lists, long ones on many lines', () => {
    expect(pythonList([1, 2.5])).to.equal('[1, 2.5]');
    expect(rVector([-0, 1e-7])).to.equal('c(-0.0, 1e-7)');
    expect(pythonList([])).to.equal('[]');
    const many = Array.from({ length: 300 }, (_, i) => i / 7);
    for (const literal of [pythonList(many), rVector(many)]) {
      for (const line of literal.split('\n')) expect(line.length).to.be.at.most(100);
      expect([...literal.matchAll(/[\d.e-]+(?=[,\s)\]])/g)].map(([each]) => Number(each))).to.deep.equal(many);
    }
  });
});

describe('CSV', () => {
  it('is read as it was written, whatever the names', () => {
    const name = anyText.map((text) => writable(text).trim()).filter((text) => text !== '');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, fc.double({ noNaN: true, noDefaultInfinity: true })), { minLength: 1 }),
        (rows) => {
          const table = parseCsv(csvText(['group', 'value'], rows), ',');
          expect(table.ok).to.equal(true);
          if (!table.ok) return;
          const back = table.value.slice(1).map(({ cells }) => [cells[0], Number(cells[1])]);
          expect(back).to.deep.equal(rows.map(([group, value]) => [group, value]));
        },
      ),
    );
  });
});
