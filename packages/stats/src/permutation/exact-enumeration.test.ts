import { expect } from '@open-wc/testing';
import { exactEnumeration } from './exact-enumeration.js';
import { poolGroups } from './pool.js';
import { finish } from '../steps.js';
import { welchT } from './welch-t.js';

describe('exactEnumeration', () => {
  it('visits every arrangement of any statistic', () => {
    const visited: string[] = [];
    const pool = poolGroups([1, 2], [3, 4], (treatment) => {
      visited.push(treatment.join(''));
      return Number(treatment[0]);
    });
    const tally = finish(exactEnumeration(pool, 2, 0.1));
    expect(visited).to.deep.equal(['12', '13', '14', '23', '24', '34']);
    expect(tally).to.deep.equal({ greaterEqual: 3, lessEqual: 5, equal: 2, absolute: 3 });
  });

  it('yields often, with a progress that rises', () => {
    const values = Array.from({ length: 14 }, (_, i) => i * i);
    const pool = poolGroups(values.slice(0, 7), values.slice(7), (treatment) => Number(treatment[0]));
    const progress = [...exactEnumeration(pool, 0, 0.1)];
    expect(progress.length).to.equal(Math.floor(3432 / 512));
    expect(progress).to.deep.equal(progress.toSorted((a, b) => a - b));
    const welch = poolGroups([...values, 3.5], [...values, 7.25].slice(0, 5), welchT);
    expect([...exactEnumeration(welch, 0, 0.1)].length).to.equal(Math.floor(15_504 / 8192));
  });
});
