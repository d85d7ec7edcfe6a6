import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { createTdLambda } from './td-lambda.js';

describe('createTdLambda', () => {
  it('lets traces add up or start again', () => {
    const traces = (kind: 'accumulating' | 'replacing'): number[] => {
      const td = createTdLambda({ states: 2, alpha: 0.1, gamma: 0.5, lambda: 0.5, traces: kind });
      td.learn(0, 0, 0, false);
      td.learn(0, 0, 1, false);
      return Array.from(td.traces);
    };
    expect(traces('accumulating')).to.deep.equal([1.25, 0]);
    expect(traces('replacing')).to.deep.equal([1, 0]);
  });

  it('forgets traces at the end of an episode, and learns there what it was to learn offline', () => {
    const td = createTdLambda({ states: 2, alpha: 0.5, gamma: 1, lambda: 1, offline: true });
    td.learn(0, 1, 1, false);
    expect(Array.from(td.values)).to.deep.equal([0, 0]);
    td.learn(1, 1, 0, true);
    expect(Array.from(td.values)).to.deep.equal([1, 0.5]);
    expect(Array.from(td.traces)).to.deep.equal([0, 0]);
  });

  it('refuses numbers out of range', () => {
    expect(() => createTdLambda({ states: 0, alpha: 1, gamma: 1 })).to.throw(ArgumentError, 'states');
    expect(() => createTdLambda({ states: 1, alpha: 1, gamma: 1, lambda: 2 })).to.throw(ArgumentError, 'lambda');
    expect(() => createTdLambda({ states: 1, alpha: 1, gamma: 1, traces: 'none' as 'replacing' })).to.throw(
      ArgumentError,
      'traces',
    );
  });
});
