import { expect } from '@open-wc/testing';
import { exactMedians } from './exact-medians.js';
import { poolGroups } from './pool.js';
import { finish } from '../steps.js';
import { medianDifference } from './median-difference.js';

describe('exactMedians', () => {
  it('counts all arrangements by the places of the middle values', () => {
    const pool = poolGroups([3], [1, 2], medianDifference);
    // 3 - 1.5, 2 - 2, 1 - 2.5
    expect(finish(exactMedians(pool, 1.5, 0.1))).to.deep.equal({
      greaterEqual: 1,
      lessEqual: 3,
      equal: 1,
      absolute: 2,
    });
  });

  it('counts all 2,704,156 arrangements of 12 and 12 without visiting them', () => {
    const values = Array.from({ length: 24 }, (_, i) => i * i);
    const pool = poolGroups(values.slice(0, 12), values.slice(12), medianDifference);
    const tally = finish(exactMedians(pool, 0, 0));
    expect(tally.greaterEqual + tally.lessEqual - tally.equal).to.equal(2_704_156);
    expect(tally.absolute).to.equal(2_704_156);
    expect(tally.greaterEqual).to.equal(tally.lessEqual);
  });

  it('reports a progress that rises to 1', () => {
    const progress = [...exactMedians(poolGroups([4, 3, 7], [1, 2, 9, 8], medianDifference), 0, 0.1)];
    expect(progress).to.deep.equal(progress.toSorted((a, b) => a - b));
    expect(progress.at(-1)).to.equal(1);
  });
});
