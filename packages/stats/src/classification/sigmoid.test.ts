import { expect } from '@open-wc/testing';
import { logSigmoid, sigmoid, softplus } from './sigmoid.js';

describe('sigmoid', () => {
  it('is 0, 1 or linear at the ends', () => {
    expect([sigmoid(-Infinity), sigmoid(Infinity)]).to.deep.equal([0, 1]);
    expect([softplus(-1e4), softplus(1e4), logSigmoid(1e4)]).to.deep.equal([0, 1e4, -0]);
  });
});
