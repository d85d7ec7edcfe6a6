import { expect } from '@open-wc/testing';
import { Playing } from './playing.model.js';
import { Pointing } from './pointing.js';
import { viewFor } from './view.testing.js';

describe('pointing', () => {
  it('goes by the pointer first, then by the place of the keyboard, and tells of changes only', () => {
    let changes = 0;
    const pointing = new Pointing(() => (changes += 1));
    pointing.walk(7);
    expect(pointing.shuffle).to.equal(7);
    pointing.hover(3, false);
    expect(pointing.shuffle).to.equal(3);
    pointing.hover(null, false);
    expect(pointing.shuffle).to.equal(7);
    pointing.walk(7);
    expect(changes).to.equal(3);
  });

  it('keeps what was pressed until something else is', () => {
    const pointing = new Pointing(() => undefined);
    pointing.hover(5, true);
    pointing.hover(null, false);
    expect(pointing.shuffle).to.equal(5);
    pointing.hover(null, true);
    expect(pointing.shuffle).to.equal(null);
  });
});

describe('playing', () => {
  it('deals at its pace, and stops at the round number', () => {
    const at = (permutations: number) => viewFor({ step: 'p-value', permutations });
    const playing = new Playing(at(1).values);
    expect(playing.next(1, at(1), false)?.changes).to.deep.equal({ step: 'p-value', permutations: 2 });
    expect(playing.next(100, at(2), false)).to.equal(null);
    expect(playing.next(1000, at(2), false)?.changes.permutations).to.equal(3);
    const last = playing.next(2000, at(995), false);
    expect(last).to.deep.include({ isLast: true, changes: { step: 'p-value', permutations: 1000 } });
  });

  it('repeats the experiment where that is shown', () => {
    const view = viewFor({ view: 'repeats', repeats: 98, treatmentSize: 4, controlSize: 4 });
    const playing = new Playing(view.values);
    expect(playing.next(1, view, false)).to.deep.include({ isLast: true, changes: { repeats: 100 } });
  });

  it('waits for what was dealt before it deals more', () => {
    const view = { ...viewFor({ step: 'p-value', permutations: 50 }), count: 20 };
    const playing = new Playing(view.values);
    expect(playing.next(5000, view, false)).to.equal(null);
  });
});
