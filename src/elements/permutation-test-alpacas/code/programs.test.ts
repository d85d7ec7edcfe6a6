import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { pythonText, rText } from '../../../code/literals.js';
import { python } from './python.js';
import { r } from './r.js';
import { dataCsvOf, type Moment } from './moment.js';

const moment: Moment = {
  treatment: { name: 'New', values: [1.5, 2.25, 3] },
  control: { name: 'Old', values: [0.1, 0.2] },
  statistic: 'mean-difference',
  alternative: 'greater',
  alpha: 0.05,
  permutations: 250,
  exact: true,
  shuffle: { number: 3, treated: [0, 2, 4] },
  dataFile: null,
};

const statistics = ['mean-difference', 'median-difference', 'welch-t', 'function'] as const;

describe('the programs of <permutation-test-alpacas>', () => {
  it('hold the data and the choices', () => {
    for (const [text, list] of [
      [python(moment), '[1.5, 2.25, 3]'],
      [r(moment), 'c(1.5, 2.25, 3)'],
    ] as const) {
      for (const part of [list, '"New"', '"Old"', '"mean-difference"', '"greater"', '0.05', '250'])
        expect(text).to.contain(part);
    }
  });

  it('escape every name: it stands in a line of its own, and the rest of the program is the same', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('"', "'", '\\', '\n', '\r', '\u2028', '#', '{', '}', '$', '`', '\0') }),
    );
    fc.assert(
      fc.property(name, name, fc.constantFrom(...statistics), (first, second, statistic) => {
        const plain = { ...moment, statistic };
        const named = {
          ...plain,
          treatment: { ...moment.treatment, name: first },
          control: { ...moment.control, name: second },
        };
        for (const [write, quote, sign] of [
          [python, pythonText, '='],
          [r, rText, '<-'],
        ] as const) {
          const lines = write(named).split('\n');
          const expected = write(plain).split('\n');
          expect(lines.filter((line) => !line.includes('_name ' + sign))).to.deep.equal(
            expected.filter((line) => !line.includes('_name ' + sign)),
          );
          expect(lines).to.include(`treatment_name ${sign} ${quote(first)}`);
          expect(lines).to.include(`control_name ${sign} ${quote(second)}`);
        }
      }),
    );
  });

  it('say nothing of numbers that are none, for every statistic', () => {
    for (const statistic of statistics)
      for (const exact of [true, false])
        for (const permutations of [0, 250])
          for (const write of [python, r])
            expect(write({ ...moment, statistic, exact, permutations })).to.not.match(/\bNaN\b|\bundefined\b|\[object/);
  });

  it('read many rows from a file, which holds them', () => {
    const long = { ...moment, dataFile: 'permutation-test-alpacas-data.csv' };
    for (const write of [python, r]) {
      expect(write(long)).to.contain('"permutation-test-alpacas-data.csv"');
      expect(write(long)).to.not.contain('2.25');
    }
    expect(dataCsvOf(long)).to.equal('group,value\nNew,1.5\nNew,2.25\nNew,3\nOld,0.1\nOld,0.2\n');
  });

  it('deal fewer shuffles of very many values', () => {
    const values = Array.from({ length: 50_000 }, (_, i) => i);
    const large = {
      ...moment,
      treatment: { name: 'a', values },
      control: { name: 'b', values },
      permutations: 100_000,
    };
    expect(python({ ...large, dataFile: 'x.csv' })).to.contain('permutations = 1000 ');
  });
});
