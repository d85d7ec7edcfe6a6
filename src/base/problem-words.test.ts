import { expect } from '@open-wc/testing';
import { Format } from '../locales/format.js';
import { fetchProblemWords, haveProblemWords, sayProblem } from './problem-words.js';

const format = new Format('en');
const problem = { source: 'data', message: { key: 'noRows' } } as const;

describe('the words for problems', () => {
  it('are not loaded before somebody needs them; until then a plain sentence stands in', async () => {
    expect(haveProblemWords()).to.equal(false);
    expect(sayProblem(problem, format)).to.equal('data was not taken as it is. The last good picture stays.');
    await fetchProblemWords();
    expect(haveProblemWords()).to.equal(true);
    expect(sayProblem(problem, format)).to.match(/no rows with numbers/);
  });
});
