import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { highlight, type TokenKind } from './highlight.js';

const kindsOf = (text: string, language: 'python' | 'r'): (readonly [TokenKind, string])[] =>
  highlight(text, language)
    .filter(({ kind }) => kind !== 'plain')
    .map(({ kind, text: stretch }) => [kind, stretch] as const);

describe('highlighting', () => {
  it('loses and adds nothing', () => {
    const unit = fc.constantFrom('"', "'", '#', '\\', '\n', 'a', '1', '.', 'e', '-', ' ', 'if', 'for', '"""', '_');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit })), fc.constantFrom('python', 'r'), (text, language) => {
        const tokens = highlight(text, language);
        expect(tokens.map((token) => token.text).join('')).to.equal(text);
        expect(tokens.every((token) => token.text !== '')).to.equal(true);
      }),
    );
  });

  it('knows comments, texts, numbers and words of Python', () => {
    expect(kindsOf('def f(x1):  # "no text"\n    return x1 if None else "# \\" 2"', 'python')).to.deep.equal([
      ['keyword', 'def'],
      ['comment', '# "no text"'],
      ['keyword', 'return'],
      ['keyword', 'if'],
      ['keyword', 'None'],
      ['keyword', 'else'],
      ['string', '"# \\" 2"'],
    ]);
    expect(kindsOf('"""two\nlines"""\nx = 2_000 + 1.5e-3', 'python')).to.deep.equal([
      ['string', '"""two\nlines"""'],
      ['number', '2_000'],
      ['number', '1.5e-3'],
    ]);
  });

  it('knows those of R, in which a dot is part of a name', () => {
    expect(kindsOf('is.function <- function(n) NULL; order.if; 10L # e', 'r')).to.deep.equal([
      ['keyword', 'function'],
      ['keyword', 'NULL'],
      ['number', '10L'],
      ['comment', '# e'],
    ]);
  });
});
