import type { Table } from '../viz/scene.js';

/** What a spreadsheet would run as a formula. A text such as "-0.5" is a number to it, and harmless. */
const formula = /^[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/;
const number = /^[+-]?[\d.]+(e[+-]?\d+)?$/i;

/** Beside what RFC 4180 asks for: what readers take for a separator or cut off. */
const special = /[",;\t\r\n]|^\s|\s$/;

function cell(value: string | number): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = formula.test(value) && !number.test(value) ? `'${value}` : value;
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV (RFC 4180): a header, commas, decimal points, CR LF after each row, numbers at full precision, an empty
 * cell where there is no number. A text that a spreadsheet would run as a formula gets an apostrophe in front: names of
 * groups come from data, and data from anywhere.
 */
export const tableToCsv = ({ columns, rows }: Table): string =>
  [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
