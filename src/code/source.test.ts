import { expect } from '@open-wc/testing';
import { pieces, source } from './source.js';

describe('pieces of a program', () => {
  it('lose the indent that their lines share, and keep what is deeper', () => {
    expect(source`
      def f(x):
          return x

      f(1)
    `).to.equal('def f(x):\n    return x\n\nf(1)');
  });

  it('keep backslashes as they are', () => {
    expect(source`cat("\n")`).to.equal('cat("\\n")');
  });

  it('indent a value of several lines as the line it stands in', () => {
    expect(source`
      if (x) {
        ${'a\nb'}
        y <- ${'c(\n  1\n)'}
      }
    `).to.equal('if (x) {\n  a\n  b\n  y <- c(\n    1\n  )\n}');
  });

  it('lose a line that holds an empty value and nothing else', () => {
    expect(source`
      a
      ${''}
      b = ${''}
    `).to.equal('a\nb =');
  });

  it('stand one after the other', () => {
    expect(pieces(['a', '', 'b'], 1)).to.equal('a\n\nb\n');
    expect(pieces(['a', 'b'], 2)).to.equal('a\n\n\nb\n');
  });
});
