import { catalogue } from './catalogue.js';
import type { Format } from './format.js';

/** Where a row stands: in a line of a text, else by its place among the rows. */
interface Place {
  readonly unit: 'line' | 'row';
  readonly line: number;
}
interface Cell extends Place {
  readonly column: string;
}

const counted = ({ unit, line }: Place): string => `${unit === 'row' ? 'Row' : 'Line'} ${String(line)}`;
const cell = (where: Cell): string => `${counted(where)}, column ${where.column}`;

const english = {
  notAllowed: ({ name, got, allowed }: { name: string; got: string; allowed: readonly string[] }, format: Format) =>
    `${name} is "${got}"; allowed: ${format.choice(allowed)}. The last good value stays.`,
  notANumber: ({ name, got, min, max }: { name: string; got: string; min: number; max: number }, format: Format) =>
    `${name} is "${got}"; allowed: a number from ${format.significant(min, 6)} to ${format.significant(max, 6)}. The last good value stays.`,
  notAnInteger: ({ name, got, min, max }: { name: string; got: string; min: number; max: number }, format: Format) =>
    `${name} is "${got}"; allowed: a whole number from ${format.integer(min)} to ${format.integer(max)}. The last good value stays.`,
  notAText: ({ name, got, longest }: { name: string; got: string; longest: number }) =>
    `${name} is "${got}"; allowed: a text of at most ${String(longest)} characters. The last good value stays.`,
  notPoints: (
    { name, got, points, farthest }: { name: string; got: string; points: number; farthest: number },
    format: Format,
  ) =>
    `${name} is "${got}"; allowed: a list of pairs [point, y] as JSON, each point once, points from 1 to ${format.integer(points)}, y from ${format.integer(-farthest)} to ${format.integer(farthest)}. The last good value stays.`,
  statisticFailed: ({ reason }: { reason: string }) =>
    `The function that was set as statistic does not work on these data (${reason}). The last good one stays.`,
  notForFamily: (
    {
      name,
      got,
      family,
      min,
      max,
      whole,
    }: Record<'name' | 'got' | 'family', string> & {
      min: number;
      max: number;
      whole: boolean;
    },
    format: Format,
  ) =>
    `${name} is "${got}"; allowed for ${family}: ${whole ? 'a whole number' : 'a number'} from ${format.significant(min, 6)} to ${format.significant(max, 6)}. The last good value stays.`,
  tooManyRowsFor: ({ family, got, limit }: { family: string; got: number; limit: number }, format: Format) =>
    `The data have ${format.integer(got)} rows; ${family} is refitted hundreds of times and takes at most ${format.integer(limit)}. The last good picture stays.`,
  stateNotObject: 'The state is not an object with "v": 1; it was ignored.',
  stateVersion: ({ got }: { got: string }) =>
    `The state has version "${got}"; only version 1 is known. It was ignored.`,
  linkNotRead: ({ key, reason }: { key: string; reason: string }) =>
    `What the address of this page says of "${key}" could not be read (${reason}); it was ignored.`,
  isLocked: ({ name }: { name: string }) => `This page has locked ${name}; it stays as it is.`,
  stateKey: ({ key }: { key: string }) => `The state has an unknown entry "${key}"; it was ignored.`,
  notFetched:
    'A part of this explainer could not be fetched. Point at it once the network is back, and it is tried again.',
  tooManyBytes: ({ got, limit }: { got: number; limit: number }, format: Format) =>
    `The data are ${format.significant(got / 1e6)} MB; at most ${format.significant(limit / 1e6)} MB are read. The last good picture stays.`,
  tooManyRows: ({ got, limit }: { got: number; limit: number }, format: Format) =>
    `The data have ${format.integer(got)} rows; at most ${format.integer(limit)} are read. The last good picture stays.`,
  onlyHeader: ({ names, more }: { names: readonly string[]; more: number }) =>
    `There are column names (${names.join(', ')}${more > 0 ? ', …' : ''}) and no row below them. The last good picture stays.`,
  noColumn: ({ name, got, names, more }: Record<'name' | 'got', string> & { names: readonly string[]; more: number }) =>
    `${name} is "${got}"; no column is called so. There are: ${names.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}. The last good picture stays.`,
  noColumnAt: ({ name, got, count }: { name: string; got: string; count: number }) =>
    `${name} is "${got}"; the columns have no names, only places from 1 to ${String(count)}. The last good picture stays.`,
  alsoBad: ({
    unit,
    rows,
    more,
  }: Pick<Place, 'unit'> & {
    rows: readonly { readonly line: number; readonly column: string; readonly got: string }[];
    more: number;
  }) =>
    `Also: ${rows
      .map(
        ({ line, column, got }) =>
          `${unit === 'row' ? 'row' : 'line'} ${String(line)}${column ? `, column ${column} ("${got}")` : ''}`,
      )
      .join('; ')}${more > 0 ? `; and ${String(more)} more` : ''}.`,
  noRows: 'The data have no rows with numbers. The last good picture stays.',
  fewColumns: (row: Place & { got: number; needed: number }) =>
    `${counted(row)} has ${String(row.got)} ${row.got === 1 ? 'cell' : 'cells'}; ${String(row.needed)} are needed. The last good picture stays.`,
  cellNotNumber: (where: Cell & { got: string }) =>
    `${cell(where)}: "${where.got}" is not a number. Use a decimal point and no thousands separators. The last good picture stays.`,
  cellTooLarge: (where: Cell & { got: string; limit: number }, format: Format) =>
    `${cell(where)}: "${where.got}" is too large; at most ${format.scientific(where.limit)} is read. The last good picture stays.`,
  cellTooSmall: (where: Cell & { got: string; limit: number }, format: Format) =>
    `${cell(where)}: "${where.got}" is too close to 0; what is not 0 must be ${format.scientific(where.limit)} or more. The last good picture stays.`,
  cellNotName: (where: Cell & { got: string }) =>
    `${cell(where)}: "${where.got}" is not the name of a group; text or a number is. The last good picture stays.`,
  longName: (where: Cell & { got: number; longest: number }) =>
    `${cell(where)}: the name of the group has ${String(where.got)} characters; at most ${String(where.longest)} are read. The last good picture stays.`,
  quoteOpen: ({ line }: { line: number }) =>
    `Line ${String(line)}: a quotation mark is not closed. The last good picture stays.`,
  quoteText: ({ line }: { line: number }) =>
    `Line ${String(line)}: text follows a closing quotation mark; inside a cell it is written twice. The last good picture stays.`,
  notJson: ({ reason }: { reason: string }) => `This is not JSON (${reason}). The last good picture stays.`,
  notTable:
    'The data are neither an array of objects, nor an object of equally long columns, nor an array of pairs. The last good picture stays.',
  columnsDiffer: ({ a, b }: { a: string; b: string }) =>
    `The columns ${a} and ${b} differ in length. The last good picture stays.`,
  oneGroup: ({ name }: { name: string }) =>
    `All rows belong to the group "${name}"; two groups are needed. The last good picture stays.`,
  manyGroups: ({ names, count }: { names: readonly string[]; count: number }) =>
    `There are ${String(count)} groups (${names.join(', ')}${count > names.length ? ', …' : ''}); exactly two are compared. The last good picture stays.`,
  smallGroup: ({ name, got, needed }: { name: string; got: number; needed: number }) =>
    `The group "${name}" has ${String(got)} ${got === 1 ? 'value' : 'values'}; at least ${String(needed)} are needed. The last good picture stays.`,
  unknownGroup: ({ name, names }: { name: string; names: readonly string[] }, format: Format) =>
    `No group is called "${name}"; the data have ${format.choice(names)}.`,
  fewPoints: ({ got, needed }: { got: number; needed: number }) =>
    `${got === 1 ? 'There is 1 point' : `There are ${String(got)} points`}; at least ${String(needed)} are needed. The last good picture stays.`,
  fewDistinct: ({ got, needed }: { got: number; needed: number }) =>
    `${got === 1 ? 'All points have the same x' : `There are ${String(got)} different x`}; at least ${String(needed)} are needed. The last good picture stays.`,
  skippedRows: ({ unit, lines, more }: Pick<Place, 'unit'> & { lines: readonly number[]; more: number }) =>
    `Left out for an empty cell: ${unit === 'row' ? 'row' : 'line'} ${lines.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}.`,
  headerRead: ({ unit, names }: Pick<Place, 'unit'> & { names: readonly string[] }) =>
    `First ${unit === 'row' ? 'row' : 'line'} read as column names: ${names.join(', ')}.`,
  columnsRead: ({ names }: { names: readonly string[] }) => `Columns read: ${names.join(', ')}.`,
  notText: 'This is no text. Save the spreadsheet as CSV and take that file. The last good picture stays.',
  severalFiles: ({ count }: { count: number }) =>
    `These are ${String(count)} files; one at a time is read. The last good picture stays.`,
  notReadable: ({ reason }: { reason: string }) =>
    `The data could not be read (${reason}). The last good picture stays.`,
  webPage: ({ source }: { source: string }) =>
    `${source} is a web page, not a table; a page that says "not found" often comes so. The last good picture stays.`,
  noAnswer: ({ source, seconds }: { source: string; seconds: number }) =>
    `${source} was not there after ${String(seconds)} seconds. The last good picture stays.`,
  notLoaded: ({ source, reason }: { source: string; reason: string }) =>
    `${source} could not be loaded (${reason}). The last good picture stays.`,
};

export type ProblemCatalogue = typeof english;

/**
 * What went wrong: what, where, what is allowed. Loaded when there is something to say, for most pages never hear it.
 * Values in messages are plain text, never markup.
 */
export const problems = catalogue('problems', english, {
  de: () => import('./de/problems.js'),
  es: () => import('./es/problems.js'),
  pt: () => import('./pt/problems.js'),
  fr: () => import('./fr/problems.js'),
  zh: () => import('./zh/problems.js'),
  ar: () => import('./ar/problems.js'),
});
