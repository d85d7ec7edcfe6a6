import { expect } from '@open-wc/testing';
import { problems } from '../../locales/en-problems.js';
import { Format } from '../../locales/format.js';
import { say } from '../../locales/message.js';
import { settleTable } from './cells.js';
import { columnNames, columnsFor, findColumns } from './columns.js';
import type { Roles, Wanted } from './form.js';
import { pointRoles, readPoints } from './points.js';
import { readCsv, type RawTable } from './raw-table.js';
import { readTwoGroups, twoGroupRoles } from './two-groups.js';

const format = new Format('en');

function tableOf(text: string, wanted: Wanted = {}): RawTable {
  const raw = readCsv(text);
  const table = raw.ok ? settleTable({ ...raw.value, wanted }) : raw;
  if (!table.ok) throw new Error(table.message.key);
  return table.value;
}

const found = (text: string, roles: Roles, wanted: Wanted = {}): readonly number[] | string => {
  const outcome = findColumns(tableOf(text, wanted), roles);
  return outcome.ok ? outcome.value : say(problems, outcome.message, format);
};

const penguins =
  'id,species,island,bill,mass,sex\n1,Adelie,Dream,39.1,3750,male\n2,Gentoo,Biscoe,46.1,4500,female\n3,Chinstrap,Dream,46.5,3500,female';

describe('the columns that are read', () => {
  it('are those that a page names, in whatever case, or by their place', () => {
    expect(found(penguins, pointRoles, { x: 'bill', y: 'mass' })).to.deep.equal([3, 4]);
    expect(found(penguins, pointRoles, { x: ' Mass ', y: 'BILL' })).to.deep.equal([4, 3]);
    expect(found(penguins, pointRoles, { x: '4', y: '5' })).to.deep.equal([3, 4]);
    expect(found('1,2,3\n4,5,6', pointRoles, { x: '3' })).to.deep.equal([2, 0]);
    expect(found(penguins, twoGroupRoles, { group: 'island', value: 'mass' })).to.deep.equal([2, 4]);
    expect(found('2,1\n5,6\n7,8', pointRoles, { x: 1, y: 0 })).to.deep.equal([1, 0]);
  });

  it('are called by a name before a place', () => {
    expect(found('1999,2,2001\na,5,6\nb,7,8', twoGroupRoles, { value: '2' })).to.deep.equal([0, 1]);
    expect(found('x,3,1\n5,6,7\n8,9,10', pointRoles, { x: '3', y: '1' })).to.deep.equal([1, 2]);
  });

  it('that are not there are refused with those that are', () => {
    expect(found(penguins, pointRoles, { x: 'Fahrenheit' })).to.equal(
      'x-column is "Fahrenheit"; no column is called so. There are: id, species, island, bill, mass, sex. The last good picture stays.',
    );
    expect(found('1,2\n3,4', pointRoles, { y: 'mass' })).to.equal(
      'y-column is "mass"; the columns have no names, only places from 1 to 2. The last good picture stays.',
    );
    expect(found('1,2\n3,4', pointRoles, { y: '3' })).to.match(/^y-column is "3"; the columns have no names/);
    expect(found('1,2\n3,4', pointRoles, { y: '0' })).to.match(/^y-column is "0"/);
    const wide = Array.from({ length: 14 }, (_, i) => `c${String(i)}`);
    expect(found(`${wide.join()}\n${wide.map(() => '1').join()}`, pointRoles, { x: 'y' })).to.match(
      /There are: c0, .*, c9 and 4 more\./,
    );
  });

  it('make the first line a header where they are named in it', () => {
    const table = tableOf('who,where\nAnna,here\nBen,there', { group: 'where' });
    expect(table.header).to.deep.equal(['who', 'where']);
    expect(tableOf('who,where\nAnna,here\nBen,there').header).to.equal(null);
  });

  it('are else the first that hold such things, and not those that number the rows', () => {
    expect(found(penguins, pointRoles)).to.deep.equal([3, 4]);
    expect(found(penguins, twoGroupRoles)).to.deep.equal([2, 3]);
    expect(found('name,arm,dose,gain\nAnna,a,1,7\nBen,b,2,8\nCleo,a,3,9', twoGroupRoles)).to.deep.equal([1, 2]);
    expect(found('year,a,b\n1,2,3\n4,5,6', pointRoles)).to.deep.equal([0, 1]);
    expect(found('id,x\n1,2\n2,3', pointRoles)).to.deep.equal([0, 1]);
    expect(found('note,x,z\na,2,4\nb,3,5', pointRoles)).to.deep.equal([1, 2]);
  });

  it('that are offered for numbers hold numbers, for groups names or few numbers', () => {
    const text =
      'arm,year,dose,note\n' +
      Array.from({ length: 20 }, (_, i) => `a,${String(2000 + (i % 3))},${String(i)},n${String(i)}`).join('\n');
    const table = tableOf(`${text}\nb,2001,?,n`);
    expect(columnsFor(table, 'number')).to.deep.equal([1, 2]);
    expect(columnsFor(table, 'group')).to.deep.equal([0, 1, 3]);
    expect(columnsFor(tableOf('a,b\nc,d'), 'number')).to.deep.equal([0, 1]);
    expect(columnNames(table)).to.deep.equal(['arm', 'year', 'dose', 'note']);
    expect(columnNames(tableOf('1,2\n3,4'))).to.deep.equal(['1', '2']);
  });

  it('are read, and said to be', () => {
    const raw = readCsv(penguins);
    if (!raw.ok) throw new Error('not read');
    const read = readPoints({ ...raw.value, wanted: { y: 'bill', x: 'mass' } }, 2, 2);
    expect(read.ok && read.value.data).to.deep.equal({ x: [3750, 4500, 3500], y: [39.1, 46.1, 46.5] });
    expect(read.ok && read.value.notes.map(({ message }) => say(problems, message, format))).to.include(
      'Columns read: mass, bill.',
    );
  });
});

describe('rows that cannot be read', () => {
  const said = (text: string): [string, string] => {
    const raw = readCsv(text);
    const read = raw.ok ? readTwoGroups(raw.value, 2) : raw;
    if (read.ok) throw new Error('it was read');
    return [say(problems, read.message, format), read.also ? say(problems, read.also, format) : ''];
  };

  it('are all counted: the first in full, the next few by line and cell', () => {
    expect(said('g,v\na,1\na,x\nb,3\nb,4')).to.deep.equal([
      'Line 3, column v: "x" is not a number. Use a decimal point and no thousands separators. The last good picture stays.',
      '',
    ]);
    expect(said('g,v\na,1\na,2\na,x\nb,y g\nb\nb,4')[1]).to.equal('Also: line 5, column v ("y g"); line 6.');
    const many = Array.from({ length: 9 }, (_, i) => `b,?${String(i)}`).join('\n');
    const good = 'a,1\n'.repeat(12);
    expect(said(`g,v\n${good}${many}`)[1]).to.match(
      /^Also: line 15, column v \("\?1"\); line 16, .*; line 18, column v \("\?4"\); and 4 more\.$/,
    );
  });
});
