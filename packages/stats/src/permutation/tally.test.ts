import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { TallyCounter, tallyFromCounts, tallyThresholds } from './tally.js';
import { finish } from '../steps.js';

describe('TallyCounter', () => {
  it('counts ties in every sense, with their number', () => {
    const counter = new TallyCounter(2, 0.1);
    counter.add(2.05, 3);
    counter.add(-2);
    counter.add(5);
    counter.add(0);
    expect(counter.tally).to.deep.equal({ greaterEqual: 4, lessEqual: 5, equal: 3, absolute: 5 });
  });

  it('agrees with counting what lies above the thresholds', () => {
    const lists = fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 1 });
    fc.assert(
      fc.property(lists, (list) => {
        const observed = list[0] as number;
        const counter = new TallyCounter(observed, 0.25);
        for (const value of list) counter.add(value);
        const above = tallyThresholds(observed, 0.25).map((at) => list.filter((value) => value > at).length);
        const tally = tallyFromCounts(above as [number, number, number], observed, 0.25, list.length);
        expect(tally).to.deep.equal(counter.tally);
      }),
    );
  });
});

describe('finish', () => {
  it('runs to the end and returns the result', () => {
    function* steps(): Generator<number, string, void> {
      yield 0.5;
      yield 1;
      return 'done';
    }
    expect(finish(steps())).to.equal('done');
  });
});
