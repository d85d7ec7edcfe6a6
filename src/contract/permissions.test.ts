import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { allowedOf, isHidden, isLocked, permissionsOf, type Asked } from './permissions.js';

const steps = ['herd', 'assign', 'shuffle', 'verdict'] as const;
const offered = { settings: ['step', 'seed', 'treatmentSize'], steps, dataSettings: ['seed'] };
const read = (asked: Asked) => permissionsOf(asked, offered);
const told = (asked: Asked): string[] => read(asked).problems.map(({ source }) => source);

describe('what an author leaves to the reader', () => {
  it('is everything, where nothing is asked', () => {
    const { mode, hidden, locked, first, last, problems } = read({});
    expect({ mode, hidden: [...hidden], locked: [...locked], first, last, problems }).to.deep.equal({
      mode: 'explore',
      hidden: [],
      locked: [],
      first: 0,
      last: 3,
      problems: [],
    });
  });

  for (const locked of [true, '', 'all', 'true', ' '])
    it(`locks everything by ${JSON.stringify(locked)}`, () => {
      expect([...read({ locked }).locked]).to.have.members(['step', 'seed', 'treatment-size', 'data']);
    });

  for (const locked of [false, null, undefined])
    it(`locks nothing by ${String(locked)}`, () => {
      expect(read({ locked }).locked.size).to.equal(0);
    });

  it('locks by names as attributes or properties write them', () => {
    const permissions = read({ locked: 'seed, treatmentSize data' });
    expect(['seed', 'treatmentSize', 'data', 'step'].map((name) => isLocked(permissions, name))).to.deep.equal([
      true,
      true,
      true,
      false,
    ]);
  });

  it('hides parts and controls', () => {
    const permissions = read({ hide: 'table  settings seed' });
    expect(['table', 'settings', 'seed', 'story'].map((name) => isHidden(permissions, name))).to.deep.equal([
      true,
      true,
      true,
      false,
    ]);
  });

  it('leaves nothing to choose in a story', () => {
    const permissions = read({ mode: 'story' });
    expect(['controls', 'data', 'story', 'table'].map((name) => isHidden(permissions, name))).to.deep.equal([
      true,
      true,
      false,
      false,
    ]);
  });

  it('reads steps by name or place', () => {
    expect([read({ startStep: 'assign', endStep: 3 })].map(({ first, last }) => [first, last])).to.deep.equal([[1, 2]]);
    expect([read({ startStep: '2' })].map(({ first, last }) => [first, last])).to.deep.equal([[1, 3]]);
  });

  it('tells what it does not know, and takes the rest', () => {
    const asked = { hide: 'table roof', locked: 'sed', mode: 'play', startStep: 'end', endStep: '9' };
    expect(told(asked)).to.have.members(['hide', 'locked', 'mode', 'start-step', 'end-step']);
    expect([...read({ hide: 'table roof' }).hidden]).to.deep.equal(['table']);
    expect(read({ mode: 'play' }).mode).to.equal('explore');
  });

  it('does not end before it begins', () => {
    const { first, last, problems } = read({ startStep: 'shuffle', endStep: 'herd' });
    expect([first, last]).to.deep.equal([2, 2]);
    expect(problems.map(({ source }) => source)).to.deep.equal(['end-step']);
  });

  it('lets a change through exactly where it is not locked and not outside the steps', () => {
    const names = ['step', 'seed', 'treatmentSize'];
    const change = fc.record(
      { step: fc.constantFrom(...steps), seed: fc.integer(), treatmentSize: fc.integer() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.subarray(names), change, fc.nat(3), fc.nat(3), (locked, values, a, b) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        const permissions = read({
          locked: locked.length > 0 ? locked.join(' ') : null,
          startStep: first + 1,
          endStep: last + 1,
        });
        const allowed = allowedOf(permissions, values, steps);
        for (const [name, value] of Object.entries(values)) {
          const place = name === 'step' ? steps.indexOf(value as (typeof steps)[number]) : first;
          const passes = !locked.includes(name) && place >= first && place <= last;
          expect(name in allowed).to.equal(passes);
          if (passes) expect(allowed[name]).to.equal(value);
        }
      }),
    );
  });
});
