import { expect } from '@open-wc/testing';
import { programsBy, type CodeLanguage } from './program.js';

const programs = programsBy({ python: () => 'p', r: () => 'r', dataCsv: () => 'x\n1\n', dataFile: null });

describe('programs', () => {
  it('are written in the language that is asked for', () => {
    expect(programs.in('python')).to.deep.equal({ language: 'python', text: 'p' });
    expect(programs.in('r')).to.deep.equal({ language: 'r', text: 'r' });
  });

  it('are refused in any other, by name', () => {
    for (const wrong of ['julia', 'R', 'toString', '', undefined, null, 3])
      expect(() => programs.in(wrong as CodeLanguage)).to.throw(RangeError, `not in ${JSON.stringify(wrong)}`);
  });
});
