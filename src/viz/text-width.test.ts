import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cut, letters, linesOf } from './text-width.js';

describe('the width of a text', () => {
  it('counts letters, square signs as more, marks and signs of direction as none', () => {
    expect(letters('bias')).to.equal(4);
    expect(letters('偏差')).to.equal(3.5);
    expect(letters('التحيّز')).to.equal(6);
    expect(letters('\u2068p\u2069')).to.equal(1);
    expect(letters('')).to.equal(0);
  });

  it('is never more than what a text is cut to, which is its beginning', () => {
    expect(cut('variance', 8)).to.equal('variance');
    expect(cut('variance', 5)).to.equal('vari…');
    expect(cut('偏差与方差', 4.6)).to.equal('偏差…');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '偏', 'ّ', '𝒳') }),
        fc.integer({ min: 2, max: 12 }),
        (text, most) => {
          const short = cut(text, most);
          expect(letters(short)).to.be.at.most(most);
          expect(text.startsWith(short.replace(/…$/, ''))).to.equal(true);
        },
      ),
    );
  });
});

describe('lines of a text', () => {
  const upTo =
    (most: number) =>
    (line: string): boolean =>
      letters(line) <= most;

  it('break between words', () => {
    expect(linesOf('bias needs the truth', upTo(10))).to.deep.equal(['bias needs', 'the truth']);
    expect(linesOf('overfitting', upTo(3))).to.deep.equal(['overfitting']);
  });

  it('break between square signs, but not before a comma or a full stop', () => {
    expect(linesOf('偏差，方差。噪声', upTo(5.5))).to.deep.equal(['偏差，', '方差。', '噪声']);
  });

  it('keep every word, and fit where a break allows it', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '偏'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        const text = words.join(' ');
        const lines = linesOf(text, upTo(11));
        expect(lines.join('').replaceAll(' ', '')).to.equal(text.replaceAll(' ', ''));
        for (const line of lines) expect(letters(line)).to.be.at.most(11);
      }),
    );
  });
});
