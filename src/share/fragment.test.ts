import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { LONGEST_LINK, stateIn, withState } from './fragment.js';

const key = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
const state = fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 5 }).map((each) => ({ v: 1, ...each }));
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a state in a fragment', () => {
  it('comes back exactly, whatever its key and its letters', () => {
    fc.assert(
      fc.property(key, state, (name, value) => {
        expect(stateIn(withState('', name, value), name)).to.deep.equal({ state: asJson(value) });
      }),
    );
  });

  it('leaves those of other explainers, and replaces its own', () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { minLength: 2, maxLength: 2 }), state, state, state, (names, a, b, c) => {
        const [one, two] = names as [string, string];
        const hash = withState(withState(withState('', one, a), two, b), one, c);
        expect(stateIn(hash, one)).to.deep.equal({ state: asJson(c) });
        expect(stateIn(hash, two)).to.deep.equal({ state: asJson(b) });
      }),
    );
  });

  it('needs no escapes in an address', () => {
    fc.assert(
      fc.property(state, (value) => {
        const hash = withState('', 'view', value);
        expect(new URL(hash, 'https://example.org/').hash).to.equal(hash);
        expect(hash).to.match(/^#view=[\w-]*$/);
      }),
    );
  });

  it('is not looked for where the fragment says something else', () => {
    expect(stateIn('', 'view')).to.equal(null);
    expect(stateIn('#chapter-2', 'view')).to.equal(null);
    expect(stateIn('#viewer=e30', 'view')).to.equal(null);
    expect(withState('#chapter-2', 'view', {})).to.equal('#view=e30');
  });

  it('gives a reason where it cannot be read, and never throws', () => {
    for (const garbage of ['%%%', 'e30x', '____', 'bm8', '🦙'])
      expect(stateIn(`#view=${garbage}`, 'view'), garbage).to.have.property('reason');
    expect(stateIn(`#view=${'a'.repeat(LONGEST_LINK + 1)}`, 'view')).to.have.property('reason');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = stateIn(`#view=${text.replaceAll('&', '')}`, 'view');
        expect(read === null || 'state' in read || read.reason.length > 0).to.equal(true);
      }),
    );
  });
});
