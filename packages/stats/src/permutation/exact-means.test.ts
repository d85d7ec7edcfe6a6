import { expect } from '@open-wc/testing';
import { exactMeans } from './exact-means.js';
import { poolGroups } from './pool.js';
import { finish } from '../steps.js';
import { meanDifference } from './mean-difference.js';

describe('exactMeans', () => {
  it('counts sums that reach a threshold', () => {
    // Differences of the six arrangements of 4, 3, 1 and 2: 2, 1, 0, 0, -1, -2.
    const count = (treatment: number[], control: number[]) =>
      finish(exactMeans(poolGroups(treatment, control, meanDifference)));
    expect(count([4, 3], [1, 2])).to.deep.equal({ greaterEqual: 1, lessEqual: 6, equal: 1, absolute: 2 });
    expect(count([4, 1], [3, 2])).to.deep.equal({ greaterEqual: 4, lessEqual: 4, equal: 2, absolute: 6 });
    expect(count([3, 1], [4, 2])).to.deep.equal({ greaterEqual: 5, lessEqual: 2, equal: 1, absolute: 4 });
  });

  it('reports a progress that rises to 1', () => {
    const pool = poolGroups([4, 3, 7], [1, 2, 9, 8], meanDifference);
    const progress = [...exactMeans(pool)];
    expect(progress).to.deep.equal(progress.toSorted((a, b) => a - b));
    expect(progress.length).to.be.above(7);
    expect(progress.at(-1)).to.equal(1);
  });
});
