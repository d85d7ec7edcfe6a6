import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { actionValues, isTerminal, tabularMdp } from './mdp.js';

const stay = [
  [1, 0],
  [0, 1],
];
const swap = [
  [0.5, 0.5],
  [0, 1],
];

describe('tabularMdp', () => {
  it('makes a state terminal that is never left and never pays', () => {
    const mdp = tabularMdp(
      [stay, swap],
      [
        [1, 2],
        [0, 0],
      ],
      0.5,
    );
    expect([0, 1].map((s) => isTerminal(mdp, s))).to.deep.equal([false, true]);
    expect(Array.from(actionValues(mdp, [4, 8]))).to.deep.equal([3, 5, 0, 0]);
    const paying = tabularMdp(
      [stay, swap],
      [
        [1, 2],
        [0, 1],
      ],
      0.5,
    );
    expect(isTerminal(paying, 1)).to.equal(false);
  });

  it('refuses tables that do not fit', () => {
    expect(() => tabularMdp([], [[1]], 1)).to.throw(ArgumentError, 'actions');
    expect(() => tabularMdp([stay], [], 1)).to.throw(ArgumentError, 'states');
    expect(() => tabularMdp([stay], [[1], [1, 2]], 1)).to.throw(ArgumentError, 'reward');
    expect(() => tabularMdp([[[1, 0]]], [[1], [1]], 1)).to.throw(ArgumentError, 'transition');
    expect(() =>
      tabularMdp(
        [
          [
            [2, -1],
            [0, 1],
          ],
        ],
        [[1], [1]],
        1,
      ),
    ).to.throw(ArgumentError, 'transition');
    expect(() =>
      tabularMdp(
        [
          [
            [0.5, 0],
            [0, 1],
          ],
        ],
        [[1], [1]],
        1,
      ),
    ).to.throw(ArgumentError, 'sum of transition');
    expect(() => tabularMdp([stay], [[1], [1]], 1.5)).to.throw(ArgumentError, 'gamma');
    expect(() => actionValues(tabularMdp([stay], [[1], [1]], 1), [1])).to.throw(ArgumentError, 'values');
  });
});
