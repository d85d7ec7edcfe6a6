import { expect } from '@open-wc/testing';
import { ArgumentError } from '../errors.js';
import { checkLabelled } from './labels.js';

describe('labels', () => {
  it('are 0 or 1, one for each row', () => {
    expect(() => {
      checkLabelled([[1], [2]], [0, 1]);
    }).not.to.throw();
    expect(() => {
      checkLabelled([[1], [2]], [0, 0.5]);
    }).to.throw(ArgumentError, 'y[1]');
    expect(() => {
      checkLabelled([[1], [2]], [0]);
    }).to.throw(ArgumentError, 'y');
  });
});
