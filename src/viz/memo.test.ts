import { expect } from '@open-wc/testing';
import { memo, memoEach } from './memo.js';

describe('memo', () => {
  it('computes once for the same arguments, and anew for others', () => {
    let calls = 0;
    const sum = memo((a: number, b: number) => {
      calls += 1;
      return { sum: a + b };
    });
    const first = sum(1, 2);
    expect(sum(1, 2)).to.equal(first);
    expect(calls).to.equal(1);
    expect(sum(1, 3)).to.deep.equal({ sum: 4 });
    expect(sum(1, 2)).to.not.equal(first);
    expect(calls).to.equal(3);
  });

  it('tells NaN from nothing and takes calls without arguments', () => {
    let calls = 0;
    const count = memo((..._args: number[]) => (calls += 1));
    count();
    count();
    expect(calls).to.equal(1);
    count(Number.NaN);
    count(Number.NaN);
    expect(calls).to.equal(2);
  });

  it('remembers for each place of a list', () => {
    const sum = memoEach((place: number, a: number) => ({ sum: place + a }));
    const [first, second] = [sum(0, 5), sum(1, 5)];
    expect(second).to.deep.equal({ sum: 6 });
    expect(sum(0, 5)).to.equal(first);
    expect(sum(0, 6)).to.deep.equal({ sum: 6 });
    expect(sum(1, 5)).to.equal(second);
  });
});
