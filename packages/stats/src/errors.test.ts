import { expect } from '@open-wc/testing';
import {
  ArgumentError,
  checkBetween,
  checkChoice,
  checkFinite,
  checkInteger,
  checkLength,
  checkNumber,
  checkShares,
  copyFinite,
} from './errors.js';

describe('ArgumentError', () => {
  it('is a RangeError that names the argument, its value and what is allowed', () => {
    const error = new ArgumentError('k', 7, 'at most n, which is 5');
    expect(error).to.be.instanceOf(RangeError);
    expect(error.name).to.equal('ArgumentError');
    expect([error.argument, error.value, error.allowed]).to.deep.equal(['k', 7, 'at most n, which is 5']);
    expect(error.message).to.equal('k is 7, but must be at most n, which is 5');
  });

  it('shows words in quotes, lists by their length and functions as such', () => {
    expect(new ArgumentError('a', 'x', 'y').message).to.contain('a is "x"');
    expect(new ArgumentError('a', [1, 2], 'y').message).to.contain('a is a list of 2');
    expect(new ArgumentError('a', new Float64Array(3), 'y').message).to.contain('a is a list of 3');
    expect(new ArgumentError('a', Math.max, 'y').message).to.contain('a is a function');
  });
});

describe('copyFinite', () => {
  it('copies lists of all kinds, and refuses what checkFinite refuses', () => {
    expect(copyFinite('values', [1, -5e307, 0])).to.deep.equal(Float64Array.of(1, -5e307, 0));
    expect(copyFinite('values', Float32Array.of(0.5), 1)).to.deep.equal(Float64Array.of(0.5));
    for (const wrong of [NaN, Infinity, -Infinity]) {
      expect(() => copyFinite('values', [1e308, wrong, 2])).to.throw(ArgumentError, 'values[1]');
    }
    expect(() => copyFinite('values', [1], 2)).to.throw(ArgumentError, 'at least 2');
  });
});

describe('the argument checks', () => {
  it('let what is allowed pass', () => {
    checkInteger('n', 3, 3, 3);
    checkNumber('x', -1e300);
    checkNumber('x', 0, 0, 1);
    checkBetween('x', 0.5, 0, 1);
    checkFinite('values', [0]);
    checkShares({ alpha: 0, beta: 1 });
    checkLength('values', [1, 2], 2);
    checkChoice('type', 'b', ['a', 'b']);
  });

  it('refuse integers that are out of range, broken or unsafe', () => {
    for (const value of [2, 6, 3.5, NaN, Infinity, 2 ** 53]) {
      expect(() => {
        checkInteger('n', value, 3, 5);
      }, String(value)).to.throw(ArgumentError, 'an integer from 3 to 5');
    }
  });

  it('refuse numbers that are out of range or not finite', () => {
    expect(() => {
      checkNumber('x', 2, 0, 1);
    }).to.throw(ArgumentError, 'a finite number from 0 to 1');
    expect(() => {
      checkNumber('x', NaN);
    }).to.throw(ArgumentError, /a finite number$/);
    expect(() => {
      checkBetween('x', 0, 0, 1);
    }).to.throw(ArgumentError, 'strictly between 0 and 1');
    expect(() => {
      checkBetween('x', NaN, 0, 1);
    }).to.throw(ArgumentError);
    expect(() => {
      checkShares({ alpha: 0, beta: 1.5 });
    }).to.throw(ArgumentError, 'beta is 1.5, but must be a finite number from 0 to 1');
  });

  it('refuse lists that are too short or of another length, and name the first value that is not finite', () => {
    expect(() => {
      checkFinite('values', []);
    }).to.throw(ArgumentError, 'a list of finite numbers, at least 1');
    expect(() => {
      checkFinite('values', [1], 2);
    }).to.throw(ArgumentError, 'a list of finite numbers, at least 2');
    expect(() => {
      checkFinite('values', [1, NaN, Infinity]);
    }).to.throw(ArgumentError, 'values[1] is NaN');
    expect(() => {
      checkLength('values', [1], 2);
    }).to.throw(ArgumentError, 'a list of 2');
  });

  it('refuse what is no choice', () => {
    expect(() => {
      checkChoice('type', 'c', ['a', 'b']);
    }).to.throw(ArgumentError, 'type is "c", but must be one of a, b');
  });
});
