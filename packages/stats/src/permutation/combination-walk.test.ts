import { expect } from '@open-wc/testing';
import { CombinationWalk } from './combination-walk.js';

describe('CombinationWalk', () => {
  it('visits every combination once, in lexicographic order', () => {
    const walk = new CombinationWalk(5, 3);
    const visited = [walk.chosen.join('')];
    while (walk.next()) visited.push(walk.chosen.join(''));
    expect(visited).to.deep.equal(['012', '013', '014', '023', '024', '034', '123', '124', '134', '234']);
    expect(walk.chosen.join('')).to.equal('234');
  });

  it('says from which place on the combination has changed', () => {
    const walk = new CombinationWalk(6, 3);
    let before = walk.chosen.slice();
    while (walk.next()) {
      expect(walk.chosen.slice(0, walk.changed)).to.deep.equal(before.slice(0, walk.changed));
      expect(walk.chosen[walk.changed]).not.to.equal(before[walk.changed]);
      before = walk.chosen.slice();
    }
  });
});
